### Cumplir 18 años: tarjeta, ayuda hasta los 21, nacionalidad, cartas. Nunca una fecha de nacimiento.
### No prometer nada: "puedes pedir".

title = 📅 Tus { 18 } años

start =
    Antes de los { 18 } años, no necesitas tarjeta.
    Después, hace falta un { -titre-de-sejour } (permiso de residencia).
    La { -ase } es la protección de menores. ¿Cuál es tu situación?
    .letter = 📄 Recibí una carta
    .care = 🛡️ Con la { -ase }
    .never = ❌ Nunca en la { -ase }
    .refused = ✋ No quieren ayudarme
    .changes = 📅 Qué cambia a los { 18 }
    .unsure = ❓ No sé

care =
    Una fecha es muy importante: tu entrada en la { -ase } (protección de menores).
    Está en el papel del juez o del { -departement }.
    ¿Qué edad tenías ese día?
    .before-15 = 📅 Menos de { 15 } años
    .by-16 = 📅 { 15 } años, o { 16 } justos
    .after-16 = 📅 Más de { 16 } años
    .unsure = ❓ No sé

find-paper =
    Busca el papel de tu entrada en la { -ase } (protección de menores).
    Arriba, muchas veces dice « ordonnance », « jugement » o « arrêté ».
    Pide una copia a tu educador o a un { -avocat } (abogado).
    .next = ➡️ Qué hacer

nationality =
    Después de { 3 } años en la { -ase } (protección de menores), puedes pedir la nacionalidad francesa.
    Desde los { 16 } años, firmas sin adulto, en el { -tribunal-judiciaire } (tribunal de la ciudad).
    La cita tiene que ser antes de tus { 18 } años.

nationality-time =
    Después de tus { 18 } años, esta petición ya no es posible.
    ¿Cuánto tiempo falta para tus { 18 } años?
    .over-a-year = 📅 Más de { 1 } año
    .under-a-year = 🕒 Menos de { 1 } año
    .already = 📅 Ya tengo { 18 } años
    .unsure = ❓ No sé

nationality-plan =
    Hace falta un buen { -acte-de-naissance } (partida de nacimiento).
    La cita en el { -tribunal } puede tardar varios meses.
    Empieza ahora, con tu educador o un { -avocat } (abogado).

nationality-now =
    Queda poco tiempo.
    El { -tribunal } debe recibirte antes de tus { 18 } años.
    Ve a un { -avocat } (abogado) esta semana.

nationality-refused =
    Después de un “no”, tienes { 6 } meses para ir al { -tribunal }.
    Prepara también la tarjeta { -carte-vie-privee }: otro camino.
    Pídela entre los { 18 } años y el día antes de tus { 19 } años.

permit-16 =
    Puedes pedir la tarjeta { -carte-vie-privee }.
    Pídela justo después de tus { 18 } años.
    Último día: el día antes de tus { 19 } años.
    .next = ➡️ Qué hace falta

permit-16-needs =
    Miran tu formación, la opinión de tu foyer (centro de menores), tus lazos con la familia.
    La petición se hace en la { -anef } (sitio del Estado).
    Si falta un papel, envíalo antes de { 30 } días.
    .next = 🕒 Cuándo

permit-after =
    Puedes pedir una tarjeta { -carte-salarie } o { -carte-travailleur }.
    Último día seguro: { 2 } meses después de tus { 18 } años.
    Si llegas tarde, te arriesgas a una { -oqtf } (orden de irse de Francia).
    .next = ➡️ Qué hace falta

permit-after-needs =
    Hacen falta { 6 } meses de formación en un oficio, con seriedad.
    También miran la opinión de tu foyer (centro de menores) y tus lazos con la familia.
    Habla de tu formación con tu educador ahora.
    .next = 🕒 Cuándo

permit-time =
    La tarjeta se pide alrededor de tus { 18 } años.
    A los { 17 } años, el { -departement } (gobierno local) debe verte para preparar todo.
    ¿Cuánto tiempo falta para tus { 18 } años?
    .more = 📅 Más de { 3 } meses
    .under-three-months = 🕒 Menos de { 3 } meses
    .already = 📅 Ya tengo { 18 } años
    .unsure = ❓ No sé

permit-now =
    Tienes { 18 } años: no esperes más.
    ¿Más de { 2 } meses después de tus { 18 } años? Ve primero a un { -avocat } (abogado), hoy.
    Si no, haz la petición esta semana y guarda una prueba.

permit-soon =
    Tus papeles tienen que estar listos ahora.
    Es más seguro terminar antes de tus { 18 } años.
    Revisa cada papel con tu educador esta semana.

permit-plan =
    Puedes preparar tus papeles desde ahora.
    Primero: { -acte-de-naissance } (partida de nacimiento), pasaporte, formación.
    Pide a tu educador una cita para preparar la petición.

special-rules =
    ¿Argelia, Marruecos o Túnez? Hay acuerdos que cambian estas reglas.
    Si es tu país, no hagas la petición sin ayuda.
    Ve antes a un { -avocat } (abogado).
    .next = ➡️ Qué hacer

never-time =
    Sin la { -ase } (protección de menores), a veces hay otros caminos.
    ¿Ya tienes { 18 } años?
    .minor = 📅 Menos de { 18 } años
    .already = 📅 Ya tengo { 18 } años
    .unsure = ❓ No sé

never-minor =
    Antes de los { 18 } años, un juez todavía puede protegerte.
    Puede decidir rápido, incluso después de un “no”.
    ¿Qué quieres hacer?
    .judge = ✍️ Escribir al juez
    .after = 📅 ¿Y después de los { 18 }?

never-adult =
    No pidas una tarjeta sin { -avocat } (abogado).
    Un rechazo viene muchas veces con una { -oqtf } (orden de irse de Francia).
    Ve a un { -avocat } antes de cualquier petición.
    .next = ➡️ Los caminos

never-ways =
    A veces hay caminos:
    asilo (peligro en tu país), estudios, enfermedad, { -traite } (alguien te usa), otras razones.
    Lleva al { -avocat } (abogado) tus papeles de escuela, de salud, de trabajo.
    .next = ⚖️ Buscar un abogado

what-now =
    A los { 17 } años, el { -departement } (gobierno local) debe verte para preparar lo que sigue.
    ¿Todavía no te vio? Pídelo por escrito.
    ¿Qué quieres saber?
    .young-adult = 🤝 Ayuda después de los { 18 }
    .interview = 🗣️ Entrevista a los { 17 }
    .file = 📄 Mis papeles
    .changes = 📅 Qué cambia a los { 18 }
    .work = 🔨 Escuela y trabajo
    .lawyer = ⚖️ Buscar un abogado

young-adult =
    El { -contrat-jeune-majeur } es una ayuda hasta los { 21 } años.
    Después de la { -ase }, sin bastante dinero o familia, es un derecho.
    Pero no con una { -oqtf } (orden de irse). Se habla de esto en la entrevista de tus { 17 } años.
    ¿Qué buscas?
    .how = ✍️ Cómo pedirlo
    .refused = ✋ Me dijeron “no”
    .interview = 🗣️ Entrevista a los { 17 }

ask-young-adult =
    Escribe al { -departement } (gobierno local): { -phrase-contrat } (“Pido la ayuda para jóvenes mayores de edad.”)
    Pon la fecha, firma, guarda una copia y una prueba.
    Hazlo de { 3 } a { 6 } meses antes de tus { 18 } años.

ask-later =
    ¿Ya tienes { 18 } años? Pídelo de todos modos.
    Puedes pedirlo hasta los { 21 } años, incluso si la ayuda ya paró.
    Escribe hoy.
    .next = ➡️ Qué hacer

interview =
    A los { 17 } años como máximo, el { -departement } (gobierno local) debe verte.
    Hablan de vivienda, escuela, salud, dinero, papeles.
    Pídelo por escrito, y ven con una persona de confianza.
    .next = 🤝 Ayuda después de los { 18 }

file =
    Reúne: { -acte-de-naissance } (partida de nacimiento), pasaporte, papel del juez.
    Añade escuela o contrato, opinión del foyer (centro de menores), dirección, fotos.
    Guarda una foto de todo, en dos lugares.

passport =
    El pasaporte o la { -carte-consulaire } se pide en el { -consulat } (oficina de tu país).
    ¿Pides o tienes asilo? Entonces no contactes con tu { -consulat }.
    ¿Cuál es tu situación?
    .fear = ➡️ Tengo miedo de volver
    .go-on = 📄 Seguir: mis papeles

asylum =
    El asilo protege a una persona en peligro en su país.
    No contactes con tu { -consulat } (oficina de tu país).
    Habla primero con un { -avocat } (abogado).
    .next = ⚖️ Buscar un abogado

promise =
    Para la tarjeta, firmas un compromiso: respetar las reglas de la República.
    Una condena, un papel falso o una antigua { -oqtf } (orden de irse) pueden bloquear.
    Habla antes con un { -avocat } (abogado).

early-file =
    A veces, el { -departement } (gobierno local) envía tus papeles antes de tus { 18 } años.
    Así no hay un tiempo sin papeles, pero los miran antes.
    Decide con un { -avocat } (abogado).

proof =
    Guarda la prueba de cada petición: captura de pantalla, correo electrónico, { -recommandee } (carta con prueba).
    Si el sitio { -anef } (del Estado) se bloquea, haz una foto de la página.
    Pide ayuda en su oficina, y luego a un { -avocat } (abogado).

changes =
    A los { 18 } años, el { -juge-des-enfants } (juez de menores) ya no puede protegerte.
    La { -ase } termina, pero no si tienes un { -contrat-jeune-majeur } (ayuda hasta los { 21 } años).
    Hace falta un { -titre-de-sejour } (permiso de residencia).

changes-to-do =
    Puedes terminar tu año de escuela.
    Pide tu propio seguro de salud.
    Da tu nueva dirección en todas partes.

work =
    Desde los { 16 } años, a veces puedes pedir la tarjeta para trabajar.
    A los { 18 } años, sin papel de la { -prefecture } (Estado), el aprendizaje se para.
    La escuela puede seguir. Muestra tu prueba a tu educador.
    .next = 📄 La prueba

letters =
    Una carta tiene muchas veces un plazo corto.
    Guarda también el sobre. ¿Qué dice la carta?
    .oqtf = 🚪 Una { -oqtf }: irse
    .more-papers = 📄 Faltan papeles
    .refusal = 📄 No a la tarjeta
    .help-ends = ✋ La ayuda se acaba
    .unsure = ❓ No sé

oqtf-first =
    El plazo es muy corto: escribir al préfet (jefe de la préfecture) no lo para.
    Antes de los { 18 } años, la ley prohíbe la { -oqtf } (orden de irse).
    Ve a un { -avocat } (abogado) hoy.

refusal =
    Mira el plazo escrito en tu carta.
    No estamos seguros del plazo para ti: la carta tiene razón.
    Ve a un { -avocat } (abogado) hoy.
    .next = ⚖️ Buscar un abogado

read-letter =
    Haz una foto de la carta y del sobre.
    Muchos plazos son cortos.
    Pide hoy a un { -avocat } (abogado) o a una asociación que la lea.
    .next = ⚖️ Buscar un abogado

more-papers =
    La { -prefecture } (oficina del Estado) te pide papeles para la tarjeta.
    Tienes { 30 } días, o el plazo escrito en la petición.
    ¿Qué día está escrito en la petición?
    .unknown = ❓ No sé

papers-in-time =
    Envía los papeles antes de este día, y guarda una prueba:
    { $papers-answer-safe }
    Último día, o antes si la petición lo dice:
    { $papers-answer }
    Un educador o una asociación te ayuda gratis.

papers-soon =
    Queda poco tiempo. Último día, o antes si la petición lo dice:
    { $papers-answer }
    Envía los papeles hoy y guarda una foto de la pantalla.

papers-now =
    Envía los papeles hoy.
    Si falta un papel, muestra la petición a un { -avocat } (abogado).
    Guarda una foto de la pantalla.

papers-late =
    Quizás el plazo ha terminado.
    Lleva la petición y tus papeles a un { -avocat } (abogado).
    Ve a verlo hoy.
    .next = ⚖️ Buscar un abogado
