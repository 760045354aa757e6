### Të drejtat që nuk e presin gjyqtarin.

title = 🤝 Shkollë, shëndet, ndihmë

start =
    Edhe pas një “jo”, mund të kërkosh shkollë dhe mjekim.
    Çfarë kërkon?
    .school = 🎒 Shkolla
    .work = 🔨 Një zanat, një punë
    .health = 🏥 Shëndeti im
    .cover = 💶 Kush e paguan mjekimin
    .other-help = 🤝 Ndihmë tjetër falas

other-help =
    Mund t’i shkruash { -procureur } (magjistrat i { -tribunal }).
    Mund t’i shkruash { -defenseur-des-droits } (mbron fëmijët).
    Është falas, dhe mund të telefonosh edhe:
    📞 { $tel-119 }
