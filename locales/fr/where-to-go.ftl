### Où aller : la ville une fois, puis des lieux. Ne jamais promettre une place.

title = 📍 Où aller

start =
    Ce bot connaît des lieux dans beaucoup de villes.
    Il ne peut rien réserver. Que cherches-tu ?
    .sleep = 🛏️ Dormir ce soir
    .arrived = 🚶 Premier accueil
    .rights = ⚖️ Avocat, mes droits
    .day = 🍲 Manger, se laver
    .doctor = 🏥 Un médecin
    .other = ❓ Autre chose

seen-before =
    Le premier accueil, c’est pour la première fois.
    Après un « non », il ne te reçoit plus : d’autres lieux aident.
    As-tu déjà vu l’{ -ase } (protection des enfants) ?
    .first = 🚶 Non, j’arrive
    .waiting = 🛏️ On me dit d’attendre
    .refused = ✋ On m’a dit « non »

reception-town =
    Chaque département a un premier accueil pour les mineurs seuls.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

# Le premier de la liste est le premier accueil du département.
reception =
    Le jour, va d’abord au premier lieu de cette liste.
    La nuit, porte fermée, ou pas d’adresse ? Appelle :
    📞 { $tel-119 }
    .next = 💬 Carte à montrer

reception-anywhere =
    L’{ -ase } (protection des enfants) de chaque département reçoit les mineurs seuls.
    Pour savoir où aller, appelle :
    📞 { $tel-119 }
    .next = 💬 Carte à montrer

rights =
    Des avocats et des associations aident gratuitement.
    As-tu déjà reçu un « non » ?
    .refused = ✋ Oui, on m’a dit « non »
    .other = ❓ Non, autre question

refused-town =
    Apporte le papier du refus et tous tes papiers.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

refused =
    Tu peux écrire au { -juge-des-enfants }. Ces lieux peuvent aider, gratuitement.
    Va voir le premier dès aujourd’hui.
    .next = ✍️ Écrire au juge

legal-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

legal =
    Ces lieux aident pour tes droits, gratuitement.
    Appelle ou va au premier.

legal-anywhere =
    Un enfant peut écrire sans adulte au { -defenseur-des-droits } (il défend les enfants), gratuitement.
    Pour parler à quelqu’un, appelle :
    📞 { $tel-119 }
    .next = ⚖️ Un { -avocat } gratuit

day =
    De quoi as-tu besoin ?
    .eat = 🍲 Manger, me reposer
    .wash = 🚿 Douche, linge, prise

eat-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

eat =
    Voici des lieux pour manger et te reposer.
    Regarde les heures avant d’y aller.

wash-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

wash =
    Voici des lieux pour te laver, laver ton linge ou charger ton téléphone.
    Regarde les heures avant d’y aller.

day-anywhere =
    Ici, ce bot ne connaît pas de lieu.
    Le site { -soliguide } donne des adresses dans beaucoup de villes.
    Demande aussi à une association.

doctor-town =
    À l’hôpital, la { -pass } (service gratuit) soigne sans assurance.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

doctor =
    Ces lieux soignent sans assurance.
    C’est grave (fièvre forte, mal à respirer) ? Appelle :
    📞 { $tel-15 }

doctor-anywhere =
    Va aux { -urgences } d’un hôpital si c’est grave.
    Les papiers et l’argent viennent après.
    Appelle :
    📞 { $tel-15 }

other =
    Que cherches-tu ?
    .girls = 👩 Pour les filles
    .school = 🎒 École, cours
    .family = 👪 Ma famille perdue
    .forced = 🔒 On me force, on me garde
    .by-town = 📍 J’ai une ville
    .by-name = 🤝 Une association

girls-town =
    Des lieux sont seulement pour les filles et les femmes.
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

girls =
    Ces lieux reçoivent des filles.
    Danger maintenant ? Appelle :
    📞 { $tel-119 }

girls-anywhere =
    Parle à quelqu’un, gratuitement, jour et nuit :
    📞 { $tel-119 }

school-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

school =
    L’école est un droit, même sans papiers et après { 16 } ans.
    Appelle ou écris au premier lieu.
    .next = 🎒 Comment avoir l’école

# Personne ne prévient l’ambassade.
family =
    La { -croix-rouge } cherche des familles dans beaucoup de pays.
    C’est gratuit et confidentiel.
    Dis d’abord si chercher peut mettre quelqu’un en danger.

forced-start =
    Ce n’est pas ta faute. Appelle, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    Qu’est-ce qu’on te force à faire ?
    .body = 🤫 Mon corps, mes images
    .work = 🔨 Travailler
    .other = ❓ Autre, ou je ne dis pas
    .danger = 🆘 Danger maintenant

forced-said =
    On doit te protéger, même sans plainte.
    L’{ -ase } (protection des enfants) t’a déjà dit « non » ?
    .refused = ✋ Oui, « non »
    .not-refused = ❌ Non
    .unsure = ❓ Je ne sais pas

forced-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

forced-body =
    Celui qui paie ou qui force est puni, pas toi.
    Appelle d’abord, si tu peux parler.
    .next = 🔒 Comment en sortir

forced-body-refused =
    Celui qui paie ou qui force est puni, pas toi.
    Appelle d’abord, si tu peux parler.
    .next = 🔒 Comment en sortir

forced =
    Personne n’a le droit de te garder ou de te forcer.
    Appelle d’abord, si tu peux parler.
    .next = 🔒 Comment en sortir

forced-others =
    Personne n’a le droit de te garder ou de te forcer.
    Appelle d’abord, si tu peux parler.
    .next = 🔒 Comment en sortir

forced-anywhere =
    Appelle, gratuitement, jour et nuit :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    .next = 🔒 Comment en sortir

by-town =
    Dans quelle ville es-tu ?

in-town =
    Que cherches-tu dans cette ville ?
    .sleep = 🛏️ Dormir ce soir
    .arrived = 🚶 Premier accueil
    .rights = ⚖️ Avocat, mes droits
    .eat = 🍲 Manger
    .wash = 🚿 Se laver
    .doctor = 🏥 Un médecin

in-town-before =
    Le premier accueil, c’est pour la première fois.
    Après un « non », il ne te reçoit plus : d’autres lieux aident.
    As-tu déjà vu l’{ -ase } (protection des enfants) ?
    .first = 🚶 Non, j’arrive
    .waiting = 🛏️ On me dit d’attendre
    .refused = ✋ On m’a dit « non »

in-town-rights =
    As-tu déjà reçu un « non » ?
    .refused = ✋ Oui, on m’a dit « non »
    .other = ❓ Non, autre question

# Le nom s’écrit au clavier ; les lieux de la liste sont les plus demandés.
by-name =
    ✍️ Écris le nom d’une association, même avec des fautes.
    Ou choisis ici :
