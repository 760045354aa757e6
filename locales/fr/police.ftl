### La police. Ne pas faire peur, ne rien promettre. Jamais de conseil pour fuir, mentir, se cacher ou signer.

title = 👮 La police

# OQTF : ordre de quitter la France. Centre de rétention : lieu fermé avant un départ forcé.
start =
    Dis toujours ton vrai nom et ton vrai âge.
    Ne donne jamais le nom d’un autre.
    Que se passe-t-il ?
    .street = 👮 Contrôle dans la rue
    .station = 👮 Au poste, accusé
    .border = 🛂 Frontière, mer, Calais
    .order = 🚪 Ordre de partir, centre
    .victim = 🆘 On m’a fait du mal
    .unsure = ❓ Peut-on me renvoyer ?

# OQTF : ordre de quitter la France. Centre de rétention : lieu fermé avant un départ forcé.
can-they =
    Avant { 18 } ans, la loi interdit l’{ -oqtf } (ordre de quitter la France).
    Elle interdit aussi le { -centre-de-retention } (lieu fermé) ; Mayotte a des règles à part.
    Dis ton âge tout de suite, et demande un { -avocat }.
    .adult = 📅 On me dit adulte
    .mayotte = 🌴 Je suis à Mayotte
    .phone = 📱 Mon téléphone
    .prison = 🔒 La prison
    .lawyer = ⚖️ Trouver un { -avocat }

# Garde à vue : la police garde une personne pour l’interroger sur un délit.
can-they-adult =
    Si on te traite comme adulte, une { -oqtf } est possible.
    Dis ton vrai âge, et demande qu’on l’écrive.
    Va voir un { -avocat } le jour même.
    .order = 🚪 J’ai une { -oqtf }
    .accused = 👮 On m’accuse
    .lawyer = ⚖️ Trouver un { -avocat }

street =
    Reste calme, ne cours pas, donne ton vrai nom.
    Dis : { -phrase-mineur }
    Montre un papier, une photo ou une carte d’école.
    .rule = 📄 Me faut-il des papiers ?
    .search = 👮 On fouille mon sac
    .phone = 📱 On prend mon téléphone
    .card = 💬 Phrases à montrer
    .taken = 👮 On m’emmène au poste
    .over = ➡️ C’est fini

street-rule =
    Un mineur n’a pas besoin de titre de séjour.
    Tu n’es pas obligé d’avoir une carte d’identité sur toi.
    Ton apparence ne suffit pas pour contrôler tes papiers.
    Et maintenant ?
    .search = 👮 On fouille mon sac
    .card = 💬 Phrases à montrer
    .taken = 👮 On m’emmène au poste
    .over = ➡️ C’est fini

search =
    La police peut toucher tes habits, pour la sécurité.
    Ouvrir ton sac est une fouille : sans accord, il faut souvent une raison.
    Ne te bats pas, et dis calmement : { -phrase-pas-accord }
    .phone = 📱 Mon téléphone
    .card = 💬 Phrases à montrer
    .taken = 👮 On m’emmène au poste
    .over = ➡️ C’est fini

station =
    Dis : { -phrase-mineur }
    Demande la protection de l’{ -ase } (protection des enfants), un interprète, un { -avocat }.
    Pourquoi es-tu là ?
    .accused = 👮 On m’accuse
    .papers = 📄 Pour mes papiers
    .phone = 📱 Mon téléphone
    .unsure = ❓ Je ne sais pas

# Procureur : magistrat du tribunal qui peut protéger vite.
identity =
    Pour vérifier ton nom : { 4 } heures au plus ({ 8 } à Mayotte).
    La police doit prévenir le { -procureur } (magistrat) dès le début.
    Demande qu’un adulte responsable t’assiste.

stay-check =
    Pour vérifier ton droit d’être en France : { 24 } heures au plus.
    On doit te dire pourquoi, dans une langue que tu comprends.
    Demande un { -avocat }, un interprète, un médecin, un appel.
    .next = ✍️ Avant de signer

# Ne jamais conseiller de signer : dire ce que l’on peut demander.
sign =
    Fais lire le papier dans ta langue avant de signer.
    Tu peux refuser de signer, et demander une copie.
    Ta date de naissance est-elle juste ? Sinon, fais-la corriger.

# Défenseur des droits : il agit quand les droits d’un enfant ne sont pas respectés.
after =
    Note la date, l’heure, le lieu et le numéro de l’uniforme.
    Le { -defenseur-des-droits } (il défend tes droits) écoute les enfants, gratuitement.
    On t’a frappé ? Va chez un médecin aujourd’hui, puis chez un { -avocat }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .victim = 🆘 On m’a fait du mal

# Plainte : dire à la police qu’on a subi un délit. Aucune question sur ce qui s’est passé.
victim =
    Ce n’est pas ta faute.
    Tu peux appeler, gratuitement, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    Que veux-tu savoir ?
    .complain = 👮 Porter plainte
    .afraid = 👮 J’ai peur de la police
    .forced = 🔒 On me force

complain =
    Un mineur peut porter plainte sans adulte.
    La police doit prendre ta plainte. Tu peux venir avec une association.
    Demande un interprète et une copie.
    .next = ⚖️ Un { -avocat }

afraid =
    Avant { 18 } ans, la loi interdit de t’expulser.
    Mais la police peut demander qui tu es, et douter de ton âge.
    Viens avec un { -avocat } ou une association.
    .next = ⚖️ Un { -avocat }

# Pas de question sur ce qui s’est passé.
forced =
    Un enfant forcé est une victime : vol, drogue, travail, sexe.
    Ce numéro écoute, jour et nuit, gratuitement. Une équipe y connaît l’exploitation sexuelle :
    📞 { $tel-119 }

# Délai de réflexion : temps pour décider si on porte plainte. La préfecture donne un récépissé (papier).
reflection =
    La police doit dire ses droits à une victime forcée.
    Tu peux demander { 30 } jours pour réfléchir, sans éloignement de France.
    Ils commencent avec un papier de la { -prefecture } : demande-le avec un { -avocat }.
    .next = 🔒 Mes droits, en sécurité
