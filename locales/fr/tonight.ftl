### Un lit et un repas ce soir. Ne jamais promettre une place.

title = 🛏️ Dormir et manger ce soir

# ASE : service du département qui protège les enfants.
start =
    Ce bot ne peut pas réserver un lit.
    L’{ -ase } est le service qui protège les enfants.
    Où en es-tu ?
    .danger = 🆘 Danger ou maladie
    .not-yet = 🛡️ Pas encore vu l’{ -ase }
    .sent-away = 🕒 L’{ -ase } dit d’attendre
    .refused = ✋ On m’a dit « non »
    .placed = ⚖️ J’ai un placement
    .unsure = ❓ Je ne sais pas

danger-now =
    Danger ou maladie grave :
    📞 { $tel-112 }
    Enfant en danger, jour et nuit :
    📞 { $tel-119 }
    Si tu es malade, va aux { -urgences } d’un hôpital.
    .hospital = 💬 Phrases pour l’hôpital
    .bed = 🛏️ Dormir ce soir
    .eat = 🍲 Manger

# Police : dire honnêtement qu’elle peut contrôler l’identité. Le numéro pour enfants vient avant.
not-yet =
    Va aujourd’hui à l’{ -ase } (protection des enfants).
    Si la porte est fermée, appelle :
    📞 { $tel-119 }
    La police peut aussi aider, et te demander qui tu es.
    .reception = 📍 Où est l’{ -ase } ?
    .night = 🛏️ Dormir cette nuit
    .card = 💬 Phrases à montrer

reception-town =
    Ce bot peut te montrer où aller.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

reception =
    Le jour, va d’abord au premier lieu de cette liste.
    La nuit, porte fermée, ou pas d’adresse ? Appelle :
    📞 { $tel-119 }
    .next = 💬 Phrases à montrer

# Mise à l’abri avant l’entretien : la loi. Le 115 n’est pas la réponse pour un mineur.
sent-away =
    Avant l’entretien, l’{ -ase } (protection des enfants) doit te donner un lit, même si c’est plein.
    Note sur papier la date, l’heure, le lieu et le nom de la personne.
    Appelle ce soir :
    📞 { $tel-119 }
    .judge = ⚖️ Un juge en { 48 } heures
    .night = 🛏️ Dormir cette nuit
    .eat = 🍲 Manger
    .card = 💬 Phrases à montrer

# Rester honnête : cela échoue souvent.
urgent =
    Te laisser dehors peut violer tes droits.
    Un { -avocat } peut demander à un juge de répondre en { 48 } heures. Parfois c’est oui, souvent non.
    Cherche un { -avocat } aujourd’hui, et appelle :
    📞 { $tel-119 }
    .lawyer = ⚖️ Trouver un { -avocat }
    .night = 🛏️ Dormir cette nuit

# Le lit de l’ASE s’arrête après le refus du département, sauf si un juge a placé la personne.
refused =
    Après le « non » du { -departement } ({ -ase }), tu perds ton lit.
    Des associations aident la nuit dans beaucoup de villes.
    En danger, appelle :
    📞 { $tel-119 }
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

refused-night =
    Ces lieux et ces personnes peuvent t’aider cette nuit.
    Contacte d’abord une association.

refused-anywhere =
    Demande à une association qui aide la nuit, ou à un accueil de jour.
    Le site { -soliguide } donne des adresses dans beaucoup de villes.
    En danger, appelle :
    📞 { $tel-119 }

# OPP : décision rapide et provisoire d’un juge.
refused-then =
    Le { -juge-des-enfants } peut te placer tout de suite ({ -opp } : décision rapide). Demande-le dans ta lettre.
    Un juge a déjà décidé ton placement ? Alors l’{ -ase } (protection des enfants) doit te loger.
    Que veux-tu faire ?
    .eat = 🍲 Manger, me laver
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .keep = 🛏️ Garder mon lit ?
    .adults = 📞 Et le { 115 } ?
    .placed = ⚖️ J’ai un placement

# Proposition de loi de décembre 2025 : pas une loi, d’après les sources lues.
shelter-law =
    Écrire au juge ne suffit pas pour garder ton lit.
    Des députés veulent changer cela : en mars { "2026" }, ce n’était pas une loi.
    Dans ta lettre, demande un placement tout de suite ({ -opp } : décision rapide).
    .letter = ✍️ Écrire au juge
    .judge = ⚖️ Un juge en { 48 } heures

# La nuit, le téléphone et la police ouvrent un lit pour un mineur.
sleep-town =
    Appelle d’abord :
    📞 { $tel-119 }
    Dis : « mineur, sans famille, sans lit », et ta ville.
    Ce bot cherche aussi des lieux. Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

sleep =
    Cette nuit, appelle d’abord :
    📞 { $tel-119 }
    La police peut aussi aider, et te demander qui tu es.
    On ne t’a pas dit « non » ? Va à l’{ -ase } (protection des enfants) dès qu’elle ouvre.

sleep-anywhere =
    Appelle maintenant, jour et nuit :
    📞 { $tel-119 }
    Dis : « mineur, sans famille, sans lit », et ta ville.

then =
    La nuit, reste en groupe.
    Que veux-tu faire maintenant ?
    .eat = 🍲 Manger, me laver
    .card = 💬 Phrases à montrer
    .safe = ➡️ Rester en sécurité
    .lawyer = ⚖️ Trouver un { -avocat }
    .bed = 🛏️ Dormir ce soir
    .adults = 📞 Et le { 115 } ?

# Le numéro pour adultes n’est pas la réponse pour un mineur.
adults-line =
    Le { 115 } cherche des lits, surtout pour les adultes et les familles.
    Il refuse souvent les personnes de moins de { 18 } ans.
    Dis toujours ton vrai âge, même pour un lit.

# Accueil de jour : lieu ouvert le jour, sans lit.
food-town =
    Le jour, des associations offrent souvent un repas, une douche, des conseils.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

food-places =
    Voici des lieux pour manger et te reposer.
    Regarde les heures avant d’y aller.
    .next = 🛏️ Cette nuit

# Soliguide : site d’adresses, par ville.
no-places =
    Le site { -soliguide } donne des adresses dans beaucoup de villes.
    Cherche un accueil de jour (repas, douche) près de toi.
    Demande aussi à une association.
    .next = 🛏️ Cette nuit

safe-night =
    La nuit, reste en groupe, près d’une association.
    Ne suis pas un adulte qui offre lit, repas ou travail.
    Si tu as peur, appelle :
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Une aide sûre est gratuite. Elle a un nom, une adresse, et te laisse partir.
    On te demande de l’argent, du sexe, du travail ou tes papiers ? Dis non.
    Appelle :
    📞 { $tel-119 }
