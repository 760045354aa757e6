### Mientras se espera al juez de menores. No predecir la decisión ni el tiempo.

title = 🕒 Esperas al juez

start =
    La espera dura muchas veces varios meses.
    El { -tribunal } te envía un papel con un día y una hora: la { -convocation } (citación).
    ¿Cuál es tu situación?
    .summons = 📅 Tengo la { -convocation }
    .no-news = 🕒 No hay noticias
    .not-written = ✍️ Todavía no escribí
    .no-bed = 🛏️ Dormir y comer
    .bone-test = 🏥 Radiografía de huesos

no-news =
    Guarda la prueba de tu carta.
    Da una dirección segura para recibir las cartas del { -tribunal }.
    Pide a un { -avocat } (abogado) o a una asociación que llame al { -greffe } (oficina).

soon-18 =
    A los { 18 } años, el { -juge-des-enfants } (juez de menores) ya no puede protegerte.
    Puedes pedir un acogimiento (placement) urgente ({ -opp }: decisión rápida).
    Si pronto cumples { 18 } años, ve a un { -avocat } (abogado) hoy.

summons =
    La { -convocation } (citación) debe llegar al menos { 8 } días antes de la cita.
    Hazle una foto, anota el día y la hora. ¿Llega demasiado tarde? Díselo a un { -avocat } (abogado).
    ¿Qué quieres saber?
    .before = 📄 Preparar mis papeles
    .hearing = ⚖️ Ante el juez
    .after = 🕒 La respuesta del juez

before-hearing =
    Tu { -avocat } (abogado) puede leer y copiar los papeles del juez antes de la cita.
    ¿No tienes { -avocat }? Pídelo al juez.
    Pide también un intérprete. Muestra tus papeles originales, y llévatelos después.
    .next = ⚖️ Ante el juez

hearing =
    La sala está cerrada al público, pero el { -departement } (gobierno local) puede estar.
    Tienes derecho a hablar con el juez.
    Di la verdad, y di si no entiendes.

after-hearing =
    La decisión debe llegarte en { 8 } días: da una dirección segura.
    ¿Es “no”? Tienes { 15 } días para presentar un recurso (pedir a otros jueces que decidan).
    Anota el día en que recibes el papel.

what-now =
    ¿Qué quieres hacer ahora?
    .said-no = ⚖️ El juez dice “no”
    .lawyer = ⚖️ Buscar un abogado
    .meanwhile = 🤝 Escuela, salud, ayuda
    .tonight = 🛏️ Dormir y comer
