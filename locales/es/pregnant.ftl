### Embarazo. Ningún juicio, ninguna pregunta sobre el pasado. Ella elige.

title = 🤰 Embarazo

start =
    Tú eliges: tener el bebé o no. Nadie tiene derecho a obligarte.
    Sangre, un dolor fuerte, un bebé que llega:
    📞 { $tel-15 }
    ¿Qué necesitas?
    .test = ❓ ¿Estoy embarazada?
    .keep = 🤰 Tener el bebé
    .not-keep = 🏥 No tenerlo (IVG)
    .secret = 🤫 ¿Quién lo sabrá?
    .forced = 🔒 Me obligaron
    .unsure = ❓ Todavía no sé

test =
    Un test de embarazo es gratis en el { -centre-sexuel } (jóvenes).
    Es secreto, sin el consentimiento de un adulto. Ve a hacerlo esta semana.
    ¿Fue hace menos de { 5 } días? La píldora de urgencia todavía es posible.
    .emergency-pill = 💊 Píldora de urgencia
    .secret = 🤫 ¿Quién lo sabrá?
    .decide = ➡️ ¿Y después del test?

unsure =
    Toma tiempo para elegir, pero haz el test esta semana.
    En el { -centre-sexuel } (jóvenes), alguien te escucha gratis.
    También puedes llamar, gratis, de lunes a sábado:
    📞 { $tel-sexualites }
    .keep = 🤰 Tener el bebé
    .not-keep = 🏥 No tenerlo (IVG)
    .secret = 🤫 ¿Quién lo sabrá?

secret =
    Una partera o un médico puede verte en secreto.
    Es posible que tus padres, tu tutor o tu foyer (centro de menores) no lo sepan.
    Di al llegar: « Je veux garder le secret, pas de lettre. » (“Quiero guardar el secreto, sin carta.”)
    .keep = 🤰 Tener el bebé
    .not-keep = 🏥 No tenerlo (IVG)

not-keep =
    La { -ivg } (aborto: parar el embarazo) es gratis. Solo tú decides.
    Es posible normalmente hasta el final de la semana { 14 }.
    Llama rápido, gratis, de lunes a sábado:
    📞 { $tel-sexualites }
    .who-knows = 🤫 ¿Quién lo sabrá?
    .late = 🕒 Quizás es tarde

not-keep-secret =
    Es posible que tus padres y tu tutor no lo sepan.
    Entonces viene contigo un adulto que tú eliges.
    Antes, una consejera habla contigo. Di: « Je veux garder le secret. » (“Quiero guardar el secreto.”)

late =
    No cuentes las semanas sin ayuda: un centro lo hace contigo.
    Ve hoy al { -centre-sexuel } (jóvenes) o al hospital.
    También puedes llamar, gratis, de lunes a sábado:
    📞 { $tel-sexualites }
    .keep = 🤰 Si lo tengo
    .birth = 🤫 Dar a luz en secreto

keep =
    Una partera o la { -pmi } (atención para madres y bebés) te atiende gratis.
    En general, no pide papeles ni prueba de la edad.
    Pide la dirección de la { -pmi } en la mairie (ayuntamiento) o en el hospital.
    .home = 🛏️ Un techo para los dos
    .baby = 👪 Mi bebé y yo
    .secret = 🤫 ¿Quién lo sabrá?
    .birth = 🤫 Dar a luz en secreto

home =
    ¿Embarazada y sin techo? La { -ase } (protección de menores) debe ayudarte.
    Acoge a las mujeres embarazadas, y a las madres con un niño pequeño.
    Antes de los { 18 } años, también hay que protegerte a ti. Llama, día y noche:
    📞 { $tel-119 }
    .where = 📍 ¿Qué lugares?
    .tonight = 🛏️ Dormir esta noche
    .letter = ✍️ Escribir al juez

where =
    Muchas veces es un « centre maternel » (casa para madres y bebés) o una familia.
    Un juez puede poner juntos a la madre y a su bebé.
    Pregunta a la { -ase } (protección de menores), a la { -pmi } (madres y bebés) o al hospital.
    .tonight = 🛏️ Dormir esta noche
    .letter = ✍️ Escribir al juez

baby =
    En general, tú decides por tu bebé, incluso antes de los { 18 } años.
    Ser menor, estar sola o sin papeles no basta para quitártelo.
    Hace falta un peligro y un juez. ¿Te hablan de esto? Ve a un { -avocat } (abogado).
    .home = 🛏️ Un techo para los dos
    .lawyer = ⚖️ Buscar un abogado

birth =
    En general, puedes dar a luz en el hospital y guardar tu nombre en secreto.
    Normalmente, después tienes { 2 } meses para recuperar al niño.
    Habla antes con una partera o con un { -avocat } (abogado).
    .lawyer = ⚖️ Buscar un abogado
    .baby = 🤰 Si lo tengo

forced =
    No es tu culpa.
    Díselo al médico o a la partera: puede ser importante, también para el asilo.
    Llama, día y noche, gratis:
    📞 { $tel-119 }
    .violence = 🆘 Atención, ayuda
    .marriage = 💍 Me casaron
    .lawyer = ⚖️ Buscar un abogado
