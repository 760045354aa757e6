### Las cartas: para imprimir o copiar. Cada pantalla dice a quién va, y qué hacer después.

title = ✍️ Las cartas

start =
    Estas cartas están en francés, con el sentido en tu idioma.
    El nombre y la dirección se escriben a mano.
    ¿Qué carta quieres?
    .judge = ✍️ Al juez de menores
    .department = 📍 Al { -departement }
    .lawyer = ⚖️ Para un abogado
    .school = 🎒 Para la escuela
    .young-adult = 📅 Después de los { 18 }
    .appeal = ⚖️ Presentar un recurso

department =
    El { -departement } ({ -ase }, protección de menores) decide sobre la acogida de los menores.
    ¿Qué quieres pedirle?
    .decision = 📄 La decisión escrita
    .report = 📄 El informe
    .asked = 📄 Informe ya pedido

decision =
    El { -departement } (protección de menores) debe darte su decisión escrita.
    Sin este papel, puedes escribir al juez de todos modos.
    Da hoy esta carta al { -departement }.

report =
    El informe dice lo que escribieron después de tu entrevista.
    Puedes pedir una copia.
    Envía esta carta al { -departement } (protección de menores).

no-report =
    { 1 } mes sin respuesta quiere decir “no”.
    Entonces tienes { 2 } meses para escribir a la { -cada } (comisión de documentos).
    Pide ayuda a un { -avocat } (abogado) o a una asociación.

lawyer =
    El { -ordre-des-avocats } (oficina de abogados) debe nombrar un { -avocat } (abogado).
    Como máximo: { 8 } días después de tu petición.
    Da esta carta al { -juge-des-enfants } (juez de menores) y al { -ordre-des-avocats }.
    .next = ⚖️ Dónde encontrarlos

how-old =
    La escuela es para todos los menores, con o sin papeles.
    ¿Qué edad dices que tienes?
    .under-sixteen = 📅 Menos de { 16 } años
    .sixteen-or-more = 📅 { 16 } o { 17 } años

school-test =
    El { -casnav } (servicio de la escuela) hace un test de nivel.
    ¿Hiciste ese test?
    .done = ✅ Sí
    .not-done = ❌ No

school =
    Esta carta va al rectorat (oficina de las escuelas de la región).
    Una asociación puede darte la dirección.
    Pide un recibo, o envía una { -recommandee } (carta con prueba).

no-place =
    { 2 } meses sin respuesta cuentan como un “no”.
    Un { -avocat } (abogado) puede pedir una plaza a un juez, a veces antes.
    Guarda la carta y el recibo.

young-adult =
    ¿La { -ase } (protección de menores) ya te ayuda? La ayuda puede seguir hasta los { 21 } años.
    Pídela por escrito de { 3 } a { 6 } meses antes de tus { 18 } años; si no, hoy.
    Da esta carta a la { -ase }.

no-help =
    ¿Un “no”? Pídelo por escrito.
    Un juez puede decidir muy rápido si estás en la calle.
    Ve a un { -avocat } (abogado) el mismo día.
    .refused = ✋ Me dijeron “no”
    .proof = 📄 Guardar la prueba

proof =
    Guarda siempre una foto de la carta firmada.
    Pide un sello con la fecha, o guarda el recibo del correo.
    Nunca envíes un original: envía una copia.
