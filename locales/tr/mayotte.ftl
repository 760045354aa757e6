### Mayotte. Ayrı, bazen yeni kurallar: burada tarih yazılmaz. Söz verilmez.

title = 🌴 Mayotte’ta

start =
    Mayotte’ta geri yollama çok hızlı olabilir.
    Hemen iste: telefon, bir { -avocat } (avukat), bir dernek.
    De ki: { -phrase-mineur } { -phrase-parents } (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok. Annem babam burada değil.”)
    .sent-back = 🚪 Geri yollamak istiyorlar
    .adult = 👤 Bir yetişkine bağlandım
    .asylum = 🗺️ Ülkemde korkuyorum
    .protection = 🛡️ Korunmak
    .lawyer = ⚖️ Avukat bulmak

sent-back =
    Burada geri yollamadan önce tam { 1 } gün bekleme yok.
    Bir { -avocat } (avukat) acil olarak bir hâkime başvurabilir: { -refere-liberte }.
    O zaman geri yollama bu hâkimi bekler: şimdi bir { -avocat } iste.
    .next = ⚖️ Avukat

with-adult =
    Kimse seni annen ya da baban olmayan bir yetişkine bağlamamalı.
    Gerçek anne ya da babayla bir aile hâlâ tutulabilir, ama kurallar değişiyor.
    Bu yetişkinin gerçekte kim olduğunu söyle ve bir { -avocat } (avukat) iste.
    .next = ⚖️ Avukat

asylum =
    Mayotte’ta da iltica isteyebilirsin.
    Bazı kurallar farklı ve { "2026" } yılında değişmiş olabilir.
    Bir derneğe ya da bir { -avocat }’ya (avukat) de ki: { -phrase-asile } (“{ 18 } yaşından küçüğüm ve iltica istiyorum.”)
    .next = ⚖️ Avukat

protection =
    Yer az olsa da yalnız bir çocuk Mayotte’ta da korunmalı.
    { -juge-des-enfants } (çocuk hâkimi) Mamoudzou’dadır.
    Ara, ücretsiz, gece gündüz:
    📞 { $tel-119 }
    .next = ⚖️ Avukat
