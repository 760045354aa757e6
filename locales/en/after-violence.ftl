### After sexual violence. No question about what happened, no detail, no blame.
### The police never stands alone and never first.

title = 🆘 Some help, now

# The numbers first. Another person may hold the phone.
start =
    Danger now? Call:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    For care: the { -urgences } (hospital), day and night.
    Can somebody see your screen?
    .nobody = ❌ No, nobody
    .somebody = ❓ Yes, or I do not know

# A neutral screen: nothing about the subject.
later =
    You can come back later.
    The button 🚪 closes this screen.
    The help numbers are always under 🆘.
    .alone = 🤫 Nobody can see
    .stop = 🕒 Later

need =
    It is not your fault. Here, you do not have to tell anything.
    Go fast to the { -urgences } (hospital): treatment against HIV (AIDS) normally starts within { 48 } hours.
    Often they treat you without a complaint. What do you need?
    .care = 🏥 Care
    .pill = 💊 Avoid a pregnancy
    .earlier = 🕒 It was long ago
    .not-safe = 🆘 I am afraid, it is near
    .talk = 📞 Talk to somebody
    .complaint = 👮 Police, a complaint

# 48 hours: emergency treatment against HIV. Later, go to the hospital all the same.
care =
    Go to the { -urgences } (hospital), even at night, even after { 48 } hours.
    Say: « violence sexuelle » (sexual violence), then { -phrase-secret } (“I would like care in secret.”)
    For advice:
    📞 { $tel-15 }
    .what = 🏥 Which care?
    .pill = 💊 Emergency pill
    .card = 💬 A card to show
    .talk = 📞 Talk to somebody

care-what =
    Girl or boy, you get care. An illness or a pregnancy can be prevented.
    They ask you before each examination: you can say « stop ».
    Ask them also to keep the proof, even without a complaint.
    .pill = 💊 Emergency pill
    .card = 💬 A card to show
    .talk = 📞 Talk to somebody

earlier =
    Even a long time after, a doctor can help.
    A { -cegidd } (tests) or { -centre-sexuel } (for teens) is free.
    Without a health card, go to the { -pass } (free care).
    .talk = 📞 Talk to somebody
    .card = 💬 A card to show
    .complaint = 👮 Police, a complaint

not-safe =
    A child in danger must be protected, even without a complaint.
    Call:
    📞 { $tel-119 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    What are you looking for?
    .forced = 🔒 Someone forces me
    .tonight = 🛏️ A place tonight
    .talk = 📞 Talk to somebody

talk =
    Children, day and night, free, not on the phone bill:
    📞 { $tel-119 }
    Girls and women, day and night:
    📞 { $tel-3919 }
    Young people, from { 9 } in the morning to { 23 } hours:
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Care
    .complaint = 👮 Police, a complaint
    .tonight = 🛏️ A place tonight

complaint =
    A complaint (telling the police) is not required.
    The { -ase } (child protection) and the { -juge-des-enfants } (children’s judge) must protect you even without one.
    Go to the hospital first: the complaint can come later.
    .next = 🤝 Help with a complaint

complaint-lawyer =
    For a complaint, the { -avocat } (lawyer) of a minor is free.
    An independent adult can come with you.
    Talk first to an { -avocat }, who keeps the secret.
    .lawyer = ⚖️ Find a lawyer
    .talk = 📞 Talk to somebody
