### Mektuplar: basılır ya da elle geçirilir. Her ekran kime gittiğini ve sonra ne yapılacağını söyler.

title = ✍️ Mektuplar

start =
    Bu mektuplar Fransızcadır, anlamı senin dilindedir.
    Ad ve adres elle yazılır.
    Hangi mektubu istiyorsun?
    .judge = ✍️ Çocuk hâkimine
    .department = 📍 { -departement } için
    .lawyer = ⚖️ Avukat için
    .school = 🎒 Okul için
    .young-adult = 📅 { 18 } yaşından sonra
    .appeal = ⚖️ İtiraz etmek

department =
    { -departement } ({ -ase }, çocuk koruma) çocukların kabulüne karar verir.
    Ondan ne istemek istiyorsun?
    .decision = 📄 Yazılı karar
    .report = 📄 Rapor
    .asked = 📄 Raporu istedim

decision =
    { -departement } (il yönetimi) kararını sana yazılı vermek zorunda.
    Bu kâğıt olmadan da hâkime yazabilirsin.
    Bu mektubu bugün { -departement }’a ver.

report =
    Rapor, mülakatından sonra ne yazıldığını söyler.
    Bir kopyasını isteyebilirsin.
    Bu mektubu { -departement }’a (il yönetimi) gönder.

no-report =
    Cevapsız geçen { 1 } ay “hayır” demektir.
    O zaman { -cada }’ya (belgeler komisyonu) yazmak için { 2 } ayın var.
    Bir { -avocat }’dan (avukat) ya da bir dernekten yardım iste.

lawyer =
    { -ordre-des-avocats } (avukatların bürosu, baro) bir { -avocat } (avukat) atamak zorunda.
    En geç: isteğinden { 8 } gün sonra.
    Bu mektubu { -juge-des-enfants }’a (çocuk hâkimi) ve { -ordre-des-avocats }’ya ver.
    .next = ⚖️ Onlar nerede

how-old =
    Okul bütün çocuklar içindir, belgesi olsun ya da olmasın.
    Yaşının kaç olduğunu söylüyorsun?
    .under-sixteen = 📅 { 16 } yaşından küçük
    .sixteen-or-more = 📅 { 16 } ya da { 17 } yaş

school-test =
    { -casnav } (okul servisi) bir test yaptırır.
    Bu testi yaptın mı?
    .done = ✅ Evet
    .not-done = ❌ Hayır

school =
    Bu mektup rectorat’ya (bölge okul bürosu) gider.
    Bir dernek sana adresi verebilir.
    Makbuz iste ya da { -recommandee } (taahhütlü mektup) gönder.

no-place =
    Cevapsız geçen { 2 } ay “hayır” sayılır.
    Bir { -avocat } (avukat) bir hâkimden yer isteyebilir, bazen daha önce.
    Mektubu ve makbuzu sakla.

young-adult =
    { -ase } sana yardım ediyor mu? Destek { 21 } yaşına kadar sürebilir.
    Onu { 18 } yaşından { 3 } ile { 6 } ay önce yazıyla iste, geciktiysen bugün.
    Bu mektubu { -ase }’ye ver.

no-help =
    “Hayır” mı dediler? Bunu yazılı iste.
    Sokaktaysan bir hâkim çok hızlı karar verebilir.
    Aynı gün bir { -avocat }’ya (avukat) git.
    .refused = ✋ Bana “hayır” dediler
    .proof = 📄 Kanıtı saklamak

proof =
    İmzalı mektubun bir fotoğrafını her zaman sakla.
    Tarihli damga iste ya da posta makbuzunu sakla.
    Asla aslını gönderme: kopya gönder.
