### OQTF : ordre de quitter la France. Un avocat le jour même, avant toute explication. Ne pas faire peur.

title = 🚪 Tu as une { -oqtf }

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
    .locked = 🔒 Dans un centre fermé
    .assigned = 📍 Adresse imposée, prison
    .free = ❌ Pas dans ces cas
    .unsure = ❓ Je ne sais pas

# Centre de rétention : lieu fermé avant un départ forcé. La loi l’interdit avant 18 ans.
locked =
    La loi interdit le { -centre-de-retention } (lieu fermé) avant { 18 } ans.
    Dis ton âge et demande un interprète.
    Demande maintenant un { -avocat } et l’association du centre.

# La date imprimée sur le papier est la plus ancienne : on compte depuis elle, par prudence.
free-date =
    Quelle date est écrite sur l’{ -oqtf } (ordre de partir) ?
    On compte depuis ce jour, par prudence.
    .unknown = ❓ Je ne sais pas

# Le jour prudent vient avant le dernier jour possible.
free-day =
    Va voir un { -avocat } aujourd’hui. Il va au { -tribunal }.
    Jour prudent :
    { $oqtf-free-safe }
    Dernier jour :
    { $oqtf-free }

free-soon =
    Il reste peu de temps.
    Dernier jour pour le { -tribunal } :
    { $oqtf-free }
    Va voir un { -avocat } aujourd’hui.

# Assignation à résidence : papier qui oblige à vivre à une adresse.
assigned-date =
    L’{ -assignation } t’oblige à vivre à une adresse.
    Quelle date est écrite sur l’{ -oqtf } (ordre de partir) ?
    .unknown = ❓ Je ne sais pas

assigned-day =
    Il reste très peu de temps.
    Dernier jour pour le { -tribunal } :
    { $oqtf-assigned }
    Va voir un { -avocat } maintenant.

now =
    C’est peut-être le dernier jour.
    Va maintenant chez un { -avocat }, ou au bureau (le { -greffe }) du { -tribunal-administratif }.
    Apporte l’{ -oqtf }.

no-date =
    Sans date sûre, le délai peut être de { 7 } jours, ou moins.
    Fais lire ton papier maintenant.
    Va voir un { -avocat } aujourd’hui.

late =
    Le délai est peut-être fini.
    Mais il compte depuis le jour où tu as reçu le papier.
    Va quand même voir un { -avocat } aujourd’hui.

# Des tribunaux ont dit cela entre 2019 et 2022 : ne pas promettre.
stops =
    Si le { -tribunal } est saisi à temps, on ne peut normalement pas t’éloigner avant sa décision.
    Des juges ont dit : la { -prefecture } doit montrer que tu es adulte.
    Dis-le à ton { -avocat }.

# Aide juridictionnelle : l’État paie l’avocat. À demander au plus tard avec la demande au tribunal.
bring =
    Apporte l’{ -oqtf } et tous tes papiers : âge, lettre au juge.
    Demande aussi l’{ -aide-juridictionnelle } (l’État paie l’{ -avocat }).
    Va voir un { -avocat } aujourd’hui.
    .next = ⚖️ Un { -avocat }
