### Un abogado gratis. Las direcciones vienen de flows/places/.

title = ⚖️ Un { -avocat } (abogado) gratis

start =
    El { -avocat } (abogado) de un menor es normalmente gratis.
    El Estado lo paga: es la { -aide-juridictionnelle }.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

paris =
    En París, la { -antenne-des-mineurs } aconseja gratis a los jóvenes.
    Muchas veces ayuda a escribir al juez.
    Pide hoy por ella en el { -ordre-des-avocats } (oficina de abogados) de París.

hauts-de-seine =
    Tu ciudad está en Hauts-de-Seine.
    Allí, hay abogados que muchas veces trabajan para menores.
    Pide hoy al { -ordre-des-avocats } (su oficina): « le groupe mineurs » (el grupo de menores).

any-town =
    El { -ordre-des-avocats } es la oficina de los abogados, cerca del { -tribunal }.
    Muchas veces hay horas de consulta gratis.
    Pide hoy: « un { -avocat } gratuit pour mineur » (un abogado gratis para un menor).

places =
    Estos lugares ayudan con tus derechos, gratis.
    Elige un lugar: llama, o ve hoy.
    .next = ⚖️ Oficina de abogados

ask-the-judge =
    El { -avocat } (abogado) no es automático: pídelo al juez, en tu carta.
    El { -ordre-des-avocats } (su oficina) debe nombrar uno, como máximo { 8 } días después de tu petición.
    Pregunta también a una asociación.

money =
    ¿Un { -avocat } (abogado) te pide dinero? No pagues, y habla de esto con una asociación.
    Tu { -avocat } guarda el secreto: dile la verdad, muestra todos tus papeles.
    ¿Recibiste una decisión? Ve a verlo hoy.
