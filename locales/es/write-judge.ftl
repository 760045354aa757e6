### La carta al juez de menores, hecha con algunas preguntas. No se pide nada personal.

title = ✍️ Mi carta al juez

start =
    Eliges algunas cosas, y tu carta está lista para copiar.
    Tu nombre lo escribes tú en el papel.
    ¿El { -departement } (protección de menores) ya respondió?
    .refused = ✋ Dijo “no”
    .no-answer = 🕒 No hay respuesta
    .not-asked = ❓ Todavía no lo pedí

ask-ase =
    Ve también a la { -ase } (protección de menores), hoy.
    Es gratis, con o sin papeles.
    Guarda una prueba de tu petición.
    .next = ✍️ Mi carta

where =
    El juez debe saber si estás en peligro.
    ¿Dónde duermes estos días?
    .outside = 🛏️ En la calle
    .with-somebody = 👤 En casa de alguien
    .sheltered = 🛏️ En un foyer, un hotel
    .changes = ❓ Cambia muchas veces

how-long =
    El juez puede proteger solo antes de los { 18 } años.
    ¿Cuánto tiempo falta para tus { 18 } años?
    .under-three-months = 🕒 Menos de { 3 } meses
    .more = 📅 Más de { 3 } meses
    .unsure = ❓ No sé

lawyer-known =
    Un { -avocat } (abogado: conoce la ley) puede defenderte gratis.
    ¿Ya tienes un { -avocat }?
    .no-lawyer = ❌ No
    .lawyer = ✅ Sí

letter =
    Tu carta está lista. Toca 📄 para tenerla.
    Imprímela, o cópiala a mano.
    Llena las líneas de puntos, y firma.
    .copies = 📄 Qué añadir
    .send = 📍 Adónde enviarla

copies =
    Añade copias, nunca los originales: rechazo, papeles, cartas de asociaciones.
    Pon la fecha y firma.
    Haz fotos de todo.
    .next = 📍 Adónde enviarla

send =
    El juez está en el { -tribunal-judiciaire } del lugar donde vives.
    Lleva la carta al { -greffe } (oficina), o envía una { -recommandee } (carta con prueba).
    Hazlo esta semana, y guarda el sello o el recibo.
    .next = 📮 ¿Dónde está el juez?
