### Sexe et grossesse. Aucun jugement, aucune question sur le passé. Une autre personne peut tenir le téléphone.

title = 🤫 Une question intime

# Avant tout : quelqu’un peut-il lire l’écran ?
start =
    Ces questions sont à toi.
    Quelqu’un peut-il voir ton écran maintenant ?
    .nobody = ❌ Non, personne
    .somebody = 👤 Oui, quelqu’un
    .unsure = ❓ Je ne sais pas

# Écran neutre : rien sur le sujet.
later =
    Tu peux revenir plus tard.
    Le bouton 🚪 ferme cet écran.
    Les numéros d’aide sont toujours sous 🆘.
    .alone = 🤫 Personne ne voit
    .stop = 🕒 Plus tard

topic =
    Ici, pas de jugement. Les soins sont gratuits.
    Sexe sans protection ? Les heures comptent.
    Que cherches-tu ?
    .unprotected = 💊 Pilule d’urgence, VIH
    .protect = 🏥 Pilule, préservatif
    .pregnant = 🤰 Grossesse
    .illness = 🏥 Maladie, test
    .violence = 🆘 On m’a fait du mal
    .unsure = ❓ Je ne sais pas

# Centre de santé sexuelle : consultations gratuites pour les jeunes.
protect =
    Avant { 18 } ans, une fille décide sans l’accord d’un adulte.
    La visite et la pilule sont gratuites et secrètes.
    Va au { -centre-sexuel } (jeunes), à la pharmacie ou à l’infirmerie.
    .emergency = 💊 Pilule d’urgence
    .condoms = 🏥 Préservatifs
    .call = 📞 Parler à quelqu’un

condoms =
    Avant { 26 } ans, certains préservatifs sont gratuits en pharmacie.
    Avant { 18 } ans, tu n’as rien à montrer.
    Demande à la pharmacie : « des préservatifs gratuits ».
    .emergency = 💊 Pilule d’urgence
    .tests = 🏥 Faire un test

tests =
    C’était il y a moins de { 48 } heures ? Va maintenant aux { -urgences } (hôpital).
    Plus tard, le { -cegidd } (tests) cherche le VIH et d’autres infections.
    C’est gratuit et secret : demande l’adresse à un hôpital.
    .emergency = 💊 Pilule d’urgence, VIH
    .card = 💬 Carte à montrer

centre =
    Le { -centre-sexuel } (jeunes) te reçoit gratuitement, sans ton nom.
    Tu peux demander que personne ne le sache.
    Va le voir, ou appelle du lundi au samedi :
    📞 { $tel-sexualites }
    .emergency = 💊 Pilule d’urgence
    .pregnant = 🤰 Grossesse
