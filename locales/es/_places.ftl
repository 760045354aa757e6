### Las palabras de los lugares: qué es, qué se encuentra, quién puede venir, cuándo está abierto.
### Los nombres, las direcciones y las frases para mostrar se quedan en francés.

## Qué es
kind-hotline = 📞 Teléfono
kind-reception = 🚶 Primera acogida de menores
kind-legal = ⚖️ Ayuda para tus derechos
kind-night-shelter = 🛏️ Alojamiento
kind-day-centre = ☕ Centro de día
kind-food = 🍲 Comida
kind-health = 🏥 Salud
kind-school = 🎒 Escuela y cursos
kind-trafficking = 🔒 Ayuda contra la explotación
kind-family-tracing = 👪 Búsqueda de la familia
kind-authority = 🏛️ Servicio del Estado
kind-network = 🤝 Asociación
kind-advocacy = 📣 Organización

## Qué se encuentra allí
help-activities = actividades
help-age-assessment = evaluación de la edad
help-appeal-help = ayuda para el juez
help-asylum-advice = consejo sobre asilo
help-asylum-information = información sobre asilo
help-blackmail-online = chantaje por internet
help-breakfast = desayuno
help-child-protection = protección de menores
help-classes = cursos
help-clothes = ropa
help-complaint = denuncia
help-computer = computadora
help-day-centre = centro de día
help-dentist = dentista
help-directory = direcciones
help-doctor = médico
help-emergency = urgencia
help-escort = alguien te acompaña
help-family-tracing = búsqueda de la familia
help-food-parcels = paquetes de comida
help-forced-marriage = matrimonio forzado
help-french-classes = cursos de francés
help-guardian = tutor
help-harassment = acoso
help-health-check = revisión médica
help-health-insurance = seguro de salud
help-hot-drinks = bebidas calientes
help-host-families = familias de acogida
help-housing = vivienda
help-information = información
help-interpreter = intérprete
help-laundry = lavar la ropa
help-lawyer = abogado
help-legal-advice = consejo legal
help-listening = alguien te escucha
help-luggage = guardar la mochila
help-meals = comidas
help-medicines = medicinas
help-meeting-place = lugar de encuentro
help-messages-to-family = mensajes a la familia
help-missing-child = menor desaparecido
help-mountain-rescue = rescate en la montaña
help-night-shelter = cama para la noche
help-nurse = enfermero
help-papers = ayuda con los papeles
help-peer-support = otros jóvenes
help-phone-charging = cargar el teléfono
help-photo-search = búsqueda con fotos
help-police = policía
help-post-address = dirección para las cartas
help-prevention = prevención
help-protected-housing = lugar protegido
help-psychologist = psicólogo
help-referral = te dicen adónde ir
help-rest = descanso
help-return-help = ayuda para el regreso
help-rights = derechos
help-school = escuela
help-school-test = test para la escuela
help-sexual-health = salud sexual
help-shelter = acogida de urgencia
help-shower = ducha
help-snacks = merienda
help-social-worker = trabajador social
help-street-teams = equipos en la calle
help-tents-and-blankets = tiendas y mantas
help-toilets = baños
help-trafficking-help = ayuda contra la trata
help-victim-support = ayuda a las víctimas
help-violence = violencia
help-wifi = wifi

## Quién puede venir
for-all = Para todos los jóvenes.
for-not-assessed = Para jóvenes todavía no evaluados.
for-refused = Para jóvenes rechazados.
for-recognised = Para jóvenes reconocidos menores, enviados por la { -ase } o el juez.
for-girls = Para chicas y mujeres.
for-adults = Para adultos. Antes de los { 18 } años, solo consejos.
for-nobody = No recibe a jóvenes. No se puede ir allí a pedir ayuda.

## Cómo venir
come-walk-in = Ven sin cita.
come-call-first = Llama antes de ir.
come-sent = No se puede ir directamente: te envía un juez, la { -ase } o una asociación.
call-first = No es seguro: pregunta o llama antes de ir.
no-phone = Número desconocido. Pregunta al { 119 } o a una asociación.
to-check = ❔ Por comprobar: todavía nadie ha controlado este lugar.
bare = ⚪ No conocemos la dirección, ni el teléfono, ni las horas.

## Cuándo
open-always = 🟢 Abierto día y noche.
open-now = 🟢 Abierto ahora, hasta las { $until }.
open-from = 🟢 Abierto desde las { $start }. No sabemos a qué hora cierra.
opens-today = 🟡 Cerrado ahora. Abre hoy a las { $start }.
closed-until = 🔴 Cerrado. Abre { $day }: { $spans }.
closed-until-day = 🔴 Cerrado hoy. Abierto { $day }.
closed-for-weeks = 🔴 Cerrado estas dos semanas.
day-known = 🟡 Abierto hoy. No conocemos las horas.
open-now-longer = 🟢 Abierto ahora, al menos hasta las { $until }.
open-now-until-day = 🟢 Abierto ahora, hasta las { $until }, { $day }.
open-end-passed = 🟡 Abierto hasta las { $until } por lo menos. Después de las { $until }, no sabemos.
maybe-opens-today = ⚪ ¿Abierto ahora? No sabemos. Abre hoy a las { $start }.
closed-unknown-day = 🔴 Cerrado hoy. Para { $day }, no conocemos las horas.
days-unknown = 🟡 Horas: { $spans }. No conocemos los días.
hours-unknown = ⚪ No conocemos las horas.
unsure-hours = ❔ Estas horas no son seguras.
odd-day = ⚠️ Hoy es día festivo: quizás está cerrado.
today-hours = Hoy: { $spans }
tomorrow-hours = Mañana: { $spans }
no-hours = cerrado
span = { $start }–{ $end }
span-open = desde las { $start }
no-times = horas desconocidas
span-longer = { $start }–{ $end } o más tarde
span-unsure = { $span } (no es seguro)
span-words = { $span } ({ $words })
by-words = El lugar dice: { $words }

## La ficha
finds = Allí encuentras: { $helps }.
finds-by-phone = Te ayudan con: { $helps }.
away = a { $km } km de { $town }
same-town = { $town }
address-unknown = 📍 No conocemos la dirección.
address-secret = 🤫 La dirección es secreta. Se va con una asociación.
about-here = 📍 El mapa muestra más o menos el lugar.
languages = Idiomas: { $languages }
seen = ℹ️ Visto en { $date }. Nadie ha llamado todavía a este lugar para comprobar.
seen-unknown = ℹ️ No sabemos de cuándo es esta información. Nadie ha llamado todavía a este lugar.
closed-place = ❌ Este lugar está cerrado. No vayas.
try-instead = Prueba otro lugar:
in-french = (en francés) { $words }
for-a-driver = 🇫🇷 Para mostrar (conductor, vigilante):
driver-sentence = « Bonjour. Je cherche : { $name }, { $address }. Merci. »
notice = 📣 { $words }
near = Cerca de { $town }:

## Los botones
more-places = ➕ Otros lugares
next-place = ➡️
copy-address = 📋 Copiar la dirección
map = 📍 Mapa
found-closed = ❗ Estaba cerrado
found-closed-thanks = Gracias. El equipo puede ver que este lugar estaba cerrado, no quién lo dijo. Prueba otro lugar, o llama al { 119 }.
found-closed-thanks-trial = Gracias. Este bot está en prueba: quizás nadie lee este aviso. Prueba otro lugar, o llama al { 119 }.
which-one = ¿Cuál buscas?
