### La lettre au juge des enfants. Tout s’écrit sur papier, jamais dans le bot.

title = ✍️ Écrire au juge

start =
    Tu peux écrire au { -juge-des-enfants } (il protège les enfants), sans adulte, gratuitement.
    Écrire ne suffit pas pour garder ton lit.
    Tu as bientôt { 18 } ans ? Va voir un { -avocat } aujourd’hui.
    .paper = ✍️ La lettre toute prête
    .write = ✍️ Quoi écrire
    .send = 📮 Où l’envoyer
    .arguments = ⚖️ Ce que disent les juges
    .with-help = ⚖️ L’aide d’un { -avocat }
    .tonight = 🛏️ Dormir ce soir

# L’adresse sert à recevoir la convocation du juge.
who =
    Écris sur papier, jamais ici, ton nom, ta naissance, ta nationalité.
    Ajoute ta langue et un téléphone.
    Donne une adresse pour les lettres : association ou { -avocat }.

# Les deux phrases entre « » se recopient en français.
why =
    Recopie ces deux phrases :
    { -phrase-mineur }
    { -phrase-danger }
    Dis où tu dors, de quoi tu as peur, et pourquoi le refus est une erreur.
    Dis seulement la vérité.

# OPP : décision rapide et provisoire d’un juge, qui confie la personne à l’ASE.
ask =
    Demande un placement tout de suite ({ -opp } : décision rapide).
    Demande à parler au juge, avec un interprète et un { -avocat }.
    Et maintenant ?
    .copies = 📄 Copies des papiers
    .send = 📮 Où l’envoyer
    .paper = ✍️ La lettre toute prête

copies =
    Ajoute des copies, jamais les originaux : refus, papiers, lettres d’association.
    Mets la date et signe ta lettre.
    Photographie tout.
    .next = 📍 Où l’envoyer

# Greffe : bureau du tribunal. Le tampon ou le reçu prouve l’envoi.
send =
    Le juge est au { -tribunal-judiciaire } du lieu où tu vis.
    Apporte la lettre au { -greffe } (bureau), ou envoie une { -recommandee } (avec preuve).
    Fais-le cette semaine, et garde le tampon ou le reçu.
    .next = 📮 Où est le juge ?
