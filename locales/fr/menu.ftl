### Premier écran. Ton simple, adulte, sans promesse.

title = 🏠 Tes droits en France

# Qui parle : un programme gratuit. Il ne demande ni argent, ni code, ni nom. Dire clairement ce qu’il n’est pas.
# « En direct » : aucune personne ne lit les messages au moment où ils arrivent.
start =
    Ici, l’information est gratuite. Ce bot ne demande jamais d’argent, de code ou de nom.
    Ce n’est ni l’État ni un { -avocat } : personne ne lit en direct.
    Ce bot ne peut appeler ni la police, ni un médecin.
    Que cherches-tu ?
    .arrived = 📍 Arrivée, { -evaluation }
    .refused = 📄 On m’a dit « non »
    .tonight = 🛏️ Dormir et manger
    .places = 📍 Où aller, adresses
    .judge-or-lawyer = ⚖️ Juge ou { -avocat }
    .about = ❓ C’est quoi, ce bot ?

# « juge des enfants » : un juge qui s’occupe seulement des enfants en danger.
judge-or-lawyer =
    Le { -juge-des-enfants } peut protéger un enfant en danger.
    Tu peux lui écrire sans adulte, gratuitement.
    Un { -avocat } (personne qui connaît la loi) peut te défendre.
    Que veux-tu faire ?
    .letter = 📄 Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .unsure = ❓ Je ne sais pas
