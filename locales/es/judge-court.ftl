### La dirección del juez de menores, para llevar o enviar la carta.

title = 📮 ¿Dónde está el juez?

start =
    Tu juez es el de la ciudad donde vives.
    ¿En qué ciudad estás?
    .unknown = ❓ No quiero decirlo

court =
    Este es el tribunal del departamento de Francia donde estás.
    Comprueba la dirección en tu papel o en la mairie (ayuntamiento).
    Guarda el sello o el recibo.

anywhere =
    Pide en la mairie (ayuntamiento) la dirección del { -juge-des-enfants } (juez de menores).
    Una asociación o un { -avocat } (abogado) también puede dártela.
