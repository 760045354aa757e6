### El asilo: ¿cuál es tu situación? Primero la respuesta y la frontera: sus plazos son los más cortos.

title = 🛡️ El { -asile } (asilo)

start =
    El { -asile } (asilo) protege a una persona en grave peligro en su país.
    ¿Una carta? Muéstrala hoy a un { -avocat } (abogado).
    ¿Cuál es tu situación?
    .answer = 📄 Tengo una respuesta
    .held = 🛂 Frontera: me retienen
    .not-asked = 🛡️ Todavía no lo pedí
    .asked = 🕒 Ya lo pedí, espero
    .other-country = 🗺️ Otro país
    .unsure = ❓ No sé

asked =
    El formulario de la { -ofpra } (oficina del { -asile }) tiene un plazo:
    { 21 } días después de la { -attestation } (prueba de tu petición).
    Llama hoy a tu representante si no lo han enviado.
    ¿Qué quieres saber?
    .form = 📄 El formulario
    .interview = 🗣️ La entrevista
    .representative = 👤 Mi representante
    .waiting = 🕒 Cama, trabajo, salud
    .unsure = ❓ No sé

show-papers =
    Pide hoy a alguien que lea todos tus papeles.
    Pregunta: « Le formulaire de l’{ -ofpra } est-il parti ? » (“¿Ya enviaron el formulario?”)
    Ve a tu representante, a un { -avocat } (abogado) o a una asociación.
    .next = ⚖️ Un abogado

what-is-it =
    El { -asile } (asilo) es la protección de Francia contra un peligro en tu país.
    La { -ase } protege a los menores: puedes tener las dos cosas.
    ¿Qué quieres hacer?
    .ask = 🛡️ El asilo y yo
    .new-rules = ⚖️ Las reglas de { "2026" }
    .lawyer = ⚖️ Buscar un abogado

new-rules =
    Desde junio de { "2026" }, nuevas reglas de Europa van antes que las reglas francesas.
    Un papel más antiguo puede equivocarse; tu carta tiene razón.
    Muestra cada carta a un { -avocat } (abogado) o a una asociación.
    .ask = 🛡️ El asilo y yo
    .lawyer = ⚖️ Buscar un abogado
