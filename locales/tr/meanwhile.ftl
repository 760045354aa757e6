### Hâkimi beklemeyen haklar.

title = 🤝 Okul, sağlık, yardım

start =
    Bir “hayır”dan sonra bile okul ve tedavi isteyebilirsin.
    Ne arıyorsun?
    .school = 🎒 Okul
    .work = 🔨 Meslek, iş
    .health = 🏥 Sağlığım
    .cover = 💶 Tedaviyi kim öder
    .other-help = 🤝 Başka ücretsiz yardım

other-help =
    { -procureur }’e ({ -tribunal } savcısı) yazabilirsin.
    { -defenseur-des-droits } (çocukları savunur) kurumuna yazabilirsin.
    Ücretsizdir, ayrıca arayabilirsin:
    📞 { $tel-119 }
