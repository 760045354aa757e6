### Qué es el bot. Nunca decir que la conversación es secreta.

title = ❓ ¿Qué es este bot?

start =
    Este bot es gratis.
    Nunca pide dinero, código, papel, ni tu nombre.
    Si aquí te los piden, no envíes nada.
    ¿Qué quieres saber?
    .kept = 🔒 Lo que guarda este bot
    .messenger = ➡️ Quién ve lo que escribo
    .phone = 📱 Teléfono compartido
    .information = ⚖️ ¿Bot o abogado?

information =
    Aquí lees información general.
    Este bot no es un { -avocat } (abogado), y las reglas cambian.
    Para tu situación, pregunta a un { -avocat } o a una asociación.
    .next = ❓ Otra pregunta

messenger =
    La empresa Telegram puede ver esta conversación y guarda datos técnicos.
    En un caso criminal, puede dar datos a los jueces.
    No escribas aquí tu nombre, ni tu historia.
    .next = ❓ Otra pregunta

phone =
    Una persona que toma este teléfono puede leer esta conversación.
    Para borrarla, deja el dedo sobre ella en la lista.
    Luego elige “Eliminar”.
    .next = ❓ Otra pregunta

kept =
    Este bot guarda tu última pantalla, con lo que elegiste, { 24 } horas.
    También guarda tu idioma y números de mensajes, de forma cifrada.
    Para borrar todo, escribe: /erase
