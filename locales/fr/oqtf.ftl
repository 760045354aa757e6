### OQTF : ordre de quitter la France. Un avocat le jour même, avant toute explication. Ne pas faire peur.

title = 🕒 Tu as une { -oqtf }

start =
    Va voir un { -avocat } aujourd’hui, avant tout le reste.
    La loi interdit l’{ -oqtf } (ordre de quitter la France) avant { 18 } ans.
    Le délai, très court, est écrit dessus : garde papier et enveloppe.
    .next = 🕒 Le délai

# Trois situations. Le délai écrit sur le papier passe avant ce texte.
limits =
    Dans un { -centre-de-retention } (lieu fermé) : { 48 } heures.
    Avec une adresse imposée, ou en prison : { 7 } jours.
    Sans cela : { 1 } mois, ou le délai écrit sur ton papier.
    Où es-tu ?
    .locked = 📍 Dans un centre fermé
    .outside = 📍 Pas dans un centre
    .unsure = ❓ Je ne sais pas

# Centre de rétention : lieu fermé avant un départ forcé. La loi l’interdit avant 18 ans.
locked =
    La loi interdit le { -centre-de-retention } (lieu fermé) avant { 18 } ans.
    Dis ton âge et demande un interprète.
    Demande maintenant un { -avocat } et l’association du centre.

# Aide juridictionnelle : l’État paie l’avocat. À demander au plus tard avec la demande au tribunal.
bring =
    Apporte l’{ -oqtf } et tous tes papiers : âge, lettre au juge.
    Demande aussi l’{ -aide-juridictionnelle } (l’État paie l’{ -avocat }).
    Va voir un { -avocat } aujourd’hui.
    .next = ⚖️ Un { -avocat }
