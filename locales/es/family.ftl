### La familia. Puede ser un peligro o una ayuda: nunca se supone.

title = 👪 Tu familia

start =
    Si alguien puede estar en peligro, dilo antes de buscar.
    ¿Qué quieres hacer?
    .find = 👤 Buscar a un familiar
    .talk = 📞 Hablar con mi familia
    .together = 👪 Vivir en familia
    .fear = 🆘 Miedo de mi familia
    .with-relative = 👤 Estoy con un familiar
    .siblings = 👪 Mi hermano o hermana

find =
    La { -croix-rouge } (Cruz Roja) busca a las familias separadas.
    Puedes pedirlo, con o sin educador. Es gratis.
    ¿Buscar puede poner a alguien en peligro?
    .nobody-dangerous = ❌ No
    .danger = ✅ Sí, quizás
    .unsure = ❓ No sé

search-in-secret =
    Antes de empezar, di: « Quelqu’un peut être en danger. » (“Alguien puede estar en peligro.”)
    Entonces la búsqueda del Estado durante el { -asile } (asilo) debe quedar en secreto.
    Pide también consejo a un { -avocat } (abogado).
    .next = 🤝 La { -croix-rouge }

red-cross =
    Pide en la { -croix-rouge } (Cruz Roja) el servicio { -croix-rouge-liens }.
    Guarda lo que dices para la búsqueda.
    Ve a la oficina más cercana, con un educador si quieres.
    .next = 📷 La foto

photo =
    { -trace-the-face } muestra la foto de la persona que busca.
    Sin nombre ni lugar, y no antes de los { 15 } años.
    Estás de acuerdo o no: tú decides.
    .next = ❓ Otras preguntas

talk =
    Puedes hablar con tu familia.
    En la { -ase } (protección de menores) también, pero no si un juez lo prohíbe.
    Pide un teléfono a un educador o a una asociación.
    .papers = 📄 Papeles de mi país
    .phones = 📱 Me ofrecen un teléfono
    .later = 🏢 ¿Y la { -prefecture }?

phones =
    ¿Alguien ofrece un teléfono a cambio de un favor?
    No sigas a un adulto que ofrece teléfono, cama o trabajo.
    Pide mejor a una asociación o a un educador.
    .next = ❓ Otras preguntas

later-papers =
    Más tarde, la { -prefecture } (oficina del Estado) mira tus lazos con tu país.
    Hablar con tu familia no está prohibido.
    Nunca mientas: pregunta a un { -avocat } (abogado) cómo explicarlo.
    .next = ❓ Otras preguntas

together =
    Con tus padres, hay dos caminos, por el { -asile } (asilo: protección contra un peligro).
    Sin { -asile }, tus padres no pueden venir gracias a ti.
    ¿Dónde vivir juntos?
    .parents-here = 👪 Mis padres en Francia
    .there = 🗺️ Yo, en Europa
    .england = 🌊 Familia en Inglaterra
    .siblings = 👪 Mi hermano/hermana aquí
    .unsure = ❓ No sé

which-way =
    Con una protección de { -asile } (asilo), tus padres pueden pedir venir.
    ¿Un familiar vive en Europa? Tu petición de { -asile } puede ir allí.
    Pregunta a un { -avocat } (abogado) qué camino es para ti.
    .next = ⚖️ Un abogado

fear =
    Menor en peligro, gratis, día y noche:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-112 }
    Llama, incluso si dudas. ¿Qué necesitas?
    .marriage = 💍 Matrimonio, mutilación
    .country = 🗺️ Miedo en mi país
    .tonight = 🛏️ Otro lugar esta noche
    .lawyer = ⚖️ Buscar un abogado

fear-at-home =
    ¿Volver a tu país te da miedo? El { -asile } (asilo) existe para esto.
    La { -ofpra } (oficina del { -asile }) no habla con tu familia.
    ¿Qué quieres hacer?
    .asylum = 🛡️ Ver el asilo
    .lawyer = ⚖️ Buscar un abogado
    .tonight = 🛏️ Otro lugar esta noche

papers =
    ¿Pides o tienes { -asile } (asilo)? No llames a la embajada.
    El { -acte-de-naissance } (partida de nacimiento) ayuda mucho.
    Nunca des tu único original sin recibo.
    .next = 📄 Mis papeles
