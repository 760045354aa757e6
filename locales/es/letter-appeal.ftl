### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Declaración de recurso

sender =
    Apellido y nombre: { $blank }
    Fecha y lugar de nacimiento: { $blank }
    Nacionalidad: { $blank }
    Idioma: { $blank }
    Dirección para las cartas: { $blank }
    Teléfono: { $blank }

recipient =
    A la oficina del tribunal
    Cour d’appel (tribunal de recursos) de { $blank }

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: declaración de recurso (artículos { "1191" } y { "1192" } del Código de procedimiento civil)

appeal =
    Presento un recurso contra esta decisión: decisión del juez de menores de { $blank }, del { $judge-paper-date }.

received =
    Recibí esta decisión el { $judge-received-date }.

asks =
    Presento un recurso contra toda la decisión. Pido un abogado, con la asistencia jurídica gratuita, y un intérprete.

copy =
    Añado una copia de la decisión.

signature =
    Firma:
