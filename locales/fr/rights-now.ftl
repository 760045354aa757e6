### Les droits qui restent après un « non ». Ils n’attendent pas le juge.

title = ⚖️ Tes droits maintenant

start =
    Après un « non », des droits restent.
    Ils n’attendent pas le juge.
    Que cherches-tu ?
    .meanwhile = 🤝 École, santé, aide
    .asylum = 🛡️ L’asile
    .forced = 🔒 Quelqu’un me force
    .siblings = 👪 Mon frère, ma sœur
    .unsure = ❓ Je ne sais pas

# AME : santé payée par l’État. PASS : bureau d’un hôpital qui soigne gratuitement.
list =
    École, hôpital, asile : tu peux les demander maintenant.
    Quelqu’un te force ? On peut t’aider, même sans papiers :
    📞 { $tel-119 }
    Commence par ce qui presse : ta santé, puis l’école.
    .next = 🤝 École, santé, aide

# Asile : protection d’une personne en danger dans son pays. Préfecture : bureau de l’État.
asylum =
    Même après le « non » de l’{ -ase }, tu peux demander l’asile comme mineur.
    Dis partout ton vrai âge.
    Va d’abord voir un { -avocat } : la { -prefecture } (État) voit les fichiers et contrôle qui peut rester.
    .lawyer = ⚖️ Trouver un { -avocat }
    .how = ➡️ Comment demander

# GUDA : le guichet de la préfecture pour l’asile. SPADA : une association qui donne parfois le premier rendez-vous.
asylum-where =
    Va à la { -prefecture } (bureau de l’État), au { -guda } (guichet de l’asile).
    Parfois, une association (la { -spada }) donne d’abord un rendez-vous.
    Même sans adulte, la { -prefecture } doit prendre ta demande.
    .next = 👤 Qui t’aide
