### Después de una violencia sexual. Ninguna pregunta sobre lo que pasó, ningún detalle, ningún reproche.
### La policía nunca sola y nunca primero.

title = 🆘 Ayuda, ahora

start =
    ¿Peligro ahora? Llama:
    📞 { $tel-119 }
    📞 { $tel-112 }
    Sin hablar, por SMS:
    📞 { $tel-114 }
    Para atención: las { -urgences } (hospital), día y noche.
    ¿Alguien puede ver tu pantalla?
    .nobody = ❌ No, nadie
    .somebody = ❓ Sí, o no sé

later =
    Puedes volver más tarde.
    El botón 🚪 cierra esta pantalla.
    Los números de ayuda están siempre en 🆘.
    .alone = 🤫 Nadie lo ve
    .stop = 🕒 Más tarde

need =
    No es tu culpa. Aquí no tienes que contar nada.
    Ve rápido a las { -urgences } (hospital): contra el VIH (sida), el tratamiento empieza normalmente antes de { 48 } horas.
    Muchas veces te atienden sin denuncia. ¿Qué necesitas?
    .care = 🏥 Atención médica
    .pill = 💊 Evitar un embarazo
    .earlier = 🕒 Fue hace mucho tiempo
    .not-safe = 🆘 El peligro está cerca
    .talk = 📞 Hablar con alguien
    .complaint = 👮 Policía, denuncia

care =
    Ve ahora a las { -urgences } (hospital), incluso de noche, incluso después de { 48 } horas.
    Di: « violence sexuelle » (violencia sexual), y luego { -phrase-secret } (“Quisiera atención en secreto.”)
    Para un consejo:
    📞 { $tel-15 }
    .what = 🏥 ¿Qué atención?
    .pill = 💊 Píldora de urgencia
    .card = 💬 Tarjeta para mostrar
    .talk = 📞 Hablar con alguien

care-what =
    Chica o chico, te atienden. Se puede evitar una enfermedad, un embarazo.
    Antes de cada examen, te piden tu opinión: puedes decir « stop » (alto).
    Pide también guardar las pruebas, aunque no pongas denuncia.
    .pill = 💊 Píldora de urgencia
    .card = 💬 Tarjeta para mostrar
    .talk = 📞 Hablar con alguien

earlier =
    Incluso mucho tiempo después, un médico puede ayudar.
    El { -cegidd } (tests) y el { -centre-sexuel } (jóvenes) son gratis.
    Sin tarjeta de salud, ve a la { -pass } (atención gratis).
    .talk = 📞 Hablar con alguien
    .card = 💬 Tarjeta para mostrar
    .complaint = 👮 Policía, denuncia

not-safe =
    Un menor en peligro debe tener protección, incluso sin denuncia.
    Llama:
    📞 { $tel-119 }
    Sin hablar, por SMS:
    📞 { $tel-114 }
    ¿Qué buscas?
    .forced = 🔒 Me obligan
    .tonight = 🛏️ Un lugar esta noche
    .talk = 📞 Hablar con alguien

talk =
    Menores, día y noche, gratis, invisible en la factura:
    📞 { $tel-119 }
    Chicas y mujeres, día y noche:
    📞 { $tel-3919 }
    Jóvenes, de { 9 } a { 23 } horas:
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Atención médica
    .complaint = 👮 Policía, denuncia
    .tonight = 🛏️ Un lugar esta noche

complaint =
    La denuncia (decirlo a la policía) no es obligatoria.
    La { -ase } (protección de menores) y el { -juge-des-enfants } (juez de menores) deben protegerte, incluso sin denuncia.
    Ve primero al hospital: la denuncia puede venir después.
    .next = 🤝 Ayuda para denunciar

complaint-lawyer =
    Para una denuncia, el { -avocat } (abogado) de un menor es gratis.
    Un adulto independiente puede ir contigo.
    Habla primero con un { -avocat }: guarda el secreto.
    .lawyer = ⚖️ Buscar un abogado
    .talk = 📞 Hablar con alguien
