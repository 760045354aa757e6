### El adulto que representa a un menor en la petición de asilo.

title = 👤 Tu representante

start =
    El { -administrateur-ad-hoc } es un adulto nombrado para ti.
    Te ayuda y habla por ti en la petición de { -asile } (asilo).
    La ley da { 15 } días de trabajo para nombrarlo, a veces { 25 }.
    ¿Cuál es tu situación?
    .nobody = ❌ Nadie está nombrado
    .not-met = ➡️ Nombrado, nunca lo vi
    .known = ✅ Lo conozco
    .problem = 🆘 Hay un problema
    .unsure = ❓ No sé

asked-day =
    Se cuenta desde tu petición.
    ¿Qué día pediste { -asile } (asilo) en la { -prefecture } (oficina del Estado)?
    .unknown = ❓ No sé

in-time =
    ¿Nadie está nombrado? Empieza a pedirlo este día:
    { $representative-safe }
    Último día para nombrarlo:
    { $representative-due }
    Pídelo a la { -prefecture } (oficina del Estado) y a una asociación.

soon =
    Empieza a pedirlo hoy.
    Último día para nombrarlo:
    { $representative-due }
    Pídelo a la { -prefecture } (oficina del Estado) y a una asociación.
    .next = ✍️ Escribir

late =
    El plazo para nombrar a este adulto parece terminado.
    No hiciste nada malo.
    Ve a un { -avocat } (abogado) o a una asociación hoy.
    .next = ✍️ Escribir

no-date =
    Sin una fecha segura, pídelo hoy.
    Tienen que nombrarlo dentro de { 15 } días de trabajo, a veces { 25 }.
    Ve a un { -avocat } (abogado) o a una asociación.
    .next = ✍️ Escribir

write =
    El { -procureur } (fiscal) debe nombrar a este adulto sin esperar.
    Con un { -avocat } (abogado) o una asociación, escríbele: { -phrase-representant } (“Pido un representante.”)
    El formulario también tiene un plazo, { 21 } días después de la { -attestation } (prueba): díselo.
    .next = ⚖️ Un abogado

meanwhile =
    Mientras tanto, una persona formada ya debe ayudarte: pregunta quién.
    Si la { -ase } (protección de menores) es tu tutora, ella te representa.
    Hay que enviar el formulario { 21 } días como máximo después de la { -attestation } (prueba): guárdala.
    .next = ⚖️ Un abogado

never-met =
    Debe preparar el formulario contigo: { 21 } días después de la { -attestation } (prueba).
    Pide su nombre y su número a la { -prefecture } (oficina del Estado) o a tu educador.
    Llámalo esta semana.

works-for-you =
    Trabaja para ti: explica cada paso.
    Prepara el formulario, viene a la entrevista, te dice la respuesta.
    ¿No entiendes? Díselo.
    .until-18 = 📅 Y a los { 18 } años
    .problem = 🆘 Hay un problema
    .lawyer = ⚖️ Buscar un abogado

until-18 =
    Te representa hasta tus { 18 } años, o hasta una tutela.
    Después, tú firmas sin él y la petición sigue.
    Pídele antes una copia de tus papeles.
    .next = ⚖️ Un abogado

problem =
    Puedes decir que hay un problema.
    Habla con un { -avocat } (abogado), un educador o una asociación.
    Hazlo antes de la próxima cita.
    .next = ⚖️ Un abogado
