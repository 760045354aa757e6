### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Petición de una plaza en la escuela

sender =
    Apellido y nombre: { $blank }
    Fecha y lugar de nacimiento: { $blank }
    Nacionalidad: { $blank }
    Idioma: { $blank }
    Dirección para las cartas: { $blank }
    Teléfono: { $blank }

recipient =
    A la dirección de las escuelas de la región
    Académie de { $blank }

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: petición de una plaza en la escuela

under-16 =
    Tengo menos de { 16 } años. La escuela es obligatoria para mí (artículos L. { 111 }-{ 1 } y L. { 131 }-{ 1 } del Código de educación). No tengo plaza.

over-16 =
    Tengo { 16 } años o más, y menos de { 18 } años. Tengo derecho a seguir en la escuela (artículo L. { 122 }-{ 2 } del Código de educación). No tengo plaza.

test-done =
    Hice el test del CASNAV el { $blank }, en { $blank }. Desde entonces, no tengo escuela.

no-test =
    Todavía no hice el test del CASNAV. Pido una fecha para este test, por escrito.

asks =
    Pido una plaza en una escuela, lo más rápido posible.

answer =
    Les agradezco un recibo y una respuesta por escrito.

signature =
    Firma:
