### Traer a los padres. Solo con una protección de asilo. Nunca prometer un visado.

title = 👪 Traer a tus padres

start =
    Hace falta una protección de { -asile } (asilo): { -refugie } (refugiado) o { -protection-subsidiaire }.
    ¿Tienes esta protección?
    .minor = 📅 Sí, antes de los { 18 }
    .adult = 📅 Sí, después de los { 18 }
    .waiting = 🕒 Espero la respuesta
    .no = ❌ No, sin protección
    .unsure = ❓ No sé

before-18 =
    Tus padres pueden pedir venir si no tienes esposo ni esposa.
    Tienen que presentar su petición de visado antes de tus { 18 } años.
    Empieza hoy, al menos { 3 } meses antes.
    .next = 📄 El visado

visa =
    Tus padres piden un visado de larga estancia en el { -consulat } de Francia.
    Sin condición de dinero, de vivienda o de espera.
    Habla hoy con tu representante, con los papeles de la { -ofpra } (oficina del { -asile }).
    .next = ➡️ ¿Y ahora?

protection-day =
    ¿Cumpliste { 18 } años durante la petición de { -asile } (asilo)?
    Entonces, quizás tus padres tienen { 3 } meses para el visado.
    ¿Qué fecha está en la decisión de protección?
    .unknown = ❓ No sé

in-time =
    Tus padres piden el visado antes de este día:
    { $parents-visa-safe }
    Último día:
    { $parents-visa }
    ¿Este plazo es para ti? Pregunta a un { -avocat } (abogado) esta semana.
    .next = 📄 El visado

soon =
    Tus padres piden el visado ahora.
    Último día:
    { $parents-visa }
    Ve a un { -avocat } (abogado) hoy.
    .next = 📄 El visado

late =
    Los { 3 } meses parecen terminados.
    Un { -avocat } (abogado) puede buscar otro camino.
    Ve a verlo hoy con tu decisión.
    .next = ➡️ ¿Y ahora?

no-date =
    Sin una fecha segura, actúa hoy.
    El plazo es de { 3 } meses después de la protección.
    Ve a un { -avocat } (abogado) con tu decisión.
    .next = 📄 El visado

waiting =
    Si la respuesta es sí, tus padres pueden pedir venir.
    La edad que cuenta es la del día de la petición de visado: antes de los { 18 } años.
    Habla hoy con tu representante.
    .next = ➡️ ¿Y ahora?

not-possible =
    Sin protección de { -asile } (asilo), un menor no puede traer a sus padres.
    El { -regroupement-familial } (reunión de la familia) es para adultos con permiso.
    ¿Tienes miedo de volver a tu país?
    .afraid = 🛡️ Pedir asilo
    .lawyer = ⚖️ Preguntar a un abogado

unsure =
    La protección está escrita en la carta de la { -ofpra } (oficina del { -asile }).
    Sin ella, los padres no pueden venir por este camino.
    Muestra hoy tu carta a un { -avocat } (abogado).
    .next = ⚖️ Un abogado

what-now =
    Un { -avocat } (abogado) o una asociación te ayuda gratis.
    ¿Qué quieres saber?
    .lawyer = ⚖️ Buscar un abogado
    .siblings = 👪 Hermanos y hermanas
    .card = 📄 La tarjeta de padres
    .visa-refused = ✋ Visado rechazado

siblings =
    Por este camino, los hermanos y hermanas no vienen solos.
    Vienen con tus padres, si son menores.
    Dilo en la petición de visado.

card =
    Tus padres vienen a vivir con un hijo { -refugie } (refugiado): también reciben una tarjeta.
    Guarda una copia de sus papeles.
    Pregunta a tu { -avocat } (abogado) cómo se hace.

visa-refused =
    Ve a un { -avocat } (abogado) hoy: el plazo es corto.
    Muchas veces se habla de { 30 } días. Lee el de la carta.
    Primero va la comisión de recursos de Nantes, luego el { -tribunal }.
    .next = ⚖️ Un abogado
