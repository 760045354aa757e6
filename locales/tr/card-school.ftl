### Gösterilecek kart. Cümleler ve madde her dilde Fransızca kalır.

title = 💬 Okulda göster

start =
    Bu cümleleri okulda, testte ya da belediyede göster ya da oku:
    { -phrase-place }
    (“Okulda bir yer istiyorum.”)
    { -phrase-ecole }
    (“{ 18 } yaşından önce okul bir haktır, belgesiz de.”)
    Yasa: { -loi-ecole }
    .next = ✋ Bana hayır diyorlar

refused =
    Sana “hayır” mı diyorlar? Bu cümleleri göster:
    { -phrase-doute }
    (“Yaşımdan şüphe, reddetmek için yetmez.”)
    { -phrase-refus }
    (“Bu reddi yazılı istiyorum.”)
    Yasa: { -loi-doute }
