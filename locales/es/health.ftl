### La salud, por lo que duele o lo que hace falta. Tono tranquilo. Ninguna pregunta sobre lo que pasó.

title = 🏥 Mi salud

start =
    ¿Es grave ahora? Llama, es gratis:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Si no, ¿qué buscas?
    .body = 🏥 Enfermedad o herida
    .cover = 💶 Pagar, tarjeta de salud
    .mind = 💭 Miedo, sueño, tristeza
    .sex = 🤫 Sexo, embarazo
    .violence = 🆘 Violencia sexual
    .other = ❓ Otra cosa, no sé

other =
    Puedes pedir ayuda para cada cosa.
    ¿Qué buscas?
    .teeth = 🏥 Dientes u ojos
    .drugs = 💊 Droga, alcohol, pastilla
    .vaccines = 🏥 Vacunas
    .doctor = 🏥 El médico y yo
    .age = 📅 Mi edad, prueba ósea
    .unsure = ❓ No sé

body =
    Problemas para respirar, sangre, un veneno: es grave.
    Un dolor muy fuerte, un bebé que llega: también.
    ¿Es grave ahora?
    .serious = 🆘 Sí, es grave
    .not-serious = ❌ No, puede esperar
    .unsure = ❓ No sé

urgent =
    Llama, o ve a las { -urgences } (puerta del hospital, día y noche):
    📞 { $tel-15 }
    📞 { $tel-112 }
    La atención médica va antes que el dinero y los papeles.
    Si no puedes hablar, envía un SMS:
    📞 { $tel-114 }
    .next = 🏥 En el hospital

ask-a-doctor =
    Un médico responde por teléfono, día y noche, gratis.
    Dice si es grave.
    Llama ahora, o ve a las { -urgences } (puerta del hospital):
    📞 { $tel-15 }
    .next = 🏥 En el hospital

at-the-hospital =
    En general, el personal de salud guarda el secreto, también ante la policía.
    Muchos hospitales tienen un intérprete por teléfono.
    Di: { -phrase-interprete } (“Quisiera un intérprete.”)
    .card = 💬 Tarjeta para mostrar
    .cover = 💶 Quién paga la atención

teeth =
    Las { -pass } (atención gratis) y los centros de salud muchas veces atienden los dientes.
    Una tarjeta de salud muchas veces paga la atención sencilla y unas gafas.
    ¿Qué necesitas?
    .pain = 🏥 Me duelen los dientes
    .pay = 💶 ¿Quién paga?

teeth-pain =
    ¿Fiebre o cara hinchada? Ve a las { -urgences } (hospital), o llama:
    📞 { $tel-15 }
    Si no, ve a la { -pass } (atención gratis), incluso sin tarjeta ni papeles.
    ¿La { -ase } (protección) no se ocupa de ti? Un menor tiene derecho a la { -ame } (el Estado paga la atención) desde el primer día.
    .card = 💬 Tarjeta para mostrar
    .pay = 💶 ¿Quién paga?
    .refused = ✋ No me atienden

drugs =
    Con las pastillas de la calle, el cuerpo se engancha rápido.
    Lyrica, Rivotril, Tramadol: el cuerpo pide cada vez más.
    Pedir atención no trae castigo. ¿Qué necesitas?
    .stop = 🏥 Quiero dejarlo
    .given = 🔒 Me las dan
    .unwell = 🆘 Me siento muy mal

stop =
    La { -cjc } ayuda a los jóvenes de { 12 } a { 25 } años.
    Es gratis, sin dar tu nombre.
    No pares de golpe: pregunta primero a un médico.
    .next = 📞 Adónde llamar

stop-call =
    { -drogues-info } dice dónde está la { -cjc } (ayuda a jóvenes) cerca de ti.
    Es gratis, normalmente de { 8 } de la mañana a { 2 } de la noche.
    Llama:
    📞 { $tel-drogues }

given =
    Está prohibido dar pastillas para hacer robar o trabajar.
    No es tu culpa. Llama:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-112 }
    .forced = 🔒 Me obligan
    .stop = 🏥 Quiero dejarlo

vaccines =
    Las vacunas muchas veces son gratis en un centro público de vacunación.
    El control de la tuberculosis (enfermedad de los pulmones) también.
    En general, la escuela empieza incluso antes de las vacunas. Pide la dirección a la mairie (ayuntamiento) o a la { -pass } (atención gratis).
    .pay = 💶 ¿Quién paga?
    .card = 💬 Tarjeta para mostrar

doctor =
    Un médico está para atenderte.
    ¿Qué quieres saber?
    .police = 👮 ¿Avisa a la policía?
    .language = 🌍 No me entiende
    .refused = ✋ No me atienden
    .age = 📅 El médico y mi edad
    .first-check = 🏥 La primera visita
    .signs = ✍️ ¿Quién firma y sabe?

will-police-know =
    En general, médicos y enfermeros guardan el secreto.
    También ante la policía y la { -prefecture } (oficina del Estado).
    Si un menor está en peligro, pueden avisar para protegerlo. Pregúntales.
    .secret = 🤫 Quiero el secreto
    .card = 💬 Tarjeta para mostrar

language =
    En general, puedes pedir un intérprete.
    No uses a una persona que te da miedo.
    Di al médico: { -phrase-interprete } (“Quisiera un intérprete.”)
    .next = 💬 Tarjeta para mostrar

refused-care =
    En una emergencia grave, el hospital debe atenderte primero.
    Para lo demás, pide el rechazo por escrito.
    Di: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .next = 🤝 Quién puede ayudar

refused-help =
    Vuelve con una asociación, o pide la { -pass } (atención gratis).
    El { -comede } (asociación de salud) ayuda en Bicêtre, París, Marsella, Saint-Étienne, Cayena.
    Escribe también al { -defenseur-des-droits } (defiende a los menores): es gratis.
    .pay = 💶 ¿Quién paga?
    .card = 💬 Tarjeta para mostrar

age =
    Un médico no decide tu edad.
    El { -test-osseux } (prueba ósea) necesita un juez y tu consentimiento.
    Para la edad, está prohibido mirar las partes íntimas. Pide un { -avocat } (abogado).
    .bone-test = 🏥 El { -test-osseux }
    .first-check = 🏥 La primera visita

first-check =
    En la acogida, un enfermero o un médico debe normalmente verte.
    No es una prueba de la edad.
    Di qué te duele, y pide un intérprete.
    .card = 💬 Tarjeta para mostrar
    .language = 🌍 No me entiende

signs =
    Normalmente, los padres o el tutor dicen sí a la atención médica.
    El médico debe escucharte a ti también.
    ¿Qué buscas?
    .they-may-know = ➡️ Ellos pueden saber
    .secret = 🤫 Quiero el secreto
    .operation = 🏥 Una operación
    .unsure = ❓ No sé

who-signs =
    El médico siempre te pide tu opinión.
    Da la atención indispensable, aunque un adulto diga no.
    Dile qué quieres, y haz tus preguntas.
    .secret = 🤫 Quiero el secreto
    .operation = 🏥 Una operación

operation =
    En una emergencia, el médico debe atenderte, incluso sin firma.
    Si no, hace falta tu consentimiento, y tus padres o el { -juge-des-enfants } (juez de menores).
    Con la { -ase } (protección de menores), pide a tu educador que escriba al juez.
    .alone = ✍️ Nadie para firmar
    .pay = 💶 ¿Quién paga?
    .letter = ✍️ Escribir al juez

secret =
    Puedes pedir que tus padres o tu tutor no lo sepan.
    El médico intenta primero convencerte.
    Si dices otra vez no, ven con un adulto que tú eliges.
    .next = 👤 Sin adulto

secret-alone =
    ¿No tienes familia aquí, y tienes tu propia tarjeta de salud?
    Entonces, en general, puedes decir sí sin adulto. Con la { -ame } (salud pagada por el Estado), no es seguro.
    Di al médico: { -phrase-secret } (“Quisiera atención en secreto.”)
    .card = 💬 Tarjeta para mostrar
    .pay = 💶 ¿Quién paga?

operation-alone =
    Di al médico: « Je suis d’accord, ma famille n’est pas ici. » (“Estoy de acuerdo, mi familia no está aquí.”)
    Para atención en secreto, ven con un adulto que tú eliges.
    ¿La { -ase } (protección) no se ocupa de ti? Un menor tiene derecho a la { -ame } (el Estado paga la atención) desde el primer día.
    .own-card = 📄 Tengo mi tarjeta
    .pay = 💶 ¿Quién paga?
    .letter = ✍️ Escribir al juez
