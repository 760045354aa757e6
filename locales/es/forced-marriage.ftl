### Matrimonio forzado, mutilación genital. Tono tranquilo, sin reproche, sin detalle. El 119 está en la primera pantalla.

title = 💍 Matrimonio, mutilación

start =
    En Francia, nadie se casa antes de los { 18 } años.
    Después, sin tu “sí” libre, no hay matrimonio. Llama, día y noche, gratis:
    📞 { $tel-119 }
    ¿Qué pasa?
    .travel = 🚪 Quieren llevarme
    .minor = 📅 Tengo menos de { 18 }
    .adult = 📅 Tengo { 18 } o más
    .cutting = 🏥 Mutilación genital
    .married = 💍 Ya me casaron
    .call = 📞 ¿A quién llamar?

travel =
    Un { -procureur } (fiscal) puede prohibir rápido tu salida de Francia.
    Luego, el { -juge-des-enfants } (juez de menores) puede prohibirla hasta { 2 } años.
    Dilo antes del viaje, en la escuela o aquí:
    📞 { $tel-119 }
    ¿El viaje es ahora?
    📞 { $tel-112 }
    .border = 🛂 Aeropuerto, frontera
    .letter = ✍️ Escribir al juez
    .call = 📞 ¿A quién llamar?

border =
    Habla con un agente, en un lugar donde la otra persona no oye.
    Di o muestra: { -phrase-partir } (“Soy menor, estoy en peligro, no quiero irme.”)
    La ley castiga a quien te engaña para casarte en otro país.
    .next = 📞 ¿A quién llamar?

minor =
    El { -juge-des-enfants } (juez de menores) puede protegerte.
    Puedes escribirle, sin adulto y sin denuncia.
    Dilo también en la escuela, a la enfermera o a un { -avocat } (abogado).
    .letter = ✍️ Escribir al juez
    .call = 📞 ¿A quién llamar?
    .tonight = 🛏️ Otro lugar esta noche

adult =
    El { -juge-familles } (juez de familia) puede protegerte, sin denuncia.
    Puede prohibirles contactarte, y esconder tu dirección.
    También puede prohibir tu salida de Francia, si tú lo pides.
    .next = 🕒 ¿Cuánto tiempo?

adult-fast =
    La protección dura { 12 } meses como máximo.
    En peligro, el { -procureur } (fiscal) puede pedir una respuesta en { 24 } horas.
    Si estás de acuerdo, pídelo hoy a un { -avocat } (abogado).
    .lawyer = ⚖️ Buscar un abogado
    .call = 📞 ¿A quién llamar?
    .tonight = 🛏️ Otro lugar esta noche

married =
    No es tu culpa. Pueden ayudarte, incluso después.
    Antes de los { 18 } años, el { -juge-des-enfants } (juez de menores) puede protegerte. Llama:
    📞 { $tel-119 }
    ¿Qué quieres?
    .care = 🏥 Médico, en secreto
    .call = 📞 ¿A quién llamar?
    .lawyer = ⚖️ Buscar un abogado

care =
    Ve a las { -urgences } (hospital), incluso de noche: las horas cuentan.
    Muchas veces te atienden sin denuncia a la policía.
    Di al llegar: { -phrase-secret } (“Quisiera atención en secreto.”)
    .emergency-pill = 💊 Píldora de urgencia
    .card = 💬 Tarjeta para mostrar
    .call = 📞 ¿A quién llamar?

cutting =
    La mutilación genital (cortar el sexo de una chica) es un crimen, incluso en otro país.
    La ley castiga a quien te empuja a decir sí, aunque no se haga nada.
    Llama, día y noche:
    📞 { $tel-119 }
    .travel = 🚪 Quieren llevarme
    .care = ➡️ Ya lo hicieron
    .country = 🗺️ Miedo en mi país
    .letter = ✍️ Escribir al juez

cutting-care =
    No es tu culpa.
    Hay médicos que atienden, y en general guardan el secreto.
    Pide un médico en el hospital, y di: « excision » (mutilación genital).
    .hospital = 💬 Tarjeta para mostrar
    .call = 📞 ¿A quién llamar?
    .country = 🗺️ Miedo en mi país

afraid =
    Este miedo puede ser una razón para pedir { -asile } (asilo: protección).
    Un { -avocat } (abogado) te ayuda gratis.
    La guía del { -asile } está en el menú: “Juez, papeles, policía”.
    .next = ⚖️ Buscar un abogado

call =
    { -sos-mariage-force } ayuda a chicas y chicos, incluso menores.
    Lunes, martes, jueves, viernes, de { 10 } a { 17 } horas:
    📞 { $tel-sos-mariage-force }
    Día y noche, gratis:
    📞 { $tel-119 }
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .tonight = 🛏️ Otro lugar esta noche
