### La ayuda después de los 18 años se rechaza o se acaba. Decir qué hacer hoy, sin prometer nada.

title = ✋ Ayuda después de los { 18 } años: “no”

start =
    Antes del tribunal, hay que escribir una carta al { -departement } (gobierno local).
    ¿En la calle, o pronto? Un juez urgente puede mirar de inmediato.
    ¿Cuál es tu situación?
    .outside = 🛏️ En la calle, o pronto
    .written = 📄 Un “no” en papel
    .spoken = ✋ Un “no” sin papel
    .no-answer = 🕒 No hay respuesta
    .oqtf = 🚪 Tengo una { -oqtf }
    .unsure = ❓ No sé

outside =
    ¿Duermes en la calle, o será pronto? Un juez puede decidir en { 48 } horas.
    Es el { -refere-liberte } (petición urgente), con un { -avocat } (abogado).
    Ve a un { -avocat } hoy.

outside-today =
    Dormir en casa de un amigo no cierra siempre esta puerta.
    Antes de los { 18 } años, llama:
    📞 { $tel-119 }
    A los { 18 } años, llama al { 115 } cada día y anota la hora.
    Sigue también con tu petición al { -departement }: una cosa no reemplaza la otra.
    .lawyer = ⚖️ Buscar un abogado
    .tonight = 🛏️ Dormir y comer
    .letter = ✍️ La carta

spoken =
    El { -departement } (gobierno local) debe responder por escrito y decir por qué.
    Pídelo hoy, por carta o correo electrónico: { -phrase-refus } (“Quisiera este rechazo por escrito.”)
    Guarda la prueba.
    .next = ✍️ La carta

no-answer =
    Pide otra vez una respuesta escrita, y guarda la prueba.
    El silencio cuenta a veces como un “no”: un { -avocat } (abogado) te lo dice.
    No esperes a tus { 18 } años: ve a verlo esta semana.
    .letter = ✍️ La carta
    .lawyer = ⚖️ Buscar un abogado

letter-first =
    Escribe al presidente del { -departement }: sin esta carta ({ -rapo }), el tribunal puede negarse a mirar.
    En general, hay { 2 } meses después del “no” escrito, a veces menos: léelo.
    Envíala esta semana.
    .next = ✍️ Qué escribir

write =
    En papel, escribe: { -phrase-rapo } (“Pido una nueva decisión.”)
    Di desde cuándo te ayuda la { -ase } (protección de menores), tu escuela, qué te falta. Puedes pedir hablar, con alguien.
    Envía una { -recommandee } (carta con prueba) y guarda una copia.
    .next = ➡️ Y después

what-now =
    No esperes la respuesta: un juez urgente puede mirar, con la copia.
    Después de la { -ase } (protección de menores), un juez piensa primero que es urgente.
    Ve a un { -avocat } (abogado) esta semana.
    .lawyer = ⚖️ Buscar un abogado
    .silence = 🕒 No hay respuesta
    .adult = 📅 “Eras mayor de edad”
    .sign = ✍️ Quieren que firme
    .rights = 🤝 Una ayuda gratis
    .tonight = 🛏️ Dormir y comer

silence =
    { 2 } meses sin respuesta a tu carta cuentan en general como un “no”.
    Después, tienes en general { 2 } meses para el { -tribunal-administratif } (otro tribunal).
    Muestra tus pruebas a un { -avocat } (abogado) antes de esos días.
    .next = ⚖️ Buscar un abogado

said-adult =
    ¿El { -departement } (gobierno local) dice que eras mayor de edad al entrar?
    Entonces un juez puede rechazar esta ayuda.
    Muestra todos tus papeles a un { -avocat } (abogado) antes de responder.
    .next = ⚖️ Buscar un abogado

sign =
    No firmes un papel vacío, ni un papel que no entiendes.
    Antes de los { 18 } años, no pueden hacerte renunciar a la ayuda.
    Lee, pide una copia, muéstrala a un { -avocat } (abogado).
    .next = ➡️ Qué hacer

rights-defender =
    El { -defenseur-des-droits } (defiende tus derechos) ayuda gratis cuando no se respeta un derecho.
    Puedes escribirle sin adulto.
    Envíale la copia del “no” y de tu carta.
    .lawyer = ⚖️ Buscar un abogado
    .back = ❓ Otras preguntas

who =
    Hasta los { 21 } años, esta ayuda es un derecho después de la { -ase } (protección de menores).
    Hay que haber entrado antes de los { 18 } años, sin bastante dinero ni ayuda.
    Con una { -oqtf } (orden de irse), el { -departement } ya no está obligado. ¿Qué te dijeron?
    .written = 📄 Un “no” en papel
    .spoken = ✋ Un “no” sin papel
    .oqtf = 🚪 Tengo una { -oqtf }
    .lawyer = ⚖️ Buscar un abogado

order =
    El plazo contra una { -oqtf } (orden de irse) es muy corto: actúa primero allí.
    El { -departement } ya no está obligado a ayudar, pero puede. Si la { -oqtf } desaparece, tu derecho vuelve.
    Ve a un { -avocat } (abogado) hoy.
    .oqtf = 🚪 La { -oqtf }, hoy
    .lawyer = ⚖️ Buscar un abogado
