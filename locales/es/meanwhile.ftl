### Los derechos que no esperan al juez.

title = 🤝 Escuela, salud, ayuda

start =
    Incluso después de un “no”, puedes pedir escuela y atención médica.
    ¿Qué buscas?
    .school = 🎒 La escuela
    .work = 🔨 Un oficio, un trabajo
    .health = 🏥 Mi salud
    .cover = 💶 Quién paga la atención
    .other-help = 🤝 Otra ayuda gratis

other-help =
    Puedes escribir al { -procureur } (fiscal, en el { -tribunal }).
    Puedes escribir al { -defenseur-des-droits } (defiende a los menores).
    Es gratis, y también puedes llamar:
    📞 { $tel-119 }
