### Los papeles de identidad. Sin papeles, hay derechos. Nunca un papel falso; el original se queda con la persona.

title = 📄 Tus papeles de identidad

start =
    Puedes pedir protección sin papeles.
    Los papeles verdaderos ayudan mucho, en cada paso.
    ¿Cuál es tu situación?
    .nothing = ❌ No tengo nada
    .photo = 📷 Tengo una foto
    .original = 📄 Tengo un original
    .doubted = ✋ Dudan de mi papel
    .for-sale = 💶 Quieren venderme uno
    .unsure = ❓ Perdido, otra pregunta

nothing =
    El asilo protege a una persona en peligro en su país.
    ¿Quieres pedir asilo, o ya lo pediste?
    .asylum = ✅ Sí
    .no-asylum = ❌ No
    .unsure = ❓ No sé

no-consulate =
    Con el asilo, no contactes con tu { -consulat } (oficina de tu país).
    Es el consejo de las asociaciones.
    Habla primero con un { -avocat } (abogado).

family =
    Un familiar en tu país muchas veces puede pedir tu papel.
    ¿Puedes hablar con alguien allí?
    .reachable = ✅ Sí
    .not-reachable = ❌ No
    .unsure = ❓ No sé

birth-paper =
    Un familiar muchas veces puede pedir tu partida de nacimiento, en el lugar donde naciste.
    ¿No hay partida? Un juez del lugar puede hacer un { -jugement-suppletif } (reemplaza la partida).
    Pide que lo inscriban en el registro civil, y luego lo legalicen (sello oficial).

send =
    Pide primero una foto del papel.
    Luego pide que envíen el original por correo con seguimiento.
    Da la dirección de un { -avocat } (abogado) o de una asociación que acepte.

red-cross =
    La { -croix-rouge } (Cruz Roja) puede buscar a tu familia, gratis.
    Un menor puede pedirlo sin adulto, en la oficina más cercana.
    Pídelo, o ven con una asociación.

photo =
    Una foto ayuda, pero el original ayuda más.
    Guarda la foto en dos lugares seguros.
    Pide que envíen el original por correo con seguimiento, a un { -avocat } (abogado) o una asociación.
    .next = 📄 El sello oficial

original =
    Un original es muy valioso.
    ¿Quién lo tiene ahora?
    .me = ➡️ Yo
    .service = 👮 Un servicio, la policía
    .somebody = ➡️ Otra persona

keep =
    Haz fotos de cada papel, por delante y por detrás.
    Guarda las fotos en tu correo electrónico y en una asociación.
    Da copias, nunca tu único original. No envíes nada aquí.

taken =
    La policía puede revisar el original. Su opinión no obliga al juez.
    Pregunta quién guarda tu papel, y pide un recibo firmado.
    Pide a un { -avocat } (abogado) que lo reclame.

kept-by-somebody =
    Guardar tus papeles para hacerte obedecer puede ser un crimen.
    No es tu culpa.
    Si tienes miedo, llama:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }

made-when =
    La { -legalisation } es un sello oficial: confirma la firma.
    Un papel extranjero lo necesita, pero no si hay un acuerdo entre países.
    ¿Cuándo se hizo tu papel?
    .before = 📅 Antes de abril { "2024" }
    .since = 📅 Desde abril { "2024" }
    .unsure = ❓ No sé

before-2024 =
    Un juez ya aceptó el sello de la embajada del país en Francia.
    ¿Piensas en el asilo? No vayas antes de ver a un { -avocat } (abogado).
    Pregunta a un { -avocat } la regla para tu país.

since-2024 =
    Desde abril de { "2024" }, la regla es más estricta.
    El sello viene normalmente de la embajada de Francia en tu país.
    Pregunta a un { -avocat } (abogado) la regla para tu país.

no-stamp =
    Sin sello, un papel puede contar a veces de todos modos.
    No lo tires.
    Muéstralo a un { -avocat } (abogado) esta semana.

doubted =
    Un papel hecho según las reglas de su país cuenta como verdadero.
    Para decir « faux » (falso), hacen falta razones: pídelas por escrito.
    ¿Quién duda?
    .two-names = 📅 Dos nombres, dos edades
    .who = 🛡️ La { -ase }, la policía
    .judge = ⚖️ El juez

two-names =
    Dos nombres o dos edades: un solo registro no decide.
    Di tu nombre verdadero y tu edad verdadera, y por qué es diferente.
    Muestra todo a un { -avocat } (abogado), y no uses un papel falso.
    .lawyer = ⚖️ Buscar un abogado
    .visit = 🏢 Ir a la { -prefecture }
    .other = ❓ Otra pregunta

doubted-who =
    El equipo de la { -evaluation } (entrevista) no es el juez de los papeles.
    La policía da una opinión. El juez puede pensar de otra manera.
    Pide a un { -avocat } (abogado) que lea esta opinión.

doubted-judge =
    ¿El juez rechaza tu papel? No ha terminado.
    Todavía debe mirar si la edad que dices es posible.
    Habla hoy con un { -avocat } (abogado).

what-next =
    ¿Qué quieres saber ahora?
    .stamp = 📄 El sello oficial
    .consulate = 🗺️ Ir al { -consulat }
    .lost = 📄 Perdido o robado
    .keep = 📄 Guardar mis papeles
    .after-no = 📄 Después de un “no”
    .lawyer = ⚖️ Buscar un abogado

consulate =
    ¿Piensas en el asilo? No vayas al { -consulat } (oficina de tu país) antes de ver a un { -avocat } (abogado).
    Si no, puede dar una tarjeta o un pasaporte.
    Muchas veces pide una partida de nacimiento, a veces un tutor: ve con un educador.

never-buy =
    No compres y no uses un papel falso.
    La ley lo castiga, y creen menos tu historia verdadera.
    Rechaza también un papel con otro nombre u otra edad.

tell-lawyer =
    ¿Ya tienes un papel falso? No lo uses más.
    Tu { -avocat } (abogado) guarda el secreto.
    Habla primero con él, antes que con otros.
    .next = ⚖️ Un abogado
