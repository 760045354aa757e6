### El juez de menores dijo no. El recurso: pedir a otros jueces. Pantallas cortas.

title = ⚖️ El juez dice “no”

start =
    Puedes presentar un recurso: pedir a otros jueces que decidan.
    Tienes { 15 } días solamente.
    ¿Qué fecha está escrita en el papel del juez?
    .unknown = ❓ No sé

in-time =
    Todavía puedes presentar un recurso.
    Último día:
    { $appeal-to-court }
    No esperes a ese día: ve a un { -avocat } (abogado) hoy.
    .next = ✍️ Escribir el recurso

soon =
    Queda muy poco tiempo.
    Último día:
    { $appeal-to-court }
    Ve a un { -avocat } (abogado) hoy.
    .next = ✍️ Escribir el recurso

now =
    Quizás es el último día. Presenta el recurso hoy, ahora.
    Ve al { -greffe } (oficina) de la { -cour-appel } (otros jueces).
    Si está cerrado, ve en cuanto abra, o envía una { -recommandee } (carta con prueba).
    .next = ✍️ Escribir el recurso

received =
    Con la fecha del papel, el plazo parece terminado.
    Pero el plazo cuenta desde el día en que lo recibiste.
    ¿Qué día recibiste este papel?
    .unknown = ❓ No sé

received-in-time =
    Con este día, quizás todavía puedes presentar un recurso.
    Último día:
    { $appeal-to-court-received }
    Presenta el recurso hoy y guarda el sobre.
    .next = ✍️ Escribir el recurso

no-date =
    Sin una fecha segura, presenta el recurso hoy.
    El plazo es de { 15 } días después de recibir el papel.
    Ve a un { -avocat } (abogado) ahora.
    .next = ✍️ Escribir el recurso

how-write =
    En papel, nunca aquí, escribe tu nombre, tu nacimiento, tu nacionalidad, tu dirección para las cartas.
    Escribe: { -phrase-appel } (“Presento un recurso contra esta decisión.”)
    Di qué juez decidió, y qué día. Pon la fecha, firma, añade una copia del papel del juez.
    .next = 📍 Adónde enviarlo

how-send =
    Lleva tu carta hoy al { -greffe } (oficina) de la { -cour-appel } (otros jueces).
    O envía una { -recommandee } (carta con prueba). Guarda la prueba: sello o recibo.
    Un { -avocat } (abogado) ayuda, pero no es obligatorio.
    .lawyer = ⚖️ Buscar un abogado
    .after = 🕒 Cuánto tiempo
    .tonight = 🛏️ Dormir y comer
    .other = ❓ Otra cosa

after-appeal =
    Contra un acogimiento (placement) provisional, la { -cour-appel } (otros jueces) tiene { 3 } meses para responder.
    ¿Otra vez “no”? Un { -avocat } (abogado) especializado puede ir a veces a un tribunal más alto.
    Pide la { -aide-juridictionnelle } (gratis para ti).
    .next = ➡️ ¿Y ahora?

late =
    Quizás el plazo ha terminado.
    Con papeles nuevos, a veces es posible otra petición al juez.
    Muestra hoy tus papeles a un { -avocat } (abogado).
    .lawyer = ⚖️ Buscar un abogado
    .higher = ⚖️ Un tribunal más alto
    .now = ➡️ ¿Y ahora?

last-ways =
    Un { -avocat } (abogado) puede ir a veces a un tribunal más alto, en Francia.
    Después, puede escribir al Tribunal Europeo o a la ONU.
    Pregúntale hoy si es útil para ti.
    .next = ➡️ ¿Y ahora?

what-now =
    Guarda todos tus papeles, y una foto de cada uno.
    ¿Qué quieres hacer ahora?
    .lawyer = ⚖️ Buscar un abogado
    .new-papers = 📄 Papeles nuevos
    .meanwhile = 🤝 Escuela, salud, ayuda
    .tonight = 🛏️ Dormir y comer
