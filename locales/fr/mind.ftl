### Le sommeil, la peur, la tristesse. Pas de diagnostic, pas de « ça va aller », aucune question sur l’histoire.

title = 👤 Peur, sommeil, tristesse

start =
    Peur, cauchemars, colère, pleurs : c’est une réaction normale.
    Normale après des choses très dures, et quand on vit mal.
    Des personnes aident gratuitement. Que cherches-tu ?
    .die = 🆘 Je pense à mourir
    .talk = 📞 Parler à quelqu’un
    .sleep = 🛏️ Je ne dors pas
    .care = 🏥 Voir un soignant
    .unsure = ❓ Je ne sais pas

die =
    Parle à quelqu’un maintenant, gratuitement, jour et nuit :
    📞 { $tel-3114 }
    Danger tout de suite :
    📞 { $tel-112 }
    Sans parler, par SMS :
    📞 { $tel-114 }
    .next = 👤 Près de quelqu’un

not-alone =
    Va près d’une personne qui ne te fait pas peur.
    Ou va aux { -urgences } (porte de l’hôpital, jour et nuit).
    Dis seulement : « Je pense à mourir. » On t’écoute aussi :
    📞 { $tel-119 }
    .next = 📞 Une autre écoute

talk =
    { -fil-sante-jeunes } écoute les jeunes, gratuitement, sans demander ton nom.
    De { 9 } heures à { 23 } heures :
    📞 { $tel-fil-sante-jeunes }
    La nuit, si tu penses à mourir :
    📞 { $tel-3114 }
    .next = 🏥 Voir un soignant

# « Ça revient » : des images, des bruits, des cauchemars.
sleep =
    Tu ne dors pas, et les images reviennent ?
    C’est fréquent après la route, la rue, la violence.
    Cela se soigne : parles-en à un médecin.
    .next = 🏥 Quel médecin

sleep-doctor =
    À la { -pass } (bureau de l’hôpital), un médecin te voit gratuitement.
    Ne prends pas de cachets donnés dans la rue.
    Dis-lui : « Je ne dors plus. »
    .next = 🏥 Autres soignants

# CMP : centre public de soins pour l’esprit. Maison des adolescents : lieu d’écoute et de soin pour les jeunes.
care =
    Le { -cmp } est un centre public, gratuit, pour aller mieux.
    La { -maison-ados } (soins et écoute pour les jeunes) aide aussi.
    Demande un rendez-vous et un interprète. Que veux-tu savoir ?
    .no-cover = 📄 Je n’ai pas de carte
    .associations = 👤 Des associations
    .pay = 📄 Qui paie ?
    .secret = 🔒 Est-ce secret ?

care-no-cover =
    Sans carte de santé, le { -cmp } (centre public) reste gratuit.
    La { -pass } (bureau de l’hôpital) a parfois un psychologue.
    Demande aujourd’hui à l’hôpital : { -phrase-pass }
    .next = 📄 Carte à montrer

# MSF : Médecins sans frontières. Pantin est près de Paris.
associations =
    Le { -comede } aide à Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Pour les filles, { -msf } (médecins) a un lieu de jour à Pantin.
    Demande l’adresse à une association.

secret =
    En général, les soignants gardent le secret, aussi face à la police.
    Si un enfant est en danger, ils peuvent alerter la protection.
    Demande avant de parler : « Qui va le savoir ? »
