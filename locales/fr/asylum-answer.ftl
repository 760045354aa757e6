### La réponse à la demande d’asile. Agir aujourd’hui d’abord, comprendre ensuite. La lettre a toujours raison.

title = 📄 La réponse pour l’{ -asile }

# Rejet : non. Irrecevable : pas examiné. Clôture : dossier fermé. OFPRA : office qui répond. CNDA : la cour.
start =
    C’est non ? Va voir un { -avocat } ou une association aujourd’hui.
    Lis le nombre de jours dans la lettre : agis dans les { 3 } jours.
    Quel mot vois-tu dans ta lettre ?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ La { -cnda } dit non
    .yes = ✅ Oui, une protection
    .unsure = ❓ Je ne sais pas

inadmissible =
    « { -irrecevable } » : l’{ -ofpra } (office de l’{ -asile }) n’a pas examiné ta demande.
    Le délai peut être très court : lis le nombre de jours.
    Va voir un { -avocat } aujourd’hui, et agis dans les { 3 } jours.
    .next = ⚖️ L’{ -avocat } gratuit

closed =
    « { -cloture } » : l’{ -ofpra } (office de l’{ -asile }) a fermé ton dossier.
    Lis dans la lettre ce que tu peux faire, et le délai.
    Va voir un { -avocat } aujourd’hui avec la lettre.
    .next = ➡️ Et maintenant

show-letter =
    Fais lire la lettre aujourd’hui.
    Montre-la à ton représentant, à un { -avocat } ou à une association.
    Garde la lettre et l’enveloppe.

# Le jour où la réponse « compte » : le délai part de ce jour.
how-arrived =
    Le délai part du jour où la réponse compte.
    Demande aussi ce jour à ton représentant : il la reçoit pour toi.
    Comment est-elle arrivée ?
    .signed = 📄 Lettre signée
    .opened = 📱 En ligne, ouverte
    .unopened = 📱 En ligne, pas ouverte
    .unsure = ❓ Je ne sais pas

signed-day =
    Quel jour la lettre a-t-elle été signée ?
    Par toi, ou par ton représentant : choisis le premier jour.
    .unknown = ❓ Je ne sais pas

opened-day =
    En ligne, la réponse compte depuis la première ouverture.
    Quel jour a-t-elle été ouverte la première fois ?
    .unknown = ❓ Je ne sais pas

online-day =
    Pas ouverte, la réponse compte seule après { 15 } jours.
    Quel jour a-t-elle été mise en ligne ?
    .unknown = ❓ Je ne sais pas

open-today =
    Si personne ne l’ouvre, elle compte dès ce jour :
    { $asylum-answer-counts }
    Ouvre-la aujourd’hui avec ton représentant ou un { -avocat }.
    Alors, dès aujourd’hui, { -avocat } gratuit : { 15 } jours. { -recours } (appel) : { 1 } mois, ou moins dans la lettre.
    .next = ⚖️ L’{ -avocat } gratuit

counts-already =
    La réponse compte déjà, même pas ouverte.
    { -avocat } gratuit : { 15 } jours. { -recours } (appel) : { 1 } mois, ou moins dans ta lettre.
    Va voir un { -avocat } maintenant.
    .next = ⚖️ L’{ -avocat } gratuit

no-date =
    Sans jour sûr, agis aujourd’hui.
    { -avocat } gratuit : { 15 } jours. { -recours } (demander à la cour) : { 1 } mois, ou moins dans ta lettre.
    Va voir un { -avocat } maintenant.
    .next = ⚖️ L’{ -avocat } gratuit

# Aide juridictionnelle : l’État paie l’avocat.
aid-in-time =
    Demande d’abord l’{ -aide-juridictionnelle } (l’État paie l’{ -avocat }).
    Demande-la avant ce jour :
    { $legal-aid-cnda-safe }
    Dernier jour, ou plus tôt si ta lettre le dit :
    { $legal-aid-cnda }
    .how = ✍️ Comment demander
    .appeal = ⚖️ Le { -recours }

aid-soon =
    Demande l’{ -aide-juridictionnelle } (l’État paie l’{ -avocat }) aujourd’hui.
    Dernier jour, ou plus tôt si ta lettre le dit :
    { $legal-aid-cnda }
    .next = ✍️ Comment demander

aid-late =
    Les { 15 } jours pour l’{ -avocat } gratuit semblent finis.
    Tu peux encore le demander avec le { -recours } (demander à la cour).
    Va voir un { -avocat } aujourd’hui.
    .next = ⚖️ Le { -recours }

# La lettre se fait avec le représentant. L’adresse reste en français.
how-aid =
    Avec ton représentant, écris : { -phrase-aide }
    Joins une copie de la décision.
    Envoie le tout ici, et garde la preuve :
    { -adresse-cnda }
    .appeal = ⚖️ Le { -recours }
    .lawyer = ⚖️ Trouver un { -avocat }

appeal-in-time =
    Le { -recours } demande à la { -cnda } (la cour) de dire autrement.
    Envoie-le avant ce jour :
    { $cnda-appeal-safe }
    Dernier jour, ou plus tôt si ta lettre le dit :
    { $cnda-appeal }
    .next = ✍️ Écrire le { -recours }

appeal-soon =
    Fais le { -recours } à la { -cnda } (la cour) aujourd’hui.
    Dernier jour, ou plus tôt si ta lettre le dit :
    { $cnda-appeal }
    Va voir un { -avocat } maintenant.
    .next = ✍️ Écrire le { -recours }

how-appeal =
    Le { -recours } à la { -cnda } (la cour) est en français et signé.
    Il dit pourquoi l’{ -ofpra } (office de l’{ -asile }) se trompe.
    Joins la décision, envoie-le avec ton { -avocat }, garde la preuve.
    .next = ➡️ Et maintenant

late =
    Le délai d’{ 1 } mois semble fini.
    As-tu demandé l’{ -avocat } gratuit dans les { 15 } jours ?
    Le délai manque-t-il dans la lettre ?
    Dis-le aujourd’hui à un { -avocat } : cela peut compter.
    .next = ➡️ Et maintenant

what-now =
    Garde tous tes papiers, et une photo de chacun.
    Que veux-tu faire maintenant ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .stay = 🕒 Attendre la cour
    .meanwhile = 🤝 École, santé, aide
    .tonight = 🛏️ Dormir et manger

# OQTF : ordre de quitter la France.
stay =
    Avec un { -recours } à temps, tu peux en général rester en France.
    Il y a des exceptions : demande à l’{ -avocat }.
    Avant { 18 } ans, la loi interdit l’{ -oqtf } (ordre de partir).

hearing =
    À la { -cnda } (la cour), l’audience d’un mineur n’est pas publique.
    Un { -avocat } et un interprète sont là.
    Prépare-la avec ton { -avocat }.

# Réexamen : nouvelle demande après un refus définitif.
final-no =
    Va voir un { -avocat } aujourd’hui, avant toute nouvelle demande.
    Avec des faits nouveaux, un { -reexamen } (nouvelle demande) est possible, court et strict.
    Avant { 18 } ans, pas d’{ -oqtf } (ordre de partir).
    .next = ⚖️ Trouver un { -avocat }

# Réfugié, protection subsidiaire : les deux sortes de « oui ».
protected =
    Deux « oui » : { -refugie } (carte de { 10 } ans) ou { -protection-subsidiaire } (carte jusqu’à { 4 } ans).
    Tes parents ? Demande avant tes { 18 } ans.
    Que veux-tu savoir ?
    .parents = 👪 Faire venir mes parents
    .papers = 📄 Mes papiers
    .embassy = 🗺️ Ambassade et pays
    .girls = 🏥 Après une excision
    .unsure = ❓ Je ne sais pas

parents-first =
    Tes parents peuvent te rejoindre si tu es mineur, sans mari ni femme.
    Ils demandent le visa avant tes { 18 } ans.
    Parle aujourd’hui à ton représentant ou à un { -avocat }.
    .next = 📄 Mes papiers

papers =
    Un tuteur (adulte responsable) doit être trouvé vite pour toi.
    L’{ -ofpra } (office de l’{ -asile }) fait tes papiers de naissance (état civil).
    Demande aussi un titre de voyage.
    .next = 📄 La carte

card =
    La carte se fait à { 18 } ans.
    Pour travailler, elle se fait dès { 16 } ans.
    Prépare la demande avec ton représentant ou l’{ -ase }.
    .parents = 👪 Faire venir mes parents
    .other = ❓ Autres questions

embassy =
    N’appelle pas l’ambassade et ne retourne pas au pays.
    L’{ -ofpra } (office de l’{ -asile }) ne parle ni à ta famille, ni au pays.
    Pour un papier, demande à l’{ -ofpra }.

# Contrôle médical pour les filles protégées. Ton doux.
girls =
    Protégée contre l’excision ? L’{ -ofpra } (office de l’{ -asile }) peut demander un examen médical.
    Normalement pas plus d’une fois en { 3 } ans.
    Une excision constatée seule n’arrête pas la protection : parle à ton représentant.
