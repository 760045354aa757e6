### L’asile : où en es-tu ? La réponse et la frontière d’abord, car leurs délais sont les plus courts.

title = 🛡️ L’{ -asile }

start =
    L’{ -asile } protège une personne en grave danger dans son pays.
    Une lettre ? Montre-la aujourd’hui à un { -avocat }.
    Où en es-tu ?
    .answer = 📄 J’ai une réponse
    .held = 🛂 Frontière : on me garde
    .not-asked = 🛡️ Pas encore demandé
    .asked = 🕒 Demandé, j’attends
    .other-country = 🗺️ Un autre pays
    .unsure = ❓ Je ne sais pas

# OFPRA : office qui répond à la demande d’asile.
asked =
    Le formulaire de l’{ -ofpra } (office de l’{ -asile }) a un délai :
    { 21 } jours après l’{ -attestation } (preuve de ta demande).
    Appelle ton représentant aujourd’hui s’il n’est pas parti.
    Que veux-tu savoir ?
    .form = 📄 Le formulaire
    .interview = 🗣️ L’entretien
    .representative = 👤 Mon représentant
    .waiting = 🕒 Lit, travail, santé
    .unsure = ❓ Je ne sais pas

show-papers =
    Fais lire tous tes papiers aujourd’hui.
    Demande : « Le formulaire de l’{ -ofpra } est-il parti ? »
    Va voir ton représentant, un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }

what-is-it =
    L’{ -asile } est la protection de la France contre un danger au pays.
    L’{ -ase } protège les enfants : tu peux avoir les deux.
    Que veux-tu faire ?
    .ask = 🛡️ L’{ -asile } et moi
    .new-rules = ⚖️ Les règles de { "2026" }
    .lawyer = ⚖️ Trouver un { -avocat }

new-rules =
    Depuis juin { "2026" }, de nouvelles règles d’Europe passent avant les règles françaises.
    Un papier plus ancien peut se tromper ; ta lettre a raison.
    Montre chaque lettre à un { -avocat } ou à une association.
    .ask = 🛡️ L’{ -asile } et moi
    .lawyer = ⚖️ Trouver un { -avocat }
