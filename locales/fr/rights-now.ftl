### Les droits qui restent après un « non ». Ils n’attendent pas le juge.

title = 🏥 Tes droits maintenant

start =
    Après un « non », des droits restent.
    Ils n’attendent pas le juge.
    Que cherches-tu ?
    .meanwhile = 🏥 École, santé, aide
    .asylum = 📄 L’asile
    .forced = 🔒 Quelqu’un me force
    .unsure = ❓ Je ne sais pas

# AME : santé payée par l’État. PASS : bureau d’un hôpital qui soigne gratuitement.
list =
    École, hôpital, asile : tu peux les demander maintenant.
    Quelqu’un te force ? Tu peux être aidé ou aidée, même sans papiers :
    📞 { $tel-119 }
    Commence par ce qui presse : ta santé, puis l’école.
    .next = 🏥 École, santé, aide

# Asile : protection d’une personne en danger dans son pays. Préfecture : bureau de l’État.
asylum =
    Un jeune refusé par l’{ -ase } (protection des enfants) peut demander l’asile comme mineur.
    La { -prefecture } (bureau de l’État) doit prendre la demande.
    Dis partout ton vrai âge. Vois d’abord une association.
    .next = 👤 Qui t’aide
