### Antes de la entrevista con el département.

title = 🗣️ Preparar la entrevista

start =
    La { -evaluation } es una entrevista sobre tu edad y tu situación.
    ¿Qué quieres saber?
    .they-ask = ❓ Sus preguntas
    .company = ➡️ Quién va conmigo
    .no-papers = 📄 Sin papeles
    .fingerprints = 🏢 Foto y huellas
    .rules = ⚖️ Sus reglas
    .today = 🕒 Qué hacer hoy

they-ask =
    Te preguntan: papeles, familia, vida en tu país, viaje, vida en Francia, proyectos.
    Di la verdad, con tus palabras.
    Si no sabes, di: “No sé.”

interpreter =
    La entrevista es en un idioma que entiendes, con un intérprete neutral. Puede estar por teléfono.
    ¿No entiendes, o le tienes miedo? Dilo de inmediato.
    Pide que lo escriban en el informe.

company =
    Puedes pedir que vaya un adulto o un { -avocat } (abogado).
    La ley no es clara, y muchos servicios dicen no.
    Pídelo, y luego anota la respuesta.

rules =
    Es posible que haya una sola entrevista. Si hay varias: al menos { 24 } horas entre dos.
    Al principio, tienen que decirte para qué sirve, y qué puede pasar después.
    El { -departement } (gobierno local) puede parar en cualquier momento, para decir sí o no.
    .next = ✍️ Qué anotar

write-down =
    Después, anota en papel: fecha, horas, pausas, número de personas, intérprete.
    Esas personas tienen que estar formadas y ser neutrales.
    Puede ayudar ante un juez: guarda tu hoja.
    .next = ❓ Otra pregunta

no-papers =
    Puedes pedir protección sin papeles.
    Los papeles verdaderos ayudan mucho.
    Nunca compres un papel falso.

looks =
    ¿Te van a creer? Este bot no puede saberlo.
    El aspecto no decide por sí solo: miran varias cosas, y tus palabras cuentan.
    Cuenta tu vida verdadera, con tus palabras.

papers-care =
    Guarda las fotos de tus papeles en dos lugares seguros.
    Da copias, no tus originales.
    Si guardan un original, pide un recibo firmado.

today =
    No firmes un papel que no entiendes.
    Pide un intérprete y una copia.
    Ve hoy a una asociación o a un { -avocat } (abogado).
