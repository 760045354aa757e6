### Sex and pregnancy. No judgement, no question about the past. Another person may hold the phone.

title = 🤫 A private question

# Before anything else: can somebody read the screen?
start =
    These questions are yours.
    Can somebody see your screen now?
    .nobody = ❌ No, nobody
    .somebody = 👤 Yes, somebody
    .unsure = ❓ I do not know

# A neutral screen: nothing about the subject.
later =
    You can come back later.
    The button 🚪 closes this screen.
    The help numbers are always under 🆘.
    .alone = 🤫 Nobody can see
    .stop = 🕒 Later

topic =
    No judgement here. Care is free.
    Sex without protection? Hours count.
    What are you looking for?
    .unprotected = 💊 Emergency pill, HIV
    .protect = 🏥 Pill, condoms
    .pregnant = 🤰 Pregnancy
    .illness = 🏥 Illness, test
    .violence = 🆘 Someone hurt me
    .unsure = ❓ I do not know

# Centre de santé sexuelle: free visits for young people.
protect =
    Under { 18 }, a girl decides without an adult’s agreement.
    The visit and the pill are free and secret.
    Go to a { -centre-sexuel } (for teens), pharmacy or school nurse.
    .emergency = 💊 Emergency pill
    .condoms = 🏥 Condoms
    .call = 📞 Talk to somebody

condoms =
    Under { 26 }, some condoms are free in pharmacies.
    Under { 18 }, you show nothing.
    Ask at the pharmacy: « des préservatifs gratuits » (“free condoms”).
    .emergency = 💊 Emergency pill
    .tests = 🏥 Take a test

tests =
    Was it less than { 48 } hours ago? Go now to the { -urgences } (hospital).
    Later, the { -cegidd } (test centre) looks for HIV and other infections.
    It is free and secret: ask a hospital for the address.
    .emergency = 💊 Emergency pill, HIV
    .card = 💬 A card to show

centre =
    A { -centre-sexuel } (for teens) sees you for free, without your name.
    You can ask that nobody knows.
    Go there, or call, Monday to Saturday:
    📞 { $tel-sexualites }
    .emergency = 💊 Emergency pill
    .pregnant = 🤰 Pregnancy
