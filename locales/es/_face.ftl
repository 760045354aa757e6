### Las palabras del programa: botones de cada pantalla, notas, líneas con fechas.
### Frases cortas. Una idea por frase. Se dice "tú".

## Los botones de cada pantalla. Una palabra después del signo.
back = ↩️ Volver
menu = 🏠 Menú
language = 🌍 Idioma
more = ⋯ Más
help = 🆘 Ayuda
next = ➡️ Seguir
screens-left = { $n ->
    [one] Queda { $n } pantalla por leer.
   *[other] Quedan { $n } pantallas por leer.
 }

## Elegir un día.
earlier-days = 📅 Calendario
day-today = Hoy
day-yesterday = Ayer
right-day = ✅ Sí, es este día
wrong-day = ❌ No, es otro día
is-it-this-day =
    Elegiste: { $day }.
    En el papel: { $french }.
    ¿Es este día?
or-type-the-day = ✍️ También puedes escribir el día. Ejemplo: { $example }
day-not-read = No puedo leer este día. Toca un botón, o escribe día, mes, año.
day-to-come = Este día todavía no ha llegado. Mira bien el papel y elige otra vez.
day-long-ago = ⚠️ Este día está lejos: hace casi un año, o más. Mira bien el año en el papel.
day-too-old = Este día es muy antiguo. Mira bien el papel y elige otra vez.
words-for-today = hoy|hoy día|este día|esta mañana|esta tarde|esta noche
words-for-yesterday = ayer|anoche
words-for-two-days-ago = anteayer|antier|antes de ayer|hace dos días
words-for-days-ago = hace # días|hace # dias|hace # día|hace # dia
words-for-last = pasado|último
words-for-numbers = uno/un/una/primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno/veintiún|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta|treinta y uno/treinta y un
words-for-an-hour = a las #|a la #|# h|# horas|# hora
words-beside-a-day = el|la|los|las|del|de|un|una|es|era|fue|fecha|fechado|fechada|con fecha|día|a|en|por la mañana|por la tarde|por la noche|de la mañana|de la tarde|de la noche|al mediodía|mediodía|recibí|he recibido|recibido|recibida|lo|me|yo|ellos|dieron|me dieron|dado|entregado|entregada|enviado|enviada|llegó|llegado|está|firmado|firmada|escrito|escrita|notificado|notificada|notificación|carta|papel|correo|decisión|sentencia|documento|rechazo|mi|sobre|sí
words-for-not-knowing = no sé|no se|no lo sé|no lo se|nose|ns|no tengo idea|ni idea|no sé bien|no recuerdo|no me acuerdo|no lo recuerdo|ya no me acuerdo|se me olvidó|lo olvidé|olvidé

## Elegir una ciudad.
or-type-the-town = ✍️ También puedes escribir el nombre de tu ciudad, o enviar tu ubicación (📎). No se guarda.
town-not-found = No conozco esta ciudad. Escribe el nombre de una ciudad grande cerca de ti.
town-is-one-of-these = ¿Es una de estas ciudades? Si no ves la tuya, escribe su código postal.

## Notas encima de una pantalla.
note-not-a-link = No puedo abrir este enlace. Aquí está el menú.
note-content-changed = Nuestros textos han cambiado desde entonces. Este es el lugar más cercano. Lee otra vez esta pantalla.
note-time-has-passed = Han pasado días desde entonces. La respuesta de hoy es diferente. Léela bien.
not-in-your-language = Este texto todavía no está listo en tu idioma.
changed-in-french = El texto francés ha cambiado. Todavía no está listo en tu idioma.
french-below = 🌍 El mismo texto en francés. Si son diferentes, vale el francés:
text-missing = Aquí falta este texto. Toca 🆘 para tener ayuda ahora mismo.

## Bajo el texto de un paso.
number-withdrawn = número por comprobar: llama al { $tel-119 }
numbers-checked = 🕒 Comprobado el { $day }: { $numbers }
number-kept = 📞 { $number } · { $line }
withdrawn =
    🕒 Hay que volver a leer este texto. Quizás la regla ha cambiado.
    Pregunta hoy a un abogado o a una asociación.
    No esperes: una fecha puede ser importante.
out-of-date = 🕒 Había que volver a leer este texto antes del { $day }. Quizás la regla ha cambiado. Pregunta a un abogado o a una asociación.
day-on-paper = 📅 { $french }
paper-wins = Esto es un cálculo. Si tu papel dice otro día, el papel tiene razón. Muéstralo hoy a un abogado o a una asociación.
not-a-lawyer = ℹ️ Esto es una información. Un abogado puede ayudarte gratis.
trial = 🔧 En prueba: textos no comprobados.
from-outside =
    ℹ️ Información, no un abogado. Nadie lee en directo. Nunca te pedimos dinero ni un código.
    📱 ¿Compartes el teléfono? Toca ⋯ y luego 🚪.
draft-sign = ✎
draft = ✎ Borrador: nadie ha revisado este texto en este idioma. Para algo importante, pregunta a una persona.
stale = ✎ Esta traducción es más antigua que el texto francés. Para algo importante, pregunta a una persona.

## La página "Más".
more-title = ¿Qué quieres hacer con esta pantalla?
show-in-french = 🌍 Ver en francés
where-from = 🔎 ¿De dónde viene esto?

listen = 🔊 Escuchar
no-recording = Todavía no hay voz para esta pantalla.
old-recording = 🕒 Grabación antigua: el texto ha cambiado desde entonces. Lee también la pantalla.
machine-voice = 🤖 Voz de máquina
recording-in-french = Esta voz habla francés: el texto ha cambiado en tu idioma.
letter = 📄 La carta (PDF)
letter-by-hand = ✍️ Para copiar a mano o imprimir. Escribe el resto a mano: este bot nunca pide tu nombre.
letter-meaning = Lo que dice la carta
letter-keep = Esta página es para ti. No la envíes.
letter-none = Aquí no hay ninguna carta.
letter-comes = 🖨️ La carta llega debajo de este mensaje, en PDF.
letter-french-alone = ⚠️ La hoja está solo en francés: esta escritura no se puede imprimir. Lo que dice la carta está más abajo, en este mensaje.
card = 🔠 Ver en letras grandes
card-comes = 🖼️ La imagen llega debajo de este mensaje. Muéstrala, o muestra estas frases:
nothing-to-make = Aquí no hay ningún archivo.
file-not-sent = ⚠️ El archivo no llegó. El texto está aquí. Para probar otra vez: ↩️, y luego el mismo botón.
keep-day = 🔔 Guardar la fecha
day-comes = 🖼️ La imagen llega debajo de este mensaje. Dice:
day-counted = Calculado el { $day }.
day-is-seen = 📱 ¿Otra persona puede tomar este teléfono? Puede ver la imagen.
calendar = 🗓️ En mi calendario
calendar-comes = 🗓️ El archivo llega debajo de este mensaje. Ábrelo: tu teléfono añade la fecha a su calendario.
calendar-title = Fecha importante
calendar-title-of = Fecha importante { $n }/{ $of }
calendar-text = Mira tus papeles y pide consejo. Esto es un cálculo: si tu papel dice otro día, el papel tiene razón.
calendar-entry = “{ $title }”: { $day }
calendar-reminds = 🔔 Te lo recuerda el { $day }, a las { 9 } de la mañana.
calendar-stays = 📱 El calendario no dice por qué. 🚪 no la borra: borra la fecha en el calendario.
leave = 🚪 Salir rápido
share = 🔗 Compartir esta pantalla
wrong = ❗ Hay un error
leave-explained = 🚪 pone una pantalla neutra y borra los mensajes de estas { 48 } horas. Los mensajes más antiguos se quedan: borra también la conversación.
shared-phone = 📱 ¿Compartes el teléfono? Toca 🚪 y luego borra la conversación.
harmless = 📖 La palabra del día: bonjour
harmless-next = ➡️
share-text = Este enlace abre esta pantalla, sin tus respuestas:
share-nowhere = Aquí no se puede compartir. En Telegram, este botón da un enlace.
poster = 🖨️ Cartel (PDF)
poster-comes = 🖨️ El cartel llega debajo de este mensaje, en PDF, en una página A{ 4 }. Abre esta pantalla, sin tus respuestas. Pide permiso antes de pegarlo.
poster-not-this = Esta pantalla no va en un cartel: habla de cosas íntimas, o de tus respuestas.
poster-scan = Pon tu teléfono delante de este código. Información gratis sobre tus derechos en Francia, en la aplicación Telegram.
wrong-thanks = Gracias. El equipo puede ver el aviso sobre esta pantalla, pero no quién lo envió. Para algo importante, pregunta a una persona.
wrong-thanks-trial = Gracias. Este bot está en prueba: quizás nadie lee este aviso. Para algo importante, pregunta a una persona.

## El segundo idioma, que se pregunta una vez.
helper-ask = Si un texto no está listo en tu idioma, lo muestro en:

## La página /privacy. Nunca decir que la conversación es secreta.
privacy-title = 🔒 Lo que guarda este bot
privacy-who = Responsable de este bot: { $organisation }. Para una pregunta o una queja: { $contact }. También puedes quejarte a la CNIL.
privacy-nobody = Este bot está en prueba: todavía nadie es responsable de él. Puedes quejarte a la CNIL.
privacy-kept = Este bot guarda (lo que es sobre ti está cifrado):
privacy-never = No guarda tu nombre, ni tus palabras, ni tus fotos, ni tu ubicación.
privacy-server = Estos datos están en un servidor. Lo que borras puede quedar allí un tiempo, cifrado: sin la clave, nadie puede leerlo.
privacy-telegram = La empresa Telegram puede ver esta conversación. Guarda datos, como la dirección de internet, hasta { 12 } meses. En un caso criminal, puede dar tu dirección de internet y tu número a jueces.
privacy-erase = Para borrar todo, toca aquí o escribe: /erase
kept-last-link = tu última pantalla, con lo que elegiste
kept-languages = tu idioma
kept-messages = los números de los mensajes, para borrarlos
kept-waiting = tu último toque en un botón, si Telegram tarda en tomar la respuesta (no tus palabras)
kept-totals = totales por día, sin nombres de personas
kept-recordings = los números de los mensajes de voz del bot
kept-notices = avisos sobre los lugares (“cerrado”), sin nombres de personas, después de su último día
kept-handled = una marca de lo que ya se hizo, para no hacerlo dos veces, sin nombres de personas
kept-erased = una marca cifrada: lo borraste todo, nada debe volver
kept-line = • { $what }: { $time }
kept-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
kept-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
 }
kept-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
mydata-none = Ahora este bot no guarda nada sobre ti.
mydata-some = Ahora este bot guarda sobre ti:

## Borrar todo. Nunca repetir lo que se borró.
erase-ask =
    ¿Quieres borrar todo? Este bot olvida todo y borra los mensajes de estas { 48 } horas. No se puede recuperar.
    Si se cortó la conexión, un mensaje puede quedar: borra también la conversación.
erase-now = ❌ Borrar todo
erased =
    Ya está hecho.
    Para borrar también la conversación: en la lista, deja el dedo sobre ella. Luego toca 🗑️ “Eliminar”.
erased-later =
    Todavía no ha terminado: la máquina del bot no puede borrar nada ahora.
    El bot ya no lee nada sobre ti. Borra el resto en cuanto puede, aunque se reinicie.
erased-unsure =
    Todavía no ha terminado: la máquina del bot no puede borrar nada ahora.
    El bot sigue probando, pero puede olvidar tu petición. Mañana, toca otra vez “Borrar todo”.
erased-rest = Mensajes más antiguos pueden quedar aquí.
erased-chat = Para borrar la conversación: en la lista, deja el dedo sobre ella. Luego toca 🗑️ “Eliminar”.

## La página "¿De dónde viene esto?". Las frases de la ley se quedan en francés.
sources-title = Lo que dice esta pantalla viene de aquí (en francés):
no-sources = Esta pantalla no habla de la ley.
sure = Estamos seguros de esto.
less-sure = De esto estamos menos seguros: pregunta a un abogado.
more-sources = Y hay otros textos más.
read-by-nobody = Ningún abogado ha revisado todavía estas frases.

## Respuestas a lo que se escribe o se envía.
danger-ask = 🆘 ¿Quieres ver números de ayuda? Es gratis, día y noche.
danger-yes = 🆘 Sí, los números
danger-no = ↩️ No, volver
danger-or = Si buscas otra cosa, quizás está aquí:
found = Esto es lo que encuentro. Toca un botón:
nothing-found = No tengo ningún texto con estas palabras. Prueba con otra palabra, o elige aquí. En peligro, toca 🆘.
words-left-out = yo|tú|él|ella|ellos|ellas|nosotros|usted|ustedes|me|mi|mí|mis|te|ti|tu|tus|su|sus|el|la|los|las|un|una|unos|unas|lo|le|les|de|del|al|a|en|y|o|con|sin|por|para|es|está|estoy|soy|son|ser|estar|he|ha|han|hay|tengo|tiene|tener|que|qué|quién|cuál|cómo|como|por qué|porque|cuánto|dónde|donde|cuándo|no|se|si|sí|quiero|quiere|querer|puedo|puede|debo|debe|tengo que|hacer|hago|hace|ir|voy|va|busco|buscar|encontrar|saber|decir|significa|palabra|carta|hola|gracias|favor|por favor|necesito|esto|este|esta|ese|eso|escrito|explica|explicar
only-text = No puedo abrir esto. No lo guardé, y trato de quitarlo de aquí. No envíes tus papeles: otra persona puede ver tu teléfono. Guarda sus fotos en dos lugares seguros, como tu correo electrónico. Da copias, no el original. Toca un botón, o escribe una palabra.
too-fast = Más despacio. Recibí tu mensaje. Toca un solo botón.
say-again = Me detuve un momento, y ya no tengo tu mensaje. Escríbelo otra vez, o toca un botón.

## Lo que se escribe como a una persona: respuestas cortas encima de la pantalla.
words-for-greeting = hola|ola|holaa|buenas|buenos días|buenas tardes|buenas noches|buen día|qué tal|que tal|cómo estás|como estas|cómo vas|qué pasa|que onda|hola amigo|hola hermano|amigo|señor|señora
words-for-thanks = gracias|muchas gracias|mil gracias|grasias|te agradezco|gracias amigo|muy amable
words-for-insult = mierda|vete a la mierda|puta|hijo de puta|hija de puta|tu puta madre|cabrón|gilipollas|pendejo|pinche|idiota|imbécil|estúpido|tonto|eres tonto|cállate|no sirves|no sirves para nada|bot de mierda|que te jodan|chinga tu madre|malparido|maricón
words-for-robot = eres un robot|eres robot|eres un bot|eres una máquina|eres humano|eres una persona|eres real|es un robot|hay alguien|hay alguien ahí|hablo con una persona|eres de verdad|un robot|máquina
words-for-who = quién eres|quien eres|quién es|quién eres tú|qué eres|qué es esto|qué es este bot|cómo te llamas|quién te hizo|quién habla|tu nombre
words-for-not-understanding = no entiendo|no entiendo nada|no comprendo|no he entendido|no entendí|no te entiendo|qué|eh|cómo|no sé leer|no se leer|no puedo leer|no hablo francés|no hablo frances
words-for-menu = menú|menu|el menú|inicio|principio|empezar de nuevo|reiniciar|volver al menú|volver al principio|menú principal
words-for-back = volver|atrás|atras|regresar|vuelve|regresa|ir atrás|página anterior|pantalla anterior|anterior
words-for-stop = para|parar|basta|fin|salir|terminar|adiós|adios|chao|chau|hasta luego|hasta pronto|nos vemos|quiero parar|déjame|déjame en paz
words-for-ok = ok|okay|okey|vale|de acuerdo|bien|muy bien|está bien|esta bien|bueno|listo|entendido|entiendo|ya entendí|perfecto|genial|dale
words-for-yes = sí|si|sip|sí sí|claro|claro que sí|exacto|correcto|eso es
words-for-no = no|nop|no no|para nada|nunca|jamás
words-beside-a-language = habla|hablar|hablo|idioma|lengua|cambiar|cambia|traducir|traducción|traduce|poner|pon|versión|solo
answer-greeting = 👋 Hola. Toca un botón, o escribe lo que buscas. Por ejemplo: dormir.
answer-thanks = 🙂 De nada. Puedes escribir otra vez, cuando quieras.
answer-insult = Tienes derecho a sentir rabia. Soy un programa, y sigo aquí para informarte. Si te sientes mal, toca 🆘.
answer-robot = 🤖 Soy un programa, no una persona. Aquí nadie lee en directo. Para hablar con una persona, toca 🆘.
answer-who = 🤖 Soy un programa. Doy información gratis sobre tus derechos en Francia. No soy el Estado, ni la policía, ni un abogado.
answer-not-understanding = No pasa nada. Para cambiar de idioma, toca 🌍. Para hablar con una persona, toca 🆘.
answer-stop = De acuerdo. Puedes parar y volver cuando quieras. Para salir rápido, toca ⋯ y luego 🚪.
answer-ok = 👍 De acuerdo. Para seguir, toca un botón.
answer-yes-no = Para responder, toca un botón. En peligro, toca 🆘.
answer-sign = No entiendo este signo sin palabras. Escribe una palabra, o toca un botón. En peligro, toca 🆘.
answer-number = Aquí ningún botón tiene este número. Toca un botón, o escribe una palabra.

## El menú de comandos de Telegram, y la presentación del bot.
command-start = Elegir el idioma
command-menu = Menú
command-sos = Ayuda ahora
command-language = Idioma
command-privacy = Lo que guarda el bot
command-mydata = Mis datos
command-erase = Borrar todo
command-help = Ayuda ahora
bot-description = Información gratis sobre tus derechos en Francia, si tienes menos de { 18 } años. Toca el botón de abajo.
bot-short-description = Información gratis sobre tus derechos en Francia.

## La ayuda que no puede fallar.
last-resort-title = 🆘 Ayuda ahora
last-resort =
    Menor en peligro
    📞 { $tel-119 }
    Cualquier emergencia
    📞 { $tel-112 }
    Médico
    📞 { $tel-15 }
    Policía
    📞 { $tel-17 }
    Sin hablar, por SMS
    📞 { $tel-114 }

    Es gratis, de día y de noche, en francés. Di: “mineur”, “danger”, y tu ciudad.
    Nadie lee estos mensajes al momento. Este bot no puede llamar.
    Una parte del bot no funciona. Escribe /menu dentro de unos minutos.
