### La cárcel. No dar miedo, no prometer nada. Ninguna pregunta sobre los hechos.

title = 🔒 La cárcel

start =
    En la cárcel, un menor mantiene sus derechos.
    Tiene un { -avocat } (abogado) y un educador de la { -pjj } (justicia de menores).
    ¿Para quién buscas?
    .me = ➡️ Para mí
    .friend = 🤝 Un amigo en la cárcel
    .judge = 🔒 Hablan de cárcel
    .lawyer = ⚖️ Buscar un abogado

me =
    Pide tu { -avocat } (abogado), tu educador { -pjj } (justicia de menores), un médico, un intérprete.
    Pide que escriban tu fecha de nacimiento verdadera, tu teléfono, tus papeles.
    Pide que avisen a la { -ase } y a tu { -juge-des-enfants } (juez de menores).
    .calls = 📞 Llamadas y visitas
    .fear = 🆘 Tengo miedo aquí
    .punished = ⚖️ Me castigan
    .care = 🏥 Ver a un médico
    .life = 🎒 Escuela, celda
    .out = 🚪 Salir

calls =
    Puedes llamar a tu familia y a quienes te ayudan de verdad.
    ¿Todavía sin juicio? El juez tiene que decir sí primero.
    Una visita necesita un permiso: habla con tu educador.
    .next = 🚪 Salir

fear =
    ¿Tienes miedo de los otros? Pide una « protection individuelle » (protección individual).
    Dura { 6 } días como máximo, a veces dos veces, y puedes pararla.
    ¿Suciedad, violencia, sin cama? Díselo a tu { -avocat } (abogado): un juez puede actuar.
    .care = 🏥 Ver a un médico
    .lawyer = ⚖️ Buscar un abogado

punished =
    Antes de los { 16 } años: { 3 } días como máximo, en tu celda; después, { 7 } días.
    Sigues con la escuela y las visitas.
    Un { -avocat } (abogado) es obligatorio y gratis: pídelo.
    .next = ⚖️ Un abogado

care =
    En la cárcel también, pueden atenderte sin que tus padres lo sepan.
    Te acompaña un adulto que tú eliges.
    Pide ayuda a tu educador { -pjj } (justicia de menores).
    .next = 🚪 Salir

life =
    Tienen que tenerte lejos de los adultos.
    La regla es una persona por celda.
    La escuela o la formación sigue: pide tu plaza.
    .next = 🚪 Salir

out =
    ¿Un juez decidió antes tu acogimiento (placement)? La cárcel normalmente no lo para.
    Al salir, la { -pjj } (justicia de menores) debe llevarte al lugar donde te cuidan.
    Pide a tu { -avocat } (abogado) que escriba al juez y a la { -ase } ahora.
    .next = 📄 ¿Y mis papeles?

later =
    Una condena puede hacer más difícil el { -titre-de-sejour } (permiso de residencia) a los { 18 } años.
    Antes de aceptar un procedimiento, habla con tu { -avocat } (abogado).
    .next = ⚖️ Un abogado

friend =
    Tu amigo tiene un educador de la { -pjj } (justicia de menores) y un { -avocat } (abogado).
    Un menor sin familia necesita que digan dónde vivía, su escuela, sus personas cercanas.
    Da esta información a su { -avocat } o a su educador.
    .next = ➡️ Verlo

visit =
    Para una visita, hace falta un permiso: { -phrase-permis-visite } (“Pido un permiso de visita.”)
    Sin papeles, no estamos seguros de la regla.
    Pregunta primero a una asociación.
    .rights = ⚖️ Sus derechos
    .lawyer = ⚖️ Buscar un abogado

judge =
    Antes de los { 13 } años, no hay cárcel antes del juicio.
    De { 13 } a { 15 } años, casi solo por un crimen.
    Con { 16 } o { 17 } años, solo por hechos graves, si no hay otro medio.

judge-face =
    El juez debe normalmente verte en persona, no por video.
    Dile quién puede ayudarte: foyer (centro de menores), educador, escuela.
    Habla con tu { -avocat } (abogado) antes de responder.
    .next = ⚖️ Un abogado
