### En attendant le juge des enfants. Ne pas prédire la décision ni la durée.

title = 🕒 Tu attends le juge

# Convocation : papier du tribunal avec le jour et l’heure de l’audience.
start =
    L’attente dure souvent plusieurs mois.
    Le { -tribunal } t’envoie un papier avec un jour et une heure : la { -convocation }.
    Où en es-tu ?
    .summons = 📅 J’ai la { -convocation }
    .no-news = 🕒 Pas de nouvelles
    .not-written = ✍️ Pas encore écrit
    .no-bed = 🛏️ Dormir et manger
    .bone-test = 🏥 Une radio des os

# Greffe : bureau du tribunal.
no-news =
    Garde la preuve de ta lettre.
    Donne une adresse sûre pour recevoir les lettres du { -tribunal }.
    Demande à un { -avocat } ou une association d’appeler le { -greffe } (bureau).

# OPP : décision rapide et provisoire d’un juge, qui confie la personne à l’ASE.
soon-18 =
    À { 18 } ans, le { -juge-des-enfants } ne peut plus te protéger.
    Tu peux demander un placement urgent ({ -opp } : décision rapide).
    Si tes { 18 } ans sont proches, va voir un { -avocat } aujourd’hui.

summons =
    La { -convocation } (papier) doit arriver au moins { 8 } jours avant le rendez-vous.
    Photographie-la, note le jour et l’heure. Elle arrive trop tard ? Dis-le à un { -avocat }.
    Que veux-tu savoir ?
    .before = 📄 Préparer mes papiers
    .hearing = ⚖️ Devant le juge
    .after = 🕒 La réponse du juge

before-hearing =
    Ton { -avocat } peut lire et copier le dossier avant le rendez-vous.
    Pas d’{ -avocat } ? Demande-le au juge.
    Demande aussi un interprète. Montre tes papiers originaux, et reprends-les.
    .next = ⚖️ Devant le juge

# Audience : le moment où le juge écoute. Le public n’entre pas.
hearing =
    La salle est fermée au public, mais le { -departement } peut être là.
    Tu as le droit de parler au juge.
    Dis la vérité, et dis si tu ne comprends pas.

# Faire appel : demander à d’autres juges. Le délai compte depuis la réception du papier.
after-hearing =
    La décision doit t’arriver en { 8 } jours : donne une adresse sûre.
    C’est « non » ? Tu as { 15 } jours pour faire appel (demander à d’autres juges).
    Note le jour où tu reçois le papier.

what-now =
    Que veux-tu faire maintenant ?
    .said-no = ⚖️ Le juge dit « non »
    .lawyer = ⚖️ Trouver un { -avocat }
    .meanwhile = 🤝 École, santé, aide
    .tonight = 🛏️ Dormir et manger
