### La policía. No dar miedo, no prometer nada. Nunca un consejo de huir, mentir, esconderse o firmar.

title = 👮 La policía

start =
    Di siempre tu nombre verdadero y tu edad verdadera.
    Nunca des el nombre de otra persona.
    ¿Qué pasa?
    .street = 👮 Control en la calle
    .station = 👮 Comisaría, me acusan
    .border = 🛂 Frontera, mar, Calais
    .order = 🚪 Orden de irse, centro
    .victim = 🆘 Me hicieron daño
    .unsure = ❓ Expulsión, cárcel

can-they =
    Antes de los { 18 } años, la ley prohíbe la { -oqtf } (orden de irse de Francia).
    También prohíbe el { -centre-de-retention } (lugar cerrado); Mayotte tiene reglas aparte.
    Di tu edad de inmediato, y pide un { -avocat } (abogado).
    .adult = 📅 Dicen: mayor de edad
    .mayotte = 🌴 Estoy en Mayotte
    .phone = 📱 Mi teléfono
    .prison = 🔒 La cárcel
    .lawyer = ⚖️ Buscar un abogado

can-they-adult =
    Si te tratan como mayor de edad, una { -oqtf } (orden de irse) es posible.
    Di tu edad verdadera, y pide que la escriban.
    Ve a un { -avocat } (abogado) el mismo día.
    .order = 🚪 Tengo una { -oqtf }
    .accused = 👮 Me acusan
    .lawyer = ⚖️ Buscar un abogado

street =
    Mantén la calma, no corras, da tu nombre verdadero.
    Di: { -phrase-mineur } (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    Muestra un papel, una foto o una tarjeta de la escuela.
    .rule = 📄 ¿Necesito papeles?
    .search = 👮 Registran mi mochila
    .phone = 📱 Me quitan el teléfono
    .card = 💬 Frases para mostrar
    .taken = 👮 Me llevan a comisaría
    .over = ➡️ Ya terminó

street-rule =
    Un menor no necesita permiso de residencia.
    No es obligatorio llevar un documento de identidad.
    Tu aspecto no basta para controlar tus papeles.
    ¿Y ahora?
    .search = 👮 Registran mi mochila
    .card = 💬 Frases para mostrar
    .taken = 👮 Me llevan a comisaría
    .over = ➡️ Ya terminó

search =
    La policía puede tocar tu ropa, por seguridad.
    Abrir tu mochila es un registro: sin tu consentimiento, muchas veces hace falta una razón.
    No pelees, y di con calma: { -phrase-pas-accord } (“No estoy de acuerdo.”)
    .phone = 📱 Mi teléfono
    .card = 💬 Frases para mostrar
    .taken = 👮 Me llevan a comisaría
    .over = ➡️ Ya terminó

station =
    Di: { -phrase-mineur } (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    Pide la protección de la { -ase } (protección de menores), un intérprete, un { -avocat } (abogado).
    ¿Por qué estás allí?
    .accused = 👮 Me acusan
    .papers = 📄 Por mis papeles
    .phone = 📱 Mi teléfono
    .unsure = ❓ No sé

identity =
    Para comprobar tu nombre: { 4 } horas como máximo ({ 8 } en Mayotte).
    La policía debe avisar al { -procureur } (fiscal) desde el principio.
    Pide que te acompañe un adulto responsable.

stay-check =
    Para comprobar tu derecho a estar en Francia: { 24 } horas como máximo.
    Tienen que decirte por qué, en un idioma que entiendes.
    Pide un { -avocat } (abogado), un intérprete, un médico, una llamada.
    .next = ✍️ Antes de firmar

sign =
    Pide que te lean el papel en tu idioma antes de firmar.
    Puedes negarte a firmar, y pedir una copia.
    ¿Tu fecha de nacimiento es correcta? Si no, pide que la corrijan.

after =
    Anota la fecha, la hora, el lugar y el número del uniforme.
    El { -defenseur-des-droits } (defiende tus derechos) escucha a los menores, gratis.
    ¿Te pegaron? Ve a un médico hoy, luego a un { -avocat } (abogado).
    .lawyer = ⚖️ Buscar un abogado
    .victim = 🆘 Me hicieron daño

victim =
    No es tu culpa.
    Puedes llamar, gratis, día y noche:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }
    ¿Qué quieres saber?
    .complain = 👮 Poner una denuncia
    .afraid = 👮 Miedo a la policía
    .forced = 🔒 Me obligan

complain =
    Un menor puede poner una denuncia sin adulto.
    La policía debe recibir tu denuncia. Puedes ir con una asociación.
    Pide un intérprete y una copia.
    .next = ⚖️ Un abogado

afraid =
    Antes de los { 18 } años, la ley prohíbe expulsarte.
    Pero la policía puede preguntar quién eres, y dudar de tu edad.
    Ve con un { -avocat } (abogado) o una asociación.
    .next = ⚖️ Un abogado

forced =
    Un menor obligado es una víctima: robo, droga, trabajo, sexo.
    Este número escucha, día y noche, gratis. Un equipo conoce la explotación sexual:
    📞 { $tel-119 }

reflection =
    La policía debe decir sus derechos a una víctima obligada.
    Puedes pedir { 30 } días para pensar, sin expulsión de Francia.
    Empiezan con un papel de la { -prefecture } (oficina del Estado): pídelo con un { -avocat } (abogado).
    .next = 🔒 Mis derechos, a salvo
