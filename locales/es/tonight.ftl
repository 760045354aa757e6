### Una cama y una comida esta noche. Nunca prometer una plaza.

title = 🛏️ Dormir y comer esta noche

start =
    Este bot no puede reservar una cama.
    La { -ase } es el servicio que protege a los menores.
    ¿Cuál es tu situación?
    .danger = 🆘 Peligro o enfermedad
    .not-yet = 🛡️ Aún no vi a la { -ase }
    .sent-away = 🕒 La { -ase } dice: espera
    .refused = ✋ Me dijeron “no”
    .placed = ⚖️ Tengo un acogimiento
    .unsure = ❓ No sé

danger-now =
    Peligro o enfermedad grave:
    📞 { $tel-112 }
    Menor en peligro, día y noche:
    📞 { $tel-119 }
    Si te sientes mal, ve a las { -urgences } (urgencias) de un hospital.
    .hospital = 💬 Frases: hospital
    .bed = 🛏️ Dormir esta noche
    .eat = 🍲 Comer

not-yet =
    Ve hoy a la { -ase } (protección de menores).
    Si la puerta está cerrada, llama:
    📞 { $tel-119 }
    La policía también puede ayudar, y preguntarte quién eres.
    .reception = 📍 ¿Dónde está la { -ase }?
    .night = 🛏️ Dormir esta noche
    .card = 💬 Frases para mostrar

reception-town =
    Este bot puede mostrarte adónde ir.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

reception =
    De día, ve primero al primer lugar de esta lista.
    ¿De noche, puerta cerrada, o sin dirección? Llama:
    📞 { $tel-119 }
    .next = 💬 Frases para mostrar

sent-away =
    Antes de la entrevista, la { -ase } (protección de menores) debe darte una cama, aunque esté llena.
    Anota en papel la fecha, la hora, el lugar y el nombre de la persona.
    Llama esta noche:
    📞 { $tel-119 }
    .judge = ⚖️ Un juez en { 48 } horas
    .night = 🛏️ Dormir esta noche
    .eat = 🍲 Comer
    .card = 💬 Frases para mostrar

urgent =
    Dejarte en la calle puede violar tus derechos.
    Un { -avocat } (abogado) puede pedir a un juez una respuesta en { 48 } horas. A veces es sí, muchas veces no.
    Busca un { -avocat } hoy, y llama:
    📞 { $tel-119 }
    .lawyer = ⚖️ Buscar un abogado
    .night = 🛏️ Dormir esta noche

refused =
    Después del “no” del { -departement } ({ -ase }), pierdes tu cama.
    Hay asociaciones que ayudan de noche en muchas ciudades.
    En peligro, llama:
    📞 { $tel-119 }
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

refused-night =
    Estos lugares y estas personas pueden ayudarte esta noche.
    Contacta primero con una asociación.

refused-anywhere =
    Pregunta a una asociación que ayuda de noche, o a un centro de día (« accueil de jour »).
    El sitio { -soliguide } da direcciones en muchas ciudades.
    En peligro, llama:
    📞 { $tel-119 }

refused-then =
    El { -juge-des-enfants } (juez de menores) puede confiarte de inmediato a la { -ase } (protección de menores).
    Es el acogimiento (placement), con una { -opp } (decisión rápida). Pídelo en tu carta.
    ¿Un juez ya lo decidió? Entonces la { -ase } debe alojarte.
    ¿Qué quieres hacer?
    .eat = 🍲 Comer, lavarme
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .keep = 🛏️ ¿Conservar mi cama?
    .adults = 📞 ¿Y el { 115 }?
    .placed = ⚖️ Tengo un acogimiento

shelter-law =
    Escribir al juez no basta para conservar tu cama.
    Unos diputados quieren cambiar esto: en marzo de { "2026" }, no era una ley.
    En tu carta, pide un acogimiento (placement) inmediato ({ -opp }: decisión rápida).
    .letter = ✍️ Escribir al juez
    .judge = ⚖️ Un juez en { 48 } horas

sleep-town =
    Llama primero:
    📞 { $tel-119 }
    Di: « mineur, sans famille, sans lit » (menor, sin familia, sin cama), y tu ciudad.
    Este bot también busca lugares. ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

sleep =
    Esta noche, llama primero:
    📞 { $tel-119 }
    La policía también puede ayudar, y preguntarte quién eres.
    ¿No te dijeron “no”? Ve a la { -ase } (protección de menores) en cuanto abra.

sleep-anywhere =
    Llama ahora, día y noche:
    📞 { $tel-119 }
    Di: « mineur, sans famille, sans lit » (menor, sin familia, sin cama), y tu ciudad.

then =
    De noche, quédate en grupo.
    ¿Qué quieres hacer ahora?
    .eat = 🍲 Comer, lavarme
    .card = 💬 Frases para mostrar
    .safe = ➡️ Estar a salvo
    .lawyer = ⚖️ Buscar un abogado
    .bed = 🛏️ Dormir esta noche
    .adults = 📞 ¿Y el { 115 }?

adults-line =
    El { 115 } busca camas, sobre todo para adultos y familias.
    Muchas veces rechaza a personas de menos de { 18 } años.
    Di siempre tu edad verdadera, incluso para tener una cama.

food-town =
    De día, las asociaciones muchas veces ofrecen comida, ducha y consejos.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

food-places =
    Aquí hay lugares para comer y descansar.
    Mira las horas antes de ir.
    .next = 🛏️ Esta noche

no-places =
    El sitio { -soliguide } da direcciones en muchas ciudades.
    Busca un centro de día (« accueil de jour »: comida, ducha) cerca de ti.
    Pregunta también a una asociación.
    .next = 🛏️ Esta noche

safe-night =
    De noche, quédate en grupo, cerca de una asociación.
    No sigas a un adulto que ofrece cama, comida o trabajo.
    Si tienes miedo, llama:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Una ayuda segura es gratis. Tiene un nombre, una dirección, y te deja irte.
    ¿Te piden dinero, sexo, trabajo o tus papeles? Di no.
    Llama:
    📞 { $tel-119 }
