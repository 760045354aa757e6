### El formulario de la OFPRA. Un plazo corto: primero actuar.

title = 📄 El formulario de la { -ofpra }

start =
    Llama hoy a tu representante o a una asociación.
    Hay que enviar rápido el formulario a la { -ofpra } (oficina del { -asile }).
    ¿Cuál es tu situación?
    .not-sent = 🕒 Todavía sin enviar
    .missing = 📄 Falta un papel
    .france-asile = 📍 Oficina { -france-asile }
    .late = 🕒 Es demasiado tarde
    .unsure = ❓ No sé

attestation-day =
    El plazo es de { 21 } días después de la { -attestation }.
    Es el papel que prueba tu petición.
    ¿Qué día te la dieron?
    .unknown = ❓ No sé

in-time =
    Envía el formulario antes de este día:
    { $ofpra-form-safe }
    Último día, o antes si tu papel lo dice:
    { $ofpra-form }
    Llama a tu representante hoy.
    .next = ➡️ Cómo se hace

soon =
    Envía el formulario hoy.
    Último día, o antes si tu papel lo dice:
    { $ofpra-form }
    Llama a tu representante y a un { -avocat } (abogado) ahora.
    .next = ➡️ Cómo se hace

no-date =
    Sin una fecha segura, envía el formulario hoy.
    El plazo es de { 21 } días después de la { -attestation } (prueba de tu petición).
    Muéstrala a una asociación o a un { -avocat } (abogado).
    .next = ➡️ Cómo se hace

how =
    El formulario va en francés, con la firma de tu representante.
    Añade una foto tuya y una copia de la { -attestation } (prueba de tu petición).
    Envíalo a la { -ofpra } y guarda la prueba.

true-story =
    Prepara tu relato con tu representante.
    Una historia aprendida muchas veces se usa contra ti.
    Escribe tu propia verdad, con tus palabras.
    .next = ➡️ ¿Y ahora?

missing-day =
    La { -ofpra } (oficina del { -asile }) te da { 8 } días para enviar lo que falta.
    Llama a tu representante hoy.
    ¿Qué fecha está escrita en su carta?
    .unknown = ❓ No sé

missing-in-time =
    Envía lo que falta antes de este día:
    { $ofpra-missing-safe }
    Último día, o antes si tu papel lo dice:
    { $ofpra-missing }
    Llama a tu representante hoy y guarda la prueba.
    .next = ➡️ ¿Y ahora?

missing-soon =
    Envía lo que falta hoy.
    Último día, o antes si tu papel lo dice:
    { $ofpra-missing }
    Llama a tu representante y guarda la prueba.
    .next = ➡️ ¿Y ahora?

missing-no-date =
    Sin una fecha segura, envía lo que falta hoy.
    La { -ofpra } (oficina del asilo) da { 8 } días.
    Llama a tu representante ahora y guarda la prueba.
    .next = ➡️ ¿Y ahora?

france-asile =
    En { -france-asile }, un agente de la { -ofpra } llena el formulario contigo.
    Es el mismo día, o el día escrito en tu papel.
    Mira ese día, y ven con tu representante.
    .next = ➡️ ¿Y ahora?

late =
    Ve a un { -avocat } (abogado) hoy, con la { -attestation } (prueba de tu petición) y las cartas.
    El plazo parece terminado, pero es importante actuar rápido.
    Avisa también hoy a tu representante.
    .next = ➡️ ¿Y ahora?

what-now =
    Guarda una foto de cada papel.
    ¿Qué quieres hacer ahora?
    .lawyer = ⚖️ Buscar un abogado
    .representative = 👤 Mi representante
    .interview = 🗣️ La entrevista
    .waiting = 🕒 Cama, trabajo, salud
