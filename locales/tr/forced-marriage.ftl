### Zorla evlilik, kadın sünneti. Sakin ton, suçlama yok, ayrıntı yok. 119 ilk ekranda.

title = 💍 Evlilik, kadın sünneti

start =
    Fransa’da { 18 } yaşından önce kimse evlenmez.
    Sonra da özgür “evet”in olmadan evlilik olmaz. Ara, gece gündüz, ücretsiz:
    📞 { $tel-119 }
    Ne oluyor?
    .travel = 🚪 Götürmek istiyorlar
    .minor = 📅 { 18 } yaşından küçüğüm
    .adult = 📅 { 18 } yaş ya da üstü
    .cutting = 🏥 Kadın sünneti
    .married = 💍 Beni evlendirdiler
    .call = 📞 Kimi aramalı?

travel =
    Bir { -procureur } (savcı) Fransa’dan çıkışını hızla yasaklayabilir.
    Sonra { -juge-des-enfants } (çocuk hâkimi) bunu { 2 } yıla kadar yasaklayabilir.
    Gitmeden önce söyle, okulda ya da burada:
    📞 { $tel-119 }
    Yola çıkış şimdi mi?
    📞 { $tel-112 }
    .border = 🛂 Havaalanı, sınır
    .letter = ✍️ Hâkime yazmak
    .call = 📞 Kimi aramalı?

border =
    Bir görevliyle, öteki kişinin duymadığı bir yerde konuş.
    Söyle ya da göster: { -phrase-partir } (“{ 18 } yaşından küçüğüm, tehlikedeyim, gitmek istemiyorum.”)
    Seni yurt dışında evlendirmek için kandırmak cezalandırılır.
    .next = 📞 Kimi aramalı

minor =
    { -juge-des-enfants } (çocuk hâkimi) seni koruyabilir.
    Ona yazabilirsin: yetişkin ve şikâyet gerekmez.
    Bunu okulda, hemşireye ya da bir { -avocat }’ya (avukat) da söyle.
    .letter = ✍️ Hâkime yazmak
    .call = 📞 Kimi aramalı?
    .tonight = 🛏️ Bu gece başka yerde

adult =
    { -juge-familles } (aile hâkimi) seni şikâyet olmadan koruyabilir.
    Seninle iletişim kurmalarını yasaklayabilir, adresini gizleyebilir.
    İstersen Fransa’dan çıkışını da yasaklayabilir.
    .next = 🕒 Ne kadar sürer?

adult-fast =
    Koruma en fazla { 12 } ay sürer.
    Tehlikedeysen { -procureur } (savcı) { 24 } saatte cevap isteyebilir.
    Kabul ediyorsan bunu bugün bir { -avocat }’dan (avukat) iste.
    .lawyer = ⚖️ Avukat bulmak
    .call = 📞 Kimi aramalı?
    .tonight = 🛏️ Bu gece başka yerde

married =
    Bu senin suçun değil. Sonrasında bile yardım edilebilir.
    { 18 } yaşından önce { -juge-des-enfants } (çocuk hâkimi) seni koruyabilir. Ara:
    📞 { $tel-119 }
    Ne istiyorsun?
    .care = 🏥 Gizlice doktor
    .call = 📞 Kimi aramalı?
    .lawyer = ⚖️ Avukat bulmak

care =
    { -urgences } (hastane) bölümüne git, gece bile: saatler önemlidir.
    Çoğu zaman polise şikâyet olmadan tedavi ederler.
    Girişte de ki: { -phrase-secret } (“Gizli tedavi istiyorum.”)
    .emergency-pill = 💊 Ertesi gün hapı
    .card = 💬 Gösterilecek kart
    .call = 📞 Kimi aramalı?

cutting =
    Kadın sünneti (bir kızın cinsel organını kesmek) ağır bir suçtur, yurt dışında bile.
    Hiçbir şey yapılmamış olsa da seni evet demeye itmek cezalandırılır.
    Ara, gece gündüz:
    📞 { $tel-119 }
    .travel = 🚪 Götürmek istiyorlar
    .care = ➡️ Yapıldı bile
    .country = 🗺️ Ülkede korkuyorum
    .letter = ✍️ Hâkime yazmak

cutting-care =
    Bu senin suçun değil.
    Doktorlar tedavi eder ve genelde sır saklar.
    Hastanede doktor iste ve şunu de: « excision » (kadın sünneti).
    .hospital = 💬 Gösterilecek kart
    .call = 📞 Kimi aramalı?
    .country = 🗺️ Ülkede korkuyorum

afraid =
    Bu korku { -asile } (iltica, koruma) istemek için bir neden olabilir.
    Bir { -avocat } (avukat) sana ücretsiz yardım eder.
    { -asile } rehberi menüde: “Hâkim, belge, polis”.
    .next = ⚖️ Avukat bulmak

call =
    { -sos-mariage-force } kızlara ve erkeklere yardım eder, { 18 } yaş altına da.
    Pazartesi, salı, perşembe, cuma, saat { 10 } ile { 17 } arası:
    📞 { $tel-sos-mariage-force }
    Gece gündüz, ücretsiz:
    📞 { $tel-119 }
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
    .tonight = 🛏️ Bu gece başka yerde
