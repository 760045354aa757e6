### La respuesta a la petición de asilo. Primero actuar hoy, luego entender. La carta siempre tiene razón.

title = 📄 La respuesta de { -asile } (asilo)

start =
    ¿Es no? Ve a un { -avocat } (abogado) o a una asociación hoy.
    Lee el número de días en la carta: actúa antes de { 3 } días.
    ¿Qué palabra ves en tu carta?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ La { -cnda } dice no
    .yes = ✅ Sí, una protección
    .unsure = ❓ No sé

inadmissible =
    « { -irrecevable } »: la { -ofpra } (oficina del { -asile }) no examinó tu petición.
    El plazo puede ser muy corto: lee el número de días.
    Ve a un { -avocat } (abogado) hoy, y actúa antes de { 3 } días.
    .next = ⚖️ Abogado gratis

closed =
    « { -cloture } »: la { -ofpra } (oficina del { -asile }) cerró tu petición.
    Lee en la carta qué puedes hacer, y el plazo.
    Ve a un { -avocat } (abogado) hoy con la carta.
    .next = ➡️ ¿Y ahora?

show-letter =
    Pide hoy a alguien que lea la carta.
    Muéstrala a tu representante, a un { -avocat } (abogado) o a una asociación.
    Guarda la carta y el sobre.

how-arrived =
    El plazo empieza el día en que la respuesta cuenta.
    Pregunta también este día a tu representante: la recibe por ti.
    ¿Cómo llegó?
    .signed = 📄 Carta con firma
    .opened = 📱 En línea, abierta
    .unopened = 📱 En línea, sin abrir
    .unsure = ❓ No sé

signed-day =
    ¿Qué día se firmó la carta?
    ¿La firmaste tú, o tu representante? Elige el primer día.
    .unknown = ❓ No sé

opened-day =
    En línea, la respuesta cuenta desde la primera vez que se abrió.
    ¿Qué día se abrió la primera vez?
    .unknown = ❓ No sé

online-day =
    Sin abrir, la respuesta cuenta por sí sola después de { 15 } días.
    ¿Qué día la pusieron en línea?
    .unknown = ❓ No sé

open-today =
    Si nadie la abre, cuenta desde este día:
    { $asylum-answer-counts }
    Ábrela hoy con tu representante o un { -avocat } (abogado).
    Entonces, desde hoy, { -avocat } gratis: { 15 } días. { -recours } (recurso): { 1 } mes, o menos si la carta lo dice.
    .next = ⚖️ Abogado gratis

counts-already =
    La respuesta ya cuenta, incluso sin abrir.
    { -avocat } (abogado) gratis: { 15 } días. { -recours } (recurso): { 1 } mes, o menos si tu carta lo dice.
    Ve a un { -avocat } ahora.
    .next = ⚖️ Abogado gratis

no-date =
    Sin un día seguro, actúa hoy.
    { -avocat } (abogado) gratis: { 15 } días. { -recours } (recurso al tribunal): { 1 } mes, o menos si tu carta lo dice.
    Ve a un { -avocat } ahora.
    .next = ⚖️ Abogado gratis

aid-in-time =
    Pide primero la { -aide-juridictionnelle } (el Estado paga al { -avocat }, abogado).
    Pídela antes de este día:
    { $legal-aid-cnda-safe }
    Último día, o antes si tu carta lo dice:
    { $legal-aid-cnda }
    .how = ✍️ Cómo pedirla
    .appeal = ⚖️ El recurso

aid-soon =
    Pide la { -aide-juridictionnelle } (el Estado paga al { -avocat }, abogado) hoy.
    Último día, o antes si tu carta lo dice:
    { $legal-aid-cnda }
    .next = ✍️ Cómo pedirla

aid-late =
    Los { 15 } días para el { -avocat } (abogado) gratis parecen terminados.
    Todavía puedes pedirlo con el { -recours } (recurso al tribunal).
    Ve a un { -avocat } hoy.
    .next = ⚖️ El recurso

how-aid =
    Con tu representante, escribe: { -phrase-aide } (“Pido un abogado gratis.”)
    Añade una copia de la decisión.
    Envía todo aquí, y guarda la prueba:
    { -adresse-cnda }
    .appeal = ⚖️ El recurso
    .lawyer = ⚖️ Buscar un abogado

appeal-in-time =
    El { -recours } (recurso) pide a la { -cnda } (tribunal de asilo) otra decisión.
    Envíalo antes de este día:
    { $cnda-appeal-safe }
    Último día, o antes si tu carta lo dice:
    { $cnda-appeal }
    .next = ✍️ Escribir el recurso

appeal-soon =
    Presenta hoy el { -recours } (recurso) a la { -cnda } (tribunal de asilo).
    Último día, o antes si tu carta lo dice:
    { $cnda-appeal }
    Ve a un { -avocat } (abogado) ahora.
    .next = ✍️ Escribir el recurso

how-appeal =
    El { -recours } (recurso) a la { -cnda } (tribunal de asilo) va en francés y con firma.
    Dice por qué la { -ofpra } (oficina del { -asile }) se equivoca.
    Añade la decisión, envíalo con tu { -avocat } (abogado), guarda la prueba.
    .next = ➡️ ¿Y ahora?

late =
    El plazo de { 1 } mes parece terminado.
    ¿Pediste el { -avocat } (abogado) gratis dentro de los { 15 } días?
    ¿La carta no dice el plazo?
    Dilo hoy a un { -avocat }: puede ser importante.
    .next = ➡️ ¿Y ahora?

what-now =
    Guarda todos tus papeles, y una foto de cada uno.
    ¿Qué quieres hacer ahora?
    .lawyer = ⚖️ Buscar un abogado
    .stay = 🕒 Esperar al tribunal
    .meanwhile = 🤝 Escuela, salud, ayuda
    .tonight = 🛏️ Dormir y comer

stay =
    Con un { -recours } (recurso) a tiempo, en general puedes quedarte en Francia.
    Hay excepciones: pregunta al { -avocat } (abogado).
    Antes de los { 18 } años, la ley prohíbe la { -oqtf } (orden de irse).

hearing =
    En la { -cnda } (tribunal de asilo), la audiencia de un menor no es pública.
    Están un { -avocat } (abogado) y un intérprete.
    Prepárala con tu { -avocat }.

final-no =
    Ve a un { -avocat } (abogado) hoy, antes de cualquier nueva petición.
    Con hechos nuevos, un { -reexamen } (nueva petición) es posible, corto y estricto.
    Antes de los { 18 } años, no hay { -oqtf } (orden de irse).
    .next = ⚖️ Buscar un abogado

protected =
    Dos “sí”: { -refugie } (refugiado, tarjeta de { 10 } años) o { -protection-subsidiaire } (tarjeta de hasta { 4 } años).
    ¿Tus padres? Pídelo antes de tus { 18 } años.
    ¿Qué quieres saber?
    .parents = 👪 Traer a mis padres
    .papers = 📄 Mis papeles
    .embassy = 🗺️ Embajada y país
    .girls = 🏥 Mutilación genital
    .unsure = ❓ No sé

parents-first =
    Tus padres pueden venir contigo si eres menor, sin esposo ni esposa.
    Ellos piden el visado antes de tus { 18 } años.
    Habla hoy con tu representante o un { -avocat } (abogado).
    .next = 📄 Mis papeles

papers =
    Hay que encontrar rápido un tutor (adulto responsable) para ti.
    La { -ofpra } (oficina del { -asile }) hace tus papeles de nacimiento (registro civil).
    Pide también un documento de viaje.
    .next = 📄 La tarjeta

card =
    La tarjeta se hace a los { 18 } años.
    Para trabajar, se hace desde los { 16 } años.
    Prepara la petición con tu representante o la { -ase } (protección de menores).
    .parents = 👪 Traer a mis padres
    .other = ❓ Otras preguntas

embassy =
    No llames a la embajada y no vuelvas a tu país.
    La { -ofpra } (oficina del { -asile }) no habla con tu familia, ni con tu país.
    Si necesitas un papel, pídelo a la { -ofpra }.

girls =
    ¿Tienes protección contra la mutilación genital? La { -ofpra } (oficina del { -asile }) puede pedir un examen médico.
    Normalmente no más de una vez en { 3 } años.
    Una mutilación vista en el examen no quita por sí sola la protección: habla con tu representante.
