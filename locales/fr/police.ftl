### La police. Ne pas faire peur, ne rien promettre. Jamais de conseil pour fuir, mentir, se cacher ou signer.

title = 📄 La police

# OQTF : ordre de quitter la France. Centre de rétention : lieu fermé avant un départ forcé.
start =
    Avec la police, dis toujours ton vrai âge.
    Que se passe-t-il ?
    .street = 📍 Contrôle dans la rue
    .station = 📍 Au poste de police
    .border = 📍 Frontière, aéroport
    .order = 🕒 Ordre de partir, centre
    .victim = 🆘 On m’a fait du mal
    .unsure = ❓ Que peuvent-ils faire ?

# OQTF : ordre de quitter la France. Centre de rétention : lieu fermé avant un départ forcé.
can-they =
    Avant { 18 } ans, la loi interdit l’{ -oqtf } (ordre de quitter la France).
    Elle interdit aussi le { -centre-de-retention } (lieu fermé).
    Dis ton âge tout de suite, et demande un { -avocat }.
    .next = ❓ Si on me dit adulte

# Garde à vue : la police garde une personne pour l’interroger sur un délit.
can-they-adult =
    Si on te traite comme adulte, une { -oqtf } est possible : vois un { -avocat } le jour même.
    Si on t’accuse d’un délit, la police peut te garder un temps court.
    Demande toujours un { -avocat }.
    .next = ⚖️ Un { -avocat }

street =
    Reste calme, ne cours pas, ne donne pas un faux nom.
    Dis : { -phrase-mineur }
    Montre une copie de tes papiers ou de ta lettre au juge.

street-rule =
    Un mineur n’a pas besoin de titre de séjour.
    Ton apparence ne suffit pas pour contrôler tes papiers.
    Et maintenant ?
    .card = 📄 Phrases à montrer
    .taken = 📍 On m’emmène au poste
    .over = 🕒 C’est fini

station =
    Dis : { -phrase-mineur }
    Demande la protection de l’{ -ase } (protection des enfants), un interprète, un { -avocat }.
    Pourquoi es-tu là ?
    .papers = 📄 Pour mes papiers
    .accused = ⚖️ On m’accuse
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
    Tu peux refuser de signer.
    Vérifie ta date de naissance : fausse, demande de la corriger. Demande une copie.

# Garde à vue : la police garde une personne pour l’interroger sur un délit.
custody =
    La { -garde-a-vue } (la police te garde) est possible dès { 13 } ans.
    Un { -avocat } est obligatoire dès le début.
    Demande-le avant de parler, avec un interprète.
    .next = 👤 Qui vient t’aider

# Adulte approprié : un adulte de confiance, choisi par le jeune ou nommé.
custody-people =
    La police doit prévenir ta famille ou ton service, et filmer les questions.
    Choisis un adulte de confiance ({ -adulte-approprie }).
    Demande un médecin, surtout avant { 16 } ans.

# Magistrat : juge ou procureur.
custody-time =
    Avant { 16 } ans, on prolonge seulement pour des faits graves.
    Un magistrat doit te voir avant.
    De { 10 } à { 13 } ans : pas de { -garde-a-vue }, un temps plus court. Demande l’heure de fin.

# Empreintes : traces des doigts prises par une machine.
custody-prints =
    Prendre tes empreintes de force demande l’accord écrit du { -procureur } (magistrat).
    Un fichier existe pour les mineurs soupçonnés de délit.
    Demande à ton { -avocat } avant de répondre.
    .next = ✍️ Avant de signer

# Défenseur des droits : il agit quand les droits d’un enfant ne sont pas respectés.
after =
    Note la date, l’heure, le lieu, les mots. Photographie les papiers.
    Le { -defenseur-des-droits } (il défend tes droits) écoute les enfants, gratuitement.
    Montre tout à un { -avocat } ou une association.
    .lawyer = ⚖️ Trouver un { -avocat }
    .victim = 🆘 On m’a fait du mal
    .done = 🏠 Finir

# Plainte : dire à la police qu’on a subi un délit. Aucune question sur ce qui s’est passé.
victim =
    Ce n’est pas ta faute.
    Tu peux appeler, gratuitement, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    Que veux-tu savoir ?
    .complain = 📄 Porter plainte
    .afraid = 🔒 J’ai peur de la police
    .forced = 🆘 On me force

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
