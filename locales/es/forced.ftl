### Alguien obliga a una persona: trabajo, robo, venta, pedir dinero, sexo, matrimonio. Tono tranquilo, sin reproche.
### No se pide ningún detalle, ningún nombre, ningún lugar. El título no dice nada a quien mira.

title = 🔒 Un momento para ti

start =
    Estas pantallas son para ti, para nadie más. No te piden ningún nombre.
    Para hablar, día y noche, gratis:
    📞 { $tel-119 }
    ¿Alguien puede ver tu teléfono ahora?
    .alone = ❌ No, nadie
    .watched = 👤 Sí, alguien
    .danger = 🆘 Peligro ahora
    .unsure = ❓ No sé

not-alone =
    Puedes volver aquí más tarde.
    ¿Qué quieres leer ahora?
    .school = 🎒 La escuela
    .health = 🏥 La salud
    .go-on = ➡️ Continuar

danger-now =
    Menor en peligro:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-112 }
    📞 { $tel-17 }
    Si hablar es peligroso, envía un SMS:
    📞 { $tel-114 }
    .next = 📍 Un lugar seguro

what =
    ¿Alguien te obliga a hacer cosas?
    Puedes elegir sin contar nada.
    .work = 🔨 Trabajar
    .street = 💶 Robar, vender, mendigar
    .body = 🤫 Mi cuerpo, mis imágenes
    .marry = 💍 Matrimonio, mutilación
    .friend = 🤝 Para alguien que conozco
    .other = ❓ Otra cosa, o no lo digo

work =
    Está prohibido obligarte a trabajar o guardar tus papeles, incluso en familia.
    No es tu culpa.
    Tienen que protegerte, incluso sin denuncia ni papeles. Llama, día y noche:
    📞 { $tel-119 }
    .who = 🤝 Quién más ayuda
    .pay = 💶 Mi salario
    .papers = 📄 Guardan mis papeles
    .debt = 💶 Debo dinero
    .go-on = ➡️ Qué hacer

work-pay =
    Tu salario es tuyo.
    Nadie puede tomarlo por el viaje o los papeles.
    Antes de los { 16 } años, trabajar está casi siempre prohibido.
    .who = 🤝 Quién puede ayudar
    .papers = 📄 Guardan mis papeles
    .debt = 💶 Debo dinero
    .go-on = ➡️ Qué hacer

street =
    Quien te hace robar, vender o pedir dinero se arriesga a la cárcel.
    No es tu culpa.
    ¿Qué pasa?
    .police = 👮 La policía me retiene
    .pills = 💊 Me dan pastillas
    .hit = 🆘 Me pegan
    .go-on = ➡️ Qué hacer

kept-by-police =
    Di tu edad verdadera. Pide un { -avocat } (abogado: te defiende) y un intérprete.
    Puedes negarte a firmar.
    Di primero al { -avocat } qué te obligan a hacer.
    .next = ⚖️ ¿Y el castigo?

pills =
    A veces dan pastillas para hacer obedecer.
    Pedir atención no te trae castigo: el médico guarda el secreto.
    Ve a las { -urgences } (hospital) si te sientes mal.
    .next = ➡️ Qué hacer

body =
    Castigan al adulto que paga a un menor por sexo, no a ti.
    Un equipo del { 119 } conoce esto. Llama, día y noche:
    📞 { $tel-119 }
    ¿Qué necesitas?
    .doctor = 🏥 Un médico, rápido
    .images = 📷 Tiene mis imágenes
    .who = 🤝 Quién más ayuda
    .go-on = ➡️ Qué hacer

images =
    Amenazar con tus imágenes es una señal de explotación.
    Guarda los mensajes y no pagues.
    De { 9 } a { 23 } horas, llama gratis:
    📞 { $tel-3018 }
    De noche, o en peligro:
    📞 { $tel-119 }
    .next = ➡️ Qué hacer

doctor =
    Ve ahora a las { -urgences } (hospital), incluso de noche, incluso sin papeles.
    Contra el VIH (sida), el tratamiento empieza normalmente antes de { 48 } horas.
    Muchas veces te atienden sin denuncia: di « violence sexuelle » (violencia sexual).
    .pill = 💊 Píldora de urgencia
    .card = 💬 Tarjeta para mostrar
    .go-on = ➡️ Qué hacer

signs =
    Una sola de estas señales basta para pedir ayuda:
    sin salario, sin salir, dinero que hay que traer, imágenes para dar miedo.
    ¿Qué reconoces?
    .papers = 📄 Guardan mis papeles
    .debt = 💶 Una deuda sin fin
    .threats = 🆘 Amenazas
    .yes = ✅ Otra señal
    .none = ❌ Nada de esto
    .unsure = ❓ No sé

papers-kept =
    Está prohibido guardar tus papeles para hacerte obedecer.
    Tienen que protegerte, incluso sin ellos y sin denuncia. Llama:
    📞 { $tel-119 }
    .who = 🤝 Quién más ayuda
    .lawyer = ⚖️ Un abogado
    .go-on = ➡️ Qué hacer

debt =
    Una deuda que nunca termina es una señal de alerta.
    Nadie puede hacerte robar o vender para pagarla.
    No pidas más dinero a esas personas.
    .next = ➡️ Qué hacer

threats =
    Puedes recibir protección sin poner denuncia.
    Si amenazan a tu familia, dilo también.
    La llamada es gratis y confidencial:
    📞 { $tel-119 }
    .next = ➡️ Qué hacer

not-fault =
    No es tu culpa.
    Antes de los { 18 } años, la ley lo prohíbe: es la { -traite } (trata: alguien te usa).
    Es verdad aunque dijiste sí.
    .next = ➡️ ¿Qué quieres?

want =
    Tú eliges.
    Puedes tomarte tu tiempo.
    ¿Qué quieres ahora?
    .safe = 🛏️ Lugar seguro esta noche
    .talk = 📞 Hablar con alguien
    .lawyer = ⚖️ Un abogado
    .rights = ⚖️ Entender mis derechos
    .home = 🛏️ Mi foyer no es seguro
    .unsure = ❓ No sé

safe =
    Día y noche, gratis, llama:
    📞 { $tel-119 }
    También puedes pedir ayuda en las { -urgences } (hospital) o en la estación.
    Toma papeles y teléfono solo si no hay peligro.
    .next = 📍 ¿Qué lugares?

safe-places =
    La { -ase } (protección de menores) puede alojarte lejos de esas personas.
    Hay lugares con dirección secreta, pero son pocos.
    Pide: « un lieu loin d’ici » (un lugar lejos de aquí).
    .next = 🛏️ Dormir y comer

talk =
    La llamada es gratis y no se ve en la factura.
    Si hay peligro, el equipo puede avisar a la { -ase } (protección de menores).
    Di « mineur » (menor), « danger » (peligro), tu ciudad:
    📞 { $tel-119 }
    .next = 🤝 Una asociación

who =
    Hay asociaciones que conocen estas situaciones.
    Ayudan gratis.
    ¿Para qué buscas ayuda?
    .work = 🔨 Trabajo forzado
    .street = 💶 Robar, vender, mendigar
    .body = 🤫 Mi cuerpo, mis imágenes
    .marry = 💍 Matrimonio, mutilación
    .other = ❓ Otra cosa

who-work =
    El { -esclavage-moderne } ayuda si te obligan a trabajar.
    Leímos su número en { "2018" }. Si no responde, llama al { 119 }.

who-street =
    { -hors-la-rue } ayuda a los jóvenes extranjeros, en la región de París.
    En otros lugares, pregunta a una asociación de tu ciudad.
    Mira su sitio, cuando nadie ve tu teléfono:
    { -site-hors-la-rue }

who-body =
    La { -amicale-du-nid } y el { -mouvement-du-nid } ayudan a los jóvenes.
    En el { 119 }, un equipo conoce esto, por teléfono y por chat.
    Mira el sitio, cuando nadie ve tu teléfono:
    { -site-amicale-du-nid }
    .next = 📞 A quién llamar

body-places =
    Llama primero, si puedes hablar. Es gratis.
    Nadie te pide poner una denuncia.

who-any =
    El grupo { -contre-la-traite } busca la asociación adecuada.
    Mira su sitio, cuando nadie ve tu teléfono:
    { -site-contre-la-traite }

lawyer-words =
    Di o muestra esta frase al { -avocat } (abogado: te defiende):
    { -phrase-traite }
    (“Soy víctima de trata.”)
    Guarda el secreto: dile qué te obligan a hacer.
    Los papeles falsos no prueban que eres mayor de edad o culpable: díselo también.
    .next = ⚖️ Buscar un abogado

home =
    ¿Esas personas conocen la dirección de tu foyer (centro de menores)?
    Díselo a un educador y pide cambiar de lugar.
    Irte sin ayuda es peligroso. Llama:
    📞 { $tel-119 }
    .next = ❓ Otra cosa

friend =
    Escucha, sin juzgar: no es su culpa.
    No hables con la persona que obliga.
    Llamen juntos:
    📞 { $tel-119 }

rights =
    Tienes derechos, incluso sin papeles.
    ¿Qué quieres saber?
    .complaint = 👮 Sin poner denuncia
    .punished = ⚖️ ¿Y el castigo?
    .time = 🕒 { 30 } días para pensar
    .permit = 📄 Permiso de residencia
    .asylum = ➡️ Otros caminos

no-complaint =
    Poner una denuncia (pedir un castigo para alguien) no es obligatorio.
    El { -juge-des-enfants } (juez de menores) y la { -ase } deben proteger a un menor en peligro.
    Puedes escribir al juez, sin adulto.

trial =
    En el juicio, un adulto independiente puede representarte.
    El { -avocat } (abogado) es gratis. Filman lo que dices.
    Pide ir con una persona de confianza.
    .next = ✍️ Escribir al juez

not-punished =
    Eres primero una víctima.
    Hay reglas europeas que piden no castigar a la víctima.
    A veces juzgan a jóvenes de todos modos: habla rápido con un { -avocat } (abogado).
    .next = 🗣️ Qué decir

thirty =
    ¿La policía ve señales de { -traite } (trata: alguien te usa)?
    Debe explicarte tus derechos, en privado, en tu idioma.
    Pide un intérprete y un { -avocat } (abogado).
    .next = 🕒 { 30 } días

thirty-days =
    Puedes pedir { 30 } días para pensar.
    Empiezan el día del { -recepisse } (papel de la { -prefecture }, oficina del Estado).
    Es raro: ve a un { -avocat } (abogado) antes del día { 20 }.
    .next = 🗣️ Qué decir

permit =
    Antes de los { 18 } años, no necesitas tarjeta.
    Después, hay una tarjeta de { 1 } año para quien denuncia o da testimonio.
    También hay que haber dejado a esas personas.

permit-long =
    Desde los { 16 } años, esta tarjeta es posible para trabajar.
    Si condenan a la persona definitivamente, la ley prevé una tarjeta de { 10 } años.
    Decide con un { -avocat } (abogado).
    .next = 🗣️ Qué decir

other-ways =
    Sin denuncia, hay otros caminos.
    Protección de menores, asilo (peligro en tu país), razones humanitarias.
    Elige con un { -avocat } (abogado) o una asociación.
    .next = 🗣️ Qué decir
