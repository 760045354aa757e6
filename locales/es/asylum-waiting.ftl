### Mientras se espera la respuesta de asilo.

title = 🕒 Mientras esperas

start =
    Mientras esperas, no llames a tu embajada.
    No vuelvas a tu país.
    ¿Qué quieres saber?
    .bed = 🛏️ Una cama, el dinero
    .health = 🏥 Mi salud
    .work = 🔨 Trabajar
    .other-permit = 📄 Otro permiso
    .turning-18 = 📅 Pronto { 18 } años
    .unsure = ❓ No sé

bed =
    La { -ase } (protección de menores) debe alojarte y darte comida.
    El dinero y los centros del { -asile } (asilo) son para adultos.
    ¿No tienes cama? Actúa hoy.
    .tonight = 🛏️ Dormir esta noche
    .lawyer = ⚖️ Buscar un abogado
    .other = ❓ Otras preguntas

health =
    Tienes seguro de salud desde que tu petición de { -asile } (asilo) está registrada.
    No hay que esperar { 3 } meses.
    Pídelo a la { -ase } (protección de menores), a una asociación o al hospital.
    .next = ❓ Otras preguntas

work-day =
    Desde los { 16 } años, puedes pedir trabajar después de { 6 } meses sin respuesta.
    Los { 6 } meses empiezan cuando la { -ofpra } (oficina del { -asile }) recibe el formulario.
    ¿Qué día lo recibió?
    .unknown = ❓ No sé

work-now =
    Los { 6 } meses ya pasaron.
    Con { 16 } años o más, puedes pedir trabajar.
    Pregunta cómo a tu representante o a la { -ase } (protección de menores).
    .next = 🔨 Aprendizaje

work-later =
    Sin respuesta de la { -ofpra }, puedes pedirlo después de este día:
    { $asylum-work }
    Hay que tener { 16 } años.
    Pregunta cómo a tu representante.
    .next = 🔨 Aprendizaje

work-no-date =
    Pregunta este día a tu representante.
    Hacen falta { 16 } años, y { 6 } meses sin respuesta.
    No empieces antes de tener el derecho.
    .next = 🔨 Aprendizaje

apprentice =
    ¿Tu aprendizaje empezó antes de la petición de { -asile } (asilo)?
    Puede seguir.
    Muestra tu contrato a tu representante o a la { -ase } (protección de menores).
    .next = ❓ Otras preguntas

registered-day =
    Otro { -titre-de-sejour } (permiso de residencia) se pide dentro de { 2 } meses.
    Son { 3 } meses para una enfermedad.
    ¿Qué día se registró tu petición de { -asile } (asilo)?
    .unknown = ❓ No sé

permit-in-time =
    Pídelo antes de este día:
    { $other-permit-safe }
    Último día, o antes si tu papel lo dice:
    { $other-permit }
    ¿Este plazo es para ti? Pregunta a un { -avocat } (abogado) esta semana.
    .next = ⚖️ Un abogado

permit-soon =
    Ve a un { -avocat } (abogado) hoy.
    Último día para otro permiso, o antes si tu papel lo dice:
    { $other-permit }
    Pregúntale si este plazo es para ti.
    .next = ⚖️ Un abogado

permit-late =
    Los { 2 } meses parecen terminados.
    Quizás este plazo no es para ti.
    Pregunta a un { -avocat } (abogado), sobre todo si pronto cumples { 18 } años.
    .next = ⚖️ Un abogado

permit-no-date =
    El plazo es de { 2 } meses después del registro.
    Quizás este plazo no es para ti.
    Pregunta hoy a un { -avocat } (abogado).
    .next = ⚖️ Un abogado

turning-18 =
    A los { 18 } años, tu petición de { -asile } (asilo) sigue.
    El trabajo de tu representante termina: firmas sin él.
    Da rápido tu nueva dirección a la { -ofpra } (oficina del asilo).

at-18 =
    A los { 18 } años, tu plaza y tu dinero pueden cambiar.
    Pregunta a la { -ofii } (oficina del Estado para la acogida).
    Prepáralo antes, con tu educador.
    .after-18 = 📅 Mis { 18 } años
    .other = ❓ Otras preguntas

care =
    Guarda una foto de todos tus papeles.
    Muchos plazos son cortos.
    Con cada carta, ve a un { -avocat } (abogado) o a una asociación el mismo día.
    .next = ⚖️ Un abogado
