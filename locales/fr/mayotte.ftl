### Mayotte. Des règles à part, parfois nouvelles : aucune date n’est écrite ici. Ne rien promettre.

title = 🌴 À Mayotte

start =
    À Mayotte, un renvoi peut être très rapide.
    Demande tout de suite : le téléphone, un { -avocat }, une association.
    Dis : { -phrase-mineur } { -phrase-parents }
    .sent-back = 🚪 On veut me renvoyer
    .adult = 👤 Mis avec un adulte
    .asylum = 🗺️ J’ai peur dans mon pays
    .protection = 🛡️ Être protégé
    .lawyer = ⚖️ Trouver un { -avocat }

# Référé-liberté : une demande à un juge, en urgence. Aucun délai n’est promis.
sent-back =
    Ici, pas de { 1 } jour entier d’attente avant un renvoi.
    Un { -avocat } peut saisir un juge en urgence : le { -refere-liberte }.
    Alors le renvoi attend ce juge : demande un { -avocat } maintenant.
    .next = ⚖️ Un { -avocat }

with-adult =
    Personne ne doit te rattacher à un adulte qui n’est pas ton parent.
    Avec un vrai parent, une famille peut encore être gardée, mais les règles changent.
    Dis qui est vraiment cet adulte, et demande un { -avocat }.
    .next = ⚖️ Un { -avocat }

asylum =
    À Mayotte aussi, tu peux demander l’asile.
    Quelques règles sont différentes, et elles ont pu changer en { "2026" }.
    Dis à une association ou un { -avocat } : { -phrase-asile }
    .next = ⚖️ Un { -avocat }

protection =
    Un enfant seul doit être protégé à Mayotte aussi, malgré peu de places.
    Le { -juge-des-enfants } est à Mamoudzou.
    Appelle, c’est gratuit, jour et nuit :
    📞 { $tel-119 }
    .next = ⚖️ Un { -avocat }
