### Qué dice la carta francesa. Solo el sentido: este texto nunca se envía.

title = Carta al juez de menores

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

date =
    En (ciudad) { $blank }, el (día) { $blank }

subject =
    Asunto: petición de protección (artículos { 375 } y siguientes del Código civil)

alone =
    Tengo menos de { 18 } años. Estoy en Francia sin mis padres. Estoy en peligro y pido su protección.

refused =
    El departamento no quiso protegerme. Fecha del rechazo: { $blank }.
    No estoy de acuerdo, porque: { $line }{ $line }

no-answer =
    Pedí protección al departamento el { $blank }. Todavía no tengo respuesta.

not-asked =
    El departamento todavía no me ha acogido.

outside =
    Ahora duermo en la calle. El lugar donde me pueden encontrar: { $blank }

with-somebody =
    Ahora duermo en casa de alguien, y no es seguro que pueda quedarme. El lugar: { $blank }

sheltered =
    Ahora me alojan aquí: { $blank }

changes =
    Ahora no tengo un lugar fijo para dormir. El lugar donde me pueden encontrar: { $blank }

soon-18 =
    Pronto cumplo { 18 } años. Por eso le pido una decisión rápida.

asks =
    Le pido:

wishes =
    un acogimiento provisional (placement), inmediato;
    que usted me escuche, sin otras personas o con mi abogado;
    un intérprete en mi idioma;
    que comprueben bien mis papeles;
    que la duda me beneficie.

lawyer =
    que nombren un abogado para defenderme.

story =
    Mi salud, mis miedos, lo que me pasó en Francia: { $line }{ $line }{ $line }

copies =
    Añado copias (nunca los originales): { $line }

signature =
    Firma:
