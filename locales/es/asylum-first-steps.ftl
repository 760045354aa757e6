### Pedir asilo. Ninguna pregunta sobre la historia: solo "¿tienes miedo de volver?".

title = 🛡️ Pedir { -asile } (asilo)

start =
    El { -asile } (asilo) protege a una persona en grave peligro en su país.
    No cuentes nada aquí.
    ¿Tienes miedo de volver a tu país?
    .afraid = ✅ Sí, tengo miedo
    .not-afraid = ❌ No
    .unsure = ❓ No sé

examples =
    Muchas personas no están seguras. Es normal.
    Puedo mostrarte ejemplos de peligros.
    Algunas palabras son duras: puedes saltarlas.
    .see = ➡️ Ver los ejemplos
    .skip = ⚖️ Saltar: un abogado

more-examples =
    Guerra, tortura, política, religión, grupo étnico.
    Mutilación genital, matrimonio forzado, grupo armado, amar a una persona del mismo sexo.
    No solo trabajar o estudiar.
    Habla primero con un { -avocat } (abogado) o una asociación.
    .ask = 🛡️ Pedir asilo
    .lawyer = ⚖️ Buscar un abogado
    .ase = 🛡️ ¿Asilo o { -ase }?

not-afraid =
    El { -asile } (asilo) no es solo para trabajar o estudiar.
    La { -ase } (protección de menores) puede protegerte sin { -asile }.
    ¿Qué quieres hacer?
    .ase = 🚶 Pedir ayuda a la { -ase }
    .lawyer = ⚖️ Buscar un abogado
    .ask = 🛡️ Ver el asilo

can-ask =
    Un menor puede pedir { -asile } (asilo) a cualquier edad, en cualquier momento.
    ¿Sin adulto? Tienen que nombrar a un adulto para ayudarte.
    ¿Qué quieres saber?
    .how = ➡️ Cómo pedirlo
    .ase = 🛡️ ¿Asilo o { -ase }?
    .secret = 🗺️ Familia, embajada
    .no-passport = 📄 Sin pasaporte
    .soon-18 = 📅 Pronto { 18 } años
    .not-minor = ✋ “No eres menor”

two-protections =
    El { -asile } (asilo) y la { -ase } (protección de menores) son dos protecciones.
    Puedes tener las dos.
    La { -prefecture } (oficina del Estado) debe avisar al { -departement }: pídelo.

secret =
    La { -ofpra } (oficina del { -asile }) no habla con tu familia.
    Tampoco habla con tu país, ni con la embajada.
    No llames a tu embajada y no vuelvas a tu país.

soon-18 =
    Pide { -asile } (asilo) antes de tus { 18 } años, hoy si puedes.
    Sin representante, la { -ofpra } (oficina del asilo) puede registrar tu petición por seguridad.
    Pídelo por escrito y guarda la prueba.
    .next = ➡️ Cómo pedirlo

not-recognised =
    Puedes pedir { -asile } (asilo) como menor: decide otra autoridad.
    Nunca des otra edad.
    Ve primero a un { -avocat } (abogado): la { -prefecture } (Estado) ve los archivos y controla quién puede estar en Francia.
    .lawyer = ⚖️ Buscar un abogado
    .how = ➡️ Cómo pedirlo
    .age-rule = ⚖️ La regla de la edad

age-rule =
    Para el { -asile } (asilo), una regla de Europa dice: el aspecto no basta, y en caso de duda, eres menor.
    No reemplaza la decisión del { -departement } ({ -ase }).
    Con un { -avocat } (abogado), muestra al juez esta regla: reglamento { "2024/1348" }, artículo { "25" }.
    .lawyer = ⚖️ Buscar un abogado
    .how = ➡️ Cómo pedirlo

where =
    Ve a la { -prefecture } (oficina del Estado), al { -guda } (ventanilla del { -asile }).
    A veces, una asociación ({ -spada }) da primero una cita: pregunta a una asociación.
    ¿Quién es tu representante?
    .nobody = ❌ Nadie
    .ad-hoc = 👤 Un adulto nombrado
    .ase-guardian = 👤 La { -ase } es mi tutora
    .unsure = ❓ No sé

no-adult =
    Incluso sin adulto, la { -prefecture } (Estado) debe recibir tu petición.
    Tienen que nombrar un { -administrateur-ad-hoc } (adulto para ti).
    Hay { 15 } días de trabajo para esto, a veces { 25 }.
    ¿La { -prefecture } dice no? Ve a un { -avocat } (abogado) hoy.
    .next = 📄 Y el formulario

no-adult-form =
    Te dan otra cita, con tu representante.
    Luego va el formulario de la { -ofpra } (oficina del { -asile }), con su firma: { 21 } días después de la { -attestation } (prueba).
    ¿No hay nadie nombrado? Muestra tus papeles a un { -avocat } (abogado) el mismo día.
    .bring = ➡️ Qué llevar
    .representative = 👤 Mi representante
    .lawyer = ⚖️ Buscar un abogado

with-adult =
    El { -administrateur-ad-hoc } (adulto nombrado para ti) te ayuda y te representa.
    Firma el formulario de la { -ofpra } (oficina del { -asile }): { 21 } días después de la { -attestation } (prueba).
    Ve a la { -prefecture } (oficina del Estado) con él.
    .next = ➡️ Qué llevar

ase-guardian =
    Un juez dio tu tutela a la { -ase } (protección de menores).
    Entonces ella hace la petición de { -asile } (asilo) contigo.
    Habla hoy con tu educador.
    .next = ➡️ Qué llevar

bring =
    No hace falta pasaporte.
    Lleva { 2 } fotos de identidad, tus papeles, una dirección si la tienes.
    Preguntan nombre, nacimiento, viaje: di la verdad.
    .after = ➡️ Y después
    .prints = 🏢 Mis huellas
    .language = 🌍 Mi idioma

fingerprints =
    Toman tus huellas y una foto de la cara, desde los { 6 } años.
    Tu representante o una persona formada tiene que estar allí.
    No es el archivo de la edad: pide que te lo expliquen.
    .next = 🌍 Tu idioma

spoken-language =
    El idioma elegido vale para toda la petición, incluso ante el tribunal.
    Puedes cambiar al francés más tarde.
    Elige el idioma que hablas mejor.
    .next = ➡️ Y después

after =
    Normalmente registran la petición en { 3 } a { 10 } días de trabajo.
    Te dan la { -attestation } (prueba de tu petición), incluso sin papeles: hazle una foto.
    Luego quedan { 21 } días para el formulario de la { -ofpra } (oficina).
    .form = 📄 El formulario
    .representative = 👤 Mi representante
    .other-country = 🗺️ Otro país
    .lawyer = ⚖️ Buscar un abogado
    .adult-card = 💬 Frases para mostrar
