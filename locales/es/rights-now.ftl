### Los derechos que quedan después de un "no". No esperan al juez.

title = ⚖️ Tus derechos ahora

start =
    Después de un “no”, quedan derechos.
    No hace falta esperar al juez.
    ¿Qué buscas?
    .meanwhile = 🤝 Escuela, salud, ayuda
    .asylum = 🛡️ El asilo
    .forced = 🔒 Alguien me obliga
    .siblings = 👪 Mi hermano, mi hermana
    .unsure = ❓ No sé

list =
    Escuela, hospital, asilo: puedes pedirlos ahora.
    ¿Alguien te obliga? Pueden ayudarte, incluso sin papeles:
    📞 { $tel-119 }
    Empieza por lo urgente: tu salud, luego la escuela.
    .next = 🤝 Escuela, salud, ayuda

asylum =
    Incluso después del “no” de la { -ase }, puedes pedir asilo como menor.
    Di en todas partes tu edad verdadera.
    Ve primero a un { -avocat } (abogado): la { -prefecture } (Estado) ve los archivos y controla quién puede estar en Francia.
    .lawyer = ⚖️ Buscar un abogado
    .how = ➡️ Cómo pedirlo

asylum-where =
    Ve a la { -prefecture } (oficina del Estado), al { -guda } (ventanilla del asilo).
    A veces, una asociación (la { -spada }) da primero una cita.
    Incluso sin adulto, la { -prefecture } debe recibir tu petición.
    .next = 👤 Quién te ayuda
