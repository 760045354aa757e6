### Hâkimlerin ve BM’nin yaş hakkında söyledikleri. Bir avukata göstermek için. Görüş asla yasa gibi sunulmaz.

title = ⚖️ Mektubun için fikirler

start =
    Hâkimler ve BM gençlerin yaşı hakkında konuştu.
    Bunlar söz değildir: bu yazıları bir { -avocat }’ya (avukat) göster.
    Ne okumak istiyorsun?
    .doubt = ⚖️ Şüphe
    .europe = ⚖️ Avrupa
    .un = ⚖️ BM
    .france = ⚖️ Fransa
    .lawyer = ⚖️ Avukat bulmak
    .letter = 📄 Mektubuma dönmek

doubt =
    Kemik röntgeni tek başına yetmez: şüphe senin lehine sayılır.
    İyi belgeler yoksa hâkim yaşının mümkün olup olmadığına yine bakmak zorunda.
    Hiçbir kural { 18 } yaş altını yetişkin gibi görmemeli.

looks =
    BM diyor ki: yüz ve vücut tek başına yaşa karar vermez.
    Sözlerin sayılır, belgelerin de.
    Bunu mektubunda kendi kelimelerinle söyle.

europe =
    { "2025" } yılında Avrupa Mahkemesi Fransa’yı mahkûm etti: bir gence yanlış bilgi verilmişti.
    Belçika’yı da mahkûm etti: gerçek onay olmadan kemik röntgeni çekilmişti.
    Bunu bir { -avocat }’ya (avukat) göster.

un =
    BM diyor ki: şüphe varsa genç, itiraz sürerken de çocuk gibi görülmeli.
    Barınacak yer, yiyecek ve su verilmesini ister.
    Fransız hâkim buna uymak zorunda değil. Bunu bir { -avocat }’ya (avukat) göster.

france =
    { "2025" } yılında { -conseil-etat } (hâkimler) Fransız sistemini korudu.
    Aynı yıl bir insan hakları komisyonu onu eleştirdi.
    Önemli olan senin dosyan: onu bir { -avocat } (avukat) ile hazırla.

asylum =
    İltica için bir Avrupa kuralı der ki: sadece görünüş yetmez.
    Tıbbi muayene en son gelir. Şüphe varsa kural şunu der: { 18 } yaş altı.
    Fransa bunu uyguluyor mu? Bir { -avocat }’ya (avukat) sor.
