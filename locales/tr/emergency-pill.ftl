### Ertesi gün hapı. Yargılama yok, soru yok. Saatler önemli: bugün nereye gidileceği söylenir.

title = 💊 Ertesi gün hapı

start =
    Ertesi gün hapı en fazla { 3 } ya da { 5 } gün içinde etki eder.
    { 18 } yaşından önce ücretsiz ve gizlidir, yetişkin onayı gerekmez.
    Hızla git: eczane, okul hemşiresi ya da { -centre-sexuel } (gençler).
    .say = 🗣️ Orada ne demeli
    .hiv = 🏥 Peki HIV?
    .late = 🕒 Uzun zaman önceydi
    .forced = 🔒 Beni zorladılar

say =
    Söyle ya da göster: { -phrase-pilule } (“Ertesi gün hapını gizlice istiyorum.”)
    Doktor kâğıdı gerekmez; mümkün olduğunca erken.
    Bir soru için, ücretsiz, pazartesiden cumartesiye:
    📞 { $tel-sexualites }
    .hiv = 🏥 Peki HIV?
    .late = 🕒 Uzun zaman önceydi

late =
    Hamilelik testi ücretsiz ve gizlidir.
    Sonra sen seçersin: bebeği doğurmak ya da doğurmamak.
    { -centre-sexuel }’e (gençler) git ya da ara, pazartesiden cumartesiye:
    📞 { $tel-sexualites }

hiv =
    HIV’e (AIDS) karşı tedavi normalde { 48 } saatten önce başlar.
    Şimdi { -urgences } (hastane) bölümüne git, gece bile.
    Daha sonra { -cegidd } (test merkezi) ücretsiz test yapar.
    .card = 💬 Gösterilecek kart
    .forced = 🆘 Bana zarar verdiler

forced =
    Bu senin suçun değil ve çoğu zaman şikâyet olmadan tedavi ederler.
    Şimdi { -urgences } (hastane) bölümüne git, gece bile.
    Konuşmak için, gece gündüz, ücretsiz:
    📞 { $tel-119 }
    .hiv = 🏥 Peki HIV?
    .card = 💬 Gösterilecek kart
