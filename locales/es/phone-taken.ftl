### El teléfono tomado, o el código pedido. Nunca aconsejar dar o negar el código: primero el abogado.

title = 📱 Mi teléfono

start =
    Mantén la calma, no pelees por tu teléfono.
    ¿Quieren tu código? No decidas sin ayuda.
    Di: { -phrase-avocat-dabord } (“Quiero hablar primero con mi abogado.”)
    ¿Qué pasa?
    .look = 👮 La policía quiere mirar
    .code = 👮 La policía pide código
    .kept = 👮 La policía se lo quedó
    .home = 🛡️ El hogar, la { -ase }
    .person = 👤 Alguien me lo quitó
    .back = 📱 Recuperarlo

look =
    En un simple control, di con calma: { -phrase-telephone } (“No acepto que miren mi teléfono.”)
    Para los jueces, leer un teléfono es como un registro: hace falta una investigación.
    ¿La policía mira de todos modos? Anota todo, y muéstralo a un { -avocat } (abogado).
    .code = 👮 La policía pide código
    .kept = 👮 La policía se lo quedó
    .lawyer = ⚖️ Buscar un abogado

code =
    En algunos casos, negar el código puede ser un delito.
    La policía puede pedirlo sin tu { -avocat } (abogado).
    No decidas sin ayuda, di: { -phrase-avocat-dabord } (“Quiero hablar primero con mi abogado.”)
    .kept = 👮 La policía se lo quedó
    .lawyer = ⚖️ Buscar un abogado

kept =
    Pide que escriban la marca, el modelo y el número.
    Pide también el nombre del servicio y el número del caso.
    Díselo a tu { -avocat } (abogado) y a tu educador.
    .next = 📱 Recuperarlo

back =
    Puedes pedir que te lo devuelvan, con una carta.
    Decide el { -procureur } (fiscal) o un juez.
    Añade una prueba de que es tuyo: factura, caja, foto, número.
    .next = 🕒 ¿Hasta cuándo?

back-time =
    Pídelo dentro de los { 6 } meses después del final del caso.
    Después, el Estado puede quedárselo, pero quizás esta regla cambió.
    Escribe pronto, con un { -avocat } (abogado).
    .next = ⚖️ Un abogado

person =
    Prohibirte llamar, para hacerte obedecer, puede ser explotación.
    No es tu culpa.
    ¿Tienes miedo? Llama, es gratis:
    📞 { $tel-119 }
    .stolen = 👮 Es un robo
    .forced = 🔒 Me obligan

stolen =
    Un menor puede poner una denuncia sin adulto, o con una asociación.
    Pide una copia de la denuncia.
    Guarda tus números en un papel y tus fotos en tu correo electrónico.

home =
    En el hogar también puedes hablar con tu familia, pero no si un juez lo prohíbe.
    Pregunta, por escrito, por qué lo tomaron y cuándo lo devuelven.
    ¿Un adulto del hogar te da miedo? Llama, es gratis:
    📞 { $tel-119 }
    .hurt = 🆘 Me hacen daño
    .lawyer = ⚖️ Buscar un abogado
