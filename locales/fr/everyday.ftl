### La vie de chaque jour. Ce qui n’est pas sûr est dit pas sûr, avec qui demander.

title = ☀️ La vie de chaque jour

start =
    Ici, des choses simples pour chaque jour.
    Que cherches-tu ?
    .phone = 📱 Téléphone, internet
    .money = 💶 Argent, banque
    .transport = 🚌 Bus, train, amende
    .papers = 📄 Papiers perdus, lettres
    .food = 🛏️ Manger, se laver, dormir
    .other = ❓ Autre, ou une urgence

# Ces numéros marchent jour et nuit.
numbers =
    C’est gratuit, jour et nuit. Enfant en danger :
    📞 { $tel-119 }
    Toute urgence :
    📞 { $tel-112 }
    Feu ou accident :
    📞 { $tel-18 }
    .next = 🆘 Quelle aide ?

phone =
    Un téléphone aide à recevoir des nouvelles.
    De quoi as-tu besoin ?
    .get = 📱 Téléphone, carte SIM
    .no-credit = 📱 Pas de crédit
    .taken = 📱 Pris, ou code demandé
    .protect = ➡️ Le protéger
    .images = 📷 Chantage, images
    .scam = 🆘 Une offre bizarre

# Emmaüs Connect : association. Elle passe souvent par d’autres associations.
get-phone =
    { -emmaus-connect } (association) donne ou vend peu cher téléphones et cartes SIM.
    Il faut souvent passer par une association.
    Demande dans un accueil de jour près de toi.
    .next = ➡️ Le protéger

no-credit =
    Sans crédit, les numéros courts d’urgence marchent.
    Sans carte SIM, seul celui-ci est sûr :
    📞 { $tel-112 }
    Garde-le aussi sur un papier.
    .get = 📱 Trouver une carte SIM
    .food = 🛏️ Dormir et manger

protect =
    Mets un code pour ouvrir ton téléphone.
    Cache le texte des messages quand l’écran est fermé.
    Note sur papier le numéro d’un adulte de confiance.

protect-more =
    L’entreprise Telegram peut voir ce que tu écris ici.
    N’envoie tes papiers et tes codes à personne par message.
    Efface les conversations que personne ne doit lire.

# Personne ne doit payer pour la protection, le juge, l’avocat d’un mineur, une association.
scam =
    Méfie-toi d’une offre contre un service : argent, lit, téléphone, papiers.
    Juge, { -avocat }, associations : c’est gratuit.
    Ne paie pas, et ne prête pas tes papiers.
    .images = 📷 Chantage, images
    .forced = 🔒 On me force

money =
    Garde ton argent dans un endroit sûr.
    Que cherches-tu ?
    .bank = 💶 Un compte en banque
    .savings = 🔒 Garder mon argent
    .pay = 🔨 Ma paie
    .offer = 🆘 On m’offre de l’argent

# Représentant : la personne ou le service qui décide pour un mineur (parent, tuteur).
bank =
    Une banque peut dire non à un mineur.
    Un tuteur peut demander le compte, et parfois l’{ -ase } avec un juge.
    À { 16 } ans, si ton représentant est d’accord, une carte est possible.
    .next = 💶 La banque dit non

# Banque de France : banque de l’État qui peut faire ouvrir un compte après un refus.
bank-refused =
    Demande le refus par écrit.
    Ton représentant peut l’apporter à la { -banque-de-france } (banque de l’État).
    Pour un mineur, il y a des conditions : demande à une association.
    .next = 🔒 Garder mon argent

savings =
    Le { -livret-a } sert à garder ton argent.
    À { 16 } ans, tu retires sans adulte, sauf si ton représentant refuse.
    Demande à { -banque-postale }, avec ton éducateur.

pay =
    La paie d’un apprenti va sur un compte à son nom.
    Personne ne peut la prendre pour le lit, le voyage, les papiers.
    Avant { 16 } ans, travailler est presque toujours interdit.
    .taken = 🔒 On prend ma paie
    .work = 🔨 Travail, métier

transport =
    Chaque région a ses règles et ses prix.
    Que cherches-tu ?
    .ase = 🛡️ Je suis à l’{ -ase }
    .no-ase = ❌ Pas à l’{ -ase }
    .fine = 📄 J’ai une amende
    .police = 👮 Contrôle de police
    .unsure = ❓ Je ne sais pas

# ASE : service du département qui protège les enfants.
transport-ase =
    L’{ -ase } (protection des enfants) paie tes trajets si elle s’occupe de toi.
    La carte change selon la ville et la région.
    Demande à ton éducateur : « Qui paie mes trajets ? »

# CCAS : bureau de la mairie pour les aides.
transport-help =
    Peu d’argent ? Les bus de la ville ont souvent un prix réduit.
    Sans titre de séjour, nous ne sommes pas sûrs de la règle.
    Demande « le tarif solidaire » au guichet, au { -ccas } (bureau de la mairie) ou à une association.
    .fine = 📄 J’ai une amende

fine =
    Une amende de transport n’est pas un crime.
    Papier du contrôleur : { 3 } mois pour payer ou protester.
    Garde chaque papier, et ne donne jamais un faux nom.
    Quel papier as-tu ?
    .ticket = 🚌 Celui du contrôleur
    .treasury = 💶 « Majorée », plus cher
    .controller = ❓ On me contrôle
    .who-pays = 💶 Qui paie ?
    .police = 👮 La police est là
    .lawyer = ⚖️ Trouver un { -avocat }

papers =
    Un papier, une lettre : tout peut compter.
    Que cherches-tu ?
    .lost = 📄 Papier perdu ou volé
    .photo = 📷 Photographier
    .post = 📮 Recevoir des lettres
    .identity = 📄 Papiers d’identité

photo =
    Pose le papier à plat, près d’une fenêtre.
    Photographie chaque page, tous les bords visibles.
    Regarde la photo : chaque mot doit se lire.

photo-keep =
    Garde les photos dans deux endroits sûrs, comme ta boîte mail.
    Laisse une copie à un adulte de confiance ou une association.
    Ne donne jamais ton seul original.

# Domiciliation : une adresse pour le courrier. CCAS : bureau de la mairie.
post =
    Sans maison, tu peux avoir une adresse pour tes lettres.
    C’est la { -domiciliation } : au { -ccas } (bureau de la mairie) ou dans une association.
    Demande aussi à ton { -avocat } s’il peut recevoir tes lettres.

post-look =
    Passe voir tes lettres chaque semaine.
    Beaucoup de lettres ont un délai court.
    Garde l’enveloppe et photographie tout.

fine-ticket =
    Écris dans les { 3 } mois après le contrôle, à l’adresse du papier.
    Dis ton âge, qui s’occupe de toi, pas d’argent, et pourquoi.
    Envoie des copies, et garde une preuve d’envoi.
    .next = 💶 Qui paie ?

fine-treasury =
    L’{ -amende-majoree } est bien plus chère, et le délai est court.
    Garde l’enveloppe : sa date compte.
    Montre-les aujourd’hui à un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }

fine-control =
    Le contrôleur peut demander ton nom et ton adresse.
    Sans preuve, il peut appeler la police, qui seule peut te garder.
    Donne ton vrai nom et ton vrai âge.
    .police = 👮 La police arrive
    .ticket = 📄 J’ai reçu le papier

fine-who =
    Avant { 13 } ans, pas d’amende ; après, c’est possible.
    À elle seule, elle ne semble pas arrêter ta protection.
    Donne la lettre à ton éducateur le jour même.
