### La réponse est oui. Ce qui se passe ensuite, et en combien de jours. Ne rien promettre.

title = 🛡️ On te protège : la suite

# Procureur : magistrat du tribunal. Juge des enfants : il décide la protection.
start =
    L’{ -ase } (protection des enfants) te croit : elle prévient un magistrat.
    Puis un juge décide où tu vis.
    Que veux-tu savoir ?
    .days = 📅 Combien de jours ?
    .moved = 📍 Le foyer, autre ville
    .hotel = 🏨 Je dors à l’hôtel
    .who-decides = 👤 Qui décide pour moi
    .again = ⚖️ On refait l’{ -evaluation }
    .siblings = 👪 Mon frère, ma sœur

# En haut du papier : « procureur de la République » ou « tribunal pour enfants ».
who-placed =
    Regarde le papier qui te confie à l’{ -ase } (protection des enfants).
    Qui l’a signé ?
    .prosecutor = ⚖️ Le { -procureur }
    .judge = ⚖️ Le { -juge-des-enfants }
    .unsure = ❓ Je ne sais pas

prosecutor-date =
    Le { -procureur } (magistrat) a { 8 } jours pour prévenir le juge.
    Quelle date est écrite sur son papier ?
    .unknown = ❓ Je ne sais pas

prosecutor-day =
    Le { -procureur } (magistrat) doit prévenir le juge au plus tard :
    { $prosecutor-to-judge }
    Ensuite, le juge a { 15 } jours pour te voir et décider.
    Note ces jours.

judge-date =
    Si le juge décide sans te voir, il te voit ensuite.
    Quelle date est écrite sur son papier ?
    .unknown = ❓ Je ne sais pas

judge-day =
    Si le juge ne t’a pas vu, le rendez-vous doit être au plus tard :
    { $judge-hearing }
    Demande un { -avocat } et un interprète pour ce jour.

days-words =
    Après le { -procureur } (magistrat) : { 8 } jours pour prévenir le juge.
    Puis { 15 } jours pour te voir et décider.
    Demande une copie de chaque papier.

# Greffe : bureau du tribunal.
overdue =
    Ce jour est passé.
    Tu n’as pas de nouvelles ? Demande aujourd’hui à un { -avocat } d’appeler le { -greffe } (bureau du { -tribunal }).
    Garde tous tes papiers.

# Mesure provisoire : décision pour un temps, avant la vraie décision.
then =
    Une décision provisoire dure { 6 } mois au plus, parfois { 6 } de plus.
    Tu as le droit de parler au juge.
    Prépare ce que tu veux lui dire, avec un { -avocat }.

# Répartition nationale : un jeune reconnu peut être envoyé dans un autre département.
moved =
    On peut t’envoyer dans un autre { -departement }. Il ne refait pas ton { -evaluation } (entretien sur l’âge).
    Le magistrat doit regarder seulement ton intérêt.
    Dis-lui ton école, ta santé, tes frères et sœurs, tes amis.
    .again = ⚖️ On refait l’{ -evaluation }
    .siblings = 👪 Mon frère, ma sœur
    .afraid = 🆘 Peur au foyer
    .lawyer = ⚖️ Trouver un { -avocat }
