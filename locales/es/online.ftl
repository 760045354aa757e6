### Internet: chantaje, imágenes, ofertas. Ninguna pregunta sobre lo que pasó. Ningún reproche.

title = 📷 Chantaje, imágenes

start =
    No es tu culpa. No pagues, no envíes nada más, no borres nada.
    De { 9 } a { 23 } horas, llama gratis:
    📞 { $tel-3018 }
    De noche, o en peligro:
    📞 { $tel-17 }
    .proof = 📷 Guardar las pruebas
    .sent = 📷 Envié una imagen
    .adult = 👤 Un adulto las pide
    .complain = 👮 Poner una denuncia
    .offer = 💶 Dinero fácil

proof =
    Haz capturas de pantalla: el nombre, el enlace, la fecha.
    Después, bloquea a esa persona.
    Habla con un adulto de confianza, o con el { "3018" }.
    .next = 📷 Quitar la imagen

taken-down =
    Este número muchas veces puede hacer quitar una imagen o una cuenta:
    📞 { $tel-3018 }
    También ayuda a preparar una denuncia.
    .complain = 👮 Poner una denuncia
    .sent = 📷 Envié una imagen

sent =
    Enviar una imagen por presión no es tu culpa.
    La persona que amenaza es culpable, no tú.
    No envíes la imagen de otro joven: la ley lo castiga.
    .next = 📷 Guardar las pruebas

adult-asks =
    Un adulto que te pide imágenes sexuales comete un delito grave.
    Empujarte a hacer cosas sexuales ante una cámara, también.
    No respondas más, y si hay peligro ahora, llama:
    📞 { $tel-17 }
    .next = 📷 Guardar las pruebas

complain =
    Un menor puede poner una denuncia sin adulto.
    La policía debe recibir tu denuncia.
    Ve con un adulto o una asociación, y lleva tus capturas.
    .lawyer = ⚖️ Buscar un abogado

offer =
    Paquetes, cuidar un apartamento, cuarto de hotel, dinero fácil: quizás es una trampa.
    Incluso si lo propone un amigo.
    Llama, día y noche, gratis:
    📞 { $tel-119 }
    .forced = 🔒 Me obligan
