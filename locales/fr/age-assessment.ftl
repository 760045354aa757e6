### De l’arrivée à la réponse du département.

title = 🚶 Arrivée et { -evaluation }

# ASE : service du département qui protège les enfants. Évaluation : entretien sur l’âge et la situation.
start =
    Moins de { 18 } ans et sans parent ici ? L’{ -ase } (service du { -departement }) doit te protéger.
    Elle fait une { -evaluation } : un entretien sur ton âge.
    Où en es-tu ?
    .just-arrived = 🚶 Je viens d’arriver
    .waiting = 🕒 J’attends l’entretien
    .after = 🗣️ Entretien fini
    .with-adult = 👤 Je vis avec un adulte
    .age-unsure = ❓ Mon âge exact ?
    .not-believed = ✋ On me dit : pas mineur

# Accueil d’urgence : un lit et des repas pendant l’évaluation.
where-to-go =
    L’{ -ase } (protection des enfants) doit te donner un lit : c’est l’accueil d’urgence.
    Cet accueil est gratuit, et vient avant l’entretien.
    Va aujourd’hui à l’{ -ase }, ou à l’association qui l’aide.

reception-town =
    Ce bot peut te montrer où aller.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

reception =
    Le jour, va d’abord au premier lieu de cette liste.
    La nuit, porte fermée, ou pas d’adresse ? Appelle :
    📞 { $tel-119 }

# Police : dire honnêtement qu’elle peut contrôler l’identité. Le numéro pour enfants vient avant.
door-closed =
    La nuit, ou si la porte est fermée, appelle :
    📞 { $tel-119 }
    Tu peux aussi aller à la police ou à la gendarmerie.
    Elle peut te demander qui tu es : montre l’écran suivant.
    .next = 💬 Phrases à montrer

waiting =
    L’{ -ase } (protection des enfants) doit te donner un lit avant l’entretien.
    As-tu un lit ?
    .no-bed = 🛏️ Non, pas de lit
    .have-bed = ✅ Oui, j’ai un lit
    .prefecture = 🏢 Visite à la { -prefecture }
    .bone-test = 🏥 Une radio des os
    .other = ❓ Autre question

sent-away =
    Avant l’entretien, l’{ -ase } (protection des enfants) doit te donner un lit, même si c’est plein.
    Note la date, l’heure, le lieu, le nom de la personne.
    Un { -avocat } peut demander à un juge : réponse en { 48 } heures, souvent « non ». Appelle aussi :
    📞 { $tel-119 }
    .lawyer = ⚖️ Trouver un { -avocat }
    .night = 🛏️ Dormir ce soir

sheltered =
    Cet accueil dure { 5 } jours, parfois { 10 }, au plus { 15 }.
    Le temps de repos commence dès le premier jour, avant l’entretien.
    Note le jour de ta première nuit.
    .next = 📅 Compter les jours

first-night =
    L’accueil dure { 15 } jours au plus.
    Quel jour était ta première nuit ?
    .unknown = ❓ Je ne sais pas

# Le premier jour compte : le quinzième jour est quatorze jours après.
fifteen-day =
    L’accueil peut durer au plus tard jusqu’à ce jour :
    { $shelter-end }
    Avant, l’{ -ase } (protection des enfants) prévient un magistrat ou refuse par écrit.
    Demande une réponse écrite.
    .next = 🏥 Ta santé

health-check =
    Tu peux demander un infirmier ou un médecin.
    Ce soin ne sert pas à décider ton âge.
    Dis aujourd’hui si tu as mal ou si tu dors mal.
    .next = 🗣️ L’entretien

after =
    Un entretien très court peut être un argument devant le juge.
    Note aujourd’hui les heures, les questions, les personnes, l’interprète.
    Quelle est la suite ?
    .no-answer = 🕒 Pas de réponse
    .bone-test = 🏥 Une radio des os
    .recognised = ✅ L’{ -ase } dit oui
    .refused = ✋ L’{ -ase } dit non

no-answer =
    L’accueil dure { 15 } jours au plus.
    Puis l’{ -ase } (protection des enfants) prévient un magistrat ou refuse par écrit.
    Demande une réponse écrite.
    Va voir aujourd’hui une association ou un { -avocat }.
    .next = ⚖️ Un { -avocat }

# Procureur : magistrat du tribunal qui peut protéger vite.
recognised =
    Un autre { -departement } ne peut pas refaire l’{ -evaluation } de ton âge.
    Le { -procureur } (magistrat) ou un juge choisit où tu vis.
    Parle-lui de ta santé, de ton école, de ta famille.
    .every-day = 👤 Qui décide pour moi
    .next-steps = 🛡️ La suite

in-care =
    L’{ -ase } (protection des enfants) décide des choses de chaque jour.
    Pour les choses importantes, il faut tes parents ou un juge.
    Demande aujourd’hui une copie de la décision, et photographie-la.

# Ce qu’il faut dire sur l’âge : la vérité, et « je ne sais pas » quand c’est vrai.
age-unsure =
    Ne répète pas un âge ou une histoire donnés par quelqu’un.
    Dis seulement ce que tu sais.
    Parle à une association ou à un { -avocat } avant l’entretien.
    .next = ⚖️ Un { -avocat }
