### Pregnancy. No judgement, no question about the past. She is the one who chooses.

title = 🤰 Pregnancy

# Her choice first. An emergency is told with the doctor’s number.
start =
    You choose: keep the baby or not. Nobody has the right to force you.
    Blood, strong pain, the baby is coming:
    📞 { $tel-15 }
    What do you need?
    .test = ❓ Am I pregnant?
    .keep = 🤰 Keep the baby
    .not-keep = 🏥 Not keep it (abortion)
    .secret = 🤫 Who will know?
    .forced = 🔒 Someone forced me
    .unsure = ❓ I do not know yet

test =
    A pregnancy test is free at a { -centre-sexuel } (for teens).
    It is secret, and no adult has to agree. Take it this week.
    Was it less than { 5 } days ago? The emergency pill is still possible.
    .emergency-pill = 💊 Emergency pill
    .secret = 🤫 Who will know?
    .decide = ➡️ And after the test?

unsure =
    Take your time to choose, but take the test this week.
    At a { -centre-sexuel } (for teens), somebody listens to you for free.
    You can also call, free, Monday to Saturday:
    📞 { $tel-sexualites }
    .keep = 🤰 Keep the baby
    .not-keep = 🏥 Not keep it (abortion)
    .secret = 🤫 Who will know?

# Letter: a bill or a reminder that is sent home.
secret =
    A midwife or a doctor can see you in secret.
    Your parents, your guardian or your home do not have to know.
    Say when you arrive: « Je veux garder le secret, pas de lettre. » (“I want it kept secret, no letter.”)
    .keep = 🤰 Keep the baby
    .not-keep = 🏥 Not keep it (abortion)

# IVG: a pregnancy is ended by a doctor or a midwife.
not-keep =
    An { -ivg } (abortion: ending the pregnancy) is free. Only you decide.
    It is normally possible until the end of week { 14 }.
    Call soon, free, Monday to Saturday:
    📞 { $tel-sexualites }
    .who-knows = 🤫 Who will know?
    .late = 🕒 Perhaps it is too late

not-keep-secret =
    Your parents and your guardian do not have to know.
    Then an adult that you choose comes with you.
    A counsellor talks with you first. Say: « Je veux garder le secret. » (“I want it kept secret.”)

late =
    Do not count the weeks on your own: a centre does it with you.
    Go today to a { -centre-sexuel } (for teens) or a hospital.
    You can also call, free, Monday to Saturday:
    📞 { $tel-sexualites }
    .keep = 🤰 If I keep it
    .birth = 🤫 Give birth in secret

# PMI: the service of the département for mothers and small children.
keep =
    A midwife or the { -pmi } (care for mothers and babies) looks after you for free.
    In general, they ask for no papers and no proof of age.
    Ask at the town hall or a hospital where the { -pmi } is.
    .home = 🛏️ A roof for us
    .baby = 👪 Me and my baby
    .secret = 🤫 Who will know?
    .birth = 🤫 Give birth in secret

# Not only mothers: pregnant women too. Promise no place.
home =
    Pregnant and no roof? The { -ase } (child protection) must help you.
    It takes in pregnant women, and mothers with a small child.
    Under { 18 }, you are also a child to protect. Call, day and night:
    📞 { $tel-119 }
    .where = 📍 Which places?
    .tonight = 🛏️ Sleep tonight
    .letter = ✍️ Write to the judge

# Centre maternel: a house for mothers and babies. Promise no place.
where =
    Often it is a « centre maternel » (house for mothers and babies) or a family.
    A judge can place a mother and her baby together.
    Ask the { -ase } (child protection), the { -pmi } or the hospital.
    .tonight = 🛏️ Sleep tonight
    .letter = ✍️ Write to the judge

baby =
    In general, you decide for your baby, even under { 18 }.
    Being young, alone or without papers is not enough to take your baby.
    It takes a danger and a judge. Do they talk of it? See an { -avocat } (lawyer).
    .home = 🛏️ A roof for us
    .lawyer = ⚖️ Find a lawyer

birth =
    In general, you can give birth in a hospital and keep your name secret.
    Normally you then have { 2 } months to take the child back.
    Talk to a midwife or an { -avocat } (lawyer) before.
    .lawyer = ⚖️ Find a lawyer
    .baby = 🤰 If I keep it

forced =
    It is not your fault.
    Tell the doctor or the midwife: it can count, also for asylum.
    Call, day and night, free:
    📞 { $tel-119 }
    .violence = 🆘 Care and help
    .marriage = 💍 They married me
    .lawyer = ⚖️ Find a lawyer
