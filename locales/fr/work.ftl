### Un métier, un patron, la paie. Ne jamais conseiller de signer, ni de travailler sans contrat.

title = 🔨 Un métier, un travail

start =
    Apprendre un métier peut se faire à l’école et au travail.
    Que cherches-tu ?
    .boss = 🔨 J’ai trouvé un patron
    .training = 🎒 Choisir un métier
    .pay = 💶 Ma paie, une banque
    .no-contract = 📄 Travail sans contrat
    .not-safe = 🆘 Pas de paie, menaces
    .unsure = ❓ Je ne sais pas

# Apprentissage : contrat payé, moitié école, moitié entreprise.
boss =
    L’{ -apprentissage } est un contrat payé : école et travail.
    En général, il commence à { 16 } ans, parfois { 15 }.
    Ne signe rien encore. Qui s’occupe de toi ?
    .ase = 🛡️ L’{ -ase } (foyer, hôtel)
    .asylum = 🛡️ Je demande l’asile
    .nobody = ❌ Personne
    .unsure = ❓ Je ne sais pas

# Conseil d’État, 15 février 2017.
permit =
    Avec l’{ -ase } (protection des enfants) et un { -apprentissage }, c’est un droit.
    On doit te donner l’{ -autorisation-travail } (papier pour travailler).
    Demande-la avec ton éducateur, avant le premier jour.
    .next = ✍️ Avant de signer

before-signing =
    Fais lire le contrat à ton éducateur avant de signer.
    Demande-lui : « Qui fait la demande, avec quels papiers ? »
    Garde une copie de tout. Que veux-tu savoir ?
    .refused = ✋ On me la refuse
    .papers-at-eighteen = 📄 Mes papiers à { 18 } ans

permit-refused =
    Avec l’{ -ase } et un { -apprentissage }, on doit te donner l’autorisation.
    Demande le refus par écrit : { -phrase-refus }
    Va voir un { -avocat } cette semaine : certains délais sont courts.
    .next = ⚖️ Un { -avocat }

asylum =
    Pendant la demande d’asile, tu ne peux pas toujours travailler.
    À { 16 } ans, on peut souvent le demander après { 6 } mois d’attente.
    Avant de commencer, demande à un { -avocat }.
    .next = ⚖️ Un { -avocat }

no-permit =
    Sans l’{ -ase } (protection des enfants), pas d’autorisation automatique pour travailler.
    Travailler sans contrat est risqué pour toi.
    Demande à un { -avocat } avant de dire oui.
    .next = ➡️ Autre chemin

instead =
    L’école et la formation restent possibles, même sans l’{ -ase }.
    Avant { 18 } ans, tu peux demander une place.
    Que veux-tu faire ?
    .lawyer = ⚖️ Trouver un { -avocat }

# Mission locale : bureau qui aide les jeunes de 16 ans et plus.
training =
    De { 16 } à { 18 } ans, il faut être en formation.
    École, métier, emploi, aide à l’emploi : tout compte.
    Que veux-tu savoir ?
    .for-eighteen = 📄 Mes papiers à { 18 } ans
    .boss = 🔨 J’ai trouvé un patron
    .youth-office = 🤝 Qui peut m’aider

# L.435-3 : le titre demandé à 18 ans par un jeune confié à l’ASE entre 16 et 18 ans.
for-eighteen =
    Ton entrée à l’{ -ase } : entre { 16 } et { 18 } ans ?
    À { 18 } ans, il faut { 6 } mois de formation à un métier.
    Le lycée général seul aide moins. Demande à ton éducateur maintenant.
    .next = 📷 Garder les preuves

keep-papers =
    Garde chaque papier : bulletins, présences, contrats, fiches de paie.
    Ce sont des preuves pour ton { -titre-de-sejour } (papier pour rester).
    Photographie-les aujourd’hui, et laisse une copie à une association.
    .pay = 💶 Ma paie, une banque
    .youth-office = 🤝 Qui peut m’aider

youth-office =
    La { -mission-locale } (bureau des jeunes) suit les { 16 } à { 18 } ans.
    Elle aide à chercher une formation.
    Demande l’adresse à la mairie, et vas-y avec ton papier du test.
    .boss = 🔨 J’ai trouvé un patron
    .for-eighteen = 📄 Mes papiers à { 18 } ans

pay =
    La paie d’un apprenti va sur un compte à son nom.
    Personne ne peut la prendre, même pour le loyer ou le voyage.
    Que veux-tu savoir ?
    .bank = 💶 Ouvrir un compte
    .taken = 🔒 On prend ma paie
    .not-paid = 💶 Ma paie ne vient pas

bank =
    Une banque peut refuser un mineur, ou demander son tuteur.
    À { 16 } ans, avec son accord, un compte avec carte est possible.
    Demande à ton éducateur, par exemple pour un { -livret-a } (livret d’épargne).
    .taken = 🔒 On prend ma paie
    .papers = 📷 Garder les preuves

no-contract =
    Travailler sans contrat est risqué : souvent mal payé, parfois dangereux.
    Avant { 16 } ans, travailler est presque toujours interdit.
    Cherche plutôt une formation. Que veux-tu ?
    .not-safe = 🆘 Pas de paie, menaces
    .trade = 🎒 Une formation

not-safe =
    On garde ta paie ou tes papiers ? C’est interdit, et pas ta faute.
    On doit te protéger, même sans plainte ni papiers. Appelle, jour et nuit :
    📞 { $tel-119 }
    .who = 🤝 Qui d’autre aide
    .forced = 🔒 On me force
    .lawyer = ⚖️ Trouver un { -avocat }

who-helps =
    Le { -esclavage-moderne } aide si on te force à travailler.
    Son numéro a été lu en { "2018" }. Sans réponse, appelle le { 119 }.
