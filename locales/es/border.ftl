### La frontera. Unas reglas europeas cambiaron en junio de 2026: el papel recibido va antes que este texto.

title = 🛂 En la frontera

start =
    Di de inmediato: { -phrase-mineur } (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    Añade: { -phrase-danger } (“Estoy en peligro y pido protección.”)
    ¿Dónde estás?
    .airport = 🛂 Aeropuerto o puerto
    .land = 🚌 Tren, carretera, montaña
    .pushed-back = 🚪 Me devolvieron
    .overseas = 🌴 Mayotte, ultramar
    .england = 🌊 Calais, mar, Inglaterra
    .unsure = ❓ No sé

airport =
    Pueden retenerte en la { -zone-attente } (lugar cerrado), no devolverte antes de un día entero.
    Tienen que nombrar de inmediato a un adulto: el { -administrateur-ad-hoc }.
    Pídelo, con un { -avocat } (abogado) y un intérprete.
    .sent-back = 🚪 Quieren devolverme
    .afraid = 🛡️ Pedir asilo
    .rights = 📄 El papel, el médico
    .days = 🕒 Cuántos días

plane =
    No pueden devolverte antes de un día entero.
    Di: { -phrase-representant } (“Pido un representante.”)
    Pide también un { -avocat } (abogado). Llama ahora:
    📞 { $tel-119 }
    .next = ❓ Otra pregunta

zone-rights =
    El rechazo de entrada debe estar escrito, con sus razones, en un idioma que entiendes.
    Puedes ver a un médico y llamar a alguien.
    Guarda este papel. No firmes sin entender.
    .next = ❓ Otra pregunta

zone-days =
    Después de { 4 } días, un juez debe mirar tu situación.
    Puede decir { 8 } días más. Un { -avocat } (abogado) tiene que estar.
    Di al juez tu edad, tu salud, tus miedos.
    .next = ❓ Otra pregunta

zone-asylum =
    ¿Tienes miedo en tu país? Puedes pedir asilo aquí, de inmediato.
    Entonces pueden retenerte solo en casos raros. Las reglas cambiaron: tu papel va antes.
    Pide un { -avocat } (abogado).
    .next = 🛂 Asilo en la frontera

land =
    Tienen que llevar a un menor a la { -ase } (protección de menores), no devolverlo.
    Di a la policía: { -phrase-danger } (“Estoy en peligro y pido protección.”)
    Pide un intérprete.

land-paper =
    El rechazo de entrada debe estar escrito, con sus razones.
    Revisa tu fecha de nacimiento. No firmes sin entender.
    Guarda el papel: foto, fecha, hora, lugar.

land-rule =
    Para devolver a Italia, un simple rechazo ya no basta siempre.
    Un acuerdo entre países todavía lo permite a veces.
    Pide un { -avocat } (abogado) antes de cualquier salida.
    .menton = 🛂 Menton
    .car = 🚌 Coche, camión, taxi
    .card = 💬 Frases para mostrar
    .lawyer = ⚖️ Buscar un abogado

menton =
    En Menton, un servicio mira a veces la edad en el puesto de policía.
    Unas asociaciones lo discuten ante un juez.
    Di que eres menor, y pide una decisión escrita.
    .next = 💬 Frases para mostrar

pushed-back =
    Devolver a un menor que pide protección puede violar sus derechos.
    Anota la fecha, la hora, el lugar. Haz fotos de todos los papeles.
    Busca una asociación, en los dos lados de la frontera.

who-helps =
    El { -defenseur-des-droits } (defiende tus derechos) escucha a los menores, gratis.
    ¿Estás en Francia? Siempre puedes pedir protección.
    No te arriesgues en el camino. En Francia, llama:
    📞 { $tel-119 }
    .next = ⚖️ Un abogado

overseas =
    En Mayotte y en ultramar (Francia lejos de Europa), las reglas son diferentes.
    Nadie debe ponerte con un adulto que no es tu padre o tu madre.
    Pide un { -avocat } (abogado) o una asociación de inmediato.
    .mayotte = 🌴 Estoy en Mayotte
    .lawyer = ⚖️ Buscar un abogado

car =
    Cerca de una frontera, la policía puede mirar en los coches y camiones.
    La ley castiga a quien conduce por dinero, normalmente no al joven pasajero.
    ¿Te encuentran? Di: { -phrase-danger } (“Estoy en peligro y pido protección.”)
    .next = 💬 Frases para mostrar
