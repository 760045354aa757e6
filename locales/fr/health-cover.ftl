### Qui paie les soins. D’abord se faire soigner, ensuite les papiers. Jamais de promesse.

title = 💶 Qui paie les soins ?

# ASE : service du département qui protège les enfants.
start =
    Une couverture santé, c’est un droit qui paie tes soins.
    Qui s’occupe de toi ?
    .ase = 🛡️ L’{ -ase } (foyer, hôtel)
    .asylum = 🛡️ Je demande l’asile
    .nobody = ❌ Personne
    .unsure = ❓ Je ne sais pas

# PUMA : assurance santé générale. C2S : aide gratuite qui paie le reste.
ase =
    Avec l’{ -ase } (protection des enfants), tu as la { -puma } (assurance santé).
    Normalement aussi la { -c2s } (elle paie le reste), sans { -titre-de-sejour } (carte pour rester).
    Demande à ton éducateur : « mon { -attestation-droits } ». L’as-tu ?
    .got-it = ✅ Oui, je l’ai
    .not-yet = 🕒 Non, pas encore

with-cover =
    Montre ce papier au médecin et à la pharmacie.
    En général, les médicaments écrits par le médecin ne se paient pas.
    Demande avant : « Est-ce que je dois payer ? »
    .card = 💬 Carte à montrer
    .refused = ✋ On me refuse

asylum =
    Avec ta demande d’asile enregistrée, tu as une couverture tout de suite.
    Tu n’attends pas { 3 } mois.
    Demande à l’adulte qui t’aide : « mon { -attestation-droits } ». L’as-tu ?
    .got-it = ✅ Oui, je l’ai
    .not-yet = 🕒 Non, pas encore

# AME : santé payée par l’État quand on n’a pas de papiers.
has-ame =
    L’{ -ame } (santé payée par l’État) aide les mineurs sans { -ase } (protection des enfants).
    Pour un mineur, elle commence dès le premier jour.
    As-tu déjà l’{ -ame } ?
    .card = 📄 Oui, j’ai la carte
    .none = ❌ Non
    .refused = ✋ On me la refuse
    .unsure = ❓ Je ne sais pas

ame-card =
    La carte { -ame } (santé payée par l’État) dure { 1 } an.
    Montre-la à l’hôpital, au médecin, à la pharmacie.
    Demande avant : « Acceptez-vous l’{ -ame } ? »
    .next = 🕒 Après { 1 } an

# La date de fin est sur la carte : la carte a raison.
ame-renew =
    Lis la date de fin sur ta carte, et photographie-la.
    Demande la suite { 2 } mois avant cette date.
    La liste des papiers a changé. Demande de l’aide à une association.
    .papers = 📄 Quels papiers
    .ask = ✍️ Faire la demande

# PASS : bureau d’un hôpital qui soigne sans couverture de santé.
first-care =
    La { -pass } (soins gratuits) te soigne sans carte et sans papiers.
    Médecin, examens, médicaments, aide sociale.
    Va aujourd’hui à l’accueil d’un hôpital et dis : { -phrase-pass }
    .card = 💬 Carte à montrer
    .right = 💶 Et après, qui paie ?

ame-right =
    Un mineur a droit à l’{ -ame } (santé payée par l’État) dès le premier jour.
    Les { 3 } mois d’attente sont pour les adultes.
    Elle paie aussi les opérations prévues, sans { 9 } mois d’attente.
    .papers = 📄 Quels papiers
    .address = 📍 Quelle adresse
    .ask = ✍️ Faire la demande

ame-papers =
    Apporte un papier d’identité, si tu en as un.
    La photo sur ce papier est demandée seulement aux adultes.
    Rien du tout ? Demande quand même, avec une association.
    .next = 📍 Quelle adresse

# CCAS : bureau social de la mairie. Domiciliation : une adresse pour le courrier.
ame-address =
    Il faut une preuve d’adresse de moins de { 12 } mois.
    Quelqu’un te loge ? Cette personne signe aussi une lettre.
    Sinon, demande une { -domiciliation } (adresse pour ton courrier) au { -ccas } (bureau de la mairie).
    .next = ✍️ Faire la demande

ame-ask =
    Une association peut aussi donner une adresse.
    Fais la demande cette semaine, avec la { -pass } (soins gratuits) ou une association.
    C’est gratuit. Garde une photo de chaque papier.
    .papers = 📄 Quels papiers
    .address = 📍 Quelle adresse
    .refused = ✋ On me refuse

# La caisse (CPAM) demande parfois un refus de l’ASE : pas sûr que ce soit permis, d’où l’avocat.
ame-refused =
    On te demande un papier du juge ou de l’{ -ase } (protection des enfants) ?
    Un mineur a pourtant l’{ -ame } (santé payée par l’État) dès le premier jour.
    Demande le refus par écrit : { -phrase-refus }
    .next = 🤝 Qui peut aider

ame-refused-help =
    Reviens avec une association, ou le { -comede } (association de santé).
    Écris au { -defenseur-des-droits } (il défend les enfants) : c’est gratuit.
    Un { -avocat } peut aussi aider. Que veux-tu faire ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .care-now = 🏥 Des soins maintenant
