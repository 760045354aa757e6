### Gösterilecek kart. Cümleler ve madde her dilde Fransızca kalır.

title = 💬 Polise göster

start =
    Sakin kal, göster ya da oku:
    { -phrase-avocat }
    (“Bir avukat ve bir tercüman istiyorum.”)
    { -phrase-signer }
    (“Anlamadığım bir kâğıdı imzalamam.”)
    Yasa: { -loi-police }
    .next = 📅 { 18 } yaşından küçüğüm

minor =
    Bu cümleleri de göster:
    { -phrase-mineur }
    (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    { -phrase-danger }
    (“Tehlikedeyim ve koruma istiyorum.”)
    Yasa: { -loi-accueil }
