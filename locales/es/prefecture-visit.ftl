### La visita a la préfecture: foto y huellas. Decir los dos usos del archivo, sin dar miedo.

title = 🏢 La { -prefecture }

start =
    La { -prefecture } (oficina del Estado) muchas veces toma tu foto y tus huellas.
    También busca en otros archivos.
    ¿Tuviste un visado, otro nombre, o diste tus huellas en otro lugar?
    .earlier-trace = ✅ Sí
    .two-files = 📅 Dos nombres o dos edades
    .nothing = ❌ No, nada
    .unsure = ❓ No sé

risk =
    El archivo de fotos y huellas protege a los menores y controla a los extranjeros.
    Si encuentran un visado u otra edad, puede venir una { -oqtf } (orden de irse).
    Habla con un { -avocat } (abogado) o una asociación antes de la visita.

two-files =
    Dos archivos pueden dar dos nombres o dos edades.
    Un archivo, por sí solo, no basta para decir que eres mayor de edad.
    Di tu edad verdadera, y explica por qué es diferente.
    .next = ➡️ Antes de la visita

ask-there =
    El { -departement } (que te protege) organiza esta visita.
    Pregunta quién va contigo y pide un intérprete.
    No firmes nada que no entiendes.

yes-or-no =
    Si dices sí, la foto y las huellas se quedan en un archivo.
    Si dices no, ese “no” por sí solo no basta para decirte mayor de edad.
    Antes de responder, pide un intérprete y un { -avocat } (abogado).
    ¿Qué necesitas?
    .lawyer = ⚖️ Buscar un abogado
    .later = 🕒 Más tarde
