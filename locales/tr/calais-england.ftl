### Calais, deniz, İngiltere. Önce güvenlik. Geçmek için öğüt yok, söz yok.

title = 🌊 Calais, deniz

start =
    Denizde, kumsalda, kamyonda tehlikede misin? Ara:
    📞 { $tel-112 }
    Kurtarıcılar önce belgelerini sormaz.
    Ne öğrenmek istiyorsun?
    .protect = 🛡️ Burada korunmak
    .crossing = 🌊 Tekne, kamyon
    .family = 👪 Ailem orada
    .sent-back = 🚪 İngiltere geri yolladı
    .offer = 🆘 Geçiş teklif ediyorlar

protect =
    Calais’de de yalnız olan { 18 } yaş altının koruma hakkı var.
    Polis ya da bir dernek seni kabul yerine götürebilir.
    « Plus de place » (“yer yok”) bir neden değildir. Ara, ücretsiz:
    📞 { $tel-119 }
    .next = 🛏️ Dinlenmek

rest =
    Bir kabul yerinde uyumak seni burada iltica istemeye zorlamaz.
    Aileni aramaya devam edebilirsin.
    Haber vermeden gidersen yerini kaybedebilirsin.
    .tonight = 🛏️ Uyumak ve yemek
    .places = 📍 Yer bulmak
    .lawyer = ⚖️ Avukat bulmak

crossing =
    İnsanlar teknelerde ve kamyonlarda ölüyor.
    Kimse seni zorlayamaz: son anda bile hayır de.
    Asla motoru tutma: seni insan kaçakçısı olmakla suçlayabilirler.
    .next = 📞 Kimi aramalı

rescue =
    Kaç kişi olduğunuzu, çocuk olup olmadığını, tehlikenin ne olduğunu söyle.
    Gönderebiliyorsan konumunu gönder. Ara:
    📞 { $tel-112 }
    .protect = 🛡️ Burada korunmak
    .offer = 🆘 Geçiş teklif ediyorlar

family =
    İngiltere’ye giden eski Avrupa yolu artık yok.
    { "2025" } sonbaharında, orada korunan anne baba ya da bir yakın için başvuru hâlâ mümkündü.
    Çoğu zaman ücretlidir ve kural değişiyor: bir { -avocat }’ya (avukat) sor.

family-here =
    Ailen İngiltere’de olsa bile Fransa’da iltica isteyebilirsin.
    Korunan { 18 } yaş altı biri annesini babasını Fransa’ya getirmeyi isteyebilir.
    Karar vermeden önce bir { -avocat } (avukat) ile konuş.
    .protect = 🛡️ Burada korunmak
    .lawyer = ⚖️ Avukat bulmak

sent-back =
    Ağustos { "2025" }’ten beri İngiltere, tekneyle gelenleri geri yollayabilir.
    Basına göre yalnız olan { 18 } yaş altını yollamaz, ama yetişkin sanılan genci yollayabilir.
    Fransa’ya geri mi yollandın? Yaşını söyle ve koruma iste.
    .protect = 🛡️ Burada korunmak
    .lawyer = ⚖️ Avukat bulmak

offer =
    Borçla geçiş, iş sözü, arabada yer: bu belki bir tuzaktır.
    Borç sonra seni zorlamaya yarar ve bu senin suçun değil.
    Ara, ücretsiz, gece gündüz:
    📞 { $tel-119 }
    .forced = 🔒 Beni zorluyorlar
    .protect = 🛡️ Burada korunmak
