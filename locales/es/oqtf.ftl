### OQTF: orden de irse de Francia. Un abogado el mismo día, antes de toda explicación. No dar miedo.

title = 🚪 Tienes una { -oqtf }

start =
    Ve a un { -avocat } (abogado) hoy, antes que todo lo demás.
    La ley prohíbe la { -oqtf } (orden de irse de Francia) antes de los { 18 } años.
    El plazo, muy corto, está escrito en ella: guarda papel y sobre.
    .next = 🕒 El plazo

limits =
    En un { -centre-de-retention } (lugar cerrado): { 48 } horas.
    Con un lugar impuesto para vivir, o en la cárcel: { 7 } días.
    Sin nada de esto: { 1 } mes, o el plazo escrito en tu papel.
    ¿Dónde estás?
    .locked = 🔒 En un centro cerrado
    .assigned = 📍 Lugar impuesto, cárcel
    .free = ❌ Nada de esto
    .unsure = ❓ No sé

locked =
    La ley prohíbe el { -centre-de-retention } (lugar cerrado) antes de los { 18 } años.
    Di tu edad y pide un intérprete.
    Pide ahora un { -avocat } (abogado) y la asociación del centro.

free-date =
    ¿Qué fecha está escrita en la { -oqtf } (orden de irse)?
    Contamos desde ese día, por prudencia.
    .unknown = ❓ No sé

free-day =
    Ve a un { -avocat } (abogado) hoy. Él va al { -tribunal }.
    Día prudente:
    { $oqtf-free-safe }
    Último día:
    { $oqtf-free }

free-soon =
    Queda poco tiempo.
    Último día para el { -tribunal }:
    { $oqtf-free }
    Ve a un { -avocat } (abogado) hoy.

assigned-date =
    La { -assignation } te obliga a vivir en una dirección.
    ¿Qué fecha está escrita en la { -oqtf } (orden de irse)?
    .unknown = ❓ No sé

assigned-day =
    Queda muy poco tiempo.
    Último día para el { -tribunal }:
    { $oqtf-assigned }
    Ve a un { -avocat } (abogado) ahora.

now =
    Quizás es el último día.
    Ve ahora a un { -avocat } (abogado), o a la oficina (el { -greffe }) del { -tribunal-administratif }.
    Lleva la { -oqtf }.

no-date =
    Sin una fecha segura, el plazo puede ser de { 7 } días, o menos.
    Pide ahora a alguien que lea tu papel.
    Ve a un { -avocat } (abogado) hoy.

late =
    Quizás el plazo ha terminado.
    Pero cuenta desde el día en que recibiste el papel.
    Ve de todos modos a un { -avocat } (abogado) hoy.

stops =
    Si el { -tribunal } recibe la petición a tiempo, normalmente no pueden expulsarte antes de su decisión.
    Unos jueces dijeron: la { -prefecture } (Estado) debe mostrar que eres mayor de edad.
    Díselo a tu { -avocat } (abogado).

bring =
    Lleva la { -oqtf } y todos tus papeles: edad, carta al juez.
    Pide también la { -aide-juridictionnelle } (el Estado paga al { -avocat }, abogado).
    Ve a un { -avocat } hoy.
    .next = ⚖️ Un abogado
