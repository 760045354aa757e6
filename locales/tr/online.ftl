### İnternet: şantaj, görüntüler, teklifler. Ne olduğu sorulmaz. Suçlama yok.

title = 📷 Şantaj, görüntüler

start =
    Bu senin suçun değil. Para verme, başka bir şey gönderme, hiçbir şey silme.
    Saat { 9 } ile { 23 } arası ücretsiz ara:
    📞 { $tel-3018 }
    Gece ya da tehlikede:
    📞 { $tel-17 }
    .proof = 📷 Kanıtları saklamak
    .sent = 📷 Görüntü gönderdim
    .adult = 👤 Bir yetişkin istiyor
    .complain = 👮 Şikâyetçi olmak
    .offer = 💶 Kolay para

proof =
    Ekran görüntüsü al: ad, bağlantı, tarih.
    Sonra bu kişiyi engelle.
    Güvendiğin bir yetişkinle ya da { "3018" } ile konuş.
    .next = 📷 Görüntüyü kaldırtmak

taken-down =
    Bu numara çoğu zaman bir görüntüyü ya da hesabı kaldırtabilir:
    📞 { $tel-3018 }
    Şikâyet hazırlamaya da yardım eder.
    .complain = 👮 Şikâyetçi olmak
    .sent = 📷 Görüntü gönderdim

sent =
    Baskı altında görüntü göndermek suç değildir.
    Suçlu olan tehdit eden kişidir, sen değil.
    Başka bir gencin görüntüsünü gönderme: yasa bunu cezalandırır.
    .next = 📷 Kanıtları saklamak

adult-asks =
    Senden cinsel görüntü isteyen bir yetişkin ağır suç işler.
    Seni kamera önünde bir şeyler yapmaya itmek de öyledir.
    Artık cevap verme; şimdi tehlikedeysen ara:
    📞 { $tel-17 }
    .next = 📷 Kanıtları saklamak

complain =
    { 18 } yaş altı biri yetişkin olmadan şikâyetçi olabilir.
    Polis şikâyetini almak zorunda.
    Bir yetişkinle ya da bir dernekle git, ekran görüntülerini götür.
    .lawyer = ⚖️ Avukat bulmak

offer =
    Paket, ev bekçiliği, otel odası, kolay para: bu belki bir tuzaktır.
    Bir arkadaş önerse bile.
    Ara, gece gündüz, ücretsiz:
    📞 { $tel-119 }
    .forced = 🔒 Beni zorluyorlar
