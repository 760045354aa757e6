### Le sommeil, la peur, la tristesse. Pas de diagnostic, pas de « ça va aller », aucune question sur l’histoire.

title = 💭 Peur, sommeil, tristesse

start =
    Peur, cauchemars, colère, pleurs : c’est normal après des choses très dures.
    Tu penses à mourir ? Appelle, gratuitement, jour et nuit :
    📞 { $tel-3114 }
    Que cherches-tu ?
    .die = 🆘 Je pense à mourir
    .talk = 📞 Parler à quelqu’un
    .sleep = 💭 Je ne dors pas
    .care = 🏥 Voir un soignant
    .violence = 🆘 On m’a fait du mal
    .unsure = ❓ Je ne sais pas

die =
    Ce que tu portes est trop lourd pour une seule personne. Parle maintenant, gratuitement, jour et nuit :
    📞 { $tel-3114 }
    Tu as avalé quelque chose, ou tu es en danger ? Appelle tout de suite :
    📞 { $tel-15 }
    📞 { $tel-112 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    .next = 👤 Près de quelqu’un

not-alone =
    Va près d’une personne qui ne te fait pas peur.
    Ou va aux { -urgences } (hôpital), jour et nuit. Dis seulement : « Je pense à mourir. »
    Ici aussi, on t’écoute :
    📞 { $tel-119 }
    .talk = 📞 Une autre écoute
    .card = 💬 Carte à montrer
    .violence = 🆘 On m’a fait du mal

talk =
    { -fil-sante-jeunes } écoute les jeunes, gratuitement, sans demander ton nom. De { 9 } heures à { 23 } heures :
    📞 { $tel-fil-sante-jeunes }
    La nuit, pour les enfants et les jeunes en danger :
    📞 { $tel-119 }
    Si tu penses à mourir :
    📞 { $tel-3114 }
    .care = 🏥 Voir un soignant
    .sleep = 💭 Je ne dors pas

# « Ça revient » : des images, des bruits, des cauchemars.
sleep =
    Tu ne dors pas, et les images reviennent ? C’est fréquent après la route ou la violence.
    Cela se soigne. À la { -pass } (soins gratuits), dis : « Je ne dors plus. »
    Ne prends pas de cachets donnés dans la rue.
    .care = 🏥 D’autres soignants
    .talk = 📞 Parler à quelqu’un
    .card = 💬 Carte à montrer

# CMP : centre public de soins pour l’esprit. Maison des adolescents : lieu d’écoute et de soin pour les jeunes.
care =
    Le { -cmp } est un centre public, gratuit, pour aller mieux.
    La { -maison-ados } (soins et écoute pour les jeunes) aide aussi.
    Demande un rendez-vous et un interprète. Que veux-tu savoir ?
    .no-cover = 📄 Je n’ai pas de carte
    .associations = 🤝 Des associations
    .pay = 💶 Qui paie ?
    .secret = 🤫 Est-ce secret ?

care-no-cover =
    Sans carte de santé, le { -cmp } (centre public) reste gratuit.
    La { -pass } (soins gratuits) a parfois un psychologue.
    Demande aujourd’hui à l’hôpital : { -phrase-pass }
    .next = 💬 Carte à montrer

# MSF : Médecins sans frontières. Pantin est près de Paris.
associations =
    Le { -comede } aide à Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Pour les filles, { -msf } (médecins) a un lieu de jour à Pantin.
    Demande l’adresse à une association.
    .no-cover = 📄 Je n’ai pas de carte
    .talk = 📞 Parler à quelqu’un

secret =
    En général, les soignants gardent le secret, aussi face à la police.
    Si un enfant est en danger, ils peuvent alerter la protection.
    Demande avant de parler : « Qui va le savoir ? »
    .care = 🏥 Voir un soignant
    .talk = 📞 Parler à quelqu’un
