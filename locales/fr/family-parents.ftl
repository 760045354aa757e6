### Faire venir ses parents. Seulement avec une protection d’asile. Ne jamais promettre un visa.

title = 👪 Faire venir tes parents

# Réfugié, protection subsidiaire : les deux sortes de protection après une demande d’asile.
start =
    Il faut une protection d’{ -asile } : { -refugie } ou { -protection-subsidiaire }.
    As-tu cette protection ?
    .minor = 📅 Oui, avant { 18 } ans
    .adult = 📅 Oui, { 18 } ans passés
    .waiting = 🕒 J’attends la réponse
    .no = ❌ Non, pas de protection
    .unsure = ❓ Je ne sais pas

before-18 =
    Tes parents peuvent demander à venir si tu n’as ni mari ni femme.
    Leur demande de visa doit être déposée avant tes { 18 } ans.
    Commence aujourd’hui, au moins { 3 } mois avant.
    .next = 📄 Le visa

# La famille va au consulat de France, pas le jeune à l’ambassade de son pays.
visa =
    Tes parents demandent un visa de long séjour au { -consulat } de France.
    Pas de condition d’argent, de logement ou d’attente.
    Parles-en aujourd’hui à ton représentant, avec les papiers de l’{ -ofpra } (office de l’{ -asile }).
    .next = ➡️ Et maintenant

protection-day =
    As-tu eu { 18 } ans pendant la demande d’{ -asile } ?
    Alors tes parents ont peut-être { 3 } mois pour le visa.
    Quelle date est sur la décision de protection ?
    .unknown = ❓ Je ne sais pas

in-time =
    Tes parents demandent le visa avant ce jour :
    { $parents-visa-safe }
    Dernier jour :
    { $parents-visa }
    Ce délai est-il pour toi ? Demande à un { -avocat } cette semaine.
    .next = 📄 Le visa

soon =
    Tes parents demandent le visa maintenant.
    Dernier jour :
    { $parents-visa }
    Va voir un { -avocat } aujourd’hui.
    .next = 📄 Le visa

late =
    Les { 3 } mois semblent finis.
    Un { -avocat } peut chercher un autre chemin.
    Va le voir aujourd’hui avec ta décision.
    .next = ➡️ Et maintenant

no-date =
    Sans date sûre, agis aujourd’hui.
    Le délai est de { 3 } mois après la protection.
    Va voir un { -avocat } avec ta décision.
    .next = 📄 Le visa

waiting =
    Si la réponse est oui, tes parents peuvent demander à venir.
    L’âge compte le jour de la demande de visa : avant { 18 } ans.
    Parles-en aujourd’hui à ton représentant.
    .next = ➡️ Et maintenant

# Regroupement familial : pour les adultes qui ont un titre de séjour.
not-possible =
    Sans protection d’{ -asile }, un mineur ne peut pas faire venir ses parents.
    Le { -regroupement-familial } est pour les adultes avec un titre.
    As-tu peur de retourner au pays ?
    .afraid = 🛡️ Demander l’{ -asile }
    .lawyer = ⚖️ Demander à un { -avocat }

unsure =
    La protection est écrite dans la lettre de l’{ -ofpra } (office de l’{ -asile }).
    Sans elle, les parents ne peuvent pas venir par ce chemin.
    Montre ta lettre aujourd’hui à un { -avocat }.
    .next = ⚖️ Un { -avocat }

what-now =
    Un { -avocat } ou une association t’aide gratuitement.
    Que veux-tu savoir ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .siblings = 👪 Frères et sœurs
    .card = 📄 La carte des parents
    .visa-refused = ✋ Visa refusé

siblings =
    Par ce chemin, frères et sœurs ne viennent pas seuls.
    Ils viennent avec tes parents, s’ils sont mineurs.
    Dis-le dans la demande de visa.

card =
    Tes parents rejoignent un enfant { -refugie } : ils reçoivent une carte aussi.
    Garde une copie de leurs papiers.
    Demande à ton { -avocat } comment faire.

visa-refused =
    Va voir un { -avocat } aujourd’hui : le délai est court.
    On parle souvent de { 30 } jours. Lis celui de la lettre.
    D’abord la commission des recours de Nantes, puis le { -tribunal }.
    .next = ⚖️ Un { -avocat }
