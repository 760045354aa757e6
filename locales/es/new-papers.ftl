### Papeles nuevos después de un rechazo. Nunca un papel falso; el original se queda con la persona.

title = 📄 Papeles nuevos

start =
    Los papeles nuevos pueden ayudar, incluso después de un “no”.
    ¿Qué recibiste?
    .original = 📄 Un papel original
    .photo = 📷 Una foto
    .for-sale = 💶 Quieren venderme uno
    .lost = 📄 Perdí mis papeles
    .nothing = ❓ Nada todavía

original =
    Guarda el original y da copias.
    Si guardan el original, pide un recibo firmado.
    Guarda fotos en dos lugares seguros.

photo =
    Guarda la foto en dos lugares seguros.
    Una foto ayuda, pero el original ayuda más.
    Pide que lo envíen por correo con seguimiento, a un { -avocat } (abogado) o una asociación.

stamp =
    Un papel extranjero muchas veces necesita una { -legalisation } (sello oficial).
    Sin sello, a veces puede contar de todos modos.
    Pregunta a un { -avocat } (abogado) la regla para tu país.

consulate =
    El asilo protege a una persona en peligro en su país.
    ¿Quieres pedir asilo? Entonces no contactes con tu { -consulat } (oficina de tu país).
    Habla primero con un { -avocat } (abogado).

new-request =
    Con papeles nuevos, a veces puedes hacer otra petición al juez.
    Envía copias, y ve a un { -avocat } (abogado) esta semana.
    ¿Qué quieres hacer?
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .unsure = ❓ No sé

never-buy =
    No compres y no uses un papel falso.
    La ley lo castiga, y creen menos tu historia verdadera.
    Rechaza ese papel.

tell-lawyer =
    ¿Ya tienes un papel falso? No lo uses más.
    Tu { -avocat } (abogado) guarda el secreto.
    Habla primero con él, antes que con otros.
    .next = ⚖️ Un abogado

family =
    Puedes pedir protección sin papeles.
    La { -croix-rouge } (Cruz Roja) puede buscar a tu familia, gratis.
    Pídelo hoy, o pregunta a una asociación.
