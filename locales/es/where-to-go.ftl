### Adónde ir: la ciudad una vez, luego los lugares. Nunca prometer una plaza.

title = 📍 Adónde ir

start =
    Este bot conoce lugares en muchas ciudades.
    No puede reservar nada. ¿Qué buscas?
    .sleep = 🛏️ Dormir esta noche
    .arrived = 🚶 Primera acogida
    .rights = ⚖️ Abogado, mis derechos
    .day = 🍲 Comer, lavarse
    .doctor = 🏥 Un médico
    .other = ❓ Otra cosa

seen-before =
    La primera acogida es para la primera vez.
    Después de un “no”, ya no te recibe: otros lugares ayudan.
    ¿Ya viste a la { -ase } (protección de menores)?
    .first = 🚶 No, acabo de llegar
    .waiting = 🛏️ Me dicen que espere
    .refused = ✋ Me dijeron “no”

reception-town =
    Cada departamento de Francia tiene una primera acogida para menores sin familia.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

reception =
    De día, ve primero al primer lugar de esta lista.
    ¿De noche, puerta cerrada, o sin dirección? Llama:
    📞 { $tel-119 }
    .next = 💬 Tarjeta para mostrar

reception-anywhere =
    La { -ase } (protección de menores) de cada departamento de Francia recibe a los menores sin familia.
    Para saber adónde ir, llama:
    📞 { $tel-119 }
    .next = 💬 Tarjeta para mostrar

rights =
    Hay abogados y asociaciones que ayudan gratis.
    ¿Ya recibiste un “no”?
    .refused = ✋ Sí, me dijeron “no”
    .other = ❓ No, otra pregunta

refused-town =
    Lleva el papel del rechazo y todos tus papeles.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

refused =
    Puedes escribir al { -juge-des-enfants } (juez de menores). Estos lugares pueden ayudar, gratis.
    Ve al primero hoy mismo.
    .next = ✍️ Escribir al juez

legal-town =
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

legal =
    Estos lugares ayudan con tus derechos, gratis.
    Llama o ve al primero.

legal-anywhere =
    Un menor puede escribir sin adulto al { -defenseur-des-droits } (defiende a los menores), gratis.
    Para hablar con alguien, llama:
    📞 { $tel-119 }
    .next = ⚖️ Un abogado gratis

day =
    ¿Qué necesitas?
    .eat = 🍲 Comer, descansar
    .wash = 🚿 Ducha, ropa, enchufe

eat-town =
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

eat =
    Aquí hay lugares para comer y descansar.
    Mira las horas antes de ir.

wash-town =
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

wash =
    Aquí hay lugares para ducharte, lavar tu ropa o cargar el teléfono.
    Mira las horas antes de ir.

day-anywhere =
    Aquí, este bot no conoce ningún lugar.
    El sitio { -soliguide } da direcciones en muchas ciudades.
    Pregunta también a una asociación.

doctor-town =
    En el hospital, la { -pass } (servicio gratis) atiende sin seguro.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

doctor =
    Estos lugares atienden sin seguro.
    ¿Es grave (fiebre alta, problemas para respirar)? Llama:
    📞 { $tel-15 }

doctor-anywhere =
    Ve a las { -urgences } (urgencias) de un hospital si es grave.
    Los papeles y el dinero vienen después.
    Llama:
    📞 { $tel-15 }

other =
    ¿Qué buscas?
    .girls = 👩 Para las chicas
    .school = 🎒 Escuela, cursos
    .family = 👪 Mi familia perdida
    .forced = 🔒 Me obligan, me retienen
    .by-town = 📍 Tengo una ciudad
    .by-name = 🤝 Una asociación

girls-town =
    Hay lugares solo para chicas y mujeres.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

girls =
    Estos lugares reciben a chicas.
    ¿Peligro ahora? Llama:
    📞 { $tel-119 }

girls-anywhere =
    Habla con alguien, gratis, día y noche:
    📞 { $tel-119 }

school-town =
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

school =
    La escuela es un derecho, incluso sin papeles y después de los { 16 } años.
    Llama o escribe al primer lugar.
    .next = 🎒 Cómo ir a la escuela

family =
    La { -croix-rouge } (Cruz Roja) busca familias en muchos países.
    Es gratis y confidencial.
    Di primero si buscar puede poner a alguien en peligro.

forced-start =
    No es tu culpa. Llama, día y noche:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }
    ¿Qué te obligan a hacer?
    .body = 🤫 Mi cuerpo, mis imágenes
    .work = 🔨 Trabajar
    .other = ❓ Otra cosa, o no lo digo
    .danger = 🆘 Peligro ahora

forced-said =
    Tienen que protegerte, incluso sin denuncia.
    ¿La { -ase } (protección de menores) ya te dijo “no”?
    .refused = ✋ Sí, “no”
    .not-refused = ❌ No
    .unsure = ❓ No sé

forced-town =
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

forced-body =
    Castigan a quien paga o a quien obliga, no a ti.
    Llama primero, si puedes hablar.
    .next = 🔒 Cómo salir de esto

forced-body-refused =
    Castigan a quien paga o a quien obliga, no a ti.
    Llama primero, si puedes hablar.
    .next = 🔒 Cómo salir de esto

forced =
    Nadie tiene derecho a retenerte o a obligarte.
    Llama primero, si puedes hablar.
    .next = 🔒 Cómo salir de esto

forced-others =
    Nadie tiene derecho a retenerte o a obligarte.
    Llama primero, si puedes hablar.
    .next = 🔒 Cómo salir de esto

forced-anywhere =
    Llama, gratis, día y noche:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-17 }
    .next = 🔒 Cómo salir de esto

by-town =
    ¿En qué ciudad estás?

in-town =
    ¿Qué buscas en esta ciudad?
    .sleep = 🛏️ Dormir esta noche
    .arrived = 🚶 Primera acogida
    .rights = ⚖️ Abogado, mis derechos
    .eat = 🍲 Comer
    .wash = 🚿 Ducharse
    .doctor = 🏥 Un médico

in-town-before =
    La primera acogida es para la primera vez.
    Después de un “no”, ya no te recibe: otros lugares ayudan.
    ¿Ya viste a la { -ase } (protección de menores)?
    .first = 🚶 No, acabo de llegar
    .waiting = 🛏️ Me dicen que espere
    .refused = ✋ Me dijeron “no”

in-town-rights =
    ¿Ya recibiste un “no”?
    .refused = ✋ Sí, me dijeron “no”
    .other = ❓ No, otra pregunta

by-name =
    ✍️ Escribe el nombre de una asociación, incluso con errores.
    O elige aquí:
