### With an adult who is not a parent. This adult may be holding the phone: no detail, no question about the story.

title = 👤 With an adult

start =
    You can ask for protection even if you have a cousin here.
    How do you feel with this adult?
    .safe = ✅ Safe
    .not-free = 🆘 Afraid, I must obey
    .unsure = ❓ I do not know

safe =
    Only a judge can give this adult the role of a parent.
    This adult must never pretend to be your parent or guardian.
    Talk about it with an { -avocat } (lawyer).

# Juge aux affaires familiales: the judge who names a guardian.
family-judge =
    An uncle can ask to become your guardian and decide for you.
    The { -juge-familles } (family judge) decides, at the { -tribunal } where you live.
    See an { -avocat } (lawyer) first, without this adult.

protection =
    Will you lose protection? It depends.
    They look at whether this adult really takes care of you, and for how long.
    Ask an { -avocat } (lawyer) before you choose.
    .next = ⚖️ A lawyer

# SMS when talking is dangerous.
not-free =
    Child in danger:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    If talking is dangerous, send an SMS:
    📞 { $tel-114 }

not-your-fault =
    Taking your papers or forcing you to work can be a crime.
    It is not your fault, even if you said yes.
    Ask for help today, even without papers:
    📞 { $tel-119 }
    .next = 🔒 My rights, safely
