### Garde à vue: la policía acusa y retiene. Primero el silencio y el abogado. No prometer nada, no preguntar nada sobre los hechos.

title = 👮 La policía me retiene

start =
    Tienes derecho a callar: callar no es confesar.
    Un { -avocat } (abogado) es obligatorio para un menor, y gratis.
    Di: { -phrase-avocat-avant } (“Quiero a mi abogado antes de hablar.”)
    ¿Qué quieres saber?
    .ask = 🤝 Quién debe ayudarme
    .adult = 📅 Me creen mayor de edad
    .forced = 🔒 Me obligaron
    .time = 🕒 Cuánto tiempo
    .phone = 📱 Mi teléfono
    .sign = ✍️ Antes de firmar

ask =
    La policía debe avisar a tu familia, y a tu foyer (centro de menores) o a la { -ase }.
    Pide un médico, un intérprete y un adulto de confianza.
    ¿Alguien te obligó? Díselo primero a tu { -avocat } (abogado).
    .trusted = 🤝 Adulto de confianza
    .doctor = 🏥 El médico
    .consulate = ❓ Mi { -consulat }
    .time = 🕒 Cuánto tiempo
    .lawyer = ⚖️ Buscar un abogado

trusted =
    Sin padres en Francia, elige un { -adulte-approprie } (adulto de confianza): educador, voluntario, familiar.
    Si no, un magistrado lo nombra, y puede estar durante las preguntas.
    Las preguntas pueden empezar sin él después de { 2 } horas.
    .next = 🏥 El médico

doctor =
    Antes de los { 16 } años, un médico debe verte desde el principio.
    Con { 16 } o { 17 } años, pídelo, o lo pide tu { -avocat } (abogado).
    Dile si tienes una herida, una enfermedad, un embarazo, o si te pegaron.
    .next = ✍️ Antes de firmar

consulate =
    La policía puede proponer avisar a tu { -consulat } (oficina de tu país).
    Tienes derecho a decir no.
    ¿Pides asilo, o lo piensas? Di no.
    .next = ✍️ Antes de firmar

adult =
    Di: { -phrase-mineur } (“Tengo menos de { 18 } años y no tengo familia en Francia.”)
    Da tu fecha de nacimiento verdadera, y pide que la escriban.
    Díselo también a tu { -avocat } (abogado): tus derechos dependen de esto.
    .next = ➡️ Mi nombre

name =
    Nunca des el nombre de otra persona.
    Puede ser un delito grave.
    ¿Ya lo hiciste? Díselo primero a tu { -avocat } (abogado).
    .next = 🤝 Quién debe ayudarme

forced =
    Un menor obligado a robar, vender o transportar también es una víctima.
    Díselo primero a tu { -avocat } (abogado), sin otras personas.
    Este número escucha día y noche, gratis:
    📞 { $tel-119 }
    .way-out = 🔒 Salir de esto
    .ask = 🤝 Quién debe ayudarme
    .lawyer = ⚖️ Buscar un abogado

time =
    De { 13 } a { 15 } años: { 24 } horas, o { 48 } por hechos graves.
    Con { 16 } o { 17 } años: { 24 } horas, luego { 24 } más, pocas veces más tiempo.
    Antes de alargar, un magistrado debe verte, a veces por video.
    .young = 📅 Menos de { 13 } años
    .invited = 📄 Me citaron
    .prison = 🔒 ¿Y la cárcel?
    .sign = ✍️ Antes de firmar

time-young =
    Antes de los { 10 } años, la policía no puede retenerte.
    De { 10 } a { 12 } años: { 12 } horas, pocas veces { 24 }, y solo por hechos graves.
    Pregunta la hora en que termina.
    .next = ✍️ Antes de firmar

invited =
    Sin detención (garde à vue), puedes irte cuando quieras.
    Si la cárcel es posible, tienen que nombrarte un { -avocat } (abogado).
    Espera a tu { -avocat } antes de responder.
    .next = ✍️ Antes de firmar

sign =
    Pide que te lean el papel en tu idioma antes de firmar.
    Puedes negarte a firmar.
    ¿Tu fecha de nacimiento es correcta? Si no, pide que la corrijan.
    .filmed = 📷 Las preguntas filmadas
    .prints = ➡️ Las huellas
    .lawyer = ⚖️ Buscar un abogado

filmed =
    Tienen que filmar las preguntas de la policía.
    Sin película, tus palabras escritas no bastan para condenarte.
    ¿Una frase escrita es falsa? Díselo a tu { -avocat } (abogado).
    .next = ➡️ Las huellas

prints =
    Para tomar tus huellas a la fuerza, hace falta el acuerdo escrito del { -procureur } (fiscal).
    Hay un archivo para los menores sospechosos de un delito.
    Pregunta a tu { -avocat } (abogado) antes de responder.
    .next = ⚖️ Un abogado
