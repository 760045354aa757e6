### Sexe et grossesse. Aucun jugement, aucune question sur le passé. Une autre personne peut tenir le téléphone.

title = 🔒 Une question intime

# Avant tout : quelqu’un peut-il lire l’écran ?
start =
    Ces questions sont à toi.
    Quelqu’un peut-il voir ton écran maintenant ?
    .nobody = 🔒 Non, personne
    .somebody = 👤 Oui, quelqu’un
    .unsure = ❓ Je ne sais pas

# Écran neutre : rien sur le sujet.
later =
    Tu peux revenir plus tard.
    Le bouton 🚪 ferme cet écran.
    Les numéros d’aide sont toujours sous 🆘.
    .alone = 🔒 Personne ne voit
    .stop = 🏠 Plus tard

topic =
    Ici, pas de jugement. Les soins sont gratuits.
    Que cherches-tu ?
    .unprotected = 🕒 Sexe sans protection
    .protect = 🏥 Pilule, préservatif
    .pregnant = 🏥 Grossesse
    .illness = 🏥 Maladie, test
    .violence = 🆘 On m’a fait du mal
    .unsure = ❓ Je ne sais pas

# Critique : les heures comptent. Vaut pour les filles mineures.
unprotected =
    La pilule d’urgence évite souvent une grossesse.
    Prends-la le plus tôt possible : { 3 } ou { 5 } jours au plus.
    Avant { 18 } ans, c’est gratuit, sans papier du médecin. Va aujourd’hui dans une pharmacie.
    .next = 🕒 Et les maladies ?

# VIH : virus du sida. CeGIDD : centre de tests gratuits.
unprotected-hiv =
    Contre le VIH (virus du sida), un traitement d’urgence existe.
    Il doit normalement commencer avant { 48 } heures.
    Va maintenant aux { -urgences } d’un hôpital, de jour ou de nuit.
    .next = 🏥 Faire un test

# Centre de santé sexuelle : consultations gratuites pour les jeunes.
protect =
    Avant { 18 } ans, une fille décide sans l’accord d’un adulte.
    La visite et la pilule sont gratuites. Personne d’autre n’est prévenu.
    Va au { -centre-sexuel } (consultations pour les jeunes), à la pharmacie ou chez l’infirmière.
    .next = 🏥 Préservatifs

condoms =
    Avant { 26 } ans, certains préservatifs sont gratuits en pharmacie.
    Avant { 18 } ans, tu n’as rien à montrer.
    Demande à la pharmacie : « des préservatifs gratuits ».

pregnant =
    Un test de grossesse dit si tu es enceinte.
    Au { -centre-sexuel } (consultations pour les jeunes), c’est gratuit.
    C’est toi qui décides. Que veux-tu ?
    .keep = 🏥 Garder le bébé
    .not-keep = 🏥 Ne pas le garder
    .unsure = ❓ Je ne sais pas

pregnant-unsure =
    Personne ne décide à ta place.
    Va cette semaine au { -centre-sexuel } (consultations pour les jeunes). N’attends pas.
    Pour parler, du lundi au samedi, gratuit :
    📞 { $tel-sexualites }

# IVG : arrêt de la grossesse par un médecin ou une sage-femme.
not-keep =
    Tu peux demander une { -ivg } (avortement : arrêter la grossesse). Toi seule décides.
    C’est possible normalement jusqu’à la semaine { 14 } : va vite.
    Appelle vite, gratuit, du lundi au samedi :
    📞 { $tel-sexualites }
    .next = 🔒 Qui le saura ?

not-keep-secret =
    Tes parents et ton tuteur peuvent ne pas savoir.
    Alors un adulte que tu choisis vient avec toi.
    Avant, une conseillère parle avec toi. Dis : « Je veux garder le secret. »

# PMI : service du département pour les mères et les petits enfants.
keep =
    La { -pmi } (médecins pour mères et bébés) te suit gratuitement.
    En général, elle ne demande pas de papiers.
    Demande l’adresse de la { -pmi } à la mairie ou à l’hôpital.
    .next = 🛏️ Un toit, une urgence

keep-home =
    L’{ -ase } (protection des enfants) peut loger une mère isolée avec un petit enfant.
    Demande-le à la { -pmi } ou appelle :
    📞 { $tel-119 }
    Sang, forte douleur, bébé qui arrive :
    📞 { $tel-15 }

tests =
    Le { -cegidd } (centre de tests) cherche le VIH et d’autres infections.
    C’est gratuit, sans papier du médecin, et les soignants gardent le secret.
    Demande le { -cegidd } le plus proche à un hôpital.

centre =
    Le { -centre-sexuel } reçoit les jeunes gratuitement, sans leur nom.
    Tu peux demander que personne ne le sache.
    Va le voir, ou appelle du lundi au samedi :
    📞 { $tel-sexualites }
