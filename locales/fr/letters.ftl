### Les lettres : à imprimer ou à recopier. Chaque écran dit à qui elle va, et que faire ensuite.

title = ✍️ Les lettres

start =
    Ces lettres sont en français, avec le sens dans ta langue.
    Le nom et l’adresse s’écrivent à la main.
    Quelle lettre veux-tu ?
    .judge = ✍️ Au juge des enfants
    .department = 📍 Au { -departement }
    .lawyer = ⚖️ Pour un { -avocat }
    .school = 🎒 Pour l’école
    .young-adult = 📅 Après { 18 } ans
    .appeal = ⚖️ Faire appel

department =
    Le { -departement } ({ -ase }, protection des enfants) décide de l’accueil des enfants.
    Que veux-tu lui demander ?
    .decision = 📄 La décision écrite
    .report = 📄 Le rapport
    .asked = 📄 Rapport déjà demandé

decision =
    Le { -departement } doit te donner sa décision écrite.
    Sans ce papier, tu peux quand même écrire au juge.
    Donne aujourd’hui cette lettre au { -departement }.

# Rapport d’évaluation : ce que les personnes de l’entretien ont écrit.
report =
    Le rapport dit ce qui a été écrit après ton entretien.
    Tu peux en demander une copie.
    Envoie cette lettre au { -departement }.

# CADA : commission qui peut dire qu’un document doit être donné.
no-report =
    { 1 } mois sans réponse veut dire « non ».
    Alors tu as { 2 } mois pour écrire à la { -cada } (commission des documents).
    Demande à un { -avocat } ou à une association de t’aider.

lawyer =
    L’{ -ordre-des-avocats } (leur bureau) doit désigner un { -avocat }.
    Au plus tard : { 8 } jours après ta demande.
    Donne cette lettre au { -juge-des-enfants } et à l’{ -ordre-des-avocats }.
    .next = ⚖️ Où les trouver

how-old =
    L’école est pour tous les enfants, avec ou sans papiers.
    Quel âge dis-tu avoir ?
    .under-sixteen = 📅 Moins de { 16 } ans
    .sixteen-or-more = 📅 { 16 } ou { 17 } ans

# CASNAV : service de l’école qui fait passer le test d’arrivée.
school-test =
    Le { -casnav } (service de l’école) fait passer un test.
    As-tu fait ce test ?
    .done = ✅ Oui
    .not-done = ❌ Non

# Rectorat : le bureau de l’école pour toute la région.
school =
    Cette lettre va au rectorat (bureau des écoles de la région).
    Une association peut te donner l’adresse.
    Demande un reçu, ou envoie une { -recommandee }.

no-place =
    { 2 } mois sans réponse comptent comme un « non ».
    Un { -avocat } peut demander une place à un juge, parfois avant.
    Garde la lettre et le reçu.

young-adult =
    L’{ -ase } t’aide déjà ? L’aide peut continuer jusqu’à { 21 } ans.
    Demande-la par écrit { 3 } à { 6 } mois avant tes { 18 } ans, sinon aujourd’hui.
    Donne cette lettre à l’{ -ase }.

no-help =
    Un « non » ? Demande-le par écrit.
    Un juge peut décider très vite si tu es à la rue.
    Va voir un { -avocat } le jour même.
    .refused = ✋ On m’a dit « non »
    .proof = 📄 Garder la preuve

proof =
    Garde toujours une photo de la lettre signée.
    Demande un tampon avec la date, ou garde le reçu de la poste.
    N’envoie jamais un original : envoie une copie.
