### De nouveaux papiers après un refus. Jamais de faux papier ; l’original reste avec la personne.

title = 📄 Nouveaux papiers

start =
    De nouveaux papiers peuvent aider, même après un « non ».
    Qu’as-tu reçu ?
    .original = 📄 Un papier original
    .photo = 📷 Une photo
    .for-sale = 💶 On veut m’en vendre
    .lost = 📄 J’ai perdu mes papiers
    .nothing = ❓ Rien encore

# « Reçu » : un papier signé qui prouve que l’original a été pris.
original =
    Garde l’original et donne des copies.
    Si on garde l’original, demande un reçu signé.
    Garde des photos dans deux endroits sûrs.

photo =
    Garde la photo dans deux endroits sûrs.
    Une photo aide, mais l’original aide plus.
    Demande-le par courrier suivi, chez un { -avocat } ou une association.

# Légalisation : tampon officiel qui confirme la signature. La règle change selon le pays et la date du papier.
stamp =
    Un papier étranger a souvent besoin d’une { -legalisation } (tampon officiel).
    Sans tampon, il peut parfois compter quand même.
    Demande à un { -avocat } la règle pour ton pays.

# Consulat : bureau du pays d’origine en France. Danger si la personne demande l’asile.
consulate =
    L’asile protège une personne en danger dans son pays.
    Veux-tu demander l’asile ? Alors ne contacte pas ton { -consulat } (bureau de ton pays).
    Parle d’abord à un { -avocat }.

new-request =
    Avec de nouveaux papiers, tu peux parfois refaire une demande au juge.
    Envoie des copies, et vois un { -avocat } cette semaine.
    Que veux-tu faire ?
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .unsure = ❓ Je ne sais pas

never-buy =
    N’achète pas et n’utilise pas un faux papier.
    La loi le punit, et on croit moins ta vraie histoire.
    Refuse ce papier.

# Dire la vérité à l’avocat : il garde le secret.
tell-lawyer =
    Tu as déjà un faux papier ? Ne l’utilise plus.
    Ton { -avocat } garde le secret.
    Parle-lui d’abord, avant les autres.
    .next = ⚖️ Un { -avocat }

# La Croix-Rouge cherche la famille, gratuitement.
family =
    Tu peux demander une protection sans papiers.
    La { -croix-rouge } peut chercher ta famille, gratuitement.
    Demande-lui aujourd’hui, ou demande à une association.
