### La escuela: una plaza, la prueba, sin respuesta, un rechazo. Nunca una fecha de nacimiento.

title = 🎒 La escuela

start =
    La escuela es un derecho de cada menor, con o sin papeles.
    Después de los { 16 } años, todavía tienes este derecho.
    ¿Qué buscas?
    .place = 🎒 Plaza en la escuela
    .no-answer = 🕒 Espero una respuesta
    .refused = ✋ Me dijeron “no”
    .trade = 🔨 Un oficio, un jefe
    .pill = 💊 Enfermera, píldora
    .unsure = ❓ No sé

age =
    De los { 3 } a los { 16 } años, la escuela es obligatoria.
    Antes de los { 18 } años, puedes pedir una plaza.
    ¿Qué edad tienes?
    .before-eleven = 📅 Menos de { 11 } años
    .before-sixteen = 📅 De { 11 } a { 15 } años
    .sixteen-up = 📅 { 16 } o { 17 } años
    .unsure = ❓ No sé

town-hall =
    La mairie (ayuntamiento) inscribe a los pequeños que viven en la ciudad.
    Incluso en un hotel, en una casa ocupada o en la calle.
    Ve a la mairie con una asociación.
    .next = ➡️ Qué llevar

bring =
    Lleva una prueba de tu nombre y de tu dirección.
    En general, basta una carta firmada. Las vacunas pueden venir después.
    Nadie debe fingir que es tu padre o tu madre.
    .next = 📄 Guardar la prueba

ask-test =
    La escuela empieza con un test del { -casnav } (servicio para alumnos nuevos).
    El test muchas veces es en un { -cio } (centro de consejo).
    Pide una fecha por escrito, con una asociación.
    .next = 🎒 El test de nivel

the-test =
    El test: matemáticas, leer en tu idioma, un poco de francés.
    No se puede fallar: sirve para elegir la clase.
    Muchas veces es una { -upe2a } (clase de francés). Pide el papel del test.
    .next = 📄 Guardar el papel

in-care =
    De los { 16 } a los { 18 } años, todo joven debe estar en formación.
    Escuela, { -apprentissage } (oficio en la escuela y el trabajo), ayuda para el empleo: todo cuenta.
    ¿La { -ase } (protección de menores) te cuida?
    .ase = ✅ Sí, la { -ase }
    .nobody = ❌ No, nadie
    .unsure = ❓ No sé

ase-asks =
    Pide a tu educador el test del { -casnav } (test para la escuela).
    A los { 18 } años, para los papeles, ayuda una formación en un oficio.
    ¿Qué quieres ver?
    .test = 🎒 El test de nivel
    .trade = 🔨 Un oficio

ask-alone =
    Una duda sobre tu edad no basta para negarte la escuela.
    Puedes pedirla tú, muchas veces con una asociación.
    Pide el test del { -casnav } (test para la escuela) esta semana.
    .next = 🎒 El test de nivel

proof =
    Pide un recibo por cada papel, y haz fotos de todo.
    Test, notas, asistencia, contratos: son pruebas para tus { 18 } años.
    ¿Cuál es tu situación?
    .waiting = 🎒 Aprender mientras espero
    .no-answer = 🕒 Espero una respuesta
    .card = 💬 Tarjeta para mostrar

learn-now =
    Hay asociaciones y bibliotecas que dan cursos de francés gratis.
    En la región de París, está { -droit-ecole } (asociación).
    Busca una dirección en el sitio { -soliguide }.
    .trade = 🔨 Un oficio, un jefe
    .test = 🎒 El test de nivel

no-answer =
    { 2 } meses sin respuesta cuentan como un rechazo.
    Se cuenta desde una petición escrita, con una prueba.
    ¿Tienes una prueba?
    .have-proof = 📄 Sí: recibo, carta
    .only-test = 🎒 Solo el test de nivel
    .nothing = ❌ No
    .unsure = ❓ No sé

request-day =
    Mira tu recibo, o el papel del correo.
    ¿Qué día recibió la escuela tu petición?
    .unknown = ❓ No sé

wait-until =
    La escuela todavía puede responder.
    Sin respuesta, es un rechazo después de:
    { $school-silence }
    Pasado ese día, ve a un { -avocat } (abogado). Guarda tu prueba.
    .next = 🎒 Aprender mientras espero

counts-as-no =
    Pasaron { 2 } meses: este silencio cuenta como un rechazo.
    Un { -avocat } (abogado) puede pedir una plaza a un juez, con urgencia.
    Búscalo esta semana, con tu prueba.
    .lawyer = ⚖️ Buscar un abogado
    .rights = 🤝 Una ayuda gratis

since-test =
    Después del test, la escuela debe buscar una plaza para ti.
    ¿Cuándo fue el test?
    .under-a-month = 🕒 Hace menos de { 1 } mes
    .more = 📅 Hace más de { 1 } mes
    .unsure = ❓ No sé

soon-write =
    Pregunta al { -casnav } (servicio del test) por tu plaza.
    Guarda el papel del test.
    ¿Nada { 1 } mes después del test? Vuelve aquí para escribir una carta.
    .next = 🎒 Aprender mientras espero

write =
    Escribe esta semana al { -rectorat } (oficina de la escuela en la región).
    En papel: tu nombre, el día del test, una dirección.
    Escribe: { -phrase-place } (“Pido una plaza en la escuela.”)
    .next = 📮 Enviarla

send =
    Lleva la carta y pide un recibo, o envía una { -recommandee } (carta con prueba).
    Haz una foto de la carta y de la prueba.
    Anota el día: { 2 } meses sin respuesta cuentan como un rechazo.
    .next = ➡️ Y después

what-next =
    ¿Una espera larga? Un { -avocat } (abogado) puede ir a un juez.
    En París y en Marsella, unos jueces ya ordenaron una plaza.
    ¿Qué quieres hacer?
    .lawyer = ⚖️ Buscar un abogado
    .rights = 🤝 Una ayuda gratis
    .learn = 🎒 Aprender mientras espero

refused =
    Un “no” de la escuela no es siempre la ley.
    ¿Qué te dijeron?
    .too-old = ✋ “Demasiado mayor”
    .not-minor = ✋ “No eres menor”
    .no-papers = ✋ “Sin papeles”
    .no-guardian = ✋ “Sin tutor”
    .town-hall = 📍 La mairie dice no
    .no-place = ❓ Sin plaza, otra cosa

too-old =
    A los { 16 } o { 17 } años, la escuela es un derecho: la ley pide una formación hasta los { 18 } años.
    Pide el test del { -casnav } (test para la escuela): sirve para elegir tu clase.
    Pide también el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .test = 🎒 El test de nivel
    .help = 🤝 Quién puede ayudar
    .trade = 🔨 Un oficio, un jefe

not-minor =
    La escuela no depende de la decisión de la { -ase } (protección de menores).
    Unos jueces lo dijeron, también para un joven que esperaba al juez.
    Pide el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .next = 🤝 Quién puede ayudar

no-papers =
    La escuela es también para los menores sin papeles.
    En general, basta una carta firmada para tu nombre y tu dirección.
    Pide el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .next = 🤝 Quién puede ayudar

no-guardian =
    Nadie debe fingir que es tu tutor: la ley lo castiga.
    Sin tutor, una asociación puede pedir contigo.
    Pide el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .next = 🤝 Quién puede ayudar

mayor-no =
    La mairie (ayuntamiento) no tiene derecho a decir no sin una buena razón.
    Entonces el { -dasen } (jefe de la escuela en el { -departement }) inscribe al menor.
    Pide a una asociación que le escriba contigo.
    .next = 🤝 Quién puede ayudar

refusal-paper =
    ¿No hay papel? Escribe tú, y guarda la prueba.
    Muestra todo a un { -avocat } (abogado): un juez puede decidir con urgencia.
    ¿Qué quieres hacer?
    .lawyer = ⚖️ Buscar un abogado
    .rights = 🤝 Una ayuda gratis
    .write = ✍️ Escribir una carta
    .card = 💬 Tarjeta para mostrar

rights-defender =
    El { -defenseur-des-droits } (defiende tus derechos) ayuda gratis cuando la escuela rechaza a un menor.
    Puedes escribirle sin adulto.
    Envíale la copia del rechazo, o de tu petición.
    .lawyer = ⚖️ Buscar un abogado
    .learn = 🎒 Aprender mientras espero
