### Grossesse. Aucun jugement, aucune question sur le passé. C’est elle qui choisit.

title = 🤰 Grossesse

# Le choix d’abord. Une urgence se dit avec le numéro du médecin.
start =
    C’est toi qui choisis : garder le bébé ou non. Personne n’a le droit de te forcer.
    Du sang, une forte douleur, un bébé qui arrive :
    📞 { $tel-15 }
    De quoi as-tu besoin ?
    .test = ❓ Suis-je enceinte ?
    .keep = 🤰 Garder le bébé
    .not-keep = 🏥 Ne pas le garder (IVG)
    .secret = 🤫 Qui le saura ?
    .forced = 🔒 On m’a forcée
    .unsure = ❓ Je ne sais pas encore

test =
    Un test de grossesse est gratuit au { -centre-sexuel } (jeunes).
    C’est secret, sans l’accord d’un adulte. Va le faire cette semaine.
    C’était il y a moins de { 5 } jours ? La pilule d’urgence est encore possible.
    .emergency-pill = 💊 Pilule d’urgence
    .secret = 🤫 Qui le saura ?
    .decide = ➡️ Et après le test ?

unsure =
    Prends le temps de choisir, mais fais le test cette semaine.
    Au { -centre-sexuel } (jeunes), quelqu’un t’écoute gratuitement.
    Tu peux aussi appeler, gratuitement, du lundi au samedi :
    📞 { $tel-sexualites }
    .keep = 🤰 Garder le bébé
    .not-keep = 🏥 Ne pas le garder (IVG)
    .secret = 🤫 Qui le saura ?

# Lettre : la facture ou le rappel de rendez-vous envoyé à la maison.
secret =
    Une sage-femme ou un médecin peut te voir en secret.
    Tes parents, ton tuteur ou ton foyer peuvent ne pas le savoir.
    Dis dès l’arrivée : « Je veux garder le secret, pas de lettre. »
    .keep = 🤰 Garder le bébé
    .not-keep = 🏥 Ne pas le garder (IVG)

# IVG : arrêt de la grossesse par un médecin ou une sage-femme.
not-keep =
    L’{ -ivg } (avortement : arrêter la grossesse) est gratuite. Toi seule décides.
    C’est possible normalement jusqu’à la fin de la semaine { 14 }.
    Appelle vite, gratuitement, du lundi au samedi :
    📞 { $tel-sexualites }
    .who-knows = 🤫 Qui le saura ?
    .late = 🕒 Peut-être trop tard

not-keep-secret =
    Tes parents et ton tuteur peuvent ne pas le savoir.
    Alors un adulte que tu choisis vient avec toi.
    Avant, une conseillère te parle. Dis : « Je veux garder le secret. »

late =
    Ne compte pas les semaines en solo : un centre le fait avec toi.
    Va aujourd’hui au { -centre-sexuel } (jeunes) ou à l’hôpital.
    Tu peux aussi appeler, gratuitement, du lundi au samedi :
    📞 { $tel-sexualites }
    .keep = 🤰 Si je le garde
    .birth = 🤫 Accoucher en secret

# PMI : service du département pour les mères et les petits enfants.
keep =
    Une sage-femme ou la { -pmi } (soins pour mères et bébés) te suit gratuitement.
    En général, elle ne demande ni papiers ni preuve d’âge.
    Demande l’adresse de la { -pmi } à la mairie ou à l’hôpital.
    .home = 🛏️ Un toit pour nous
    .baby = 👪 Moi et mon bébé
    .secret = 🤫 Qui le saura ?
    .birth = 🤫 Accoucher en secret

# Pas seulement les mères : les femmes enceintes aussi. Ne promettre aucune place.
home =
    Enceinte et sans toit ? L’{ -ase } (protection des enfants) doit t’aider.
    Elle accueille les femmes enceintes, et les mères avec un petit enfant.
    Avant { 18 } ans, tu es aussi une enfant à protéger. Appelle, jour et nuit :
    📞 { $tel-119 }
    .where = 📍 Quels lieux ?
    .tonight = 🛏️ Dormir ce soir
    .letter = ✍️ Écrire au juge

# Centre maternel : maison pour mères et bébés. Ne promettre aucune place.
where =
    Souvent, c’est un centre maternel (maison pour mères et bébés) ou une famille.
    Un juge peut placer la mère et son bébé ensemble.
    Demande à l’{ -ase } (protection des enfants), à la { -pmi } ou à l’hôpital.
    .tonight = 🛏️ Dormir ce soir
    .letter = ✍️ Écrire au juge

baby =
    En général, tu décides pour ton bébé, même avant { 18 } ans.
    Être mineure, seule ou sans papiers ne suffit pas pour te le prendre.
    Il faut un danger et un juge. On t’en parle ? Va voir un { -avocat }.
    .home = 🛏️ Un toit pour nous
    .lawyer = ⚖️ Trouver un { -avocat }

birth =
    En général, tu peux accoucher à l’hôpital en gardant ton nom secret.
    Normalement, tu as ensuite { 2 } mois pour reprendre l’enfant.
    Parles-en avant à une sage-femme ou à un { -avocat }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .baby = 🤰 Si je le garde

forced =
    Ce n’est pas ta faute.
    Dis-le au médecin ou à la sage-femme : cela peut compter, aussi pour l’asile.
    Appelle, jour et nuit, gratuitement :
    📞 { $tel-119 }
    .violence = 🆘 Des soins, de l’aide
    .marriage = 💍 On m’a mariée
    .lawyer = ⚖️ Trouver un { -avocat }
