### La famille. Elle peut être un danger ou un secours : on ne le suppose jamais.

title = 👪 Ta famille

start =
    Si quelqu’un peut être en danger, dis-le avant toute recherche.
    Que veux-tu faire ?
    .find = 👤 Chercher un proche
    .talk = 📞 Parler à ma famille
    .together = 👪 Vivre en famille
    .fear = 🆘 Peur de ma famille
    .with-relative = 👤 Je suis avec un proche
    .siblings = 👪 Mon frère, ma sœur

# Le nom du service reste en français, comme sur la porte.
find =
    La { -croix-rouge } cherche les familles séparées.
    Tu peux demander, avec ou sans éducateur. C’est gratuit.
    Chercher peut-il mettre quelqu’un en danger ?
    .nobody-dangerous = ❌ Non
    .danger = ✅ Oui, peut-être
    .unsure = ❓ Je ne sais pas

search-in-secret =
    Avant de commencer, dis : « Quelqu’un peut être en danger. »
    Alors la recherche de l’État pendant l’{ -asile } doit rester secrète.
    Demande aussi conseil à un { -avocat }.
    .next = 🤝 La { -croix-rouge }

red-cross =
    Demande à la { -croix-rouge } le service { -croix-rouge-liens }.
    Il garde ce que tu dis pour la recherche.
    Va au bureau le plus proche, avec un éducateur si tu veux.
    .next = 📷 La photo

photo =
    { -trace-the-face } montre la photo de la personne qui cherche.
    Sans nom ni lieu, et pas avant { 15 } ans.
    Tu es d’accord ou non : c’est toi qui décides.
    .next = ❓ Autres questions

talk =
    Tu peux parler à ta famille.
    À l’{ -ase } (protection des enfants) aussi, sauf si un juge l’interdit.
    Demande un téléphone à un éducateur ou à une association.
    .papers = 📄 Papiers du pays
    .phones = 📱 On m’offre un téléphone
    .later = 🏢 Et la { -prefecture } ?

phones =
    Quelqu’un offre un téléphone contre un service ?
    Ne suis pas un adulte qui offre téléphone, lit ou travail.
    Demande plutôt à une association ou à un éducateur.
    .next = ❓ Autres questions

later-papers =
    Plus tard, la { -prefecture } (bureau de l’État) regarde tes liens au pays.
    Parler à ta famille n’est pas interdit.
    Ne mens jamais : demande à un { -avocat } comment l’expliquer.
    .next = ❓ Autres questions

together =
    Avec tes parents, deux chemins existent, par l’{ -asile } (protection contre un danger).
    Sans { -asile }, tes parents ne peuvent pas venir par toi.
    Où vivre ensemble ?
    .parents-here = 👪 Mes parents en France
    .there = 🗺️ Moi, en Europe
    .england = 🌊 Famille en Angleterre
    .siblings = 👪 Mon frère, ma sœur ici
    .unsure = ❓ Je ne sais pas

which-way =
    Avec une protection d’{ -asile }, tes parents peuvent demander à venir.
    Un proche vit en Europe ? Ta demande d’{ -asile } peut y aller.
    Demande à un { -avocat } quel chemin est pour toi.
    .next = ⚖️ Un { -avocat }

# Danger : les numéros d’abord.
fear =
    Enfant en danger, gratuit, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-112 }
    Appelle, même avec un doute. De quoi as-tu besoin ?
    .marriage = 💍 Mariage, excision
    .country = 🗺️ J’ai peur au pays
    .tonight = 🛏️ Dormir ailleurs ce soir
    .lawyer = ⚖️ Trouver un { -avocat }

fear-at-home =
    Retourner au pays te fait peur ? L’{ -asile } existe pour cela.
    L’{ -ofpra } (office de l’{ -asile }) ne parle pas à ta famille.
    Que veux-tu faire ?
    .asylum = 🛡️ Voir l’{ -asile }
    .lawyer = ⚖️ Trouver un { -avocat }
    .tonight = 🛏️ Dormir ailleurs ce soir

papers =
    Tu demandes ou tu as l’{ -asile } ? N’appelle pas l’ambassade.
    L’{ -acte-de-naissance } (papier de naissance) aide beaucoup.
    Ne donne jamais ton seul original sans reçu.
    .next = 📄 Mes papiers
