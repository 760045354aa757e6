### Quién paga la atención médica. Primero la atención, luego los papeles. Nunca una promesa.

title = 💶 ¿Quién paga la atención?

start =
    El seguro de salud es un derecho que paga tu atención médica.
    ¿Quién te cuida?
    .ase = 🛡️ La { -ase } (foyer, hotel)
    .asylum = 🛡️ Pido asilo
    .nobody = ❌ Nadie
    .unsure = ❓ No sé

ase =
    Con la { -ase } (protección de menores), tienes la { -puma } (seguro de salud).
    Normalmente también la { -c2s } (paga el resto), sin { -titre-de-sejour } (permiso de residencia).
    Pide a tu educador: « mon { -attestation-droits } » (prueba de tu seguro). ¿La tienes?
    .got-it = ✅ Sí, la tengo
    .not-yet = 🕒 No, todavía no

with-cover =
    Muestra este papel al médico y en la farmacia.
    En general, las medicinas que escribe el médico no se pagan.
    Pregunta antes: « Est-ce que je dois payer ? » (“¿Tengo que pagar?”)
    .card = 💬 Tarjeta para mostrar
    .refused = ✋ Me rechazan

asylum =
    Con tu petición de asilo registrada, tienes seguro de salud de inmediato.
    No esperas { 3 } meses.
    Pide al adulto que te ayuda: « mon { -attestation-droits } » (prueba de tu seguro). ¿La tienes?
    .got-it = ✅ Sí, la tengo
    .not-yet = 🕒 No, todavía no

has-ame =
    La { -ame } (salud pagada por el Estado) ayuda a los menores sin { -ase } (protección de menores).
    Para un menor, empieza el primer día.
    ¿Ya tienes la { -ame }?
    .card = 📄 Sí, tengo la tarjeta
    .none = ❌ No
    .refused = ✋ No me la dan
    .unsure = ❓ No sé

ame-card =
    La tarjeta { -ame } (salud pagada por el Estado) dura { 1 } año.
    Muéstrala en el hospital, al médico, en la farmacia.
    Pregunta antes: « Acceptez-vous l’{ -ame } ? » (“¿Aceptan la { -ame }?”)
    .next = 🕒 Después de { 1 } año

ame-renew =
    Lee la fecha final en tu tarjeta, y hazle una foto.
    Pide la renovación { 2 } meses antes de esa fecha.
    La lista de papeles ha cambiado. Pide ayuda a una asociación.
    .papers = 📄 Qué papeles
    .ask = ✍️ Hacer la petición

first-care =
    La { -pass } (atención gratis) te atiende sin tarjeta y sin papeles.
    Médico, análisis, medicinas, ayuda social.
    Ve hoy a la recepción de un hospital y di: { -phrase-pass } (“Busco la { -pass }.”)
    .card = 💬 Tarjeta para mostrar
    .right = 💶 Y luego, ¿quién paga?

ame-right =
    Un menor tiene derecho a la { -ame } (salud pagada por el Estado) desde el primer día.
    Los { 3 } meses de espera son para adultos.
    También paga las operaciones previstas, sin { 9 } meses de espera.
    .papers = 📄 Qué papeles
    .address = 📍 Qué dirección
    .ask = ✍️ Hacer la petición

ame-papers =
    Lleva un documento de identidad, si lo tienes.
    Solo a los adultos les piden la foto en ese papel.
    ¿No tienes nada? Pídela de todos modos, con una asociación.
    .next = 📍 Qué dirección

ame-address =
    Hace falta una prueba de dirección de menos de { 12 } meses.
    ¿Alguien te aloja? Esa persona también firma una carta.
    Si no, pide una { -domiciliation } (dirección para tus cartas) en el { -ccas } (oficina del ayuntamiento).
    .next = ✍️ Hacer la petición

ame-ask =
    Una asociación también puede dar una dirección.
    Haz la petición esta semana, con la { -pass } (atención gratis) o una asociación.
    Es gratis. Guarda una foto de cada papel.
    .papers = 📄 Qué papeles
    .address = 📍 Qué dirección
    .refused = ✋ Me rechazan

ame-refused =
    ¿Te piden un papel del juez o de la { -ase } (protección de menores)?
    Pero un menor tiene la { -ame } (salud pagada por el Estado) desde el primer día.
    Pide el rechazo por escrito: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    .next = 🤝 Quién puede ayudar

ame-refused-help =
    Vuelve con una asociación, o con el { -comede } (asociación de salud).
    Escribe al { -defenseur-des-droits } (defiende a los menores): es gratis.
    Un { -avocat } (abogado) también puede ayudar. ¿Qué quieres hacer?
    .lawyer = ⚖️ Buscar un abogado
    .care-now = 🏥 Atención ahora
