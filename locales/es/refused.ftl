### Dijeron "no eres menor". Tono tranquilo: no ha terminado, y esto es lo que se hace hoy.

title = ✋ Te dijeron “no”

start =
    Después de un “no”, un juez todavía puede estudiar tu situación.
    Si tienes una { -oqtf } (orden de irse de Francia), es lo más urgente.
    ¿Cuál es tu situación?
    .oqtf = 🚪 Tengo una { -oqtf }
    .department = ✋ “No” de la { -ase }
    .judge = ⚖️ Un juez respondió
    .waiting = 🕒 Espero al juez
    .after-18 = ✋ Ayuda después de los { 18 }
    .unsure = ❓ No sé

which-paper =
    Mira arriba en tu papel, o pide a alguien que lo lea.
    ¿Qué palabra ves?
    .department = 🛡️ { -departement } o { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ No hay papel

prefecture-paper =
    Busca estas palabras en el papel de la { -prefecture } (oficina del Estado):
    « obligation de quitter le territoire français » (orden de irse de Francia)
    ¿Las ves?
    .order = 🚪 Sí, las veo
    .other = ❌ No, otra cosa
    .unsure = ❓ No sé

other-paper =
    Haz una foto del papel y del sobre.
    Muchos plazos son cortos.
    Pide hoy a un { -avocat } (abogado) o a una asociación que lo lea.
    .next = ⚖️ Un abogado

department =
    Puedes escribir al { -juge-des-enfants } (juez de menores), sin adulto, gratis.
    Mientras tanto, pierdes tu cama de la { -ase } (protección de menores).
    ¿Tienes la decisión escrita del { -departement }? Hazle una foto.
    .have-letter = ✅ Sí, la tengo
    .no-letter = ❓ No, no hay papel
    .new-papers = 📄 Papeles nuevos
    .tonight = 🛏️ Dormir esta noche

ask-letter =
    El { -departement } (protección de menores) debe darte su decisión escrita.
    Incluso sin este papel, puedes escribir al { -juge-des-enfants } (juez de menores).
    Pide hoy: « Je veux la décision écrite. » (“Quiero la decisión escrita.”)

time-to-18 =
    El { -juge-des-enfants } (juez de menores) puede proteger solo antes de los { 18 } años.
    ¿Cuánto tiempo falta para tus { 18 } años?
    .under-three-months = 🕒 Menos de { 3 } meses
    .more = 📅 Más de { 3 } meses
    .unsure = ❓ No sé

soon-18 =
    A los { 18 } años, el { -juge-des-enfants } (juez de menores) ya no puede protegerte. Mientras esperas, pierdes tu cama.
    Ve a un { -avocat } (abogado) hoy.
    Pide en tu carta un acogimiento (placement) urgente ({ -opp }: decisión rápida).
    .lawyer = ⚖️ Buscar un abogado
    .letter = ✍️ Escribir al juez
    .tonight = 🛏️ Dormir esta noche
    .more = ❓ Otra cosa

go-to-judge =
    Escribe esta semana al { -juge-des-enfants } (juez de menores): la espera muchas veces es larga.
    Los { 15 } días son para presentar un recurso, después del “no” de un juez.
    Para esta primera carta no cuentan. Escribe rápido.
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .tonight = 🛏️ Dormir esta noche
    .more = ❓ Otra cosa

what-now =
    Empezar otra vez en otro { -departement } (gobierno local) es arriesgado.
    Pregunta primero a un { -avocat } (abogado).
    ¿Qué quieres hacer ahora?
    .letter = ✍️ Escribir al juez
    .lawyer = ⚖️ Buscar un abogado
    .outside = 🆘 En la calle o peligro
    .meanwhile = ⚖️ Mis derechos ahora
    .report = 📄 Copia del informe
    .tonight = 🛏️ Dormir y comer

outside =
    Menor en peligro o en la calle, día y noche:
    📞 { $tel-119 }
    Peligro ahora mismo:
    📞 { $tel-112 }
    A veces, un { -avocat } (abogado) también puede pedir a un juez una respuesta muy rápida.
    .urgent = ⚖️ Un juez en { 48 } horas
    .tonight = 🛏️ Dormir esta noche

urgent-court =
    El { -refere-liberte } es una petición urgente al { -tribunal-administratif } (otro tribunal): respuesta en { 48 } horas.
    Tiene que haber un error claro sobre tu edad o tu situación, y un peligro inmediato.
    A veces el juez dice sí, muchas veces no. Busca un { -avocat } (abogado) hoy.
    .lawyer = ⚖️ Buscar un abogado
    .answered = ⚖️ Este juez respondió

judge-said =
    Un juez escribió una decisión: mira arriba en el papel.
    Después del “no” de un { -juge-des-enfants } (juez de menores), tienes { 15 } días para presentar un recurso.
    ¿Qué dice el juez?
    .said-no = ⚖️ El juez dice “no”
    .no-place = ✅ Sí, pero no hay plaza
    .placed = ⚖️ Sí, y luego { -ase } dice no
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ No sé

no-place =
    La { -ase } (protección de menores) debe cumplir el acogimiento (placement) que decidió el juez.
    Muéstrale el papel, y guarda una foto.
    ¿Todavía sin plaza? Ve a un { -avocat } (abogado) y llama:
    📞 { $tel-119 }
    .lawyer = ⚖️ Buscar un abogado
    .placed = ⚖️ Qué decir a la { -ase }
    .tonight = 🛏️ Dormir esta noche

read-the-paper =
    Si el juez dice no, tienes { 15 } días para presentar un recurso.
    Presentar un recurso es pedir a otros jueces que decidan.
    Pide hoy a un { -avocat } (abogado) o a una asociación que lea tu papel.
    .next = ⚖️ Un abogado
