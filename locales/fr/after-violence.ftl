### Après une violence sexuelle. Aucune question sur ce qui s’est passé, aucun détail, aucun reproche.
### La police n’est jamais seule et jamais en premier.

title = 🆘 De l’aide, maintenant

# Les numéros d’abord. Une autre personne peut tenir le téléphone.
start =
    Danger maintenant ? Appelle :
    📞 { $tel-119 }
    📞 { $tel-112 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    Pour des soins : les { -urgences } (hôpital), jour et nuit.
    Quelqu’un peut-il voir ton écran ?
    .nobody = ❌ Non, personne
    .somebody = ❓ Oui, ou je ne sais pas

# Écran neutre : rien sur le sujet.
later =
    Tu peux revenir plus tard.
    Le bouton 🚪 ferme cet écran.
    Les numéros d’aide sont toujours sous 🆘.
    .alone = 🤫 Personne ne voit
    .stop = 🕒 Plus tard

need =
    Ce n’est pas ta faute. Ici, tu n’as rien à raconter.
    Va vite aux { -urgences } (hôpital) : contre le VIH (sida), on commence normalement avant { 48 } heures.
    Souvent, on te soigne sans plainte. De quoi as-tu besoin ?
    .care = 🏥 Des soins
    .pill = 💊 Éviter une grossesse
    .earlier = 🕒 C’était il y a longtemps
    .not-safe = 🆘 Le danger est proche
    .talk = 📞 Parler à quelqu’un
    .complaint = 👮 La police, la plainte

# 48 heures : traitement d’urgence contre le VIH. Au-delà, aller quand même à l’hôpital.
care =
    Va maintenant aux { -urgences } (hôpital), même la nuit, même après { 48 } heures.
    Dis : « violence sexuelle », puis { -phrase-secret }
    Pour un conseil :
    📞 { $tel-15 }
    .what = 🏥 Quels soins ?
    .pill = 💊 Pilule d’urgence
    .card = 💬 Carte à montrer
    .talk = 📞 Parler à quelqu’un

care-what =
    Fille ou garçon, on te soigne. On peut éviter une maladie, une grossesse.
    Avant chaque examen, on te demande ton avis : tu peux dire « stop ».
    Demande aussi de garder les preuves, même sans plainte.
    .pill = 💊 Pilule d’urgence
    .card = 💬 Carte à montrer
    .talk = 📞 Parler à quelqu’un

earlier =
    Même longtemps après, un médecin peut aider.
    Le { -cegidd } (tests) et le { -centre-sexuel } (jeunes) sont gratuits.
    Sans carte de santé, va à la { -pass } (soins gratuits).
    .talk = 📞 Parler à quelqu’un
    .card = 💬 Carte à montrer
    .complaint = 👮 La police, la plainte

not-safe =
    Un enfant en danger doit être protégé, même sans plainte.
    Appelle :
    📞 { $tel-119 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    Que cherches-tu ?
    .forced = 🔒 On me force
    .tonight = 🛏️ Un endroit ce soir
    .talk = 📞 Parler à quelqu’un

talk =
    Enfants, jour et nuit, gratuit, invisible sur la facture :
    📞 { $tel-119 }
    Filles et femmes, jour et nuit :
    📞 { $tel-3919 }
    Jeunes, de { 9 } heures à { 23 } heures :
    📞 { $tel-fil-sante-jeunes }
    .care = 🏥 Des soins
    .complaint = 👮 La police, la plainte
    .tonight = 🛏️ Un endroit ce soir

complaint =
    La plainte (le dire à la police) n’est pas obligatoire.
    L’{ -ase } et le { -juge-des-enfants } doivent te protéger, même sans plainte.
    Va d’abord à l’hôpital : la plainte peut venir après.
    .next = 🤝 Qui aide pour la plainte

complaint-lawyer =
    Pour une plainte, l’{ -avocat } d’un mineur est gratuit.
    Un adulte indépendant peut venir avec toi.
    Parles-en d’abord à un { -avocat } : il garde le secret.
    .lawyer = ⚖️ Trouver un { -avocat }
    .talk = 📞 Parler à quelqu’un
