### La carta al juez de menores. Todo se escribe en papel, nunca en el bot.

title = ✍️ Escribir al juez

start =
    Puedes escribir al { -juge-des-enfants } (juez de menores), sin adulto, gratis.
    Escribir no basta para conservar tu cama.
    ¿Pronto cumples { 18 } años? Ve a un { -avocat } (abogado) hoy.
    .paper = ✍️ La carta ya lista
    .write = ✍️ Qué escribir
    .send = 📮 Adónde enviarla
    .arguments = ⚖️ Lo que dicen los jueces
    .with-help = ⚖️ Ayuda de un abogado
    .tonight = 🛏️ Dormir esta noche

who =
    Escribe en papel, nunca aquí, tu nombre, tu nacimiento, tu nacionalidad.
    Añade tu idioma y un teléfono.
    Da una dirección para las cartas: asociación o { -avocat } (abogado).

why =
    Copia estas dos frases:
    { -phrase-mineur }
    (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    { -phrase-danger }
    (“Estoy en peligro y pido protección.”)
    Di dónde duermes, de qué tienes miedo, y por qué el rechazo es un error.
    Di solo la verdad.

ask =
    Pide un acogimiento (placement) inmediato ({ -opp }: decisión rápida).
    Pide hablar con el juez, con un intérprete y un { -avocat } (abogado).
    ¿Y ahora?
    .copies = 📄 Copias de los papeles
    .send = 📮 Adónde enviarla
    .paper = ✍️ La carta ya lista

copies =
    Añade copias, nunca los originales: rechazo, papeles, cartas de asociaciones.
    Pon la fecha y firma tu carta.
    Haz fotos de todo.
    .next = 📍 Adónde enviarla

send =
    El juez está en el { -tribunal-judiciaire } del lugar donde vives.
    Lleva la carta al { -greffe } (oficina), o envía una { -recommandee } (carta con prueba).
    Hazlo esta semana, y guarda el sello o el recibo.
    .next = 📮 ¿Dónde está el juez?
