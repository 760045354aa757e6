### After sexual violence. No question about what happened, no detail, no blame.
### The police never stands alone and never first.

title = 🔒 Some help, now

# The numbers first. Another person may hold the phone.
start =
    Danger now? Call:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    Can somebody see your screen?
    .nobody = 🔒 No, nobody
    .somebody = 👤 Yes, or I do not know

# A neutral screen: nothing about the subject.
later =
    You can come back later.
    The button 🚪 closes this screen.
    The help numbers are always under 🆘.
    .alone = 🔒 Nobody can see
    .stop = 🏠 Later

need =
    It is not your fault. Girl or boy, you can get help.
    Here, you do not have to tell anything.
    What do you need?
    .care = 🏥 It was these days
    .earlier = 🕒 It was long ago
    .not-safe = 🆘 I am afraid, it is near
    .talk = 📞 Talk to somebody
    .complaint = 📄 Police, a complaint
    .unsure = ❓ I do not know

# 48 hours: emergency treatment against HIV. Later, go to the hospital all the same.
care =
    Go now to the { -urgences } (emergency) of a hospital, even at night.
    A treatment against HIV (virus of AIDS) normally starts within { 48 } hours.
    Later, go all the same. For advice:
    📞 { $tel-15 }
    .next = 🏥 Which care

care-what =
    They treat you, and an illness or a pregnancy can be prevented.
    They ask you before each examination. You can say « stop ».
    Ask them also to keep the proof, even without a complaint.
    .next = 👤 What to say

care-say =
    Just say: « violence sexuelle » (sexual violence). Nothing more at the desk.
    Often, they treat you without a complaint to the police.
    You can ask: { -phrase-secret } (“I would like care in secret.”)
    .next = 📞 Talk to somebody

earlier =
    Even a long time after, a doctor can help.
    At the { -cegidd } (test centre) or the { -centre-sexuel } (for the young), it is free.
    Without a health card, go to the { -pass } (hospital office).
    .next = 📞 Talk to somebody

not-safe =
    A child in danger must be protected, even without a complaint.
    Call:
    📞 { $tel-119 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    What are you looking for?
    .forced = 🆘 Someone forces me
    .tonight = 🛏️ A place tonight
    .talk = 📞 Talk to somebody

talk =
    Children, day and night, free, not on the phone bill:
    📞 { $tel-119 }
    Girls and women, day and night:
    📞 { $tel-3919 }
    Young people, from { 9 } to { 23 } hours:
    📞 { $tel-fil-sante-jeunes }

complaint =
    A complaint (telling the police) is not required.
    The { -ase } (child protection) and the { -juge-des-enfants } (children’s judge) must protect you even without one.
    Go to the hospital first: the complaint can come later.
    .next = ⚖️ Help with a complaint

complaint-lawyer =
    For a complaint, the { -avocat } (lawyer) of a minor is free.
    An independent adult can come with you.
    Talk first to an { -avocat }, who keeps the secret.
    .lawyer = ⚖️ Find a lawyer
    .talk = 📞 Talk to somebody
