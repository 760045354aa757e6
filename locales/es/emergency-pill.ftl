### La píldora de urgencia. Ningún juicio, ninguna pregunta. Las horas cuentan: decir adónde ir, hoy.

title = 💊 Píldora de urgencia

start =
    La píldora de urgencia (« du lendemain »: del día después) actúa { 3 } o { 5 } días como máximo.
    Antes de los { 18 } años, es gratis y secreta, sin consentimiento de un adulto.
    Ve rápido: farmacia, enfermera de la escuela o { -centre-sexuel } (jóvenes).
    .say = 🗣️ Qué decir allí
    .hiv = 🏥 ¿Y el VIH?
    .late = 🕒 Fue hace mucho tiempo
    .forced = 🔒 Me obligaron

say =
    Di o muestra: { -phrase-pilule } (“Quisiera la píldora de urgencia, en secreto.”)
    Sin papel del médico, y lo más pronto posible.
    Para una pregunta, gratis, de lunes a sábado:
    📞 { $tel-sexualites }
    .hiv = 🏥 ¿Y el VIH?
    .late = 🕒 Fue hace mucho tiempo

late =
    Un test de embarazo es gratis y secreto.
    Después, tú eliges: tener el bebé o no.
    Ve al { -centre-sexuel } (jóvenes), o llama, de lunes a sábado:
    📞 { $tel-sexualites }

hiv =
    Contra el VIH (sida), un tratamiento empieza normalmente antes de { 48 } horas.
    Ve ahora a las { -urgences } (hospital), incluso de noche.
    Más tarde, un test es gratis en el { -cegidd } (centro de tests).
    .card = 💬 Tarjeta para mostrar
    .forced = 🆘 Me hicieron daño

forced =
    No es tu culpa, y muchas veces te atienden sin denuncia.
    Ve ahora a las { -urgences } (hospital), incluso de noche.
    Para hablar, día y noche, gratis:
    📞 { $tel-119 }
    .hiv = 🏥 ¿Y el VIH?
    .card = 💬 Tarjeta para mostrar
