### Calais, el mar, Inglaterra. Primero la seguridad. Ningún consejo para pasar, ninguna promesa.

title = 🌊 Calais, el mar

start =
    ¿Peligro en el mar, en la playa, en un camión? Llama:
    📞 { $tel-112 }
    El equipo de rescate no pide primero tus papeles.
    ¿Qué quieres saber?
    .protect = 🛡️ Protección aquí
    .crossing = 🌊 El barco, el camión
    .family = 👪 Mi familia está allí
    .sent-back = 🚪 Inglaterra me devolvió
    .offer = 🆘 Me ofrecen un pasaje

protect =
    En Calais también, un menor sin familia tiene derecho a protección.
    La policía o una asociación puede llevarte a la acogida.
    « Plus de place » (no hay plaza) no es una razón. Llama, es gratis:
    📞 { $tel-119 }
    .next = 🛏️ Descansar

rest =
    Dormir en un lugar de acogida no te obliga a pedir asilo aquí.
    Puedes seguir buscando a tu familia.
    Si te vas sin avisar, puedes perder tu plaza.
    .tonight = 🛏️ Dormir y comer
    .places = 📍 Encontrar un lugar
    .lawyer = ⚖️ Buscar un abogado

crossing =
    Hay gente que muere en los barcos y los camiones.
    Nadie puede obligarte: di no, incluso en el último momento.
    Nunca tomes el motor del barco: pueden acusarte de traficante.
    .next = 📞 A quién llamar

rescue =
    Di cuántas personas son, si hay niños, cuál es el peligro.
    Envía tu ubicación si puedes. Llama:
    📞 { $tel-112 }
    .protect = 🛡️ Protección aquí
    .offer = 🆘 Me ofrecen un pasaje

family =
    El antiguo camino europeo a Inglaterra ya no existe.
    En otoño de { "2025" }, todavía se podía pedir por un padre, una madre o un familiar protegido allí.
    Muchas veces se paga y la regla cambia: pregunta a un { -avocat } (abogado).

family-here =
    Puedes pedir asilo en Francia, aunque tu familia está en Inglaterra.
    Un menor con protección puede pedir traer a sus padres a Francia.
    Habla con un { -avocat } (abogado) antes de decidir.
    .protect = 🛡️ Protección aquí
    .lawyer = ⚖️ Buscar un abogado

sent-back =
    Desde agosto de { "2025" }, Inglaterra puede devolver a gente que llegó en barco.
    Según la prensa, no a un menor sin familia, pero sí a un joven que creen adulto.
    ¿Te devolvieron a Francia? Di tu edad y pide protección.
    .protect = 🛡️ Protección aquí
    .lawyer = ⚖️ Buscar un abogado

offer =
    Pasaje a crédito, trabajo prometido, plaza en un coche: quizás es una trampa.
    La deuda sirve después para obligarte, y no es tu culpa.
    Llama, es gratis, día y noche:
    📞 { $tel-119 }
    .forced = 🔒 Me obligan
    .protect = 🛡️ Protección aquí
