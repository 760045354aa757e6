### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Petición de un abogado

sender =
    Apellido y nombre: { $blank }
    Fecha y lugar de nacimiento: { $blank }
    Nacionalidad: { $blank }
    Idioma: { $blank }
    Dirección para las cartas: { $blank }
    Teléfono: { $blank }

recipient =
    Al juez de menores
    Tribunal judiciaire de { $blank }
    Copia: a la presidencia del ordre des avocats (oficina de abogados)

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: petición para nombrar un abogado (artículo { "1186" } del Código de procedimiento civil)

asks =
    Tengo menos de { 18 } años y estoy en Francia sin mis padres. Pido que nombren un abogado para defenderme ante el juez de menores.

aid =
    No tengo dinero. Pido la asistencia jurídica gratuita.

language =
    Pido un intérprete en este idioma: { $blank }

signature =
    Firma:
