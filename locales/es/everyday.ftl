### La vida de cada día. Lo que no es seguro se dice, y a quién preguntar.

title = ☀️ La vida de cada día

start =
    Aquí, cosas sencillas para cada día.
    ¿Qué buscas?
    .phone = 📱 Teléfono, internet
    .money = 💶 Dinero, banco
    .transport = 🚌 Bus, tren, multa
    .papers = 📄 Papeles, cartas
    .food = 🛏️ Comer, lavarse, dormir
    .other = ❓ Otra cosa, urgencia

numbers =
    Es gratis, día y noche. Menor en peligro:
    📞 { $tel-119 }
    Cualquier emergencia:
    📞 { $tel-112 }
    Fuego o accidente:
    📞 { $tel-18 }
    .next = 🆘 ¿Qué ayuda?

phone =
    Un teléfono ayuda a recibir noticias.
    ¿Qué necesitas?
    .get = 📱 Teléfono, tarjeta SIM
    .no-credit = 📱 Sin saldo
    .taken = 📱 Quitado, o piden código
    .protect = ➡️ Protegerlo
    .images = 📷 Chantaje, imágenes
    .scam = 🆘 Una oferta rara

get-phone =
    { -emmaus-connect } (asociación) da o vende barato teléfonos y tarjetas SIM.
    Muchas veces hay que pasar por una asociación.
    Pregunta en un centro de día (« accueil de jour ») cerca de ti.
    .next = ➡️ Protegerlo

no-credit =
    Sin saldo, funcionan los números cortos de emergencia.
    Sin tarjeta SIM, solo este es seguro:
    📞 { $tel-112 }
    Guárdalo también en un papel.
    .get = 📱 Buscar tarjeta SIM
    .food = 🛏️ Dormir y comer

protect =
    Pon un código para abrir tu teléfono.
    Esconde el texto de los mensajes cuando la pantalla está cerrada.
    Anota en papel el número de un adulto de confianza.

protect-more =
    La empresa Telegram puede ver lo que escribes aquí.
    No envíes tus papeles y tus códigos a nadie por mensaje.
    Borra las conversaciones que nadie debe leer.

scam =
    Ten cuidado con una oferta a cambio de un favor: dinero, cama, teléfono, papeles.
    Juez, { -avocat } (abogado), asociaciones: es gratis.
    No pagues, y no prestes tus papeles.
    .images = 📷 Chantaje, imágenes
    .forced = 🔒 Me obligan

money =
    Guarda tu dinero en un lugar seguro.
    ¿Qué buscas?
    .bank = 💶 Una cuenta de banco
    .savings = 🔒 Guardar mi dinero
    .pay = 🔨 Mi salario
    .offer = 🆘 Me ofrecen dinero

bank =
    Un banco puede decir no a un menor.
    Un tutor puede pedir la cuenta, y a veces la { -ase } (protección de menores) con un juez.
    A los { 16 } años, si tu representante está de acuerdo, una tarjeta es posible.
    .next = 💶 El banco dice no

bank-refused =
    Pide el rechazo por escrito.
    Tu representante puede llevarlo a la { -banque-de-france } (banco del Estado).
    Para un menor, hay condiciones: pregunta a una asociación.
    .next = 🔒 Guardar mi dinero

savings =
    El { -livret-a } (cuenta de ahorro) sirve para guardar tu dinero.
    A los { 16 } años, sacas dinero sin adulto, pero no si tu representante lo prohíbe.
    Pide en { -banque-postale }, con tu educador.

pay =
    El salario de un aprendiz va a una cuenta a su nombre.
    Nadie puede tomarlo por la cama, el viaje, los papeles.
    Antes de los { 16 } años, trabajar está casi siempre prohibido.
    .taken = 🔒 Me quitan el salario
    .work = 🔨 Trabajo, oficio

transport =
    Cada región tiene sus reglas y sus precios.
    ¿Qué buscas?
    .ase = 🛡️ Estoy en la { -ase }
    .no-ase = ❌ No estoy en la { -ase }
    .fine = 📄 Tengo una multa
    .police = 👮 Control de policía
    .unsure = ❓ No sé

transport-ase =
    La { -ase } (protección de menores) paga tus viajes si te cuida.
    La tarjeta cambia según la ciudad y la región.
    Pregunta a tu educador: « Qui paie mes trajets ? » (“¿Quién paga mis viajes?”)

transport-help =
    ¿Poco dinero? Los buses de la ciudad muchas veces tienen un precio reducido.
    Sin permiso de residencia, no estamos seguros de la regla.
    Pide « le tarif solidaire » (el precio reducido) en la ventanilla, en el { -ccas } (oficina del ayuntamiento) o en una asociación.
    .fine = 📄 Tengo una multa

fine =
    Una multa de transporte no es un crimen.
    Papel del controlador: { 3 } meses para pagar o protestar.
    Guarda cada papel, y nunca des un nombre falso.
    ¿Qué papel tienes?
    .ticket = 🚌 El del controlador
    .treasury = 💶 « Majorée », más cara
    .controller = ❓ Me controlan
    .who-pays = 💶 ¿Quién paga?
    .police = 👮 Está la policía
    .lawyer = ⚖️ Buscar un abogado

papers =
    Un papel, una carta: todo puede ser importante.
    ¿Qué buscas?
    .lost = 📄 Papel perdido, robado
    .photo = 📷 Hacer fotos
    .post = 📮 Recibir cartas
    .identity = 📄 Papeles de identidad

photo =
    Pon el papel plano, cerca de una ventana.
    Haz una foto de cada página, con todos los bordes visibles.
    Mira la foto: cada palabra se tiene que leer.

photo-keep =
    Guarda las fotos en dos lugares seguros, como tu correo electrónico.
    Deja una copia a un adulto de confianza o a una asociación.
    Nunca des tu único original.

post =
    Sin casa, puedes tener una dirección para tus cartas.
    Es la { -domiciliation }: en el { -ccas } (oficina del ayuntamiento) o en una asociación.
    Pregunta también a tu { -avocat } (abogado) si puede recibir tus cartas.

post-look =
    Ve a mirar tus cartas cada semana.
    Muchas cartas tienen un plazo corto.
    Guarda el sobre y haz fotos de todo.

fine-ticket =
    Escribe dentro de los { 3 } meses después del control, a la dirección del papel.
    Di tu edad, quién te cuida, que no tienes dinero, y por qué.
    Envía copias, y guarda una prueba del envío.
    .next = 💶 ¿Quién paga?

fine-treasury =
    La { -amende-majoree } es mucho más cara, y el plazo es corto.
    Guarda el sobre: su fecha cuenta.
    Muéstralos hoy a un { -avocat } (abogado) o a una asociación.
    .next = ⚖️ Un abogado

fine-control =
    El controlador puede pedir tu nombre y tu dirección.
    Sin prueba, puede llamar a la policía, y solo ella puede retenerte.
    Da tu nombre verdadero y tu edad verdadera.
    .police = 👮 Llega la policía
    .ticket = 📄 Recibí el papel

fine-who =
    Antes de los { 13 } años, no hay multa; después, es posible.
    Por sí sola, no parece parar tu protección.
    Da la carta a tu educador el mismo día.
