### Un autre pays d’Europe. Ne jamais conseiller de partir seul.

title = 🗺️ Un autre pays d’Europe

start =
    Parfois, un autre pays d’Europe examine la demande d’{ -asile }.
    Le lien avec ta famille compte.
    Où en es-tu ?
    .family = 👪 Ma famille est là-bas
    .fingerprints = 🗺️ Empreintes là-bas
    .paper = 📄 Un papier en parle
    .england = 🌊 L’Angleterre
    .unsure = ❓ Je ne sais pas

family =
    Un parent, frère, sœur, oncle, tante ou grand-parent y vit légalement ?
    Ta demande peut y aller pour que vous viviez ensemble.
    Pas si c’est mauvais pour toi : dis-le.
    .next = ➡️ Que faire

tell-them =
    Ne pars pas par toi-même : la demande passe par la { -prefecture }.
    Apporte téléphone, adresse, photos, papiers de famille.
    Dis-le aujourd’hui à la { -prefecture } et à ton représentant.
    .next = ⚖️ Un { -avocat }

# Empreintes prises ailleurs : aucune règle affirmée ici.
lawyer-first =
    Va voir un { -avocat } avant tout rendez-vous sur un autre pays.
    Ne quitte pas la ville.
    Les règles d’Europe ont changé en juin { "2026" }.
    .next = 📄 Mes papiers

paper-wins =
    Ta lettre a raison : lis son délai.
    Ne signe pas un papier que tu ne comprends pas.
    Montre-la aujourd’hui à un { -avocat } ou à une association.
    .next = ⚖️ Un { -avocat }
