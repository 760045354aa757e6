### Papiers perdus ou volés. L’asile d’abord : le consulat est un danger. Ne jamais demander pourquoi la personne est partie.

title = 📄 Papier perdu ou volé

start =
    Sans papiers aussi, tu peux demander une protection.
    Tu penses à l’asile ? N’appelle pas ton { -consulat } (bureau de ton pays).
    Quel papier te manque ?
    .country = 📄 Un papier de mon pays
    .asylum = 📄 Un papier d’asile
    .court = ⚖️ Un papier du juge
    .kept = 🔒 On me le garde
    .unsure = ❓ Je ne sais pas

# Consulat, ambassade : bureaux du pays d’origine en France.
country =
    Le { -consulat } (bureau de ton pays) peut refaire un passeport.
    Mais l’asile protège une personne en danger dans son pays.
    As-tu demandé l’asile, ou y penses-tu ?
    .asylum = ✅ Oui, l’asile
    .no-asylum = ❌ Non
    .unsure = ❓ Je ne sais pas

no-consulate =
    Ne contacte pas ton { -consulat } ni ton ambassade.
    Tu peux quand même déclarer la perte à la police.
    Demande à ton éducateur ou à une association de venir avec toi.
    .next = 👮 Où le déclarer

asylum =
    Ne contacte pas ton { -consulat } ni ton ambassade (bureaux de ton pays).
    Ton éducateur ou une association sait où redemander ce papier.
    Demande-leur aujourd’hui.
    .next = 👮 Où le déclarer

# Greffe : le bureau du tribunal qui garde les dossiers.
court =
    Le { -greffe } (bureau) du tribunal pour enfants peut donner une copie.
    Ton { -avocat } peut aussi en avoir une.
    Demande-leur, ou demande à ton éducateur.
    .next = ➡️ Ne plus rien perdre

kept =
    Garder tes papiers pour te faire obéir est interdit.
    La police ou un service les a ? Demande un reçu signé.
    Demande à un { -avocat } de les réclamer.
    .next = ⚖️ Un { -avocat }

declare =
    Va dans n’importe quel commissariat ou gendarmerie, c’est gratuit.
    Tu peux y aller sans adulte, mais c’est plus facile avec.
    Tu as peur ? Viens avec une association, et demande un reçu.
    .next = ➡️ Avant d’y aller

before-going =
    Écris : quel papier, son numéro, la date, le lieu, et comment.
    Donne ton vrai nom et ta vraie date de naissance.
    Garde le reçu : il aide à refaire le papier.
    .next = ➡️ Ne plus rien perdre

copies =
    Photographie chaque papier, et le reçu.
    Garde les photos dans deux endroits, comme ta boîte mail.
    Laisse une copie à un adulte de confiance.
    .lawyer = ⚖️ Trouver un { -avocat }
