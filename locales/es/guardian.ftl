### Quién decide por un menor solo. Solo un juez nombra un tutor. Explicar los papeles, sin juzgar a la familia.

title = 👤 Quién decide por ti

start =
    Tus padres mantienen sus derechos, incluso de lejos.
    Un juez puede dar esta función a otra persona.
    ¿Cuál es tu situación?
    .in-care = 🛡️ La { -ase } me cuida
    .asylum = 🛡️ Pido asilo
    .not-yet = 🕒 Aún sin protección
    .adult = 👤 Un adulto, tío o amigo
    .waiting-zone = 📍 Aeropuerto o puerto
    .unsure = ❓ No sé

in-care =
    La { -ase } (protección de menores) decide las cosas de cada día.
    Para las cosas importantes hacen falta tus padres, un tutor (nombrado por un juez) o un juez.
    ¿Qué necesitas?
    .every-day = ☀️ Escuela, salida, médico
    .important = 🏥 Operación, viaje
    .nobody-signs = ✍️ Nadie firma
    .disagree = ✋ No estoy de acuerdo
    .who = ❓ ¿Quién es mi tutor?

every-day =
    Escuela, salida, peluquero, médico: la { -ase } (protección de menores) puede firmar.
    Para el deporte o el banco, depende.
    Pregunta a tu educador quién firma.
    .important = 🏥 Operación, viaje
    .nobody-signs = ✍️ Nadie firma
    .who = ❓ ¿Quién es mi tutor?

important =
    Operación, pasaporte, viaje largo: son cosas importantes.
    Firma tu tutor, si un juez nombró uno.
    ¿No tienes tutor? Lee lo que sigue.

nobody-signs =
    ¿Nadie firma? Un juez puede dar un permiso.
    Di a la { -ase } (protección de menores): « Demandez au juge. » (“Pidan al juez.”)
    Díselo también a tu { -avocat } (abogado).
    .next = 👤 Pedir un tutor

family-judge =
    El { -juge-familles } (juez de familia) nombra a los tutores.
    Está en el { -tribunal-judiciaire } del lugar donde vives.
    Pide ayuda a un { -avocat } (abogado) o a un educador para escribirle.
    .what-to-write = ✍️ Qué escribir
    .what-is-it = ❓ ¿Qué es un tutor?
    .lawyer = ⚖️ Buscar un abogado

what-to-write =
    Escribe en papel, nunca aquí, quién eres y dónde vives.
    Escribe: ni tu padre ni tu madre puede actuar en Francia, y qué está bloqueado.
    Pon la fecha, firma, y guarda una foto.
    .next = ⚖️ Un abogado

disagree =
    ¿No estás de acuerdo con la { -ase } (protección de menores)?
    El { -juge-des-enfants } (juez de menores) puede escucharte.
    Escríbele, sin adulto y gratis.
    .next = ✍️ La carta al juez

who-is-who =
    El foyer (centro de menores) o el educador no es tu tutor.
    Solo un juez nombra a un tutor.
    Nadie debe fingir que es tu padre, tu madre o tu tutor.
    .what-is-it = ❓ ¿Qué es un tutor?
    .ask = 👤 Pedir un tutor
    .lawyer = ⚖️ Buscar un abogado

guardian =
    La { -tutelle } (tutela): un juez nombra a alguien en lugar de tus padres.
    Es posible si han muerto, o no pueden actuar, a veces por estar muy lejos.
    El juez puede elegir al { -departement } (gobierno local). Termina a los { 18 } años.
    .ask = 👤 Pedir un tutor
    .other-way = 🤝 Un adulto de confianza
    .lawyer = ⚖️ Buscar un abogado

other-way =
    También existe la { -delegation } de la autoridad de los padres.
    El juez da esta función a la { -ase } (protección de menores) o a un adulto de confianza.
    Pregunta a un { -avocat } (abogado) qué es bueno para ti.
    .next = ⚖️ Un abogado

asylum =
    Para el asilo, tienen que nombrar al { -administrateur-ad-hoc } (adulto para ti): { 15 } días de trabajo.
    Hay que enviar el formulario { 21 } días como máximo después de la { -attestation } (prueba).
    ¿Todavía nadie? Pídelo a la { -prefecture } (oficina del Estado) y a una asociación.
    .next = 👤 Tu representante

waiting-zone =
    Tienen que nombrar a un adulto de inmediato: el { -administrateur-ad-hoc }.
    Viene a verte y elige un { -avocat } (abogado).
    Di: { -phrase-representant } (“Pido un representante.”)
    .next = 🛂 En la frontera

not-yet =
    Durante la { -evaluation } (entrevista sobre la edad), la ley no nombra a un adulto para ti.
    Una asociación o un { -avocat } (abogado) puede ayudarte.
    Pídeles que vengan contigo.

not-yet-who =
    En una emergencia, el médico debe atenderte, incluso sin firma.
    Para la escuela, pide plaza con una asociación.
    Para tener protección, escribe al { -juge-des-enfants } (juez de menores).
    .next = ✍️ La carta al juez
