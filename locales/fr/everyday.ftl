### La vie de chaque jour. Ce qui n’est pas sûr est dit pas sûr, avec qui demander.

title = 📱 La vie de chaque jour

start =
    Ici, des choses simples pour chaque jour.
    Que cherches-tu ?
    .phone = 📱 Téléphone
    .money = 💶 Argent, banque
    .transport = 🚌 Bus, train, amende
    .papers = 📄 Papiers et courrier
    .food = 🍲 Manger, se laver, dormir
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
    .no-credit = 📞 Pas de crédit
    .protect = 🔒 Le protéger
    .scam = 🆘 Une offre bizarre

# Emmaüs Connect : association. Elle passe souvent par d’autres associations.
get-phone =
    { -emmaus-connect } (association) donne ou vend peu cher téléphones et cartes SIM.
    Il faut souvent passer par une association.
    Demande dans un accueil de jour près de toi.
    .next = 🔒 Le protéger

no-credit =
    Sans crédit, les numéros courts d’urgence marchent.
    Sans carte SIM, seul celui-ci est sûr :
    📞 { $tel-112 }
    Garde-le aussi sur un papier.
    .next = 📱 Trouver une carte SIM

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
    .forced = 🆘 On me force
    .done = 🏠 J’ai compris

# Chantage : menacer de montrer des images pour avoir de l’argent ou autre chose.
images =
    Ce n’est pas ta faute.
    Ne paie pas, et garde les messages.
    De { 9 } à { 23 } heures, appelle gratuitement :
    📞 { $tel-3018 }
    La nuit, ou en danger :
    📞 { $tel-119 }

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
    Elle demande souvent ton représentant : parent, tuteur, parfois l’{ -ase } (protection des enfants).
    À { 16 } ans, avec son accord, une carte est possible.
    .next = 📄 La banque dit non

# Banque de France : banque de l’État qui peut faire ouvrir un compte après un refus.
bank-refused =
    Demande le refus par écrit.
    Ton représentant peut l’apporter à la { -banque-de-france } (banque de l’État).
    Sans représentant, ce n’est pas sûr : demande à une association.
    .next = 🔒 Garder mon argent

savings =
    Le { -livret-a } sert à garder ton argent.
    À { 16 } ans, tu retires sans adulte, sauf si ton représentant refuse.
    Demande à { -banque-postale }, avec ton éducateur.

pay =
    La paie d’un apprenti va sur un compte à son nom.
    Personne ne peut la prendre pour le lit, le voyage, les papiers.
    Avant { 16 } ans, travailler est presque toujours interdit.
    .taken = 🆘 On prend ma paie
    .work = 🔨 Travail, métier
    .done = 🏠 J’ai compris

transport =
    Chaque région a ses règles et ses prix.
    Où en es-tu ?
    .ase = 👤 Je suis à l’{ -ase }
    .no-ase = 🚌 Pas à l’{ -ase }
    .fine = 📄 J’ai une amende
    .police = 📍 Contrôle de police
    .unsure = ❓ Je ne sais pas

# ASE : service du département qui protège les enfants.
transport-ase =
    Ton foyer ou l’{ -ase } (protection des enfants) peut souvent aider.
    Nous ne sommes pas sûrs des règles partout.
    Demande à ton éducateur : « Qui paie mes trajets ? »

# CCAS : bureau de la mairie pour les aides.
transport-help =
    Une association ou le { -ccas } (bureau de la mairie) aide parfois.
    Il existe souvent un prix plus bas.
    Demande : « le tarif solidaire ».

fine =
    Nous ne sommes pas sûrs de la règle pour un mineur.
    Ne donne pas un faux nom, et garde la lettre.
    Montre-la vite à un éducateur, une association ou un { -avocat }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .done = 🏠 J’ai compris

papers =
    Un papier, une lettre : tout peut compter.
    Que cherches-tu ?
    .lost = 📄 Papier perdu ou volé
    .photo = 📷 Photographier
    .post = 📍 Recevoir des lettres
    .identity = 📄 Papiers d’identité

# Ne jamais demander pourquoi la personne est partie.
lost =
    L’asile protège une personne en danger dans son pays.
    As-tu demandé l’asile, ou vas-tu le demander ?
    .asylum = 🔒 Oui, l’asile
    .no-asylum = 📄 Non
    .court = ⚖️ C’est un papier du juge
    .unsure = ❓ Je ne sais pas

# Consulat, ambassade : bureaux du pays d’origine en France.
lost-asylum =
    Ne contacte pas ton { -consulat } ou ton ambassade (bureaux de ton pays).
    Ton éducateur ou une association sait où redemander ce papier.
    Demande-leur aujourd’hui.
    .next = 📷 Photographier

lost-how =
    Souvent, il faut déclarer la perte, puis redemander le papier.
    Nous ne sommes pas sûrs de la règle pour chaque papier.
    Demande à ton éducateur ou une association de venir avec toi.
    .next = 📷 Photographier

lost-court =
    Un papier du juge peut souvent être copié.
    Demande une copie à ton { -avocat } ou à ton éducateur.
    Pas d’{ -avocat } ? Demande à une association.
    .next = 📷 Photographier

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
