### Un oficio, un jefe, el salario. Nunca aconsejar firmar, ni trabajar sin contrato.

title = 🔨 Un oficio, un trabajo

start =
    Un oficio se puede aprender en la escuela y en el trabajo.
    ¿Qué buscas?
    .boss = 🔨 Encontré un jefe
    .training = 🎒 Elegir un oficio
    .pay = 💶 Mi salario, un banco
    .no-contract = 📄 Trabajo sin contrato
    .not-safe = 🆘 No pagan, amenazas
    .unsure = ❓ No sé

boss =
    El { -apprentissage } (aprendizaje) es un contrato pagado: escuela y trabajo.
    En general, empieza a los { 16 } años, a veces a los { 15 }.
    Todavía no firmes nada. ¿Quién te cuida?
    .ase = 🛡️ La { -ase } (foyer, hotel)
    .asylum = 🛡️ Pido asilo
    .nobody = ❌ Nadie
    .unsure = ❓ No sé

permit =
    Con la { -ase } (protección de menores) y un { -apprentissage } (aprendizaje), es un derecho.
    Tienen que darte la { -autorisation-travail } (papel para trabajar).
    Pídela con tu educador, antes del primer día.
    .next = ✍️ Antes de firmar

before-signing =
    Pide a tu educador que lea el contrato antes de firmar.
    Pregúntale: « Qui fait la demande, avec quels papiers ? » (“¿Quién hace la petición, con qué papeles?”)
    Guarda una copia de todo. ¿Qué quieres saber?
    .refused = ✋ No me la dan
    .papers-at-eighteen = 📄 Papeles a los { 18 }

permit-refused =
    Con la { -ase } y un { -apprentissage } (aprendizaje), tienen que darte el permiso.
    Pide el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    Ve a un { -avocat } (abogado) esta semana: algunos plazos son cortos.
    .next = ⚖️ Un abogado

asylum =
    Durante la petición de asilo, no siempre puedes trabajar.
    A los { 16 } años, muchas veces se puede pedir después de { 6 } meses de espera.
    Antes de empezar, pregunta a un { -avocat } (abogado).
    .next = ⚖️ Un abogado

no-permit =
    Sin la { -ase } (protección de menores), no hay permiso automático para trabajar.
    Trabajar sin contrato es arriesgado para ti.
    Pregunta a un { -avocat } (abogado) antes de decir sí.
    .next = ➡️ Otro camino

instead =
    La escuela y la formación siguen siendo posibles, incluso sin la { -ase }.
    Antes de los { 18 } años, puedes pedir una plaza.
    ¿Qué quieres hacer?
    .lawyer = ⚖️ Buscar un abogado

training =
    De los { 16 } a los { 18 } años, hay que estar en formación.
    Escuela, oficio, empleo, ayuda para el empleo: todo cuenta.
    ¿Qué quieres saber?
    .for-eighteen = 📄 Papeles a los { 18 }
    .boss = 🔨 Encontré un jefe
    .youth-office = 🤝 Quién puede ayudarme

for-eighteen =
    ¿Entraste en la { -ase } entre los { 16 } y los { 18 } años?
    A los { 18 } años, hacen falta { 6 } meses de formación en un oficio.
    El bachillerato general, por sí solo, ayuda menos. Pregunta a tu educador ahora.
    .next = 📷 Guardar las pruebas

keep-papers =
    Guarda cada papel: notas, asistencia, contratos, hojas de salario.
    Son pruebas para tu { -titre-de-sejour } (permiso de residencia).
    Hazles una foto hoy, y deja una copia en una asociación.
    .pay = 💶 Mi salario, un banco
    .youth-office = 🤝 Quién puede ayudarme

youth-office =
    La { -mission-locale } (oficina de jóvenes) ayuda de los { 16 } a los { 18 } años.
    Ayuda a buscar una formación.
    Pide la dirección en la mairie (ayuntamiento), y ve con tu papel del test.
    .boss = 🔨 Encontré un jefe
    .for-eighteen = 📄 Papeles a los { 18 }

pay =
    El salario de un aprendiz va a una cuenta a su nombre.
    Nadie puede tomarlo, ni para el alquiler ni para el viaje.
    ¿Qué quieres saber?
    .bank = 💶 Abrir una cuenta
    .taken = 🔒 Me quitan el salario
    .not-paid = 💶 Mi salario no llega

bank =
    Un banco puede rechazar a un menor, o pedir su tutor.
    A los { 16 } años, con su consentimiento, es posible una cuenta con tarjeta.
    Pregunta a tu educador, por ejemplo por un { -livret-a } (cuenta de ahorro).
    .taken = 🔒 Me quitan el salario
    .papers = 📷 Guardar las pruebas

no-contract =
    Trabajar sin contrato es arriesgado: muchas veces mal pagado, a veces peligroso.
    Antes de los { 16 } años, trabajar está casi siempre prohibido.
    Busca mejor una formación. ¿Qué quieres?
    .not-safe = 🆘 No pagan, amenazas
    .trade = 🎒 Una formación

not-safe =
    ¿Alguien guarda tu salario o tus papeles? Está prohibido, y no es tu culpa.
    Tienen que protegerte, incluso sin denuncia ni papeles. Llama, día y noche:
    📞 { $tel-119 }
    .who = 🤝 Quién más ayuda
    .forced = 🔒 Me obligan
    .lawyer = ⚖️ Buscar un abogado

who-helps =
    El { -esclavage-moderne } ayuda si te obligan a trabajar.
    Leímos su número en { "2018" }. Si no responde, llama al { 119 }.
