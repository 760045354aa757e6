### Retención en la frontera. Corto: esta persona tiene quizás dos minutos y un teléfono.

title = 🛂 Te retienen en la frontera

start =
    Di o muestra: { -phrase-asile } (“Soy menor y pido asilo.”)
    Pide un intérprete y un { -avocat } (abogado) ahora.
    No firmes un papel que no entiendes.
    ¿Cuál es tu situación?
    .refused-entry = 📄 Papel de rechazo
    .waiting-zone = 🛂 Aeropuerto, puerto, tren
    .land-border = 🚌 Frontera a pie, bus
    .screening = 👮 Huellas, control
    .unsure = ❓ No sé

now =
    ¿Te niegan la entrada para pedir { -asile } (asilo)? Hay que actuar ahora.
    El plazo es de { 48 } horas, o el del papel.
    Pide: { -phrase-representant } (“Pido un representante.”)
    .next = ⚖️ Mis derechos

rights =
    Un { -administrateur-ad-hoc } (adulto nombrado para ti) debe venir sin esperar.
    Puedes tener un intérprete, un médico, y llamar a alguien.
    Pide todo esto ahora.
    .sent-back = 🚪 Quieren devolverme
    .normal = 🕒 ¿Respuesta muy rápida?
    .card = 💬 Frases para mostrar

one-day =
    Aeropuerto, puerto, estación: puedes decir no a una devolución antes de { 1 } día completo.
    No vale en una frontera de tierra.
    Dilo ahora: { -phrase-jour-franc } (“Quiero un día completo.”)

no-fast-way =
    Un menor sin familia tiene normalmente derecho al examen normal del { -asile } (asilo).
    Las reglas de Europa son nuevas: tu papel va antes que este texto.
    Muéstralo a un { -avocat } (abogado) o a una asociación del lugar.
    .next = 💬 Frases para mostrar

land-border =
    Un menor puede pedir { -asile } (asilo) en cualquier momento.
    Aquí no vale la regla de { 1 } día antes de una devolución.
    Di ahora: { -phrase-asile } (“Soy menor y pido asilo.”)
    .next = 📄 Mi papel

screening =
    Miran tu identidad, tu salud, tus huellas.
    En la frontera, esto dura normalmente { 7 } días como máximo.
    Pide la persona que debe ayudarte, y tu idioma.
    .next = 📄 Mi papel
