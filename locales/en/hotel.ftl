### Alone in a hotel. Do not say that hotels are forbidden before the answer about age: it is not sure.

title = 🏨 I sleep in a hotel

start =
    The law forbids hotels for children in the care of the { -ase } (child protection).
    They must live in a children’s home or with a foster family.
    Has the { -ase } or a judge said “yes” to you?
    .in-care = ✅ Yes, I am in care
    .waiting = 🕒 I wait for the answer
    .danger = 🆘 Danger, hunger, illness
    .unsure = ❓ I do not know

in-care =
    There is only one exception, in an emergency: a holiday or youth centre, for { 2 } months at most.
    It is never for a child with a recognised disability.
    Ask in writing for a children’s home or a family.
    .next = ✍️ Whom to write to

waiting =
    Before the answer about your age, the law is not clear: ask an { -avocat } (lawyer).
    Hotels are still used.
    You can complain all the same: danger, dirt, or being always alone.
    .next = ✍️ Whom to write to

danger =
    Child in danger:
    📞 { $tel-119 }
    Illness or serious danger:
    📞 { $tel-112 }
    No meals or no care? An { -avocat } (lawyer) can ask an urgent judge.
    .lawyer = ⚖️ Find a lawyer
    .what = ✍️ Whom to write to

what-to-do =
    Write to the { -ase } (child protection): you ask for a children’s home. Keep a photo.
    Did a judge place you in care? Write to the judge too, without an adult.
    You can write to the { -defenseur-des-droits } (defends children), for free.
    .where = 📮 Where is the judge?
    .lawyer = ⚖️ Find a lawyer
    .danger = 🆘 Danger, hunger, illness
