### Con un adulto que no es padre ni madre. Este adulto puede tener el teléfono: sin detalles.

title = 👤 Con un adulto

start =
    Tener un primo aquí no impide pedir protección.
    ¿Cómo te sientes con este adulto?
    .safe = ✅ Me siento a salvo
    .not-free = 🆘 Miedo, debo obedecer
    .unsure = ❓ No sé

safe =
    Solo un juez puede dar la función de padre o madre a este adulto.
    Nunca debe decir que es tu padre, tu madre o tu tutor.
    Habla con un { -avocat } (abogado).

family-judge =
    Un tío puede pedir ser tu tutor, y decidir por ti.
    Decide el { -juge-familles } (juez de familia), en el { -tribunal } del lugar donde vives.
    Ve primero a un { -avocat } (abogado), sin este adulto.

protection =
    ¿Vas a perder la protección? Depende.
    Miran si este adulto te cuida de verdad, y por mucho tiempo.
    Pregunta a un { -avocat } (abogado) antes de elegir.
    .next = ⚖️ Un abogado

not-free =
    Menor en peligro:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }
    Si hablar es peligroso, envía un SMS:
    📞 { $tel-114 }

not-your-fault =
    Tomar tus papeles u obligarte a trabajar puede ser un crimen.
    No es tu culpa, aunque dijiste sí.
    Pide ayuda hoy, incluso sin papeles:
    📞 { $tel-119 }
    .next = 🔒 Mis derechos, a salvo
