### Un lit et un repas ce soir. Ne jamais promettre une place.

title = 🛏️ Dormir et manger ce soir

# ASE : service du département qui protège les enfants.
start =
    Ce bot ne peut pas réserver un lit.
    L’{ -ase } est le service qui protège les enfants.
    Où en es-tu ?
    .danger = 🆘 Danger ou maladie
    .not-yet = 📍 Pas encore vu l’{ -ase }
    .sent-away = 🕒 L’{ -ase } dit d’attendre
    .refused = 📄 On m’a dit « non »
    .unsure = ❓ Je ne sais pas

danger-now =
    Danger ou maladie grave :
    📞 { $tel-112 }
    Enfant en danger, jour et nuit :
    📞 { $tel-119 }
    Si tu es malade, va aux { -urgences } d’un hôpital.

# Police : dire honnêtement qu’elle peut contrôler l’identité. Le numéro pour enfants vient avant.
not-yet =
    Va aujourd’hui à l’{ -ase } (protection des enfants).
    Si la porte est fermée, appelle :
    📞 { $tel-119 }
    La police peut aussi aider, et te demander qui tu es.
    .reception = 📍 Où aller
    .card = 📄 Phrases à montrer

reception-town =
    Ce bot peut te montrer où aller.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

reception =
    Va d’abord au premier lieu de cette liste.
    Porte fermée, ou pas d’adresse ? Appelle :
    📞 { $tel-119 }
    .next = 📄 Phrases à montrer

first-call =
    Ce numéro gratuit aide les enfants en danger, jour et nuit.
    Dis : « mineur, sans famille, sans lit », et ta ville.
    Appelle maintenant :
    📞 { $tel-119 }
    .next = 📄 Phrases à montrer

sent-away =
    Avant l’entretien, l’{ -ase } (protection des enfants) doit te donner un lit.
    Être pleine n’est pas une raison pour te refuser.
    Appelle aussi ce soir :
    📞 { $tel-119 }
    Que veux-tu faire ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .night = 🛏️ Cette nuit

refused =
    Après un « non », le lit de l’{ -ase } (protection des enfants) s’arrête.
    Des associations aident parfois : repas, douche, lit.
    Cherche une association, et appelle :
    📞 { $tel-119 }

# OPP : décision rapide et provisoire d’un juge. Proposition de loi de décembre 2025 : pas une loi, d’après les sources lues.
shelter-law =
    Écrire au juge ne garde pas ton lit.
    Des députés veulent changer cela : en mars { "2026" }, ce n’était pas une loi.
    Dans ta lettre, demande un placement tout de suite ({ -opp } : décision rapide).

# Le numéro pour adultes n’est pas la réponse pour un mineur.
adults-line =
    Le { 115 } cherche des lits, surtout pour les adultes et les familles.
    Il refuse souvent les personnes de moins de { 18 } ans.
    Dis toujours ton vrai âge, même pour un lit.
    .next = 🍲 Où manger

# Accueil de jour : lieu ouvert le jour, sans lit. Soliguide : site d’adresses, par ville.
food =
    Le jour, des associations offrent souvent un repas, une douche, des conseils.
    Le site { -soliguide } donne des adresses dans beaucoup de villes.
    Cherche un accueil de jour près de toi.
    .places = 📍 Trouver un lieu
    .night = 🛏️ Cette nuit

food-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

food-refused =
    Voici des lieux pour manger et te reposer.
    Regarde les heures avant d’y aller.
    .next = 🛏️ Cette nuit

food-places =
    Voici des lieux pour manger et te reposer.
    Regarde les heures avant d’y aller.
    .next = 🛏️ Cette nuit

no-places =
    Ici, ce bot ne connaît pas de lieu.
    Le site { -soliguide } donne des adresses dans beaucoup de villes.
    Demande aussi à une association.
    .next = 🛏️ Cette nuit

safe-night =
    La nuit, reste en groupe, près d’une association.
    Ne suis pas un adulte qui offre lit, repas ou travail.
    Si tu as peur, appelle :
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Une aide sûre est gratuite. Elle a un nom, une adresse, et te laisse partir.
    On demande argent, sexe, travail ou tes papiers ? Dis non.
    Appelle :
    📞 { $tel-119 }
