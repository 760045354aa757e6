### Quelqu’un force une personne : travail, vol, vente, mendicité, sexe, mariage. Ton calme, jamais de reproche.
### On ne demande aucun détail, aucun nom, aucun lieu. Le titre ne dit rien à qui regarde par-dessus l’épaule.

title = 🔒 Un moment pour toi

# Une autre personne peut tenir ou regarder le téléphone.
start =
    Ces écrans sont pour toi, pour personne d’autre. On ne te demande aucun nom.
    Pour parler, jour et nuit, gratuitement :
    📞 { $tel-119 }
    Quelqu’un peut-il voir ton téléphone maintenant ?
    .alone = ❌ Non, personne
    .watched = 👤 Oui, quelqu’un
    .danger = 🆘 Danger maintenant
    .unsure = ❓ Je ne sais pas

# Page neutre : rien ne doit étonner la personne qui regarde.
not-alone =
    Tu peux revenir ici plus tard.
    Que veux-tu lire maintenant ?
    .school = 🎒 L’école
    .health = 🏥 La santé
    .go-on = ➡️ Continuer

danger-now =
    Enfant en danger :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-112 }
    📞 { $tel-17 }
    Si parler est dangereux, envoie un SMS :
    📞 { $tel-114 }
    .next = 📍 Un lieu sûr

# Six portes, sans détail. « Mon corps » : sexe, photos, vidéos.
what =
    Quelqu’un te fait-il faire des choses ?
    Tu peux choisir sans rien raconter.
    .work = 🔨 Travailler
    .street = 💶 Voler, vendre, mendier
    .body = 🤫 Mon corps, mes images
    .marry = 💍 Mariage, excision
    .friend = 🤝 Pour un ami ou une amie
    .other = ❓ Autre, ou je ne dis pas

# Chantier, champ, restaurant, livraison, ou maison d’une famille (même « oncle » ou « tante »).
work =
    Te forcer à travailler ou garder tes papiers est interdit, même en famille.
    Ce n’est pas ta faute.
    On doit te protéger, même sans plainte ni papiers. Appelle, jour et nuit :
    📞 { $tel-119 }
    .who = 🤝 Qui d’autre aide
    .pay = 💶 Ma paie
    .papers = 📄 On garde mes papiers
    .debt = 💶 Je dois de l’argent
    .go-on = ➡️ Que faire

work-pay =
    Ta paie est à toi.
    Personne ne peut la prendre pour le voyage ou les papiers.
    Avant { 16 } ans, travailler est presque toujours interdit.
    .who = 🤝 Qui peut aider
    .papers = 📄 On garde mes papiers
    .debt = 💶 Je dois de l’argent
    .go-on = ➡️ Que faire

# Celui qui force un mineur risque plusieurs années de prison. Ne pas faire peur avec des chiffres.
street =
    Celui qui te fait voler, vendre ou mendier risque la prison.
    Ce n’est pas ta faute.
    Qu’est-ce qui se passe ?
    .police = 👮 La police me garde
    .pills = 💊 On me donne des cachets
    .hit = 🆘 On me frappe
    .go-on = ➡️ Que faire

# Audition ou tribunal. Dire la vérité, d’abord à l’avocat.
kept-by-police =
    Dis ton vrai âge. Demande un { -avocat } (il te défend) et un interprète.
    Tu peux refuser de signer.
    Dis d’abord à l’{ -avocat } ce qu’on te force à faire.
    .next = ⚖️ Et la punition ?

pills =
    On donne parfois des cachets pour faire obéir.
    Te soigner ne te fait pas punir : le médecin garde le secret.
    Va aux { -urgences } (hôpital) si tu as mal.
    .next = ➡️ Que faire

# Ne décrire aucun acte. La faute est celle de l’adulte.
body =
    Un adulte qui paie un mineur pour du sexe est puni, pas toi.
    Une équipe du { 119 } connaît cela. Appelle, jour et nuit :
    📞 { $tel-119 }
    De quoi as-tu besoin ?
    .doctor = 🏥 Un médecin, vite
    .images = 📷 Il a mes images
    .who = 🤝 Qui d’autre aide
    .go-on = ➡️ Que faire

# Chantage : menacer de montrer des images pour faire obéir.
images =
    Menacer avec tes images est un signe d’exploitation.
    Garde les messages et ne paie pas.
    De { 9 } à { 23 } heures, appelle gratuitement :
    📞 { $tel-3018 }
    La nuit, ou en danger :
    📞 { $tel-119 }
    .next = ➡️ Que faire

doctor =
    Va maintenant aux { -urgences } (hôpital), même la nuit, même sans papiers.
    Contre le VIH (sida), le traitement commence normalement avant { 48 } heures.
    On te soigne souvent sans plainte : dis « violence sexuelle ».
    .pill = 💊 Pilule d’urgence
    .card = 💬 Carte à montrer
    .go-on = ➡️ Que faire

signs =
    Un seul de ces signes suffit pour demander de l’aide :
    sans salaire, sans sortie, argent à rapporter, images pour faire peur.
    Que reconnais-tu ?
    .papers = 📄 On garde mes papiers
    .debt = 💶 Une dette sans fin
    .threats = 🆘 Des menaces
    .yes = ✅ Un autre signe
    .none = ❌ Rien de cela
    .unsure = ❓ Je ne sais pas

papers-kept =
    Garder tes papiers pour te faire obéir est interdit.
    On doit te protéger, même sans eux et sans plainte. Appelle :
    📞 { $tel-119 }
    .who = 🤝 Qui d’autre aide
    .lawyer = ⚖️ Un { -avocat }
    .go-on = ➡️ Que faire

debt =
    Une dette qui ne finit jamais est un signe d’alerte.
    Personne ne peut te faire voler ou vendre pour la payer.
    N’emprunte plus à ces personnes.
    .next = ➡️ Que faire

# La famille peut être menacée au pays. Ne rien promettre.
threats =
    Tu peux recevoir une protection sans porter plainte.
    Si on menace ta famille, dis-le aussi.
    L’appel est gratuit et confidentiel :
    📞 { $tel-119 }
    .next = ➡️ Que faire

# Traite : quand quelqu’un utilise une personne pour gagner de l’argent.
not-fault =
    Ce n’est pas ta faute.
    Avant { 18 } ans, la loi l’interdit : c’est la { -traite } (quelqu’un t’utilise).
    C’est vrai même si tu as dit oui.
    .next = ➡️ Que veux-tu ?

want =
    C’est toi qui choisis.
    Tu peux prendre ton temps.
    Que veux-tu maintenant ?
    .safe = 🛏️ Un lieu sûr ce soir
    .talk = 📞 Parler à quelqu’un
    .lawyer = ⚖️ Un { -avocat }
    .rights = ⚖️ Comprendre mes droits
    .home = 🛏️ Mon foyer n’est pas sûr
    .unsure = ❓ Je ne sais pas

# Ne jamais conseiller de fuir : dire où l’on trouve de l’aide.
safe =
    Jour et nuit, gratuit, appelle :
    📞 { $tel-119 }
    Tu peux aussi demander de l’aide aux { -urgences } (hôpital) ou à la gare.
    Prends papiers et téléphone seulement sans danger.
    .next = 📍 Quels lieux ?

# ASE : service du département qui protège les enfants. Ne promettre aucune place.
safe-places =
    L’{ -ase } (protection des enfants) peut loger loin de ces personnes.
    Des lieux à l’adresse secrète existent, mais ils sont peu nombreux.
    Demande : « un lieu loin d’ici ».
    .next = 🛏️ Dormir et manger

talk =
    L’appel est gratuit et ne se voit pas sur la facture.
    En cas de danger, l’équipe peut prévenir l’{ -ase } (protection des enfants).
    Dis « mineur », « danger », ta ville :
    📞 { $tel-119 }
    .next = 🤝 Une association

who =
    Des associations connaissent ces situations.
    Elles aident gratuitement.
    Pour quoi cherches-tu de l’aide ?
    .work = 🔨 Travail forcé
    .street = 💶 Voler, vendre, mendier
    .body = 🤫 Mon corps, mes images
    .marry = 💍 Mariage, excision
    .other = ❓ Autre chose

who-work =
    Le { -esclavage-moderne } aide si on te force à travailler.
    Son numéro a été lu en { "2018" }. Sans réponse, appelle le { 119 }.

who-street =
    { -hors-la-rue } aide les jeunes étrangers, en région parisienne.
    Ailleurs, demande à une association de ta ville.
    Regarde son site, quand personne ne voit ton téléphone :
    { -site-hors-la-rue }

who-body =
    L’{ -amicale-du-nid } et le { -mouvement-du-nid } aident les jeunes.
    Au { 119 }, une équipe connaît cela, par téléphone et par tchat.
    Regarde le site, quand personne ne voit ton téléphone :
    { -site-amicale-du-nid }
    .next = 📞 Qui appeler

body-places =
    Appelle d’abord, si tu peux parler. C’est gratuit.
    Personne ne te demande de porter plainte.

who-any =
    Le groupe { -contre-la-traite } cherche la bonne association.
    Regarde son site, quand personne ne voit ton téléphone :
    { -site-contre-la-traite }

# Phrase à dire ou à montrer en français.
lawyer-words =
    Dis ou montre cette phrase à l’{ -avocat } (il te défend) :
    { -phrase-traite }
    Il garde le secret : dis-lui ce qu’on te force à faire.
    De faux papiers ne prouvent pas que tu es adulte ou coupable : dis-le-lui aussi.
    .next = ⚖️ Trouver un { -avocat }

# Foyer : maison où l’ASE loge les jeunes.
home =
    Ces personnes connaissent l’adresse de ton foyer ?
    Dis-le à un éducateur et demande à changer de lieu.
    Partir sans aide est dangereux. Appelle :
    📞 { $tel-119 }
    .next = ❓ Autre chose

friend =
    Écoute, sans juger : ce n’est pas sa faute.
    Ne parle pas à la personne qui force.
    Appelez à deux :
    📞 { $tel-119 }

rights =
    Tu as des droits, même sans papiers.
    Que veux-tu savoir ?
    .complaint = 👮 Sans porter plainte
    .punished = ⚖️ Et la punition ?
    .time = 🕒 { 30 } jours pour réfléchir
    .permit = 📄 Une carte de séjour
    .asylum = ➡️ D’autres chemins

# Porter plainte : demander à la police ou au procureur de punir quelqu’un.
no-complaint =
    Porter plainte (demander de punir quelqu’un) n’est pas obligatoire.
    Le { -juge-des-enfants } et l’{ -ase } doivent protéger un enfant en danger.
    Tu peux écrire au juge, sans adulte.

# Procès : quand des juges jugent la personne qui a forcé. Adulte indépendant : administrateur ad hoc.
trial =
    Au procès, un adulte indépendant peut te représenter.
    L’{ -avocat } est gratuit. On filme tes paroles.
    Demande à venir avec une personne de confiance.
    .next = ✍️ Écrire au juge

not-punished =
    Tu es d’abord une victime.
    Des règles européennes demandent de ne pas punir la victime.
    Des jeunes sont parfois jugés quand même : parle vite à un { -avocat }.
    .next = 🗣️ Quoi dire

thirty =
    La police voit des signes de { -traite } (quelqu’un t’utilise) ?
    Elle doit t’expliquer tes droits, en privé, dans ta langue.
    Demande un interprète et un { -avocat }.
    .next = 🕒 { 30 } jours

# Récépissé : papier de la préfecture qui prouve la demande. Compter à partir de ce papier.
thirty-days =
    Tu peux demander { 30 } jours pour réfléchir.
    Ils commencent le jour du { -recepisse } (papier de la { -prefecture }, bureau de l’État).
    C’est rare : vois un { -avocat } avant le jour { 20 }.
    .next = 🗣️ Quoi dire

permit =
    Avant { 18 } ans, tu n’as pas besoin de carte.
    Après, une carte d’{ 1 } an existe pour qui porte plainte ou témoigne.
    Il faut aussi avoir quitté ces personnes.

permit-long =
    Dès { 16 } ans, cette carte est possible pour travailler.
    Si la personne est condamnée définitivement, la loi prévoit une carte de { 10 } ans.
    Décide avec un { -avocat }.
    .next = 🗣️ Quoi dire

# Asile : protection d’une personne en danger dans son pays.
other-ways =
    Sans plainte, d’autres chemins existent.
    Protection de l’enfance, asile (danger au pays), raisons humanitaires.
    Choisis avec un { -avocat } ou une association.
    .next = 🗣️ Quoi dire
