### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Petición de ayuda después de los { 18 } años (contrat jeune majeur)

sender =
    Apellido y nombre: { $blank }
    Fecha y lugar de nacimiento: { $blank }
    Nacionalidad: { $blank }
    Idioma: { $blank }
    Dirección para las cartas: { $blank }
    Teléfono: { $blank }

recipient =
    A la presidencia del conseil départemental (gobierno local)
    Servicio de protección de menores (ASE)
    Departamento: { $blank }

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: petición de contrat jeune majeur (artículo L. { 222 }-{ 5 }, { 5 }° del Código de acción social y de las familias)

care =
    Me confiaron a la ASE (protección de menores) desde el { $blank }. Cumplo { 18 } años el { $blank }.

asks =
    No tengo bastante dinero ni apoyo de mi familia. Les pido que sigan ayudándome hasta los { 21 } años. Necesito ayuda para:

needs =
    una vivienda;
    dinero para vivir;
    mis estudios o mi formación;
    mi salud;
    mis papeles.

answer =
    Les agradezco una respuesta por escrito, antes de mis { 18 } años.

signature =
    Firma:
