### Après une violence sexuelle. Aucune question sur ce qui s’est passé, aucun détail, aucun reproche.
### La police n’est jamais seule et jamais en premier.

title = 🔒 De l’aide, maintenant

# Les numéros d’abord. Une autre personne peut tenir le téléphone.
start =
    Danger maintenant ? Appelle :
    📞 { $tel-119 }
    📞 { $tel-112 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    Quelqu’un peut-il voir ton écran ?
    .nobody = 🔒 Non, personne
    .somebody = 👤 Oui, ou je ne sais pas

# Écran neutre : rien sur le sujet.
later =
    Tu peux revenir plus tard.
    Le bouton 🚪 ferme cet écran.
    Les numéros d’aide sont toujours sous 🆘.
    .alone = 🔒 Personne ne voit
    .stop = 🏠 Plus tard

need =
    Ce n’est pas ta faute. Fille ou garçon, on peut t’aider.
    Ici, tu n’as rien à raconter.
    De quoi as-tu besoin ?
    .care = 🏥 C’était ces jours-ci
    .earlier = 🕒 C’était il y a longtemps
    .not-safe = 🆘 Le danger est proche
    .talk = 📞 Parler à quelqu’un
    .complaint = 📄 La police, la plainte
    .unsure = ❓ Je ne sais pas

# 48 heures : traitement d’urgence contre le VIH. Au-delà, aller quand même à l’hôpital.
care =
    Va maintenant aux { -urgences } d’un hôpital, même la nuit.
    Un traitement contre le VIH (virus du sida) commence normalement avant { 48 } heures.
    Plus tard, va quand même. Pour un conseil :
    📞 { $tel-15 }
    .next = 🏥 Quels soins

care-what =
    On te soigne, et on peut éviter une maladie ou une grossesse.
    On te demande ton avis avant chaque examen. Tu peux dire « stop ».
    Demande aussi de garder les preuves, même sans plainte.
    .next = 👤 Que dire

care-say =
    Dis seulement : « violence sexuelle ». Rien de plus à l’accueil.
    Souvent, on te soigne sans plainte à la police.
    Tu peux demander : { -phrase-secret }
    .next = 📞 Parler à quelqu’un

earlier =
    Même longtemps après, un médecin peut aider.
    Au { -cegidd } (centre de tests) ou au { -centre-sexuel } (pour les jeunes), c’est gratuit.
    Sans carte de santé, va à la { -pass } (bureau de l’hôpital).
    .next = 📞 Parler à quelqu’un

not-safe =
    Un enfant en danger doit être protégé, même sans plainte.
    Appelle :
    📞 { $tel-119 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    Que cherches-tu ?
    .forced = 🆘 On me force
    .tonight = 🛏️ Un endroit ce soir
    .talk = 📞 Parler à quelqu’un

talk =
    Enfants, jour et nuit, gratuit, absent de la facture :
    📞 { $tel-119 }
    Filles et femmes, jour et nuit :
    📞 { $tel-3919 }
    Jeunes, de { 9 } heures à { 23 } heures :
    📞 { $tel-fil-sante-jeunes }

complaint =
    La plainte (le dire à la police) n’est pas obligatoire.
    L’{ -ase } et le { -juge-des-enfants } doivent te protéger, même sans plainte.
    Va d’abord à l’hôpital : la plainte peut venir après.
    .next = ⚖️ Qui aide pour la plainte

complaint-lawyer =
    Pour une plainte, l’{ -avocat } d’un mineur est gratuit.
    Un adulte indépendant peut venir avec toi.
    Parles-en d’abord à un { -avocat } : il garde le secret.
    .lawyer = ⚖️ Trouver un { -avocat }
    .talk = 📞 Parler à quelqu’un
