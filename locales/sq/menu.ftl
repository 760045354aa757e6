### Ekrani i parë. Ton i thjeshtë, pa premtime.

title = 🏠 Të drejtat e tua në Francë

start =
    Është falas: mos jep këtu as para, as kod, as emër.
    Nuk është as shteti, as { -avocat } (avokat). Askush nuk lexon në çast: ky bot nuk thërret dot as policinë, as mjekun.
    .arrived = 🚶 Ardhja, { -evaluation }
    .refused = ✋ Më thanë “jo”
    .shelter = 🛏️ Fjetje, ushqim, vende
    .rights = ⚖️ Gjyqtar, letra, polici
    .life = 🏥 Mjek, shkollë, familje
    .other = ❓ Diçka tjetër

shelter =
    Të flesh, të hash, të shohësh një mjek, të gjesh një { -avocat } (avokat):
    ky bot njeh vende.
    Çfarë kërkon?
    .tonight = 🛏️ Fjetje dhe ushqim
    .places = 📍 Gjej një vend
    .hotel = 🏨 Fle në hotel
    .unsure = ❓ Nuk e di

rights =
    { -juge-des-enfants } (gjyqtari i të miturve) mund të mbrojë një fëmijë në rrezik.
    Një { -avocat } (njeri që e njeh ligjin) mund të të mbrojë falas.
    Çfarë do të dish?
    .letter = ✍️ Shkruaji gjyqtarit
    .lawyer = ⚖️ Gjej një avokat
    .asylum = 🛡️ Kërko azil
    .papers = 📄 Dokumentet e mia
    .police = 👮 Policia, kufiri
    .guardian = 👤 Kush vendos për mua

life =
    Ke të drejta në shkollë, në spital, në punë.
    Çfarë do të dish?
    .health = 🏥 Shëndeti im
    .school = 🎒 Shkollë, zanat
    .family = 👪 Familja ime
    .turning-18 = 📅 Kur mbush { 18 } vjeç
    .everyday = ☀️ Jeta e çdo dite
    .forced = 🔒 Dikush më detyron

other =
    Një fjalë e vështirë, një letër për të shkruar, ose ky bot.
    Mund të shkruash edhe një fjalë këtu.
    Çfarë kërkon?
    .words = 📖 Një fjalë në letrën time
    .letters = ✍️ Shkruaj një letër
    .about = ❓ Çfarë është ky bot?
