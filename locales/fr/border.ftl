### La frontière. Des règles européennes ont changé en juin 2026 : le papier reçu passe avant ce texte.

title = 🛂 À la frontière

start =
    Dis tout de suite : { -phrase-mineur }
    Ajoute : { -phrase-danger }
    Où es-tu ?
    .airport = 🛂 Aéroport ou port
    .land = 🚌 Train, route, montagne
    .pushed-back = 🚪 On m’a renvoyé
    .overseas = 🌴 Mayotte, outre-mer
    .england = 🌊 Calais, mer, Angleterre
    .unsure = ❓ Je ne sais pas

# Administrateur ad hoc : adulte nommé pour une seule procédure. Zone d’attente : lieu fermé de l’aéroport.
airport =
    On peut te garder en { -zone-attente } (lieu fermé), pas te renvoyer avant un jour entier.
    Un adulte doit être nommé tout de suite : l’{ -administrateur-ad-hoc }.
    Demande-le, avec un { -avocat } et un interprète.
    .sent-back = 🚪 On veut me renvoyer
    .afraid = 🛡️ Demander l’asile
    .rights = 📄 Le papier, le médecin
    .days = 🕒 Combien de jours

# Un jour franc : un jour entier, sans compter le jour de l’arrivée. Ne pas le transformer en heures.
plane =
    On ne peut pas te renvoyer avant un jour entier.
    Dis : { -phrase-representant }
    Demande aussi un { -avocat }. Appelle maintenant :
    📞 { $tel-119 }
    .next = ❓ Autre question

zone-rights =
    Le refus d’entrer doit être écrit, avec ses raisons, dans une langue que tu comprends.
    Tu peux voir un médecin et appeler quelqu’un.
    Garde ce papier. Ne signe pas sans comprendre.
    .next = ❓ Autre question

zone-days =
    Après { 4 } jours, un juge doit regarder ton dossier.
    Il peut dire { 8 } jours de plus. Un { -avocat } doit être là.
    Dis au juge ton âge, ta santé, tes peurs.
    .next = ❓ Autre question

# Demander l’asile : protection d’une personne en danger dans son pays.
zone-asylum =
    Tu as peur dans ton pays ? Tu peux demander l’asile ici, tout de suite.
    On peut alors te garder seulement dans des cas rares. Les règles ont changé : ton papier passe avant.
    Demande un { -avocat }.
    .next = 🛂 Asile à la frontière

land =
    Un mineur doit être confié à l’{ -ase } (protection des enfants), pas renvoyé.
    Dis à la police : { -phrase-danger }
    Demande un interprète.

land-paper =
    Le refus d’entrer doit être écrit, avec ses raisons.
    Vérifie ta date de naissance. Ne signe pas sans comprendre.
    Garde le papier : photo, date, heure, lieu.

land-rule =
    Pour renvoyer en Italie, un simple refus ne suffit plus toujours.
    Un accord entre pays le permet encore parfois.
    Demande un { -avocat } avant tout départ.
    .menton = 🛂 Menton
    .car = 🚌 Voiture, camion, taxi
    .card = 💬 Phrases à montrer
    .lawyer = ⚖️ Trouver un { -avocat }

# Menton : ville à la frontière italienne. Le résultat de la procédure n’est pas connu : ne rien affirmer.
menton =
    À Menton, un service regarde parfois l’âge dans le poste de police.
    Des associations le contestent devant un juge.
    Dis que tu es mineur, et demande une décision écrite.
    .next = 💬 Phrases à montrer

# Ne jamais conseiller de passer la frontière. Ne pas demander comment la personne a voyagé.
pushed-back =
    Renvoyer un mineur qui demande protection peut violer ses droits.
    Note la date, l’heure, le lieu. Photographie tous les papiers.
    Cherche une association, des deux côtés de la frontière.

who-helps =
    Le { -defenseur-des-droits } (il défend tes droits) écoute les enfants, gratuitement.
    Tu es en France ? Tu peux toujours demander une protection.
    Ne prends pas de risque sur la route. En France, appelle :
    📞 { $tel-119 }
    .next = ⚖️ Un { -avocat }

overseas =
    À Mayotte et outre-mer, les règles sont différentes.
    Personne ne doit te rattacher à un adulte qui n’est pas ton parent.
    Demande un { -avocat } ou une association tout de suite.
    .mayotte = 🌴 Je suis à Mayotte
    .lawyer = ⚖️ Trouver un { -avocat }

car =
    Près d’une frontière, la police peut regarder dans les voitures et camions.
    Conduire pour de l’argent est puni, normalement pas le jeune passager.
    On te trouve ? Dis : { -phrase-danger }
    .next = 💬 Phrases à montrer
