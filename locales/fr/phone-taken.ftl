### Le téléphone pris, ou le code demandé. Ne jamais conseiller de donner ou de refuser le code : l’avocat d’abord.

title = 📱 Mon téléphone

# Les deux phrases restent en français : elles se disent ou se montrent.
start =
    Reste calme, ne te bats pas pour ton téléphone.
    On veut ton code ? Ne décide pas seul.
    Dis : { -phrase-avocat-dabord }
    Que se passe-t-il ?
    .look = 👮 La police veut regarder
    .code = 👮 La police veut mon code
    .kept = 👮 La police l’a gardé
    .home = 🛡️ Le foyer, l’{ -ase }
    .person = 👤 Quelqu’un me l’a pris
    .back = 📱 Le récupérer

look =
    Lors d’un simple contrôle, dis calmement : { -phrase-telephone }
    Pour les juges, lire un téléphone est comme une fouille : il faut une enquête.
    La police regarde quand même ? Note tout, et montre-le à un { -avocat }.
    .code = 👮 La police veut mon code
    .kept = 👮 La police l’a gardé
    .lawyer = ⚖️ Trouver un { -avocat }

code =
    Dans certains cas, refuser le code peut être un délit.
    La police peut le demander sans ton { -avocat }.
    Ne décide pas seul, dis : { -phrase-avocat-dabord }
    .kept = 👮 La police l’a gardé
    .lawyer = ⚖️ Trouver un { -avocat }

kept =
    Demande qu’on écrive la marque, le modèle et le numéro.
    Demande aussi le nom du service et le numéro du dossier.
    Dis-le à ton { -avocat } et à ton éducateur.
    .next = 📱 Le récupérer

home =
    Au foyer aussi, tu peux parler à ta famille, sauf si un juge l’interdit.
    Demande, par écrit, pourquoi on l’a pris et quand on le rend.
    Un adulte du foyer te fait peur ? Appelle, gratuitement :
    📞 { $tel-119 }
    .hurt = 🆘 On me fait du mal
    .lawyer = ⚖️ Trouver un { -avocat }

# Procureur : magistrat du tribunal.
back =
    Tu peux demander qu’on te le rende, par une lettre.
    Le { -procureur } (magistrat) ou un juge décide.
    Ajoute une preuve qu’il est à toi : facture, boîte, photo, numéro.
    .next = 🕒 Jusqu’à quand ?

back-time =
    Demande avant { 6 } mois après la fin de l’affaire.
    Après, l’État peut le garder, mais cette règle a pu changer.
    Écris tôt, avec un { -avocat }.
    .next = ⚖️ Un { -avocat }

# L’adulte peut tenir un autre téléphone : pas de question sur l’histoire.
person =
    T’interdire d’appeler, pour te faire obéir, peut être de l’exploitation.
    Ce n’est pas ta faute.
    Tu as peur ? Appelle, c’est gratuit :
    📞 { $tel-119 }
    .stolen = 👮 C’est un vol
    .forced = 🔒 On me force

stolen =
    Un mineur peut porter plainte sans adulte, ou avec une association.
    Demande une copie de la plainte.
    Garde tes numéros sur un papier et tes photos dans ta boîte mail.
