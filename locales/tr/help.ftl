### Tehlike. Önce numaralar. Ne olduğu sorulmaz. Söz verilmez.

title = 🆘 Şimdi yardım

start =
    Tehlikedeki çocuk:
    📞 { $tel-119 }
    Her acil durum:
    📞 { $tel-112 }
    Doktor:
    📞 { $tel-15 }
    Polis:
    📞 { $tel-17 }
    Ücretsiz, gece gündüz, Fransızca.
    Kimse canlı okumuyor, bu bot arayamaz.
    Neye ihtiyacın var?
    .hurt = 🏥 Hasta ya da yaralıyım
    .violence = 🆘 Bana zarar veriyorlar
    .no-bed = 🛏️ Bu gece yatak yok
    .dark-thoughts = 💭 Çok üzgün, umutsuz
    .cannot-speak = 📞 Konuşamıyorum

hurt =
    Hastanede { -urgences } (acil servis, gece gündüz) önce tedavi eder.
    Belgeler ve para sonra gelir.
    Ara ya da { -urgences } bölümüne git:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .card = 💬 Hastane için cümleler
    .no-bed = 🛏️ Bu gece yatak yok

violence =
    Yurtta (foyer) ya da ailede olsa bile bu senin suçun değil. Ara:
    📞 { $tel-119 }
    Hemen tehlike varsa:
    📞 { $tel-17 }
    İznin olmadan vücuduna dokundular mı? Hemen hastaneye git, şikâyet etmesen bile.
    HIV’e (AIDS) karşı tedaviye normalde { 48 } saatten önce başlanır.
    .sexual = 🆘 Cinsel şiddet
    .words = 🗣️ Ne demeli
    .forced = 🔒 İtaat etmek zorundayım
    .no-bed = 🛏️ Bu gece yatak yok

on-the-phone =
    Arama ücretsizdir ve faturada görünmez.
    Yavaşça söyle: « mineur » ({ 18 } yaş altı), « danger » (tehlike) ve şehrinin adı.
    Şimdi ara:
    📞 { $tel-119 }
    .no-bed = 🛏️ Bu gece yatak yok
    .sms = 📞 Konuşamıyorum

dark-thoughts =
    Ölmeyi düşünüyorsan şimdi biriyle konuş.
    Seni ücretsiz dinleyen insanlar var, gece gündüz:
    📞 { $tel-3114 }
    Bir şey yuttun mu ya da tehlikede misin? Hemen ara:
    📞 { $tel-15 }
    📞 { $tel-112 }
    .next = 📞 Başka dinleyenler

somebody-listens =
    Çok zor anlardan sonra korkmak ya da kötü uyumak normaldir.
    Saat { 9 } ile { 23 } arası { -fil-sante-jeunes } gençleri ücretsiz dinler.
    Ara, adını vermesen bile:
    📞 { $tel-fil-sante-jeunes }
    .mind = 💭 Tedavi bulmak
    .no-bed = 🛏️ Bu gece yatak yok

cannot-speak =
    Bu numara acil SMS alır, gece gündüz, ücretsiz.
    Nerede olduğunu ve « danger » (tehlike) kelimesini yaz.
    SMS gönder:
    📞 { $tel-114 }
    .no-bed = 🛏️ Bu gece yatak yok
