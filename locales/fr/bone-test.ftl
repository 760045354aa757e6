### Radio des os. Ne jamais conseiller oui ou non : dire ce qui suit de chaque réponse.

title = 🏥 Le { -test-osseux }

# Test osseux : radio de la main, des dents ou de l’épaule pour estimer l’âge.
start =
    C’est une radio pour estimer l’âge. Seul un juge ou le { -procureur } (magistrat) peut l’ordonner.
    Tu dis oui ou non. Un « non » ne prouve pas que tu as { 18 } ans.
    Que veux-tu savoir ?
    .answer-yes = ✅ Si je dis oui
    .answer-no = ✋ Si je dis non
    .unsure = ❓ Je ne sais pas
    .no-order = ⚖️ Pas d’ordre d’un juge
    .body = 🤫 On regarde mon corps
    .lawyer = ⚖️ Trouver un { -avocat }

no-order =
    Sans décision d’un juge ou du { -procureur } (magistrat), ce n’est pas permis.
    Dis : « Je veux voir la décision. »
    Parle à un { -avocat } aujourd’hui, avant la radio.

agreement =
    On doit te demander ton accord : oui ou non, c’est ton choix.
    Si tu as des papiers valables, montre-les.
    Avant de répondre, demande un interprète et un { -avocat }.
    .answer-yes = ✅ Si je dis oui
    .answer-no = ✋ Si je dis non
    .lawyer = ⚖️ Trouver un { -avocat }

if-yes =
    Si tu dis oui, le résultat ne décide pas tout seul.
    La marge d’erreur doit être écrite, et le doute compte pour toi.
    Demande ton résultat.
    .next = ❓ Une radio se trompe ?

how-sure =
    Près de { 18 } ans, la radio peut se tromper de { 18 } mois ou plus.
    Si elle est la seule preuve contre toi, le doute compte pour toi.
    Dis-le à ton { -avocat }.
    .next = ❓ Autre question

if-no =
    Si tu dis non, ce refus ne prouve pas un âge adulte.
    Un juge peut quand même en tenir compte.
    Vois d’abord un { -avocat }.
    .next = ❓ Autre question

# Sujet difficile : une phrase claire, sans détail.
body-exam =
    Regarder ou examiner les parties intimes (la puberté) pour estimer l’âge est interdit.
    Tu peux dire : « Non, c’est interdit. »
    Si on l’a fait, raconte-le à un { -avocat }.
    .next = ⚖️ Un { -avocat }
