### L’adresse du juge des enfants, pour y apporter ou y envoyer la lettre.

title = 📮 Où est le juge ?

start =
    Ton juge est celui de la ville où tu vis.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

court =
    Voici le tribunal du département où tu es.
    Vérifie l’adresse sur ton papier ou à la mairie.
    Garde le tampon ou le reçu.

anywhere =
    Demande à la mairie l’adresse du { -juge-des-enfants }.
    Une association ou un { -avocat } peut aussi te la donner.
