### The emergency pill. No judgement, no question. Hours count: say where to go, today.

title = 💊 Emergency pill

# Critical: hours count. “Morning-after pill” is its everyday name.
start =
    The emergency (“morning-after”) pill works { 3 } or { 5 } days at most.
    Under { 18 }, it is free and secret, without an adult’s agreement.
    Go today: pharmacy, school nurse or { -centre-sexuel } (for teens).
    .say = 🗣️ What to say there
    .hiv = 🏥 What about HIV?
    .late = 🕒 It was longer ago
    .forced = 🔒 Someone forced me

say =
    Say or show: { -phrase-pilule } (“I would like the emergency pill, in secret.”)
    No doctor’s paper, and as soon as you can.
    For a question, free, Monday to Saturday:
    📞 { $tel-sexualites }
    .hiv = 🏥 What about HIV?
    .late = 🕒 It was longer ago

late =
    A pregnancy test is free and secret.
    After it, you choose: keep the baby or not.
    Go to a { -centre-sexuel } (for teens), or call, Monday to Saturday:
    📞 { $tel-sexualites }

# HIV: the virus of AIDS (in French VIH). CeGIDD: a centre for free tests.
hiv =
    Against HIV (AIDS), a treatment normally starts within { 48 } hours.
    Go now to the { -urgences } (hospital), even at night.
    Later, a test is free at a { -cegidd } (test centre).
    .card = 💬 A card to show
    .forced = 🆘 Someone hurt me

forced =
    It is not your fault, and often they treat you without a complaint.
    Go now to the { -urgences } (hospital), even at night.
    To talk, day and night, free:
    📞 { $tel-119 }
    .hiv = 🏥 What about HIV?
    .card = 💬 A card to show
