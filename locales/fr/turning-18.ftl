### Avoir 18 ans : carte, aide jusqu’à 21 ans, nationalité, lettres. Jamais de date de naissance : des choix larges.
### Ne rien promettre : « tu peux demander », jamais « tu auras ».

title = 📅 Tes { 18 } ans

# Titre de séjour : carte qui permet à un étranger de vivre en France.
start =
    Avant { 18 } ans, tu n’as pas besoin de carte.
    Après, il faut un { -titre-de-sejour } (carte pour vivre en France).
    L’{ -ase } est la protection des enfants. Où en es-tu ?
    .letter = 📄 J’ai reçu une lettre
    .care = 🛡️ Avec l’{ -ase }
    .never = ❌ Jamais à l’{ -ase }
    .refused = ✋ On refuse de m’aider
    .changes = 📅 Ce qui change à { 18 } ans
    .unsure = ❓ Je ne sais pas

# ASE : service du département qui protège les enfants. La date du papier compte, pas la date d’arrivée en France.
care =
    Une date compte beaucoup : ton entrée à l’{ -ase } (protection des enfants).
    Elle est sur le papier du juge ou du { -departement }.
    Quel âge avais-tu ce jour-là ?
    .before-15 = 📅 Moins de { 15 } ans
    .by-16 = 📅 { 15 } ans, ou juste { 16 }
    .after-16 = 📅 Plus de { 16 } ans
    .unsure = ❓ Je ne sais pas

find-paper =
    Cherche le papier de ton entrée à l’{ -ase }.
    En haut, on lit souvent « ordonnance », « jugement » ou « arrêté ».
    Demande une copie à ton éducateur ou à un { -avocat }.
    .next = ➡️ Que faire

# Déclaration : papier signé au tribunal.
nationality =
    Après { 3 } ans à l’{ -ase }, tu peux demander la nationalité française.
    Dès { 16 } ans, tu signes sans adulte, au { -tribunal-judiciaire } (tribunal de la ville).
    Le rendez-vous doit être avant tes { 18 } ans.

# Jamais de date de naissance : un choix large, jamais gardé.
nationality-time =
    Après tes { 18 } ans, cette demande n’est plus possible.
    Combien de temps avant tes { 18 } ans ?
    .over-a-year = 📅 Plus de { 1 } an
    .under-a-year = 🕒 Moins de { 1 } an
    .already = 📅 J’ai déjà { 18 } ans
    .unsure = ❓ Je ne sais pas

nationality-plan =
    Il faut un bon { -acte-de-naissance } (papier de ta naissance).
    Le rendez-vous au { -tribunal } peut prendre plusieurs mois.
    Commence maintenant, avec ton éducateur ou un { -avocat }.

nationality-now =
    Il reste peu de temps.
    Le { -tribunal } doit te recevoir avant tes { 18 } ans.
    Va voir un { -avocat } cette semaine.

nationality-refused =
    Après un « non », tu as { 6 } mois pour le { -tribunal }.
    Prépare aussi la carte { -carte-vie-privee } : un autre chemin.
    Demande-la entre { 18 } ans et la veille de tes { 19 } ans.

permit-16 =
    Tu peux demander la carte { -carte-vie-privee }.
    Demande-la juste après tes { 18 } ans.
    Dernier jour : la veille de tes { 19 } ans.
    .next = ➡️ Ce qu’il faut

# ANEF : site de l’État pour les cartes de séjour. Foyer : maison où l’ASE loge les jeunes.
permit-16-needs =
    On regarde ta formation, l’avis de ton foyer, tes liens familiaux.
    La demande se fait sur l’{ -anef } (site de l’État).
    S’il manque un papier, envoie-le en { 30 } jours.
    .next = 🕒 Quand

permit-after =
    Tu peux demander une carte { -carte-salarie } ou { -carte-travailleur }.
    Dernier jour sûr : { 2 } mois après tes { 18 } ans.
    En retard, tu risques une { -oqtf } (ordre de quitter la France).
    .next = ➡️ Ce qu’il faut

permit-after-needs =
    Il faut { 6 } mois de formation à un métier, avec sérieux.
    On regarde aussi l’avis de ton foyer et tes liens familiaux.
    Parle de ta formation à ton éducateur maintenant.
    .next = 🕒 Quand

permit-time =
    La carte se demande autour de tes { 18 } ans.
    À { 17 } ans, le { -departement } doit te voir pour tout préparer.
    Combien de temps avant tes { 18 } ans ?
    .more = 📅 Plus de { 3 } mois
    .under-three-months = 🕒 Moins de { 3 } mois
    .already = 📅 J’ai déjà { 18 } ans
    .unsure = ❓ Je ne sais pas

permit-now =
    Tu as { 18 } ans : n’attends plus.
    Plus de { 2 } mois après tes { 18 } ans ? Va d’abord voir un { -avocat }, aujourd’hui.
    Sinon, fais la demande cette semaine et garde une preuve.

permit-soon =
    Ton dossier doit être prêt maintenant.
    Il est plus sûr de le finir avant tes { 18 } ans.
    Vérifie chaque papier avec ton éducateur cette semaine.

permit-plan =
    Tu peux préparer ton dossier dès maintenant.
    D’abord : { -acte-de-naissance } (papier de ta naissance), passeport, formation.
    Demande à ton éducateur un rendez-vous pour ton dossier.

special-rules =
    Algérie, Maroc ou Tunisie ? Des accords changent ces règles.
    Si c’est ton pays, ne fais pas la demande sans aide.
    Va voir un { -avocat } avant.
    .next = ➡️ Que faire

never-time =
    Sans l’{ -ase } (protection des enfants), d’autres chemins existent parfois.
    As-tu déjà { 18 } ans ?
    .minor = 📅 Moins de { 18 } ans
    .already = 📅 J’ai déjà { 18 } ans
    .unsure = ❓ Je ne sais pas

never-minor =
    Avant { 18 } ans, un juge peut encore te protéger.
    Il peut décider vite, même après un « non ».
    Que veux-tu faire ?
    .judge = ✍️ Écrire au juge
    .after = 📅 Et après { 18 } ans ?

# OQTF : ordre de quitter la France. Depuis 2025, elle vient souvent avec un refus.
never-adult =
    Ne demande pas de carte sans { -avocat }.
    Un refus vient souvent avec une { -oqtf } (ordre de quitter la France).
    Va voir un { -avocat } avant toute demande.
    .next = ➡️ Les chemins

# Asile : danger dans son pays. Traite : quelqu’un utilise une personne pour gagner de l’argent.
never-ways =
    Des chemins existent parfois :
    asile (danger au pays), études, maladie, { -traite } (quelqu’un t’utilise), autres raisons.
    Apporte à l’{ -avocat } tes papiers d’école, de santé, de travail.
    .next = ⚖️ Trouver un { -avocat }

what-now =
    À { 17 } ans, le { -departement } doit te voir pour préparer la suite.
    Pas encore vu ? Demande-le par écrit.
    Que veux-tu savoir ?
    .young-adult = 🤝 Aide après { 18 } ans
    .interview = 🗣️ L’entretien à { 17 } ans
    .file = 📄 Mon dossier
    .changes = 📅 Ce qui change à { 18 } ans
    .work = 🔨 École et travail
    .lawyer = ⚖️ Trouver un { -avocat }

# Contrat jeune majeur : aide du département de 18 à 21 ans.
young-adult =
    Le { -contrat-jeune-majeur } est une aide jusqu’à { 21 } ans.
    Après l’{ -ase }, sans assez d’argent ou de famille, c’est un droit.
    Sauf avec une { -oqtf } (ordre de partir). On en parle à l’entretien de tes { 17 } ans.
    Que cherches-tu ?
    .how = ✍️ Comment demander
    .refused = ✋ On m’a dit « non »
    .interview = 🗣️ L’entretien à { 17 } ans

ask-young-adult =
    Écris au { -departement } : { -phrase-contrat }
    Mets la date, signe, garde une copie et une preuve.
    Fais-le { 3 } à { 6 } mois avant tes { 18 } ans.

ask-later =
    Tu as déjà { 18 } ans ? Demande quand même.
    Tu peux demander jusqu’à { 21 } ans, même après un arrêt.
    Écris aujourd’hui.
    .next = ➡️ Que faire

interview =
    À { 17 } ans au plus tard, le { -departement } doit te voir.
    Vous parlez logement, école, santé, argent, papiers.
    Demande-le par écrit, et viens avec une personne de confiance.
    .next = 🤝 Aide après { 18 } ans

file =
    Rassemble : { -acte-de-naissance } (papier de ta naissance), passeport, papier du juge.
    Ajoute école ou contrat, avis du foyer, adresse, photos.
    Garde une photo de tout, à deux endroits.

# Consulat : bureau du pays d’origine en France. Danger pour qui demande l’asile.
passport =
    Le passeport ou la { -carte-consulaire } se demande au { -consulat } (bureau de ton pays).
    Tu demandes ou tu as l’asile ? Alors ne contacte pas ton { -consulat }.
    Où en es-tu ?
    .fear = ➡️ J’ai peur de rentrer
    .go-on = 📄 La suite du dossier

asylum =
    L’asile protège une personne en danger dans son pays.
    Ne contacte pas ton { -consulat } (bureau de ton pays).
    Parle d’abord à un { -avocat }.
    .next = ⚖️ Trouver un { -avocat }

# Engagement : « contrat d’engagement à respecter les principes de la République ».
promise =
    Pour la carte, tu signes une promesse : respecter les règles de la République.
    Une condamnation, un faux papier ou une ancienne { -oqtf } peuvent bloquer.
    Parles-en avant à un { -avocat }.

early-file =
    Parfois, le { -departement } envoie ton dossier avant tes { 18 } ans.
    Cela évite un trou, mais tes papiers sont regardés plus tôt.
    Décide avec un { -avocat }.

# Capture : photo de l’écran. ANEF : site de l’État pour les cartes de séjour.
proof =
    Garde la preuve de chaque demande : capture, courriel, { -recommandee }.
    Si le site { -anef } (de l’État) bloque, photographie la page.
    Demande le bureau d’aide, puis un { -avocat }.

changes =
    À { 18 } ans, le { -juge-des-enfants } ne peut plus te protéger.
    L’{ -ase } s’arrête, sauf avec un { -contrat-jeune-majeur } (aide jusqu’à { 21 } ans).
    Il faut un { -titre-de-sejour } (carte).

changes-to-do =
    Tu peux finir ton année d’école.
    Demande ta propre couverture de santé.
    Donne ta nouvelle adresse partout.

work =
    Dès { 16 } ans, tu peux parfois demander la carte pour travailler.
    À { 18 } ans, sans papier de la { -prefecture } (État), l’apprentissage s’arrête.
    L’école peut continuer. Montre ta preuve à ton éducateur.
    .next = 📄 La preuve

letters =
    Une lettre a souvent un délai court.
    Garde aussi l’enveloppe. Que dit la lettre ?
    .oqtf = 🚪 Une { -oqtf } : partir
    .more-papers = 📄 Il manque des papiers
    .refusal = 📄 Non pour la carte
    .help-ends = ✋ L’aide s’arrête
    .unsure = ❓ Je ne sais pas

oqtf-first =
    Le délai est très court : écrire au préfet ne l’arrête pas.
    Avant { 18 } ans, la loi interdit l’{ -oqtf } (ordre de partir).
    Va voir un { -avocat } aujourd’hui.

refusal =
    Regarde le délai écrit sur ta lettre.
    Nous ne sommes pas sûrs du délai pour toi : la lettre a raison.
    Va voir un { -avocat } aujourd’hui.
    .next = ⚖️ Trouver un { -avocat }

read-letter =
    Photographie la lettre et l’enveloppe.
    Beaucoup de délais sont courts.
    Fais-la lire aujourd’hui par un { -avocat } ou une association.
    .next = ⚖️ Trouver un { -avocat }

# La date de la demande, sur le site ou sur le message.
more-papers =
    La { -prefecture } te demande des papiers pour la carte.
    Tu as { 30 } jours, ou le délai écrit dessus.
    Quel jour est écrit sur la demande ?
    .unknown = ❓ Je ne sais pas

# Deux jours : un jour prudent, puis le dernier. Le papier a toujours raison.
papers-in-time =
    Envoie les papiers avant ce jour, et garde une preuve :
    { $papers-answer-safe }
    Dernier jour, ou plus tôt si la demande le dit :
    { $papers-answer }
    Un éducateur ou une association t’aide gratuitement.

papers-soon =
    Il reste peu de temps. Dernier jour, ou plus tôt si la demande le dit :
    { $papers-answer }
    Envoie les papiers aujourd’hui et garde une photo de l’écran.

papers-now =
    Envoie les papiers aujourd’hui.
    S’il manque un papier, montre la demande à un { -avocat }.
    Garde une photo de l’écran.

papers-late =
    Le délai est peut-être fini.
    Apporte la demande et tes papiers à un { -avocat }.
    Va le voir aujourd’hui.
    .next = ⚖️ Trouver un { -avocat }
