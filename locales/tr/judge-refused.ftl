### Çocuk hâkimi hayır dedi. İtiraz: başka hâkimlere sormak.

title = ⚖️ Hâkim “hayır” dedi

start =
    İtiraz edebilirsin: başka hâkimlere başvurursun.
    Sadece { 15 } günün var.
    Hâkimin kâğıdında hangi tarih yazıyor?
    .unknown = ❓ Bilmiyorum

in-time =
    Hâlâ itiraz edebilirsin.
    Son gün:
    { $appeal-to-court }
    O günü bekleme: bugün bir { -avocat }’ya (avukat) git.
    .next = ✍️ İtirazı yazmak

soon =
    Çok az zaman kaldı.
    Son gün:
    { $appeal-to-court }
    Bugün bir { -avocat }’ya (avukat) git.
    .next = ✍️ İtirazı yazmak

now =
    Bugün belki son gün. Bugün, şimdi itiraz et.
    { -cour-appel } (başka hâkimler) binasındaki { -greffe }’e (mahkeme bürosu) git.
    Kapalıysa açılır açılmaz git ya da { -recommandee } (taahhütlü mektup) gönder.
    .next = ✍️ İtirazı yazmak

received =
    Kâğıttaki tarihe göre süre bitmiş görünüyor.
    Ama süre, kâğıdı aldığın günden sayılır.
    Bu kâğıdı hangi gün aldın?
    .unknown = ❓ Bilmiyorum

received-in-time =
    Bu güne göre belki hâlâ itiraz edebilirsin.
    Son gün:
    { $appeal-to-court-received }
    Bugün itiraz et ve zarfı sakla.
    .next = ✍️ İtirazı yazmak

no-date =
    Kesin bir tarih yoksa bugün itiraz et.
    Süre, aldıktan sonra { 15 } gündür.
    Şimdi bir { -avocat }’ya (avukat) git.
    .next = ✍️ İtirazı yazmak

how-write =
    Kâğıda, asla buraya değil: adını, doğumunu, uyruğunu, mektuplar için adresini yaz.
    Şunu yaz: { -phrase-appel } (“Bu karara itiraz ediyorum.”)
    Hangi hâkim, hangi gün karar verdi, söyle. Tarih at, imzala, hâkimin kâğıdının kopyasını ekle.
    .next = 📍 Nereye göndermeli

how-send =
    Mektubunu bugün { -cour-appel } (başka hâkimler) binasındaki { -greffe }’e (mahkeme bürosu) götür.
    Ya da { -recommandee } (taahhütlü mektup) olarak gönder. Kanıtı sakla: damga ya da makbuz.
    Bir { -avocat } (avukat) yardım eder, ama zorunlu değildir.
    .lawyer = ⚖️ Avukat bulmak
    .after = 🕒 Ne kadar sürer
    .tonight = 🛏️ Uyumak ve yemek
    .other = ❓ Başka bir şey

after-appeal =
    Geçici bir yerleştirmeye itirazda { -cour-appel } (başka hâkimler) cevap vermek için { 3 } ayı vardır.
    Yine mi “hayır”? Uzman bir { -avocat } (avukat) bazen daha yüksek bir mahkemeye gidebilir.
    { -aide-juridictionnelle } (adli yardım, senin için ücretsiz) iste.
    .next = ➡️ Şimdi ne olacak

late =
    Süre belki bitti.
    Yeni belgelerle hâkime yeni bir başvuru bazen mümkündür.
    Kâğıtlarını bugün bir { -avocat }’ya (avukat) göster.
    .lawyer = ⚖️ Avukat bulmak
    .higher = ⚖️ Daha yüksek mahkeme
    .now = ➡️ Şimdi ne olacak

last-ways =
    Bir { -avocat } (avukat) bazen Fransa’da daha yüksek bir mahkemeye gidebilir.
    Sonra Avrupa Mahkemesi’ne ya da BM’ye yazabilir.
    Bunun sana yararlı olup olmadığını bugün ona sor.
    .next = ➡️ Şimdi ne olacak

what-now =
    Bütün kâğıtlarını ve her birinin fotoğrafını sakla.
    Şimdi ne yapmak istiyorsun?
    .lawyer = ⚖️ Avukat bulmak
    .new-papers = 📄 Yeni belgeler
    .meanwhile = 🤝 Okul, sağlık, yardım
    .tonight = 🛏️ Uyumak ve yemek
