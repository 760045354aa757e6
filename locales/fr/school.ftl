### L’école : une place, le test, pas de réponse, un refus. Jamais de date de naissance.

title = 🎒 L’école

start =
    L’école est un droit pour chaque enfant, avec ou sans papiers.
    Après { 16 } ans, tu as encore ce droit.
    Que cherches-tu ?
    .place = 🎒 Une place à l’école
    .no-answer = 🕒 J’attends une réponse
    .refused = ✋ On m’a dit « non »
    .trade = 🔨 Un métier, un patron
    .pill = 💊 Infirmière, pilule
    .unsure = ❓ Je ne sais pas

age =
    De { 3 } à { 16 } ans, l’école est obligatoire.
    Avant { 18 } ans, tu peux demander une place.
    Quel âge as-tu ?
    .before-eleven = 📅 Moins de { 11 } ans
    .before-sixteen = 📅 De { 11 } à { 15 } ans
    .sixteen-up = 📅 { 16 } ou { 17 } ans
    .unsure = ❓ Je ne sais pas

# La mairie inscrit à l’école primaire.
town-hall =
    La mairie inscrit les petits qui vivent dans la ville.
    Même à l’hôtel, dans un squat ou dans la rue.
    Va à la mairie avec une association.
    .next = ➡️ Quoi apporter

bring =
    Apporte une preuve de ton nom et de ton adresse.
    En général, une lettre signée suffit. Les vaccins peuvent venir après.
    Personne ne doit faire semblant d’être ton parent.
    .next = 📄 Garder la preuve

# CASNAV : service de l’école pour les élèves qui arrivent. CIO : centre qui conseille sur l’école.
ask-test =
    L’école commence par un test du { -casnav } (service pour les nouveaux élèves).
    Le test est souvent dans un { -cio } (centre de conseil).
    Demande une date par écrit, avec une association.
    .next = 🎒 Le test

# UPE2A : classe où l’on apprend le français.
the-test =
    Le test : des maths, lire dans ta langue, un peu de français.
    On ne peut pas rater : il sert à choisir la classe.
    Souvent, c’est une { -upe2a } (classe de français). Demande le papier du test.
    .next = 📄 Garder la preuve

in-care =
    De { 16 } à { 18 } ans, tout jeune doit être en formation.
    École, { -apprentissage } (métier à l’école et au travail), aide à l’emploi : tout compte.
    L’{ -ase } (protection des enfants) s’occupe de toi ?
    .ase = ✅ Oui, l’{ -ase }
    .nobody = ❌ Non, personne
    .unsure = ❓ Je ne sais pas

ase-asks =
    Demande à ton éducateur le test du { -casnav } (test d’école).
    À { 18 } ans, pour les papiers, une formation à un métier aide.
    Que veux-tu voir ?
    .test = 🎒 Le test
    .trade = 🔨 Un métier

ask-alone =
    Un doute sur ton âge ne suffit pas pour te refuser l’école.
    Tu peux demander toi-même, souvent avec une association.
    Demande le test du { -casnav } (test d’école) cette semaine.
    .next = 🎒 Le test

proof =
    Demande un reçu pour chaque papier, et photographie tout.
    Test, bulletins, présences, contrats : ce sont des preuves pour tes { 18 } ans.
    Où en es-tu ?
    .waiting = 🎒 Apprendre en attendant
    .no-answer = 🕒 J’attends une réponse
    .card = 💬 Carte à montrer

learn-now =
    Des associations et des bibliothèques donnent des cours de français gratuits.
    En région parisienne, il y a { -droit-ecole } (association).
    Cherche une adresse sur le site { -soliguide }.
    .trade = 🔨 Un métier, un patron
    .test = 🎒 Le test d’école

# Deux mois : comptés depuis une demande écrite, avec sa preuve.
no-answer =
    { 2 } mois sans réponse comptent comme un refus.
    On compte depuis une demande écrite, avec une preuve.
    As-tu une preuve ?
    .have-proof = 📄 Oui : reçu, lettre
    .only-test = 🎒 Seulement le test
    .nothing = ❌ Non
    .unsure = ❓ Je ne sais pas

# Le reçu, ou le papier de la poste pour la lettre recommandée.
request-day =
    Regarde ton reçu, ou le papier de la poste.
    Quel jour l’école a-t-elle reçu ta demande ?
    .unknown = ❓ Je ne sais pas

# La date est imprimée par le programme.
wait-until =
    L’école peut encore répondre.
    Sans réponse, c’est un refus après :
    { $school-silence }
    Ce jour passé, va voir un { -avocat }. Garde ta preuve.
    .next = 🎒 Apprendre en attendant

counts-as-no =
    { 2 } mois sont passés : ce silence compte comme un refus.
    Un { -avocat } peut demander une place à un juge, en urgence.
    Cherche-le cette semaine, avec ta preuve.
    .lawyer = ⚖️ Trouver un { -avocat }
    .rights = 🤝 Une aide gratuite

since-test =
    Après le test, l’école doit chercher une place pour toi.
    C’était quand, le test ?
    .under-a-month = 🕒 Moins de { 1 } mois
    .more = 📅 Plus de { 1 } mois
    .unsure = ❓ Je ne sais pas

soon-write =
    Demande au { -casnav } (service du test) où en est ta place.
    Garde le papier du test.
    Rien { 1 } mois après le test ? Reviens ici pour écrire une lettre.
    .next = 🎒 Apprendre en attendant

# Rectorat : bureau de l’école pour toute la région.
write =
    Écris cette semaine au { -rectorat } (bureau de l’école pour la région).
    Sur papier : ton nom, le jour du test, une adresse.
    Écris : { -phrase-place }
    .next = 📮 L’envoyer

send =
    Porte la lettre et demande un reçu, ou envoie une { -recommandee }.
    Photographie la lettre et la preuve.
    Note le jour : { 2 } mois sans réponse comptent comme un refus.
    .next = ➡️ Et après

what-next =
    Une longue attente ? Un { -avocat } peut saisir un juge.
    À Paris et à Marseille, des juges ont déjà ordonné une place.
    Que veux-tu faire ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .rights = 🤝 Une aide gratuite
    .learn = 🎒 Apprendre en attendant

refused =
    Un « non » de l’école, ce n’est pas toujours la loi.
    Que t’a-t-on dit ?
    .too-old = ✋ « Trop vieux »
    .not-minor = ✋ « Pas mineur »
    .no-papers = ✋ « Pas de papiers »
    .no-guardian = ✋ « Pas de tuteur »
    .town-hall = 📍 La mairie dit non
    .no-place = ❓ Pas de place, autre

too-old =
    À { 16 } ou { 17 } ans, l’école est un droit : la loi demande une formation jusqu’à { 18 } ans.
    Demande le test du { -casnav } (test d’école) : il sert à choisir ta classe.
    Demande aussi le refus par écrit : { -phrase-refus }
    .test = 🎒 Le test
    .help = 🤝 Qui peut aider
    .trade = 🔨 Un métier, un patron

# Cour administrative d’appel de Paris, 2019 ; Conseil d’État, 2022.
not-minor =
    L’école ne dépend pas de la décision de l’{ -ase } (protection des enfants).
    Des juges l’ont dit, aussi pour un jeune qui attendait le juge.
    Demande le refus par écrit : { -phrase-refus }
    .next = 🤝 Qui peut aider

no-papers =
    L’école est aussi pour les enfants sans papiers.
    En général, une lettre signée suffit pour ton nom et ton adresse.
    Demande le refus par écrit : { -phrase-refus }
    .next = 🤝 Qui peut aider

no-guardian =
    Personne ne doit faire semblant d’être ton tuteur : c’est puni.
    Sans tuteur, une association peut demander avec toi.
    Demande le refus par écrit : { -phrase-refus }
    .next = 🤝 Qui peut aider

# DASEN : chef de l’école dans le département.
mayor-no =
    La mairie n’a pas le droit de refuser sans bonne raison.
    Alors le { -dasen } (chef de l’école dans le { -departement }) inscrit l’enfant.
    Demande à une association de lui écrire avec toi.
    .next = 🤝 Qui peut aider

refusal-paper =
    Pas de papier ? Écris toi-même, et garde la preuve.
    Montre tout à un { -avocat } : un juge peut décider en urgence.
    Que veux-tu faire ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .rights = 🤝 Une aide gratuite
    .write = ✍️ Écrire une lettre
    .card = 💬 Carte à montrer

# Défenseur des droits : il agit quand les droits d’un enfant ne sont pas respectés.
rights-defender =
    Le { -defenseur-des-droits } aide gratuitement quand l’école refuse un enfant.
    Tu peux lui écrire sans adulte.
    Envoie-lui la copie du refus, ou de ta demande.
    .lawyer = ⚖️ Trouver un { -avocat }
    .learn = 🎒 Apprendre en attendant
