### Gösterilecek kart. Üç cümle her dilde Fransızca kalır.

title = 💬 Bu cümleleri göster

start =
    Bu cümleleri yardım edebilecek bir yetişkine göster ya da oku:
    { -phrase-mineur }
    (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    { -phrase-danger }
    (“Tehlikedeyim ve koruma istiyorum.”)
    { -phrase-demande }
    (“Bir tercüman ve yazılı bir karar istiyorum.”)
