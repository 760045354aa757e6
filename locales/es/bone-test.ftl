### Radiografía de los huesos. Nunca aconsejar sí o no: decir qué pasa con cada respuesta.

title = 🏥 El { -test-osseux } (prueba ósea)

start =
    Es una radiografía para estimar la edad. Solo un juez o el { -procureur } (fiscal) puede ordenarla.
    Tú dices sí o no. Un “no” no prueba que tienes { 18 } años.
    ¿Qué quieres saber?
    .answer-yes = ✅ Si digo sí
    .answer-no = ✋ Si digo no
    .unsure = ❓ No sé
    .no-order = ⚖️ Sin orden de un juez
    .body = 🤫 Miran mi cuerpo
    .lawyer = ⚖️ Buscar un abogado

no-order =
    Sin decisión de un juez o del { -procureur } (fiscal), no está permitido.
    Di: « Je veux voir la décision. » (“Quiero ver la decisión.”)
    Habla con un { -avocat } (abogado) hoy, antes de la radiografía.

agreement =
    Tienen que pedirte tu consentimiento: sí o no, tú eliges.
    Si tienes papeles válidos, muéstralos.
    Antes de responder, pide un intérprete y un { -avocat } (abogado).
    .answer-yes = ✅ Si digo sí
    .answer-no = ✋ Si digo no
    .lawyer = ⚖️ Buscar un abogado

if-yes =
    Si dices sí, el resultado no decide por sí solo.
    El margen de error debe estar escrito, y la duda te beneficia.
    Pide tu resultado.
    .next = ❓ ¿Puede haber error?

how-sure =
    Cerca de los { 18 } años, la radiografía puede equivocarse { 18 } meses o más.
    Si es la única prueba contra ti, la duda te beneficia.
    Díselo a tu { -avocat } (abogado).
    .next = ❓ Otra pregunta

if-no =
    Si dices no, este rechazo no prueba que eres mayor de edad.
    Pero un juez puede tenerlo en cuenta.
    Ve primero a un { -avocat } (abogado).
    .next = ❓ Otra pregunta

body-exam =
    Está prohibido mirar o examinar las partes íntimas (la pubertad) para estimar la edad.
    Puedes decir: « Non, c’est interdit. » (“No, está prohibido.”)
    Si lo hicieron, cuéntaselo a un { -avocat } (abogado).
    .next = ⚖️ Un abogado
