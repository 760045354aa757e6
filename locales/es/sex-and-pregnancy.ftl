### Sexo y embarazo. Ningún juicio, ninguna pregunta sobre el pasado. Otra persona puede tener el teléfono.

title = 🤫 Una pregunta íntima

start =
    Estas preguntas son tuyas.
    ¿Alguien puede ver tu pantalla ahora?
    .nobody = ❌ No, nadie
    .somebody = 👤 Sí, alguien
    .unsure = ❓ No sé

later =
    Puedes volver más tarde.
    El botón 🚪 cierra esta pantalla.
    Los números de ayuda están siempre en 🆘.
    .alone = 🤫 Nadie lo ve
    .stop = 🕒 Más tarde

topic =
    Aquí nadie te juzga. La atención es gratis.
    ¿Sexo sin protección? Las horas cuentan.
    ¿Qué buscas?
    .unprotected = 💊 Píldora de urgencia, VIH
    .protect = 🏥 Píldora, condón
    .pregnant = 🤰 Embarazo
    .illness = 🏥 Enfermedad, test
    .violence = 🆘 Me hicieron daño
    .unsure = ❓ No sé

protect =
    Antes de los { 18 } años, una chica decide sin el consentimiento de un adulto.
    La visita y la píldora son gratis y secretas.
    Ve al { -centre-sexuel } (jóvenes), a la farmacia o a la enfermería.
    .emergency = 💊 Píldora de urgencia
    .condoms = 🏥 Condones
    .call = 📞 Hablar con alguien

condoms =
    Antes de los { 26 } años, algunos condones son gratis en la farmacia.
    Antes de los { 18 } años, no tienes que mostrar nada.
    Pide en la farmacia: « des préservatifs gratuits » (condones gratis).
    .emergency = 💊 Píldora de urgencia
    .tests = 🏥 Hacer un test

tests =
    ¿Fue hace menos de { 48 } horas? Ve ahora a las { -urgences } (hospital).
    Más tarde, el { -cegidd } (tests) busca el VIH y otras infecciones.
    Es gratis y secreto: pide la dirección a un hospital.
    .emergency = 💊 Píldora de urgencia, VIH
    .card = 💬 Tarjeta para mostrar

centre =
    El { -centre-sexuel } (jóvenes) te recibe gratis, sin tu nombre.
    Puedes pedir que nadie lo sepa.
    Ve, o llama de lunes a sábado:
    📞 { $tel-sexualites }
    .emergency = 💊 Píldora de urgencia
    .pregnant = 🤰 Embarazo
