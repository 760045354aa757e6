### Frères et sœurs en France. Les noms s’écrivent sur papier, jamais dans le bot.

title = 👪 Ton frère, ta sœur

start =
    Les frères et sœurs doivent rester ensemble.
    On les sépare seulement si c’est impossible, ou si c’est mieux pour l’enfant.
    Où est ton frère ou ta sœur ?
    .together = ➡️ Avec moi
    .apart = 📍 Ailleurs en France
    .lost = ❓ Je ne sais pas
    .not-believed = ✋ Un de nous refusé

# Dès le premier entretien : avant que le magistrat choisisse le département.
together =
    Le juge doit chercher le même lieu pour vous, sauf si c’est mauvais pour un enfant.
    Dis dès le premier entretien : « J’ai un frère ou une sœur. »
    Dis son nom, et où vous étiez ensemble la dernière fois.
    .apart = 👪 On nous sépare
    .where = 📮 Où est le juge ?
    .lawyer = ⚖️ Trouver un { -avocat }

apart =
    Écris une lettre courte au { -juge-des-enfants }, même sans adulte.
    Écris où est chacun de vous.
    Demande le même lieu, ou des visites, des appels et des lettres.
    .where = 📮 Où est le juge ?
    .lawyer = ⚖️ Trouver un { -avocat }

# La Croix-Rouge cherche les familles séparées.
lost =
    La { -croix-rouge } cherche les familles séparées, gratuitement.
    Chercher peut mettre quelqu’un en danger ? Dis-le d’abord.
    Dis aussi à l’{ -ase } (protection des enfants) où vous étiez ensemble la dernière fois.
    .search = ➡️ Chercher
    .tell = 🗣️ Que dire

search =
    La { -croix-rouge } cherche dans beaucoup de pays. C’est gratuit.
    Dis d’abord si chercher peut mettre quelqu’un en danger.
    .next = 🗣️ Que dire à l’{ -ase }

not-believed =
    L’un est mineur, et l’autre adulte ou refusé ?
    Ce bot ne connaît pas de règle sûre. Tu peux demander des visites au juge.
    Dis à ton { -avocat } que ton frère ou ta sœur est en France.
    .apart = ✍️ Demander des visites
    .lawyer = ⚖️ Trouver un { -avocat }
