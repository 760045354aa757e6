### La pilule d’urgence. Aucun jugement, aucune question. Les heures comptent : dire où aller, aujourd’hui.

title = 💊 Pilule d’urgence

# Critique : les heures comptent. « Pilule du lendemain » est son nom de tous les jours.
start =
    La pilule d’urgence (« du lendemain ») agit { 3 } ou { 5 } jours au plus.
    Avant { 18 } ans, elle est gratuite et secrète, sans accord d’un adulte.
    Va vite : pharmacie, infirmière de l’école ou { -centre-sexuel } (jeunes).
    .say = 🗣️ Que dire là-bas
    .hiv = 🏥 Et le VIH ?
    .late = 🕒 C’était il y a longtemps
    .forced = 🔒 On m’a forcée

say =
    Dis ou montre : { -phrase-pilule }
    Sans papier du médecin, et le plus tôt possible.
    Pour une question, gratuitement, du lundi au samedi :
    📞 { $tel-sexualites }
    .hiv = 🏥 Et le VIH ?
    .late = 🕒 C’était il y a longtemps

late =
    Un test de grossesse est gratuit et secret.
    Après, c’est toi qui choisis : garder le bébé ou non.
    Va au { -centre-sexuel } (jeunes), ou appelle, du lundi au samedi :
    📞 { $tel-sexualites }

# VIH : virus du sida. CeGIDD : centre de tests gratuits.
hiv =
    Contre le VIH (sida), un traitement commence normalement avant { 48 } heures.
    Va maintenant aux { -urgences } (hôpital), même la nuit.
    Plus tard, un test est gratuit au { -cegidd } (centre de tests).
    .card = 💬 Carte à montrer
    .forced = 🆘 On m’a fait du mal

forced =
    Ce n’est pas ta faute, et souvent on te soigne sans plainte.
    Va maintenant aux { -urgences } (hôpital), même la nuit.
    Pour parler, jour et nuit, gratuitement :
    📞 { $tel-119 }
    .hiv = 🏥 Et le VIH ?
    .card = 💬 Carte à montrer
