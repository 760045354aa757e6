### Primera pantalla. Tono sencillo, adulto, sin promesas.

title = 🏠 Tus derechos en Francia

start =
    Es gratis. No des aquí ni dinero, ni código, ni nombre.
    Este bot no es el Estado, ni un { -avocat } (abogado). Nadie lee en directo. No puede llamar ni a la policía, ni a un médico.
    .arrived = 🚶 Llegada, { -evaluation }
    .refused = ✋ Me dijeron “no”
    .shelter = 🛏️ Dormir, comer, lugares
    .rights = ⚖️ Juez, papeles, policía
    .life = 🏥 Salud, escuela, familia
    .other = ❓ Otra cosa

shelter =
    Dormir, comer, ver a un médico, encontrar un { -avocat } (abogado):
    este bot conoce lugares.
    ¿Qué buscas?
    .tonight = 🛏️ Dormir y comer
    .places = 📍 Encontrar un lugar
    .hotel = 🏨 Duermo en un hotel
    .unsure = ❓ No sé

rights =
    El { -juge-des-enfants } (juez de menores) puede proteger a un menor en peligro.
    Un { -avocat } (abogado) conoce la ley y puede defenderte gratis.
    ¿Qué quieres saber?
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .asylum = 🛡️ Pedir asilo
    .papers = 📄 Mis papeles
    .police = 👮 Policía, frontera
    .guardian = 👤 Quién decide por mí

life =
    Tienes derechos en la escuela, en el hospital, en el trabajo.
    ¿Qué quieres saber?
    .health = 🏥 Mi salud
    .school = 🎒 Escuela, oficio
    .family = 👪 Mi familia
    .turning-18 = 📅 Mis { 18 } años
    .everyday = ☀️ La vida de cada día
    .forced = 🔒 Alguien me obliga

other =
    Una palabra difícil, una carta, o este bot.
    También puedes escribir aquí una palabra.
    ¿Qué buscas?
    .words = 📖 Una palabra de mi carta
    .letters = ✍️ Escribir una carta
    .about = ❓ ¿Qué es este bot?
