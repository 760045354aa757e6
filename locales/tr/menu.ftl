### İlk ekran. Basit, yetişkin, söz vermeyen bir ton.

title = 🏠 Fransa’daki hakların

start =
    Ücretsiz: burada sakın para, kod ya da ad verme.
    Bu bot devlet ya da { -avocat } (avukat) değil. Kimse canlı okumuyor: bot polisi de doktoru da arayamaz.
    .arrived = 🚶 Geliş, { -evaluation }
    .refused = ✋ Bana “hayır” dediler
    .shelter = 🛏️ Uyku, yemek, yerler
    .rights = ⚖️ Hâkim, belge, polis
    .life = 🏥 Sağlık, okul, aile
    .other = ❓ Başka bir şey

shelter =
    Uyumak, yemek, doktora gitmek, { -avocat } (avukat) bulmak:
    bu bot bazı yerleri biliyor.
    Ne arıyorsun?
    .tonight = 🛏️ Uyumak ve yemek
    .places = 📍 Yer bulmak
    .hotel = 🏨 Otelde kalıyorum
    .unsure = ❓ Bilmiyorum

rights =
    { -juge-des-enfants } (çocuk hâkimi) tehlikedeki bir çocuğu koruyabilir.
    Bir { -avocat } (avukat: yasayı bilen kişi) seni ücretsiz savunabilir.
    Ne öğrenmek istiyorsun?
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .asylum = 🛡️ İltica istemek
    .papers = 📄 Belgelerim
    .police = 👮 Polis, sınır
    .guardian = 👤 Kim karar veriyor

life =
    Okulda, hastanede, işte hakların var.
    Ne öğrenmek istiyorsun?
    .health = 🏥 Sağlığım
    .school = 🎒 Okul, meslek
    .family = 👪 Ailem
    .turning-18 = 📅 { 18 } yaşına girerken
    .everyday = ☀️ Günlük hayat
    .forced = 🔒 Biri beni zorluyor

other =
    Zor bir kelime, yazılacak bir mektup ya da bu bot.
    Buraya bir kelime de yazabilirsin.
    Ne arıyorsun?
    .words = 📖 Mektuptaki bir kelime
    .letters = ✍️ Mektup yazmak
    .about = ❓ Bu bot nedir?
