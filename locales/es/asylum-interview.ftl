### La entrevista en la OFPRA. Tranquilizar con hechos, nunca con promesas.

title = 🗣️ La entrevista en la { -ofpra }

start =
    Un agente formado de la { -ofpra } (oficina del { -asile }) te escucha.
    También están un intérprete y tu representante.
    ¿Qué quieres saber?
    .who = ➡️ Quién estará
    .say = 🗣️ Qué decir
    .doctor = 🏥 Papel del médico
    .secret = 🤫 ¿Es secreto?
    .unsure = ❓ Qué hacer hoy

who =
    La entrevista es privada.
    Un { -avocat } (abogado) o una asociación reconocida puede venir, y habla al final.
    Pídelo a tu representante antes de ese día.

choose-who =
    Para hablar de violencia íntima, puedes elegir.
    Pide una mujer o un hombre, como agente y como intérprete.
    La { -ofpra } también puede adaptarse a tu edad: dilo antes.
    .next = ❓ Otras preguntas

say =
    Una historia aprendida muchas veces se usa contra ti.
    ¿No entiendes, o no sabes? Dilo.
    Di tu propia verdad, con tus palabras.

record =
    La entrevista es en el idioma elegido en la { -prefecture } (oficina del Estado).
    Escriben lo que dices.
    Pide leer este texto antes de la decisión.
    .next = ❓ Otras preguntas

doctor =
    Un médico puede escribir un papel: heridas, mucho miedo, mutilación genital.
    Este papel puede ayudar. Nunca es obligatorio.
    Si quieres, pídelo a una asociación o a un hospital.
    .next = ❓ Otras preguntas

secret =
    La { -ofpra } (oficina del { -asile }) no habla con tu familia, ni con tu país.
    No llames a tu embajada.
    ¿Tienes miedo por alguien? Díselo al agente.
    .next = ❓ Otras preguntas

today =
    Ve a tu representante antes de la entrevista: la prepara contigo.
    Anota el día, la hora y el lugar escritos en la carta.
    Lleva todos tus papeles.
    .representative = 👤 No lo veo
    .lawyer = ⚖️ Buscar un abogado
    .other = ❓ Otras preguntas
