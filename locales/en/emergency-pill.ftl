### The emergency pill. No judgement, no question. Hours count: say where to go, today.

title = 💊 Emergency pill

# Critical: hours count. “Morning-after pill” is its everyday name.
start =
    The emergency pill (“morning-after pill”) works for { 3 } or { 5 } days at most.
    Under { 18 }, it is free and secret, and no adult has to agree.
    Go today to a pharmacy, the school nurse or a { -centre-sexuel } (for young people).
    .say = 👤 What to say there
    .hiv = 🏥 What about HIV?
    .late = 🕒 It was longer ago
    .forced = 🆘 Someone forced me

say =
    Say or show: { -phrase-pilule } (“I would like the emergency pill, in secret.”)
    You do not need a doctor’s paper. The sooner you take it, the better it works.
    A question? Free, Monday to Saturday:
    📞 { $tel-sexualites }
    .hiv = 🏥 What about HIV?
    .late = 🕒 It was longer ago

late =
    A pregnancy test is free and secret at a { -centre-sexuel } (for young people).
    After it, you choose: keep the baby or not.
    Take the test this week, or call, Monday to Saturday:
    📞 { $tel-sexualites }

# HIV: the virus of AIDS (in French VIH). CeGIDD: a centre for free tests.
hiv =
    Against HIV (the virus of AIDS), there is an emergency treatment.
    Normally it starts within { 48 } hours. Go now to the { -urgences } (hospital emergency), even at night.
    Later, a test is free at a { -cegidd } (test centre).
    .card = 📄 A card to show
    .forced = 🆘 Someone hurt me

forced =
    It is not your fault.
    Go now to the { -urgences } (hospital emergency), even at night. Often they treat you without a complaint.
    To talk, day and night, free:
    📞 { $tel-119 }
    .hiv = 🏥 What about HIV?
    .card = 📄 A card to show
