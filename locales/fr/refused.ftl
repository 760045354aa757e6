### On a dit « tu n’es pas mineur ». Ton calme : ce n’est pas fini, et voici quoi faire aujourd’hui.

title = ⚖️ On t’a dit « non »

# OQTF : papier de la préfecture qui dit de quitter la France. Délai très court : il passe avant tout.
start =
    Après un « non », un juge peut regarder encore.
    Une { -oqtf } (ordre de quitter la France) passe d’abord.
    Où en es-tu ?
    .oqtf = 🕒 J’ai une { -oqtf }
    .department = 📄 Le { -departement } ({ -ase })
    .judge = ⚖️ Le { -juge-des-enfants }
    .waiting = 🕒 J’attends le juge
    .after-18 = 🛏️ L’aide après { 18 } ans
    .unsure = ❓ Je ne sais pas

# Les mots à reconnaître en haut d’une lettre.
which-paper =
    Regarde en haut de ton papier, ou fais-le lire.
    Quel mot vois-tu ?
    .department = 📄 { -departement } ou { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 📍 { -prefecture }
    .nothing = ❓ Pas de papier

# Une lettre de la préfecture : l’ordre de partir a ses mots ; les autres papiers se font lire.
prefecture-paper =
    Cherche ces mots sur le papier de la { -prefecture } (bureau de l’État) :
    « obligation de quitter le territoire français »
    Les vois-tu ?
    .order = 🕒 Oui, je les vois
    .other = 📄 Non, autre chose
    .unsure = ❓ Je ne sais pas

other-paper =
    Photographie le papier et l’enveloppe.
    Beaucoup de délais sont courts.
    Fais-le lire aujourd’hui par un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }

# Département : celui qui doit protéger, par son service l’ASE.
department =
    Le { -departement } ({ -ase }, protection des enfants) doit te donner sa décision écrite.
    Photographie-la aujourd’hui.
    As-tu ce papier ?
    .have-letter = 📄 Oui, je l’ai
    .no-letter = 📄 Non, pas de papier
    .new-papers = 📄 J’ai de nouveaux papiers

ask-letter =
    Le { -departement } (protection des enfants) doit te donner sa décision écrite.
    Même sans ce papier, tu peux écrire au { -juge-des-enfants }.
    Demande aujourd’hui : « Je veux la décision écrite. »

# Jamais de date de naissance : seulement un choix large.
time-to-18 =
    Le { -juge-des-enfants } peut protéger seulement avant { 18 } ans.
    Combien de temps reste-t-il avant tes { 18 } ans ?
    .under-three-months = 🕒 Moins de { 3 } mois
    .more = 📅 Plus de { 3 } mois
    .unsure = ❓ Je ne sais pas

# OPP : décision rapide et provisoire d’un juge, qui confie la personne à l’ASE.
soon-18 =
    À { 18 } ans, le { -juge-des-enfants } ne peut plus te protéger.
    Demande-lui un placement urgent ({ -opp } : décision rapide).
    Va voir un { -avocat } aujourd’hui.
    .next = 🕒 Que faire

go-to-judge =
    Le bon juge est le { -juge-des-enfants } (il protège les enfants).
    Tu peux lui écrire sans adulte, gratuitement.
    L’attente est souvent longue : écris-lui cette semaine.
    .next = 🕒 Que faire

what-now =
    Recommencer dans un autre { -departement } est risqué.
    Demande d’abord à un { -avocat }.
    Que veux-tu faire maintenant ?
    .letter = 📄 Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .outside = 🆘 Dehors ou en danger
    .meanwhile = 🏥 Mes droits maintenant
    .report = 📄 Copie du rapport
    .tonight = 🛏️ Dormir et manger

# Les numéros d’abord, puis le juge urgent.
outside =
    Enfant en danger ou dehors, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-112 }
    Parfois, un { -avocat } peut aussi demander à un juge très vite.
    .next = ⚖️ Le juge urgent

# Référé-liberté : demande très urgente à un autre juge, au tribunal administratif.
urgent-court =
    Le { -refere-liberte } est une demande urgente au { -tribunal-administratif }.
    Il faut une erreur claire sur ton âge ou ta situation, et un danger immédiat.
    Le juge doit répondre en { 48 } heures.

urgent-honest =
    Parfois le juge dit oui, souvent il dit non.
    Un { -avocat } te dit si ton dossier est assez fort.
    Cherche un { -avocat } aujourd’hui.
    .lawyer = ⚖️ Trouver un { -avocat }
    .answered = 📄 Ce juge a répondu

# Tribunal administratif : un autre tribunal, avec un autre appel (le juge urgent).
judge-said =
    Un juge a écrit une décision : regarde en haut du papier.
    Que dit le { -juge-des-enfants } ?
    .said-no = ⚖️ Le juge dit non
    .no-place = 🛏️ Oui, mais pas de place
    .other-court = 📄 { -tribunal-administratif }
    .unsure = ❓ Je ne sais pas

# Placement : le juge confie la personne à l’ASE. Le département doit l’appliquer.
no-place =
    L’{ -ase } (protection des enfants) doit appliquer le placement du juge.
    Montre-lui le papier, et garde une photo.
    Toujours pas de place ? Va voir un { -avocat } et appelle :
    📞 { $tel-119 }
    .next = ⚖️ Un { -avocat }

read-the-paper =
    Si le juge dit non, tu as { 15 } jours pour faire appel.
    Faire appel, c’est demander à d’autres juges.
    Fais lire ton papier aujourd’hui par un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }
