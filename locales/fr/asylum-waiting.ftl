### Pendant l’attente de la réponse d’asile.

title = 🕒 Pendant l’attente

start =
    Pendant l’attente, n’appelle pas ton ambassade.
    Ne retourne pas au pays.
    Que veux-tu savoir ?
    .bed = 🛏️ Un lit, l’argent
    .health = 🏥 Ma santé
    .work = 🔨 Travailler
    .other-permit = 📄 Un autre titre
    .turning-18 = 📅 Bientôt { 18 } ans
    .unsure = ❓ Je ne sais pas

# ADA : allocation d’asile, pour les adultes. OFII : bureau de l’État pour l’accueil.
bed =
    L’{ -ase } (protection des enfants) doit te loger et te nourrir.
    L’argent et les centres de l’{ -asile } sont pour les adultes.
    Pas de lit ? Agis aujourd’hui.
    .tonight = 🛏️ Dormir ce soir
    .lawyer = ⚖️ Trouver un { -avocat }
    .other = ❓ Autres questions

health =
    Ta santé est couverte dès que ta demande d’{ -asile } est enregistrée.
    Il n’y a pas { 3 } mois à attendre.
    Demande à l’{ -ase } (protection des enfants), à une association ou à l’hôpital.
    .next = ❓ Autres questions

work-day =
    Dès { 16 } ans, tu peux demander à travailler après { 6 } mois sans réponse.
    Les { 6 } mois partent du dossier reçu par l’{ -ofpra } (office de l’{ -asile }).
    Quel jour l’a-t-il reçu ?
    .unknown = ❓ Je ne sais pas

work-now =
    Les { 6 } mois sont passés.
    À { 16 } ans ou plus, tu peux demander à travailler.
    Demande comment à ton représentant ou à l’{ -ase }.
    .next = 🔨 Apprentissage

work-later =
    Sans réponse de l’{ -ofpra }, tu peux demander après ce jour :
    { $asylum-work }
    Il faut avoir { 16 } ans.
    Demande comment à ton représentant.
    .next = 🔨 Apprentissage

work-no-date =
    Demande ce jour à ton représentant.
    Il faut { 16 } ans, et { 6 } mois sans réponse.
    Ne commence pas avant d’avoir le droit.
    .next = 🔨 Apprentissage

apprentice =
    Ton apprentissage a commencé avant la demande d’{ -asile } ?
    Il peut continuer.
    Montre ton contrat à ton représentant ou à l’{ -ase }.
    .next = ❓ Autres questions

# Titre de séjour : carte qui permet de rester. Utile surtout près de 18 ans.
registered-day =
    Un autre { -titre-de-sejour } (carte pour rester) se demande en { 2 } mois.
    C’est { 3 } mois pour une maladie.
    Quel jour ta demande d’{ -asile } a-t-elle été enregistrée ?
    .unknown = ❓ Je ne sais pas

permit-in-time =
    Demande avant ce jour :
    { $other-permit-safe }
    Dernier jour, ou plus tôt si ton papier le dit :
    { $other-permit }
    Ce délai te concerne-t-il ? Demande à un { -avocat } cette semaine.
    .next = ⚖️ Un { -avocat }

permit-soon =
    Va voir un { -avocat } aujourd’hui.
    Dernier jour pour un autre titre, ou plus tôt si ton papier le dit :
    { $other-permit }
    Demande-lui si ce délai te concerne.
    .next = ⚖️ Un { -avocat }

permit-late =
    Les { 2 } mois semblent finis.
    Ce délai ne te concerne peut-être pas.
    Demande à un { -avocat }, surtout si tu as bientôt { 18 } ans.
    .next = ⚖️ Un { -avocat }

permit-no-date =
    Le délai est de { 2 } mois après l’enregistrement.
    Ce délai ne te concerne peut-être pas.
    Demande aujourd’hui à un { -avocat }.
    .next = ⚖️ Un { -avocat }

turning-18 =
    À { 18 } ans, ta demande d’{ -asile } continue.
    Le rôle de ton représentant finit : tu signes sans lui.
    Donne vite ta nouvelle adresse à l’{ -ofpra } (office de l’{ -asile }).

at-18 =
    À { 18 } ans, ta place et ton argent peuvent changer.
    Demande à l’{ -ofii } (bureau de l’État pour l’accueil).
    Prépare cela avant, avec ton éducateur.
    .after-18 = 📅 Mes { 18 } ans
    .other = ❓ Autres questions

care =
    Garde une photo de tous tes papiers.
    Beaucoup de délais sont courts.
    À chaque lettre, va voir un { -avocat } ou une association le jour même.
    .next = ⚖️ Un { -avocat }
