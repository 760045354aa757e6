### Un juez decidió el acogimiento, y se discute otra vez la edad. No prometer nada sobre la respuesta del juez.

title = ⚖️ Un juez te protegió

start =
    Solo un juez puede parar el acogimiento (placement) de un juez.
    Hasta entonces, la { -ase } (protección de menores) debe alojarte y darte comida.
    ¿Qué pasa?
    .outside = 🛏️ Pierdo el foyer
    .again = 🕒 Otra { -evaluation }
    .said-no = ✋ La { -ase } dice “no”
    .judge-checks = ⚖️ El juez comprueba
    .no-judge = ❓ Todavía no hay juez

outside =
    Muestra la decisión del juez a la { -ase } (protección de menores): debe alojarte.
    Un { -avocat } (abogado) puede pedir a otro juez una respuesta en { 48 } horas.
    Llama también:
    📞 { $tel-119 }
    .lawyer = ⚖️ Buscar un abogado
    .what = 🗣️ Qué decir

again =
    Después de un acogimiento, el { -departement } (gobierno local) no puede repetir la { -evaluation } de tu edad.
    ¿Otra entrevista sobre tu edad, o comprueban otra vez tus papeles? Puede ser una { -evaluation }.
    Avisa rápido a tu { -avocat } (abogado).
    .next = 🗣️ Qué decir

said-no =
    Un “no” del { -departement } (gobierno local) no para el acogimiento de un juez.
    Tu cama sigue, aunque la { -ase } (protección de menores) te crea mayor de edad.
    Avisa hoy a tu { -avocat } (abogado).
    .next = 🗣️ Qué decir

what-to-do =
    Guarda una foto de la decisión del juez. Di con calma:
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. »
    (“Ninguna evaluación nueva.”)
    No firmes un papel de { -evaluation } sin { -avocat } (abogado). Anota la fecha y el nombre.
    .lawyer = ⚖️ Buscar un abogado
    .outside = 🛏️ Pierdo el foyer
    .judge-checks = ⚖️ El juez comprueba

judge-checks =
    El juez sí puede comprobar tu edad y parar el acogimiento.
    Tienes derecho a hablar con él, con un { -avocat } (abogado) y un intérprete.
    Si dice “no”, tienes { 15 } días para presentar un recurso (pedir a otros jueces que decidan).
    .bone-test = 🏥 Radiografía de huesos
    .lawyer = ⚖️ Buscar un abogado

no-judge =
    Un “no” de antes queda en un archivo: en otro lugar, esta regla tampoco te protege.
    ¿Te dijeron “sí”, y luego otra ciudad? Allí no hay otra { -evaluation }.
    ¿Un “no” antes? Ve a un { -avocat } (abogado).
    .recognised = 📍 Otro { -departement }
    .lawyer = ⚖️ Buscar un abogado
