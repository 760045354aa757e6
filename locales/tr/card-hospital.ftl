### Gösterilecek kart. Cümleler ve madde her dilde Fransızca kalır.

title = 💬 Hastanede göster

start =
    Bu cümleleri hastanenin girişinde göster ya da oku:
    { -phrase-mineur }
    (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    { -phrase-urgence }
    (“Acil durumda bir doktor beni tedavi etmek zorunda.”)
    Yasa: { -loi-urgence }
    .next = 💬 Ücretsiz, tercüman

free =
    { -pass } (hastane bürosu) sağlık kartı olmadan ücretsiz tedavi eder. Şunu iste:
    { -phrase-pass }
    (“Ücretsiz bakım bürosunu arıyorum.”)
    { -phrase-interprete }
    (“Bir tercüman istiyorum.”)
