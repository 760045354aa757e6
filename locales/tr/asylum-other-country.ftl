### Başka bir Avrupa ülkesi. Asla tek başına gitmek öğütlenmez.

title = 🗺️ Başka bir Avrupa ülkesi

start =
    Bazen { -asile } (iltica) başvurusunu başka bir Avrupa ülkesi inceler.
    Ailenle bağın önemlidir.
    Durumun ne?
    .family = 👪 Ailem orada
    .fingerprints = 🗺️ Orada parmak izi
    .paper = 📄 Bir kâğıtta yazıyor
    .england = 🌊 İngiltere
    .unsure = ❓ Bilmiyorum

family =
    Annen, baban, kardeşin, amcan, dayın, halan, teyzen, deden ya da ninen orada yasal olarak mı yaşıyor?
    Birlikte yaşamanız için başvurun oraya gidebilir.
    Senin için kötüyse gitmez: bunu söyle.
    .next = ➡️ Ne yapmalı

tell-them =
    Sakın kendi başına gitme: başvuru { -prefecture } üzerinden gider.
    Telefon, adres, fotoğraf, aile belgeleri götür.
    Bunu bugün { -prefecture }’e ve temsilcine söyle.
    .next = ⚖️ Avukat

lawyer-first =
    Başka bir ülkeyle ilgili her randevudan önce bir { -avocat }’ya (avukat) git.
    Şehirden sakın ayrılma.
    Avrupa kuralları { "2026" } Haziran’ında değişti.
    .next = 📄 Kâğıtlarım

paper-wins =
    Mektubunda yazan doğrudur: süresini oku.
    Anlamadığın bir kâğıdı sakın imzalama.
    Onu bugün bir { -avocat }’ya (avukat) ya da bir derneğe göster.
    .next = ⚖️ Avukat
