### La copia del informe de la entrevista. Nunca esperar esta copia para escribir al juez.

title = 📄 La copia del informe

start =
    Después de la decisión, puedes pedir una copia del informe de tu { -evaluation } (entrevista).
    Antes de la decisión, pueden decirte “no”.
    No esperes la copia para escribir al juez.
    .ask = ✍️ Cómo pedirla
    .asked = 🕒 Ya la pedí
    .refused = ✋ Me dijeron “no”
    .unsure = ❓ No sé

ask =
    Escribe al { -departement } (decide por la { -ase }): « Je demande mon rapport d’évaluation. » (“Pido mi informe de evaluación.”)
    Pon la fecha, firma, guarda una foto y la prueba.
    Anota este día: { 1 } mes de silencio quiere decir no.

asked-date =
    Después de { 1 } mes de silencio, quiere decir no.
    ¿Qué día pediste la copia?
    .unknown = ❓ No sé

wait =
    El { -departement } (gobierno local) todavía puede responder.
    Final del mes:
    { $report-silence }
    Después de ese día, escribe a la { -cada } (comisión de documentos). Tienes { 2 } meses.

silent =
    El silencio quiere decir no desde este día:
    { $report-silence }
    Tienes { 2 } meses después de ese día para la { -cada } (comisión de documentos).
    Escríbele esta semana, con un { -avocat } (abogado) o una asociación.

refused =
    Después de un “no”, tienes { 2 } meses para la { -cada } (comisión de documentos).
    Guarda la prueba de tu petición y la respuesta.
    Escríbele esta semana, con un { -avocat } (abogado) o una asociación.
