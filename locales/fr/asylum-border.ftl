### Retenu à la frontière. Court : cette personne a peut-être deux minutes et un téléphone.

title = 🛂 On te retient à la frontière

# La phrase reste en français : elle se dit ou se montre.
start =
    Dis ou montre : { -phrase-asile }
    Demande un interprète et un { -avocat } maintenant.
    Ne signe pas un papier que tu ne comprends pas.
    Où en es-tu ?
    .refused-entry = 📄 Papier de refus
    .waiting-zone = 🛂 Aéroport, port, gare
    .land-border = 🚌 Frontière à pied, bus
    .screening = 👮 Empreintes, contrôle
    .unsure = ❓ Je ne sais pas

now =
    On te refuse d’entrer pour l’{ -asile } ? Il faut agir maintenant.
    Le délai est de { 48 } heures, ou celui du papier.
    Demande : { -phrase-representant }
    .next = ⚖️ Mes droits

# Zone d’attente : lieu fermé dans un aéroport, un port ou une gare. Un mineur y reste seulement par exception.
rights =
    Un { -administrateur-ad-hoc } (adulte nommé pour toi) doit venir sans attendre.
    Tu peux avoir un interprète, un médecin, et appeler quelqu’un.
    Demande tout cela maintenant.
    .sent-back = 🚪 On veut me renvoyer
    .normal = 🕒 Une réponse trop vite ?
    .card = 💬 Phrases à montrer

one-day =
    Aéroport, port, gare : tu peux refuser un renvoi avant { 1 } jour complet.
    Pas à une frontière de terre.
    Dis-le maintenant : { -phrase-jour-franc }

no-fast-way =
    Un mineur seul a normalement droit à l’examen normal de l’{ -asile }.
    Les règles d’Europe sont nouvelles : ton papier passe avant ce texte.
    Montre-le à un { -avocat } ou à une association du lieu.
    .next = 💬 Phrases à montrer

land-border =
    Un mineur peut demander l’{ -asile } à tout moment.
    Ici, la règle d’{ 1 } jour avant un renvoi ne vaut pas.
    Dis maintenant : { -phrase-asile }
    .next = 📄 Mon papier

screening =
    On regarde ton identité, ta santé, tes empreintes.
    À la frontière, cela dure normalement { 7 } jours au plus.
    Demande la personne qui doit t’aider, et ta langue.
    .next = 📄 Mon papier
