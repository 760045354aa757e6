### Calais, la mer, l’Angleterre. La sécurité d’abord. Aucun conseil pour passer, aucune promesse.

title = 🌊 Calais, la mer

start =
    En danger en mer, sur la plage, dans un camion ? Appelle :
    📞 { $tel-112 }
    Les secours ne demandent pas d’abord tes papiers.
    Que veux-tu savoir ?
    .protect = 🛡️ Être protégé ici
    .crossing = 🌊 Le bateau, le camion
    .family = 👪 Ma famille est là-bas
    .sent-back = 🚪 Renvoyé d’Angleterre
    .offer = 🆘 On m’offre un passage

protect =
    À Calais aussi, un mineur seul a droit à une protection.
    La police ou une association peut t’emmener à l’accueil.
    « Plus de place » n’est pas une raison. Appelle, c’est gratuit :
    📞 { $tel-119 }
    .next = 🛏️ Me reposer

rest =
    Dormir dans un accueil ne t’oblige pas à demander l’asile ici.
    Tu peux continuer à chercher ta famille.
    Si tu pars sans prévenir, tu peux perdre ta place.
    .tonight = 🛏️ Dormir et manger
    .places = 📍 Trouver un lieu
    .lawyer = ⚖️ Trouver un { -avocat }

# Passeur : une personne qui fait traverser pour de l’argent.
crossing =
    Des gens meurent dans les bateaux et les camions.
    Personne ne peut te forcer : dis non, même au dernier moment.
    Ne tiens jamais le moteur : on peut t’accuser d’être passeur.
    .next = 📞 Qui appeler

rescue =
    Dis combien vous êtes, s’il y a des enfants, quel est le danger.
    Envoie ta position si tu peux. Appelle :
    📞 { $tel-112 }
    .protect = 🛡️ Être protégé ici
    .offer = 🆘 On m’offre un passage

# Brexit : le Royaume-Uni n’est plus dans l’Union européenne.
family =
    L’ancienne voie européenne vers l’Angleterre n’existe plus.
    En automne { "2025" }, une demande restait possible pour un parent ou un proche protégé là-bas.
    Elle est souvent payante et la règle change : demande à un { -avocat }.

family-here =
    Tu peux demander l’asile en France, même si ta famille est en Angleterre.
    Un mineur protégé peut demander à faire venir ses parents en France.
    Parles-en à un { -avocat } avant de décider.
    .protect = 🛡️ Être protégé ici
    .lawyer = ⚖️ Trouver un { -avocat }

# Cet accord était un essai ; il a pu changer. Ne rien prédire.
sent-back =
    Depuis août { "2025" }, l’Angleterre peut renvoyer des gens venus en bateau.
    D’après la presse, pas un mineur seul, mais un jeune cru adulte.
    Renvoyé en France ? Dis ton âge et demande une protection.
    .protect = 🛡️ Être protégé ici
    .lawyer = ⚖️ Trouver un { -avocat }

offer =
    Passage à crédit, travail promis, place en voiture : c’est peut-être un piège.
    La dette sert ensuite à te forcer, et ce n’est pas ta faute.
    Appelle, c’est gratuit, jour et nuit :
    📞 { $tel-119 }
    .forced = 🔒 On me force
    .protect = 🛡️ Être protégé ici
