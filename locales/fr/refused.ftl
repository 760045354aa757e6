### On a dit « tu n’es pas mineur ». Ton calme : ce n’est pas fini, et voici quoi faire aujourd’hui.

title = ✋ On t’a dit « non »

# OQTF : papier de la préfecture qui dit de quitter la France. Délai très court : il passe avant tout.
start =
    Après un « non », un juge peut encore étudier ta situation.
    Si tu as une { -oqtf } (ordre de quitter la France), c’est le plus urgent.
    Où en es-tu ?
    .oqtf = 🚪 J’ai une { -oqtf }
    .department = ✋ « Non » de l’{ -ase }
    .judge = ⚖️ Un juge a répondu
    .waiting = 🕒 J’attends le juge
    .after-18 = ✋ L’aide après { 18 } ans
    .unsure = ❓ Je ne sais pas

# Les mots à reconnaître en haut d’une lettre.
which-paper =
    Regarde en haut de ton papier, ou fais-le lire.
    Quel mot vois-tu ?
    .department = 🛡️ { -departement } ou { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ Pas de papier

# Une lettre de la préfecture : l’ordre de partir a ses mots ; les autres papiers se font lire.
prefecture-paper =
    Cherche ces mots sur le papier de la { -prefecture } (bureau de l’État) :
    « obligation de quitter le territoire français »
    Les vois-tu ?
    .order = 🚪 Oui, je les vois
    .other = ❌ Non, autre chose
    .unsure = ❓ Je ne sais pas

other-paper =
    Photographie le papier et l’enveloppe.
    Beaucoup de délais sont courts.
    Fais-le lire aujourd’hui par un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }

# Département : celui qui doit protéger, par son service l’ASE.
department =
    Tu peux écrire au { -juge-des-enfants } (il protège les enfants), sans adulte, gratuitement.
    Pendant ce temps, tu perds ton lit de l’{ -ase } (protection des enfants).
    As-tu la décision écrite du { -departement } ? Photographie-la.
    .have-letter = ✅ Oui, je l’ai
    .no-letter = ❓ Non, pas de papier
    .new-papers = 📄 De nouveaux papiers
    .tonight = 🛏️ Dormir ce soir

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
    À { 18 } ans, le { -juge-des-enfants } ne peut plus te protéger. Pendant l’attente, tu perds ton lit.
    Va voir un { -avocat } aujourd’hui.
    Demande dans ta lettre un placement urgent ({ -opp } : décision rapide).
    .lawyer = ⚖️ Trouver un { -avocat }
    .letter = ✍️ Écrire au juge
    .tonight = 🛏️ Dormir ce soir
    .more = ❓ Autre chose

go-to-judge =
    Écris cette semaine au { -juge-des-enfants } (il protège les enfants) : l’attente est souvent longue.
    Les { 15 } jours sont pour faire appel, après le « non » d’un juge.
    Pour cette première lettre, ils ne comptent pas. Écris vite.
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .tonight = 🛏️ Dormir ce soir
    .more = ❓ Autre chose

what-now =
    Recommencer dans un autre { -departement } est risqué.
    Demande d’abord à un { -avocat }.
    Que veux-tu faire maintenant ?
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .outside = 🆘 Dehors ou en danger
    .meanwhile = ⚖️ Mes droits maintenant
    .report = 📄 Copie du rapport
    .tonight = 🛏️ Dormir et manger

# Les numéros d’abord, puis le juge urgent.
outside =
    Enfant en danger ou dehors, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-112 }
    Parfois, un { -avocat } peut aussi demander à un juge une réponse très rapide.
    .urgent = ⚖️ Un juge en { 48 } heures
    .tonight = 🛏️ Dormir ce soir

# Référé-liberté : demande très urgente à un autre juge, au tribunal administratif.
urgent-court =
    Le { -refere-liberte } est une demande urgente au { -tribunal-administratif } : réponse en { 48 } heures.
    Il faut une erreur claire sur ton âge ou ta situation, et un danger immédiat.
    Parfois le juge dit oui, souvent non. Cherche un { -avocat } aujourd’hui.
    .lawyer = ⚖️ Trouver un { -avocat }
    .answered = ⚖️ Ce juge a répondu

# Tribunal administratif : un autre tribunal, avec un autre appel (le juge urgent).
judge-said =
    Un juge a écrit une décision : regarde en haut du papier.
    Après le « non » d’un { -juge-des-enfants }, tu as { 15 } jours pour faire appel.
    Que dit le juge ?
    .said-no = ⚖️ Le juge dit « non »
    .no-place = ✅ Oui, mais pas de place
    .placed = ⚖️ Oui, puis l’{ -ase } dit non
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ Je ne sais pas

# Placement : le juge confie la personne à l’ASE. Le département doit l’appliquer.
no-place =
    L’{ -ase } (protection des enfants) doit appliquer le placement du juge.
    Montre-lui le papier, et garde une photo.
    Toujours pas de place ? Va voir un { -avocat } et appelle :
    📞 { $tel-119 }
    .lawyer = ⚖️ Trouver un { -avocat }
    .placed = ⚖️ Que dire à l’{ -ase }
    .tonight = 🛏️ Dormir ce soir

read-the-paper =
    Si le juge dit non, tu as { 15 } jours pour faire appel.
    Faire appel, c’est demander à d’autres juges.
    Fais lire ton papier aujourd’hui par un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }
