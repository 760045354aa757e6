### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Petición del informe de evaluación

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
    Asunto: petición de una copia de mi informe de evaluación

asks =
    Me evaluaron como menor no acompañado el { $blank }, en { $blank }.
    Pido una copia completa de mi informe de evaluación.

law =
    Hago esta petición según los artículos L. { 311 }-{ 1 } y L. { 311 }-{ 6 } del Código de las relaciones entre el público y la administración.

silence =
    Sin respuesta en un plazo de un mes, podré escribir a la CADA (comisión de documentos).

signature =
    Firma:
