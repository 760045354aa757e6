### El sueño, el miedo, la tristeza. Sin diagnóstico, ninguna pregunta sobre la historia.

title = 💭 Miedo, sueño, tristeza

start =
    Miedo, pesadillas, rabia, llanto: es normal después de cosas muy duras.
    ¿Piensas en morir? Llama, gratis, día y noche:
    📞 { $tel-3114 }
    ¿Qué buscas?
    .die = 🆘 Pienso en morir
    .talk = 📞 Hablar con alguien
    .sleep = 💭 No duermo
    .care = 🏥 Ver a un profesional
    .violence = 🆘 Me hicieron daño
    .unsure = ❓ No sé

die =
    Lo que llevas pesa demasiado para una sola persona. Habla ahora, gratis, día y noche:
    📞 { $tel-3114 }
    ¿Tragaste algo, o estás en peligro? Llama de inmediato:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Sin hablar, por SMS:
    📞 { $tel-114 }
    .next = 👤 Cerca de alguien

not-alone =
    Ve con una persona que no te da miedo.
    O ve a las { -urgences } (hospital), día y noche. Di solo: « Je pense à mourir. » (“Pienso en morir.”)
    Aquí también te escuchan:
    📞 { $tel-119 }
    .talk = 📞 Otros te escuchan
    .card = 💬 Tarjeta para mostrar
    .violence = 🆘 Me hicieron daño

talk =
    { -fil-sante-jeunes } escucha a los jóvenes, gratis, sin pedir tu nombre. De { 9 } a { 23 } horas:
    📞 { $tel-fil-sante-jeunes }
    De noche, para menores y jóvenes en peligro:
    📞 { $tel-119 }
    Si piensas en morir:
    📞 { $tel-3114 }
    .care = 🏥 Ver a un profesional
    .sleep = 💭 No duermo

sleep =
    ¿No duermes, y vuelven las imágenes? Pasa mucho después del camino o la violencia.
    Esto se puede tratar. En la { -pass } (atención gratis), di: « Je ne dors plus. » (“Ya no duermo.”)
    No tomes pastillas que dan en la calle.
    .care = 🏥 Otros profesionales
    .talk = 📞 Hablar con alguien
    .card = 💬 Tarjeta para mostrar

care =
    El { -cmp } es un centro público, gratis, para estar mejor.
    La { -maison-ados } (atención y escucha para jóvenes) también ayuda.
    Pide una cita y un intérprete. ¿Qué quieres saber?
    .no-cover = 📄 No tengo tarjeta
    .associations = 🤝 Asociaciones
    .pay = 💶 ¿Quién paga?
    .secret = 🤫 ¿Es secreto?

care-no-cover =
    Sin tarjeta de salud, el { -cmp } (centro público) también es gratis.
    La { -pass } (atención gratis) a veces tiene un psicólogo.
    Pide hoy en el hospital: { -phrase-pass } (“Busco la { -pass }.”)
    .next = 💬 Tarjeta para mostrar

associations =
    El { -comede } ayuda en Bicêtre, París, Marsella, Saint-Étienne, Cayena.
    Para las chicas, { -msf } (médicos) tiene un lugar de día en Pantin.
    Pide la dirección a una asociación.
    .no-cover = 📄 No tengo tarjeta
    .talk = 📞 Hablar con alguien

secret =
    En general, el personal de salud guarda el secreto, también ante la policía.
    Si un menor está en peligro, pueden avisar para protegerlo.
    Pregunta antes de hablar: « Qui va le savoir ? » (“¿Quién lo va a saber?”)
    .care = 🏥 Ver a un profesional
    .talk = 📞 Hablar con alguien
