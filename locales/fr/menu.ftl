### Premier écran. Ton simple, adulte, sans promesse.

title = 🏠 Tes droits en France

# Qui parle : un programme gratuit. Il ne demande ni argent, ni code, ni nom. Dire clairement ce qu’il n’est pas.
# « En direct » : aucune personne ne lit les messages au moment où ils arrivent.
start =
    C’est gratuit : ne donne ici ni argent, ni code, ni nom.
    Ce n’est ni l’État, ni un { -avocat }. Personne ne lit en direct : ce bot ne peut appeler ni police, ni médecin.
    .arrived = 🚶 Arrivée, { -evaluation }
    .refused = ✋ On m’a dit « non »
    .shelter = 🛏️ Dormir, manger, lieux
    .rights = ⚖️ Juge, papiers, police
    .life = 🏥 Santé, école, famille
    .other = ❓ Autre chose

shelter =
    Dormir, manger, voir un médecin, trouver un { -avocat } :
    ce bot connaît des lieux.
    Que cherches-tu ?
    .tonight = 🛏️ Dormir et manger
    .places = 📍 Trouver un lieu
    .hotel = 🏨 Je dors à l’hôtel
    .unsure = ❓ Je ne sais pas

# « juge des enfants » : un juge qui s’occupe seulement des enfants en danger.
rights =
    Le { -juge-des-enfants } peut protéger un enfant en danger.
    Un { -avocat } (personne qui connaît la loi) peut te défendre gratuitement.
    Que veux-tu savoir ?
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .asylum = 🛡️ Demander l’asile
    .papers = 📄 Mes papiers
    .police = 👮 Police, frontière
    .guardian = 👤 Qui décide pour moi

life =
    Tu as des droits à l’école, à l’hôpital, au travail.
    Que veux-tu savoir ?
    .health = 🏥 Ma santé
    .school = 🎒 École, métier
    .family = 👪 Ma famille
    .turning-18 = 📅 Mes { 18 } ans
    .everyday = ☀️ La vie de chaque jour
    .forced = 🔒 Quelqu’un me force

other =
    Un mot difficile, une lettre à écrire, ou ce bot.
    Tu peux aussi écrire un mot ici.
    Que cherches-tu ?
    .words = 📖 Un mot sur ma lettre
    .letters = ✍️ Écrire une lettre
    .about = ❓ C’est quoi, ce bot ?
