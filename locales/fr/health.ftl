### La santé, par ce qui fait mal ou ce qu’il faut. Ton calme. Aucune question sur ce qui s’est passé.

title = 🏥 Ma santé

# Les numéros d’abord, pour qui ne lit pas plus loin.
start =
    C’est grave maintenant ? Appelle, c’est gratuit :
    📞 { $tel-15 }
    📞 { $tel-112 }
    Sinon, que cherches-tu ?
    .body = 🏥 Malade ou blessure
    .cover = 💶 Payer, carte de santé
    .mind = 💭 Peur, sommeil, tristesse
    .sex = 🤫 Sexe, grossesse
    .violence = 🆘 Violence sexuelle
    .other = ❓ Autre, je ne sais pas

other =
    Tu peux demander de l’aide pour chaque chose.
    Que cherches-tu ?
    .teeth = 🏥 Dents ou yeux
    .drugs = 💊 Drogue, alcool, cachets
    .vaccines = 🏥 Vaccins
    .doctor = 🏥 Le médecin et moi
    .age = 📅 Mon âge, test osseux
    .unsure = ❓ Je ne sais pas

body =
    Du mal à respirer, du sang, un poison : c’est grave.
    Une douleur très forte, un bébé qui arrive : aussi.
    Est-ce grave maintenant ?
    .serious = 🆘 Oui, c’est grave
    .not-serious = ❌ Non, ça peut attendre
    .unsure = ❓ Je ne sais pas

# « urgences » : la porte de l’hôpital ouverte jour et nuit.
urgent =
    Appelle, ou va aux { -urgences } (porte de l’hôpital, jour et nuit) :
    📞 { $tel-15 }
    📞 { $tel-112 }
    Les soins passent avant l’argent et les papiers.
    Si tu ne peux pas parler, envoie un SMS :
    📞 { $tel-114 }
    .next = 🏥 À l’hôpital

ask-a-doctor =
    Un médecin répond au téléphone, jour et nuit, gratuitement.
    Il dit si c’est grave.
    Appelle maintenant, ou va aux { -urgences } (porte de l’hôpital) :
    📞 { $tel-15 }
    .next = 🏥 À l’hôpital

at-the-hospital =
    En général, les soignants gardent le secret, aussi face à la police.
    Beaucoup d’hôpitaux ont un interprète par téléphone.
    Dis : { -phrase-interprete }
    .card = 💬 Carte à montrer
    .cover = 💶 Qui paie les soins

# PASS : bureau d’un hôpital qui soigne sans couverture de santé.
teeth =
    Des { -pass } (soins gratuits) et des centres de santé soignent souvent les dents.
    Une carte de santé paie souvent les soins simples et des lunettes.
    De quoi as-tu besoin ?
    .pain = 🏥 J’ai mal aux dents
    .pay = 💶 Qui paie ?

# Le visage qui gonfle, la fièvre : une infection peut devenir grave.
teeth-pain =
    Fièvre ou visage gonflé ? Va aux { -urgences } (hôpital), ou appelle :
    📞 { $tel-15 }
    Sinon, va à la { -pass } (soins gratuits), même sans carte ni papiers.
    L’{ -ase } (protection) ne s’occupe pas de toi ? Un mineur a droit à l’{ -ame } (l’État paie) dès le premier jour.
    .card = 💬 Carte à montrer
    .pay = 💶 Qui paie ?
    .refused = ✋ On ne me soigne pas

# Aucun reproche. Les noms des médicaments aident à reconnaître.
drugs =
    Les cachets de la rue rendent vite dépendant.
    Lyrica, Rivotril, Tramadol : le corps en veut toujours plus.
    Demander des soins ne fait pas punir. De quoi as-tu besoin ?
    .stop = 🏥 Je veux arrêter
    .given = 🔒 On me les donne
    .unwell = 🆘 Je me sens très mal

# CJC : consultation jeunes consommateurs.
stop =
    La { -cjc } aide les jeunes de { 12 } à { 25 } ans.
    C’est gratuit, sans donner ton nom.
    N’arrête pas d’un coup : demande d’abord à un médecin.
    .next = 📞 Où appeler

stop-call =
    { -drogues-info } dit où est la { -cjc } (aide aux jeunes) près de toi.
    C’est gratuit, normalement de { 8 } heures à { 2 } heures la nuit.
    Appelle :
    📞 { $tel-drogues }

# Quelqu’un donne des cachets pour faire travailler, voler ou vendre.
given =
    Donner des cachets pour faire voler ou travailler est interdit.
    Ce n’est pas ta faute. Appelle :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-112 }
    .forced = 🔒 On me force
    .stop = 🏥 Je veux arrêter

vaccines =
    Les vaccins sont souvent gratuits dans un centre public de vaccination.
    Le contrôle de la tuberculose (maladie des poumons) aussi.
    En général, l’école commence même avant. Demande l’adresse à la mairie ou à la { -pass } (soins gratuits).
    .pay = 💶 Qui paie ?
    .card = 💬 Carte à montrer

doctor =
    Un médecin est là pour soigner.
    Que veux-tu savoir ?
    .police = 👮 Appelle-t-il la police ?
    .language = 🌍 Il ne me comprend pas
    .refused = ✋ On ne me soigne pas
    .age = 📅 Le médecin et mon âge
    .first-check = 🏥 La première visite
    .signs = ✍️ Qui signe, qui sait ?

# Pas de secret sans limite : un enfant en danger peut être signalé pour être protégé.
will-police-know =
    En général, médecins et infirmiers gardent le secret.
    Aussi face à la police et à la { -prefecture } (bureau de l’État).
    Si un enfant est en danger, ils peuvent alerter la protection. Pose-leur la question.
    .secret = 🤫 Je veux le secret
    .card = 💬 Carte à montrer

language =
    En général, tu peux demander un interprète.
    N’utilise pas une personne qui te fait peur.
    Dis au médecin : { -phrase-interprete }
    .next = 💬 Carte à montrer

refused-care =
    En urgence grave, l’hôpital doit te soigner d’abord.
    Pour le reste, demande le refus par écrit.
    Dis : { -phrase-refus }
    .next = 🤝 Qui peut aider

# Comede : association de santé pour les personnes exilées.
refused-help =
    Reviens avec une association, ou demande la { -pass } (soins gratuits).
    Le { -comede } (association de santé) aide à Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Écris aussi au { -defenseur-des-droits } (il défend les enfants) : c’est gratuit.
    .pay = 💶 Qui paie ?
    .card = 💬 Carte à montrer

# Code civil, article 388.
age =
    Un médecin ne décide pas de ton âge.
    Le { -test-osseux } (radio des os) demande un juge et ton accord.
    Pour l’âge, regarder le sexe est interdit. Demande un { -avocat }.
    .bone-test = 🏥 Le { -test-osseux }
    .first-check = 🏥 La première visite

# Premier regard sur la santé, pendant l’accueil d’urgence du département.
first-check =
    À l’accueil, un infirmier ou un médecin doit normalement te voir.
    Ce n’est pas un test d’âge.
    Dis ce qui te fait mal, et demande un interprète.
    .card = 💬 Carte à montrer
    .language = 🌍 Il ne me comprend pas

signs =
    Normalement, les parents ou le tuteur disent oui aux soins.
    Le médecin doit t’écouter toi aussi.
    Que cherches-tu ?
    .they-may-know = ➡️ Ils peuvent savoir
    .secret = 🤫 Je veux le secret
    .operation = 🏥 Une opération
    .unsure = ❓ Je ne sais pas

who-signs =
    Le médecin te demande toujours ton avis.
    Il donne les soins indispensables, même si un adulte refuse.
    Dis-lui ce que tu veux, et pose tes questions.
    .secret = 🤫 Je veux le secret
    .operation = 🏥 Une opération

# ASE : protection des enfants. Actes usuels, actes importants : article 373-4 du code civil.
operation =
    En urgence, le médecin doit soigner, même sans signature.
    Sinon, il faut ton accord, et les parents ou le { -juge-des-enfants }.
    Avec l’{ -ase } (protection des enfants), demande à ton éducateur d’écrire au juge.
    .alone = ✍️ Personne pour signer
    .pay = 💶 Qui paie ?
    .letter = ✍️ Écrire au juge

secret =
    Tu peux demander que tes parents ou ton tuteur ne sachent pas.
    Le médecin essaie d’abord de te convaincre.
    Si tu dis encore non, viens avec un adulte que tu choisis.
    .next = 👤 Sans adulte

secret-alone =
    Pas de famille ici, et ta propre carte de santé ?
    Alors, en général, tu peux dire oui sans adulte. Avec l’{ -ame } (santé payée par l’État), ce n’est pas sûr.
    Dis au médecin : { -phrase-secret }
    .card = 💬 Carte à montrer
    .pay = 💶 Qui paie ?

operation-alone =
    Dis au médecin : « Je suis d’accord, ma famille n’est pas ici. »
    Pour des soins en secret, viens avec un adulte que tu choisis.
    L’{ -ase } (protection) ne s’occupe pas de toi ? Un mineur a droit à l’{ -ame } (l’État paie) dès le premier jour.
    .own-card = 📄 J’ai ma propre carte
    .pay = 💶 Qui paie ?
    .letter = ✍️ Écrire au juge
