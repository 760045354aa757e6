### Acil hâkim cevap verdi. Süreler söylenir, hiçbir şey tahmin edilmez.

title = ⚖️ Acil hâkim cevap verdi

start =
    { -refere-liberte } (acil başvuru) hâkimi cevabını yazdı.
    “Hayır” mı dedi? { 15 } gün boyunca itiraz edebilirsin.
    Bu kâğıtta hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

in-time =
    { -conseil-etat }’ya (en yüksek hâkimler) hâlâ itiraz edebilirsin.
    Son gün:
    { $urgent-judge-appeal }
    Bugün bir { -avocat }’ya (avukat) git.

now =
    Bugün, şimdi itiraz et.
    İtiraz { -conseil-etat }’ya (en yüksek hâkimler) gider.
    Hemen kâğıtla bir { -avocat }’ya (avukat) git.

late =
    Süre belki bitti.
    Süre, kâğıdı aldığın günden sayılır.
    Kâğıdı ve zarfı bugün bir { -avocat }’ya (avukat) göster.

what-after =
    Fransız hâkimlerden sonra bir { -avocat } (avukat) bazen Avrupa Mahkemesi’ne yazabilir.
    BM’nin çocuklar için bir komitesine de yazabilir.
    Bunun sana yararlı olup olmadığını ona sor.

still =
    { 18 } yaşından önce { -juge-des-enfants }’a (çocuk hâkimi) hâlâ yazabilirsin.
    Dışarıda ya da tehlikedeysen ara:
    📞 { $tel-119 }
    Ne yapmak istiyorsun?
    .letter = ✍️ Hâkime yazmak
    .lawyer = ⚖️ Avukat bulmak
