### Un juge l’a placée ou placé, et l’âge est discuté encore une fois. Ne rien promettre sur la réponse du juge.

title = ⚖️ Un juge t’a protégé

# Placement : le juge confie la personne à l’ASE.
start =
    Seul un juge peut arrêter le placement d’un juge.
    Jusque-là, l’{ -ase } (protection des enfants) doit te loger et te nourrir.
    Que se passe-t-il ?
    .outside = 🛏️ Le foyer s’arrête
    .again = 🕒 Encore une { -evaluation }
    .said-no = ✋ L’{ -ase } dit « non »
    .judge-checks = ⚖️ Le juge vérifie
    .no-judge = ❓ Pas de juge encore

outside =
    Montre la décision du juge à l’{ -ase } (protection des enfants) : elle doit te loger.
    Un { -avocat } peut demander à un autre juge de répondre en { 48 } heures.
    Appelle aussi :
    📞 { $tel-119 }
    .lawyer = ⚖️ Trouver un { -avocat }
    .what = 🗣️ Quoi dire

again =
    Après un placement, le { -departement } ne peut pas refaire l’{ -evaluation } de ton âge.
    Un nouvel entretien sur ton âge, ou tes papiers encore vérifiés ? Cela peut en être une.
    Préviens vite ton { -avocat }.
    .next = 🗣️ Quoi dire

said-no =
    Un « non » du { -departement } n’arrête pas le placement d’un juge.
    Ton lit continue, même si l’{ -ase } (protection des enfants) te croit adulte.
    Préviens aujourd’hui ton { -avocat }.
    .next = 🗣️ Quoi dire

# La phrase entre « » se dit ou se montre en français.
what-to-do =
    Garde une photo de la décision du juge. Dis calmement :
    « Article L.{ "221-2-5" } : pas de nouvelle évaluation. »
    Ne signe pas un papier d’{ -evaluation } sans { -avocat }. Note la date et le nom.
    .lawyer = ⚖️ Trouver un { -avocat }
    .outside = 🛏️ Le foyer s’arrête
    .judge-checks = ⚖️ Le juge vérifie

# Faire appel : demander à d’autres juges.
judge-checks =
    Le juge, lui, peut vérifier ton âge et arrêter le placement.
    Tu as le droit de lui parler, avec un { -avocat } et un interprète.
    S’il dit « non », tu as { 15 } jours pour faire appel (demander à d’autres juges).
    .bone-test = 🏥 Une radio des os
    .lawyer = ⚖️ Trouver un { -avocat }

no-judge =
    Un « non » d’avant reste dans un fichier : ailleurs aussi, cette règle ne te protège pas.
    On t’a dit « oui », puis une autre ville ? Là, pas de nouvelle { -evaluation }.
    Un « non » avant ? Vois un { -avocat }.
    .recognised = 📍 Un autre { -departement }
    .lawyer = ⚖️ Trouver un { -avocat }
