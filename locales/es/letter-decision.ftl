### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Petición de la decisión escrita

sender =
    Apellido y nombre: { $blank }
    Fecha y lugar de nacimiento: { $blank }
    Nacionalidad: { $blank }
    Idioma: { $blank }
    Dirección para las cartas: { $blank }
    Teléfono: { $blank }

recipient =
    A la presidencia del conseil départemental (gobierno local)
    Departamento: { $blank }

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: petición de mi decisión escrita

asks =
    Pedí protección como menor. El { $blank }, me dijeron que mi petición estaba rechazada.
    No recibí una decisión escrita, o no recibí copia. Les pido que me la den, con sus razones y los recursos posibles (artículo R. { 221 }-{ 11 } del Código de acción social y de las familias).

needs =
    Necesito este papel para el juez de menores. Les agradezco una respuesta por escrito.

signature =
    Firma:
