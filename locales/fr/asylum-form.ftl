### Le formulaire de l’OFPRA. Un délai court : agir d’abord.

title = 📄 Le formulaire de l’{ -ofpra }

# OFPRA : office qui répond à la demande d’asile. Attestation : papier qui prouve la demande.
start =
    Appelle aujourd’hui ton représentant ou une association.
    Le formulaire doit partir vite à l’{ -ofpra } (office de l’{ -asile }).
    Où en es-tu ?
    .not-sent = 🕒 Pas encore envoyé
    .missing = 📄 Il manque un papier
    .france-asile = 📍 Bureau { -france-asile }
    .late = 🕒 C’est trop tard
    .unsure = ❓ Je ne sais pas

attestation-day =
    Le délai est de { 21 } jours après l’{ -attestation }.
    C’est le papier qui prouve ta demande.
    Quel jour te l’a-t-on donnée ?
    .unknown = ❓ Je ne sais pas

in-time =
    Envoie le formulaire avant ce jour :
    { $ofpra-form-safe }
    Dernier jour, ou plus tôt si ton papier le dit :
    { $ofpra-form }
    Appelle ton représentant aujourd’hui.
    .next = ➡️ Comment faire

soon =
    Envoie le formulaire aujourd’hui.
    Dernier jour, ou plus tôt si ton papier le dit :
    { $ofpra-form }
    Appelle ton représentant et un { -avocat } maintenant.
    .next = ➡️ Comment faire

no-date =
    Sans date sûre, envoie le formulaire aujourd’hui.
    Le délai est de { 21 } jours après l’{ -attestation }.
    Montre-la à une association ou à un { -avocat }.
    .next = ➡️ Comment faire

how =
    Le formulaire est en français, signé par ton représentant.
    Joins une photo de toi et une copie de l’{ -attestation }.
    Envoie-le à l’{ -ofpra } et garde la preuve.

true-story =
    Prépare ton récit avec ton représentant.
    Une histoire apprise est souvent retenue contre toi.
    Écris ta propre vérité, avec tes mots.
    .next = ➡️ Et maintenant

missing-day =
    L’{ -ofpra } (office de l’{ -asile }) te donne { 8 } jours pour envoyer ce qui manque.
    Appelle ton représentant aujourd’hui.
    Quelle date est écrite sur sa lettre ?
    .unknown = ❓ Je ne sais pas

missing-in-time =
    Envoie ce qui manque avant ce jour :
    { $ofpra-missing-safe }
    Dernier jour, ou plus tôt si ton papier le dit :
    { $ofpra-missing }
    Appelle ton représentant aujourd’hui et garde la preuve.
    .next = ➡️ Et maintenant

missing-soon =
    Envoie ce qui manque aujourd’hui.
    Dernier jour, ou plus tôt si ton papier le dit :
    { $ofpra-missing }
    Appelle ton représentant et garde la preuve.
    .next = ➡️ Et maintenant

missing-no-date =
    Sans date sûre, envoie ce qui manque aujourd’hui.
    L’{ -ofpra } donne { 8 } jours.
    Appelle ton représentant maintenant et garde la preuve.
    .next = ➡️ Et maintenant

# France Asile : bureau où la demande et le dossier se font ensemble.
france-asile =
    À { -france-asile }, un agent de l’{ -ofpra } remplit le dossier avec toi.
    C’est le même jour, ou le jour écrit sur ton papier.
    Regarde ce jour, et viens avec ton représentant.
    .next = ➡️ Et maintenant

late =
    Va voir un { -avocat } aujourd’hui, avec l’{ -attestation } et les lettres.
    Le délai semble fini, mais agir vite compte.
    Préviens aussi ton représentant aujourd’hui.
    .next = ➡️ Et maintenant

what-now =
    Garde une photo de chaque papier.
    Que veux-tu faire maintenant ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .representative = 👤 Mon représentant
    .interview = 🗣️ L’entretien
    .waiting = 🕒 Lit, travail, santé
