### La prison. Ne pas faire peur, ne rien promettre. Aucune question sur les faits.

title = 🔒 La prison

# PJJ : protection judiciaire de la jeunesse, le service de la justice pour les mineurs.
start =
    En prison, un mineur garde ses droits.
    Il a un { -avocat } et un éducateur de la { -pjj } (justice des mineurs).
    Pour qui cherches-tu ?
    .me = ➡️ Pour moi
    .friend = 🤝 Un ami est en prison
    .judge = 🔒 On parle de prison
    .lawyer = ⚖️ Trouver un { -avocat }

me =
    Demande ton { -avocat }, ton éducateur { -pjj }, un médecin, un interprète.
    Fais écrire ta vraie date de naissance, ton téléphone, tes papiers.
    Demande qu’on prévienne l’{ -ase } et ton { -juge-des-enfants }.
    .calls = 📞 Appels et visites
    .fear = 🆘 J’ai peur ici
    .punished = ⚖️ On me punit
    .care = 🏥 Voir un médecin
    .life = 🎒 École, cellule
    .out = 🚪 Sortir

# Permis de visite : l’autorisation pour venir voir une personne en prison.
calls =
    Tu peux appeler ta famille et ceux qui t’aident vraiment.
    Pas encore jugé ? Le juge doit d’abord dire oui.
    Une visite demande un permis : parles-en à ton éducateur.
    .next = 🚪 Sortir

fear =
    Tu as peur des autres ? Demande une « protection individuelle ».
    Elle dure { 6 } jours au plus, parfois deux fois, et tu peux l’arrêter.
    Saleté, violence, pas de lit ? Dis-le à ton { -avocat } : un juge peut agir.
    .care = 🏥 Voir un médecin
    .lawyer = ⚖️ Trouver un { -avocat }

punished =
    Avant { 16 } ans : { 3 } jours au plus, dans ta cellule ; après, { 7 } jours.
    Tu gardes l’école et les visites.
    Un { -avocat } est obligatoire et gratuit : demande-le.
    .next = ⚖️ Un { -avocat }

care =
    En prison aussi, tu peux être soigné sans que tes parents le sachent.
    Un adulte de ton choix t’accompagne.
    Demande à ton éducateur { -pjj } de t’aider.
    .next = 🚪 Sortir

life =
    Tu dois être gardé loin des adultes.
    La règle est une personne par cellule.
    L’école ou la formation continue : demande ta place.
    .next = 🚪 Sortir

# Placement : décision du juge des enfants qui confie un jeune à l’ASE.
out =
    Un juge t’a placé avant ? La prison n’arrête normalement pas ce placement.
    À la sortie, la { -pjj } doit te conduire là où l’on s’occupe de toi.
    Demande à ton { -avocat } d’écrire au juge et à l’{ -ase } maintenant.
    .next = 📄 Et mes papiers ?

later =
    Une condamnation peut rendre le { -titre-de-sejour } plus difficile à { 18 } ans.
    Avant d’accepter une procédure, parles-en à ton { -avocat }.
    .next = ⚖️ Un { -avocat }

friend =
    Ton ami a un éducateur de la { -pjj } (justice des mineurs) et un { -avocat }.
    Un mineur seul a besoin qu’on dise où il vivait, son école, ses proches.
    Donne ces informations à son { -avocat } ou à son éducateur.
    .next = ➡️ Le voir

visit =
    Pour une visite, il faut un permis : { -phrase-permis-visite }
    Sans papiers, nous ne sommes pas sûrs de la règle.
    Demande d’abord à une association.
    .rights = ⚖️ Ses droits
    .lawyer = ⚖️ Trouver un { -avocat }

judge =
    Avant { 13 } ans, pas de prison avant le procès.
    De { 13 } à { 15 } ans, presque seulement pour un crime.
    À { 16 } ou { 17 } ans, seulement pour des faits graves, sans autre moyen.

judge-face =
    Le juge doit normalement te voir en face, pas par vidéo.
    Dis-lui qui peut t’aider : foyer, éducateur, école.
    Parle à ton { -avocat } avant de répondre.
    .next = ⚖️ Un { -avocat }
