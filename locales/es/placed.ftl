### La respuesta es sí. Qué pasa después, y en cuántos días. No prometer nada.

title = 🛡️ Te protegen: lo que sigue

start =
    La { -ase } (protección de menores) te cree: avisa a un magistrado.
    Después, un juez decide dónde vives.
    ¿Qué quieres saber?
    .days = 📅 ¿Cuántos días?
    .moved = 📍 Otra ciudad
    .hotel = 🏨 Duermo en un hotel
    .who-decides = 👤 Quién decide por mí
    .again = ⚖️ Repiten la { -evaluation }
    .siblings = 👪 Mi hermano, mi hermana

who-placed =
    Mira el papel que te confía a la { -ase } (protección de menores).
    ¿Quién lo firmó?
    .prosecutor = ⚖️ El { -procureur }
    .judge = ⚖️ El { -juge-des-enfants }
    .unsure = ❓ No sé

prosecutor-date =
    El { -procureur } (fiscal) tiene { 8 } días para avisar al juez.
    ¿Qué fecha está escrita en su papel?
    .unknown = ❓ No sé

prosecutor-day =
    El { -procureur } (fiscal) debe avisar al juez. Último día:
    { $prosecutor-to-judge }
    Después, el juez tiene { 15 } días para verte y decidir.
    Anota estos días.

judge-date =
    Si el juez decide sin verte, te ve después.
    ¿Qué fecha está escrita en su papel?
    .unknown = ❓ No sé

judge-day =
    Si el juez no te vio, debe darte una cita. Último día:
    { $judge-hearing }
    Pide un { -avocat } (abogado) y un intérprete para ese día.

days-words =
    Después del { -procureur } (fiscal): { 8 } días para avisar al juez.
    Luego { 15 } días para verte y decidir.
    Pide una copia de cada papel.

overdue =
    Ese día ya pasó.
    ¿No tienes noticias? Pide hoy a un { -avocat } (abogado) que llame al { -greffe } (oficina del { -tribunal }).
    Guarda todos tus papeles.

then =
    Una decisión provisional dura { 6 } meses como máximo, a veces { 6 } más.
    Tienes derecho a hablar con el juez.
    Prepara lo que quieres decirle, con un { -avocat } (abogado).

moved =
    Pueden enviarte a otro { -departement } (gobierno local). No repite tu { -evaluation } (entrevista sobre la edad).
    El magistrado debe mirar solo tu interés.
    Háblale de tu escuela, tu salud, tus hermanos y hermanas, tus amigos.
    .again = ⚖️ Repiten la { -evaluation }
    .siblings = 👪 Mi hermano, mi hermana
    .afraid = 🆘 Miedo en el hogar
    .lawyer = ⚖️ Buscar un abogado
