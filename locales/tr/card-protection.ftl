### Gösterilecek kart. Cümleler ve madde her dilde Fransızca kalır.

title = 💬 { -ase }’ye göster

start =
    Bu cümleleri { -ase }’ye (çocuk koruma) göster ya da oku:
    { -phrase-mineur }
    (“{ 18 } yaşından küçüğüm ve Fransa’da ailem yok.”)
    { -phrase-accueil }
    (“Her mülakattan önce acil barınma istiyorum.”)
    Yasa: { -loi-accueil }
    .next = 📄 Tercüman, karar

decision =
    Bunu da iste ve her kâğıdı sakla:
    { -phrase-demande }
    (“Bir tercüman ve yazılı bir karar istiyorum.”)
    Yasa: { -loi-entretien }
