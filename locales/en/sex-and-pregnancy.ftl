### Sex and pregnancy. No judgement, no question about the past. Another person may hold the phone.

title = 🔒 A private question

# Before anything else: can somebody read the screen?
start =
    These questions are yours.
    Can somebody see your screen now?
    .nobody = 🔒 No, nobody
    .somebody = 👤 Yes, somebody
    .unsure = ❓ I do not know

# A neutral screen: nothing about the subject.
later =
    You can come back later.
    The button 🚪 closes this screen.
    The help numbers are always under 🆘.
    .alone = 🔒 Nobody can see
    .stop = 🏠 Later

topic =
    No judgement here. Care is free.
    What are you looking for?
    .unprotected = 🕒 Sex without protection
    .protect = 🏥 Pill, condoms
    .pregnant = 🏥 Pregnancy
    .illness = 🏥 Illness, test
    .violence = 🆘 Someone hurt me
    .unsure = ❓ I do not know

# Critical: hours count. Holds for girls under 18.
unprotected =
    The emergency pill often prevents a pregnancy.
    Take it as soon as possible: { 3 } or { 5 } days at most.
    Before age { 18 } it is free, without a doctor’s paper. Go to a pharmacy today.
    .next = 🕒 And illnesses?

# HIV: the virus of AIDS (in French VIH). CeGIDD: a centre for free tests.
unprotected-hiv =
    Against HIV (virus of AIDS), there is an emergency treatment.
    Normally it must start within { 48 } hours.
    Go now to the { -urgences } (emergency) of a hospital, day or night.
    .next = 🏥 Take a test

# Centre de santé sexuelle: free visits for young people.
protect =
    Before age { 18 }, a girl decides without an adult’s agreement.
    The visit and the pill are free. Nobody else is told.
    Go to the { -centre-sexuel } (visits for the young), a pharmacy or a school nurse.
    .next = 🏥 Condoms

condoms =
    Before age { 26 }, some condoms are free in pharmacies.
    Before age { 18 }, you show nothing.
    Ask at the pharmacy: « des préservatifs gratuits » (“free condoms”).

pregnant =
    A pregnancy test says if you are pregnant.
    At the { -centre-sexuel } (visits for the young), it is free.
    You decide. What do you want?
    .keep = 🏥 Keep the baby
    .not-keep = 🏥 Not keep it
    .unsure = ❓ I do not know

pregnant-unsure =
    Nobody decides for you.
    Go this week to the { -centre-sexuel } (visits for the young). Do not wait.
    To talk, Monday to Saturday, free:
    📞 { $tel-sexualites }

# IVG: a pregnancy is ended by a doctor or a midwife.
not-keep =
    You can ask for an { -ivg } (abortion: to end the pregnancy). Only you decide.
    It is normally possible until week { 14 }: go fast.
    Call soon, free, Monday to Saturday:
    📞 { $tel-sexualites }
    .next = 🔒 Who will know?

not-keep-secret =
    Your parents and your guardian may not know.
    Then an adult that you choose comes with you.
    Before, a counsellor talks with you. Say: « Je veux garder le secret. » (“I want it kept secret.”)

# PMI: the service of the département for mothers and small children.
keep =
    The { -pmi } (doctors for mothers and babies) follows you for free.
    In general, it asks for no papers.
    Ask at the town hall or the hospital where the { -pmi } is.
    .next = 🛏️ A home, an emergency

keep-home =
    The { -ase } (child protection) can house a mother alone with a small child.
    Ask the { -pmi } (for mothers) or call:
    📞 { $tel-119 }
    Blood, strong pain, a baby coming:
    📞 { $tel-15 }

tests =
    The { -cegidd } (test centre) looks for HIV and other infections.
    It is free, without a doctor’s paper, and health workers keep the secret.
    Ask at a hospital for the nearest { -cegidd }.

centre =
    The { -centre-sexuel } sees young people for free, without their name.
    You can ask that nobody knows.
    Go there, or call, Monday to Saturday:
    📞 { $tel-sexualites }
