### Qui décide pour un mineur seul. Seul un juge nomme un tuteur. Expliquer les rôles, sans juger la famille.

title = 👤 Qui décide pour toi

start =
    Tes parents gardent leurs droits, même loin.
    Un juge peut donner ce rôle à une autre personne.
    Où en es-tu ?
    .in-care = 🛡️ L’{ -ase } s’occupe de moi
    .asylum = 🛡️ Je demande l’asile
    .not-yet = 🕒 Pas encore de protection
    .adult = 👤 Un adulte, oncle ou ami
    .waiting-zone = 📍 Aéroport ou port
    .unsure = ❓ Je ne sais pas

# ASE : service du département qui protège les enfants.
in-care =
    L’{ -ase } (protection des enfants) décide des choses de chaque jour.
    Les choses importantes demandent tes parents, un tuteur (nommé par un juge) ou un juge.
    De quoi as-tu besoin ?
    .every-day = ☀️ École, sortie, médecin
    .important = 🏥 Opération, voyage
    .nobody-signs = ✍️ Personne ne signe
    .disagree = ✋ Pas d’accord
    .who = ❓ Qui est mon tuteur ?

# Pour le sport ou la carte de banque, la loi lue ne donne pas de liste : on renvoie à l’éducateur.
every-day =
    École, sortie, coiffeur, médecin : l’{ -ase } (protection des enfants) peut signer.
    Pour le sport ou la banque, cela dépend.
    Demande à ton éducateur qui signe.
    .important = 🏥 Opération, voyage
    .nobody-signs = ✍️ Personne ne signe
    .who = ❓ Qui est mon tuteur ?

important =
    Opération, passeport, long voyage : ce sont des choses importantes.
    Ton tuteur signe, si un juge en a nommé un.
    Pas de tuteur ? Lis la suite.

nobody-signs =
    Personne ne signe ? Un juge peut donner une permission.
    Dis à l’{ -ase } (protection des enfants) : « Demandez au juge. »
    Dis-le aussi à ton { -avocat }.
    .next = 👤 Demander un tuteur

# Juge aux affaires familiales : le juge qui nomme un tuteur. Tribunal du lieu où vit la personne.
family-judge =
    Le { -juge-familles } nomme les tuteurs.
    Il est au { -tribunal-judiciaire } du lieu où tu vis.
    Fais-toi aider par un { -avocat } ou un éducateur pour lui écrire.
    .what-to-write = ✍️ Quoi écrire
    .what-is-it = ❓ C’est quoi, un tuteur ?
    .lawyer = ⚖️ Trouver un { -avocat }

# Tout s’écrit sur papier, jamais dans le bot.
what-to-write =
    Écris sur papier, jamais ici, qui tu es et où tu vis.
    Écris : aucun parent ne peut agir en France, et ce qui est bloqué.
    Mets la date, signe, et garde une photo.
    .next = ⚖️ Un { -avocat }

disagree =
    Tu n’es pas d’accord avec l’{ -ase } (protection des enfants) ?
    Le { -juge-des-enfants } (il protège les enfants) peut t’écouter.
    Écris-lui, sans adulte et gratuitement.
    .next = ✍️ La lettre au juge

# « Foyer » : maison où vivent des jeunes confiés à l’ASE.
who-is-who =
    Le foyer ou l’éducateur n’est pas ton tuteur.
    Seul un juge nomme un tuteur.
    Personne ne doit faire semblant d’être ton parent ou ton tuteur.
    .what-is-it = ❓ C’est quoi, un tuteur ?
    .ask = 👤 Demander un tuteur
    .lawyer = ⚖️ Trouver un { -avocat }

# Tutelle : un juge nomme un tuteur quand les parents sont morts ou ne peuvent pas agir.
guardian =
    La { -tutelle } : un juge nomme quelqu’un à la place de tes parents.
    C’est possible s’ils sont morts, ou ne peuvent pas agir, parfois trop loin.
    Le juge peut choisir le { -departement }. Elle finit à { 18 } ans.
    .ask = 👤 Demander un tuteur
    .other-way = 🤝 Un adulte de confiance
    .lawyer = ⚖️ Trouver un { -avocat }

# Délégation : le juge donne une partie du rôle des parents à l’ASE ou à un adulte de confiance.
other-way =
    Il y a aussi la { -delegation } d’autorité parentale.
    Le juge donne ce rôle à l’{ -ase } ou à un adulte de confiance.
    Demande à un { -avocat } ce qui va pour toi.
    .next = ⚖️ Un { -avocat }

# Administrateur ad hoc : adulte nommé pour une seule procédure.
asylum =
    Pour l’asile, l’{ -administrateur-ad-hoc } (adulte pour toi) doit être nommé : { 15 } jours de travail.
    Le formulaire part { 21 } jours au plus après l’{ -attestation } (preuve).
    Pas encore nommé ? Demande-le à la { -prefecture } et à une association.
    .next = 👤 Ton représentant

waiting-zone =
    Un adulte doit être nommé tout de suite : l’{ -administrateur-ad-hoc }.
    Il vient te voir et choisit un { -avocat }.
    Dis : { -phrase-representant }
    .next = 🛂 À la frontière

# Évaluation : l’entretien sur l’âge et la situation.
not-yet =
    Pendant l’{ -evaluation } (entretien sur l’âge), la loi ne nomme pas d’adulte pour toi.
    Une association ou un { -avocat } peut t’aider.
    Demande-leur de venir avec toi.

not-yet-who =
    En urgence, le médecin doit soigner, même sans signature.
    Pour l’école, demande avec une association.
    Pour être protégé ou protégée, écris au { -juge-des-enfants } (il protège les enfants).
    .next = ✍️ La lettre au juge
