### De la llegada a la respuesta del département.

title = 🚶 Llegada y { -evaluation }

start =
    ¿Menos de { 18 } años y sin padres aquí? La { -ase } (servicio del { -departement }) debe protegerte.
    Hace una { -evaluation }: una entrevista sobre tu edad.
    ¿Cuál es tu situación?
    .just-arrived = 🚶 Acabo de llegar
    .waiting = 🕒 Espero la entrevista
    .after = 🗣️ Entrevista terminada
    .with-adult = 👤 Vivo con un adulto
    .age-unsure = ❓ ¿Mi edad exacta?
    .not-believed = ✋ Dicen: no soy menor

where-to-go =
    La { -ase } (protección de menores) debe darte una cama: es la acogida de urgencia.
    Esta acogida, gratis, viene antes de la entrevista.
    Ve hoy a la { -ase }, o a la asociación que la ayuda.

reception-town =
    Este bot puede mostrarte adónde ir.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

reception =
    De día, ve primero al primer lugar de esta lista.
    ¿De noche, puerta cerrada, o sin dirección? Llama:
    📞 { $tel-119 }

door-closed =
    De noche, o si la puerta está cerrada, llama:
    📞 { $tel-119 }
    También puedes ir a la policía o a la gendarmerie (policía).
    Pueden preguntarte quién eres: muestra la pantalla siguiente.
    .next = 💬 Frases para mostrar

waiting =
    La { -ase } (protección de menores) debe darte una cama antes de la entrevista.
    ¿Tienes cama?
    .no-bed = 🛏️ No, sin cama
    .have-bed = ✅ Sí, tengo cama
    .prefecture = 🏢 Visita: { -prefecture }
    .bone-test = 🏥 Radiografía de huesos
    .other = ❓ Otra pregunta

sent-away =
    Antes de la entrevista, la { -ase } (protección de menores) debe darte una cama, aunque esté llena.
    Anota en papel la fecha, la hora, el lugar y el nombre de la persona.
    Un { -avocat } (abogado) puede pedir a un juez que responda en { 48 } horas: muchas veces es “no”. Llama también:
    📞 { $tel-119 }
    .lawyer = ⚖️ Buscar un abogado
    .night = 🛏️ Dormir esta noche

sheltered =
    Esta acogida dura { 5 } días, a veces { 10 }, como máximo { 15 }.
    El tiempo de descanso empieza el primer día, antes de la entrevista.
    Anota el día de tu primera noche.
    .next = 📅 Contar los días

first-night =
    La acogida dura { 15 } días como máximo.
    ¿Qué día fue tu primera noche?
    .unknown = ❓ No sé

fifteen-day =
    La acogida puede durar, como máximo, hasta este día:
    { $shelter-end }
    Antes, la { -ase } (protección de menores) avisa a un magistrado o rechaza por escrito.
    Pide una respuesta escrita.
    .next = 🏥 Tu salud

health-check =
    Puedes pedir un enfermero o un médico.
    Esta atención no sirve para decidir tu edad.
    Di hoy si te duele algo o si duermes mal.
    .next = 🗣️ La entrevista

after =
    Una entrevista muy corta puede ser un argumento ante el juez.
    Anota hoy las horas, las preguntas, las personas, el intérprete.
    ¿Qué pasó después?
    .no-answer = 🕒 No hay respuesta
    .bone-test = 🏥 Radiografía de huesos
    .recognised = ✅ La { -ase } dice sí
    .refused = ✋ La { -ase } dice no

no-answer =
    La acogida dura { 15 } días como máximo.
    Después, la { -ase } (protección de menores) avisa a un magistrado o rechaza por escrito.
    Pide una respuesta escrita.
    Ve hoy a una asociación o a un { -avocat } (abogado).
    .next = ⚖️ Un abogado

recognised =
    Otro { -departement } (gobierno local) no puede repetir la { -evaluation } de tu edad.
    El { -procureur } (fiscal) o un juez elige dónde vives.
    Háblale de tu salud, de tu escuela, de tu familia.
    .every-day = 👤 Quién decide por mí
    .next-steps = 🛡️ Lo que sigue

in-care =
    La { -ase } (protección de menores) decide las cosas de cada día.
    Para las cosas importantes, hacen falta tus padres o un juez.
    Pide hoy una copia de la decisión, y hazle una foto.

age-unsure =
    No repitas una edad o una historia que te dio otra persona.
    Di solo lo que sabes.
    Habla con una asociación o un { -avocat } (abogado) antes de la entrevista.
    .next = ⚖️ Un abogado
