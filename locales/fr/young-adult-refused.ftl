### L’aide après 18 ans est refusée ou s’arrête. Dire quoi faire aujourd’hui, sans rien promettre.
### Une seule idée par phrase ; les délais qu’aucun juriste n’a relus sont dits avec prudence.

title = ✋ Aide après { 18 } ans : « non »

# Contrat jeune majeur : aide du département de 18 à 21 ans.
start =
    Avant le tribunal, il faut écrire une lettre au { -departement }.
    Dehors, ou bientôt ? Un juge urgent peut regarder tout de suite.
    Où en es-tu ?
    .outside = 🛏️ Dehors, ou bientôt
    .written = 📄 Un « non » sur papier
    .spoken = ✋ Un « non » sans papier
    .no-answer = 🕒 Pas de réponse
    .oqtf = 🚪 J’ai une { -oqtf }
    .unsure = ❓ Je ne sais pas

# Référé-liberté : demande très urgente au tribunal administratif.
outside =
    Si tu dors dehors, ou bientôt, un juge peut décider en { 48 } heures.
    C’est le { -refere-liberte } (demande urgente), avec un { -avocat }.
    Va voir un { -avocat } aujourd’hui.

# Le 115 cherche un lit pour les adultes. Il ne remplace pas la demande au département.
outside-today =
    Dormir chez un ami ne ferme pas toujours cette porte.
    Avant { 18 } ans, appelle :
    📞 { $tel-119 }
    À { 18 } ans, appelle le { 115 } chaque jour et note l’heure.
    Continue aussi ta demande au { -departement } : l’un ne remplace pas l’autre.
    .lawyer = ⚖️ Trouver un { -avocat }
    .tonight = 🛏️ Dormir et manger
    .letter = ✍️ La lettre

spoken =
    Le { -departement } doit répondre par écrit et dire pourquoi.
    Demande-le aujourd’hui, par lettre ou courriel : { -phrase-refus }
    Garde la preuve.
    .next = ✍️ La lettre

no-answer =
    Demande encore une réponse écrite, et garde la preuve.
    Le silence compte parfois comme un « non » : un { -avocat } te le dit.
    N’attends pas tes { 18 } ans : va le voir cette semaine.
    .letter = ✍️ La lettre
    .lawyer = ⚖️ Trouver un { -avocat }

# RAPO : recours administratif préalable obligatoire, la lettre qui vient avant le tribunal.
letter-first =
    Écris au président du { -departement } : sans cette lettre ({ -rapo }), le tribunal peut refuser de regarder.
    En général, il y a { 2 } mois après le « non » écrit, parfois moins : lis-le.
    Envoie-la cette semaine.
    .next = ✍️ Quoi écrire

# Tout s’écrit sur papier, jamais dans le bot.
write =
    Sur papier, écris : { -phrase-rapo }
    Dis depuis quand l’{ -ase } (protection des enfants) t’aide, ton école, ce qui te manque. Tu peux demander à parler, avec quelqu’un.
    Envoie une { -recommandee } et garde une copie.
    .next = ➡️ Et après

# Référé-suspension : demande urgente, quelques semaines. Le Conseil d’État présume l’urgence pour un jeune de l’ASE.
what-now =
    N’attends pas la réponse : un juge urgent peut regarder, avec la copie.
    Après l’{ -ase } (protection des enfants), un juge considère d’abord que c’est urgent.
    Va voir un { -avocat } cette semaine.
    .lawyer = ⚖️ Trouver un { -avocat }
    .silence = 🕒 Pas de réponse
    .adult = 📅 « Tu étais adulte »
    .sign = ✍️ On me fait signer
    .rights = 🤝 Une aide gratuite
    .tonight = 🛏️ Dormir et manger

silence =
    { 2 } mois sans réponse à ta lettre comptent en général comme un « non ».
    Ensuite, tu as en général { 2 } mois pour le { -tribunal-administratif }.
    Montre tes preuves à un { -avocat } avant ces jours.
    .next = ⚖️ Trouver un { -avocat }

# Conseil d’État, 13 mars 2025 : un juge a refusé l’aide pour cette raison.
said-adult =
    Le { -departement } dit que tu étais adulte à ton entrée ?
    Alors un juge peut refuser cette aide.
    Montre tous tes papiers à un { -avocat } avant de répondre.
    .next = ⚖️ Trouver un { -avocat }

sign =
    Ne signe pas un papier vide, ni un papier que tu ne comprends pas.
    Avant { 18 } ans, on ne peut pas te faire renoncer à l’aide.
    Lis, demande une copie, montre-la à un { -avocat }.
    .next = ➡️ Que faire

# Défenseur des droits : il aide gratuitement quand un droit n’est pas respecté.
rights-defender =
    Le { -defenseur-des-droits } aide gratuitement quand un droit n’est pas respecté.
    Tu peux lui écrire sans adulte.
    Envoie-lui la copie du « non » et de ta lettre.
    .lawyer = ⚖️ Trouver un { -avocat }
    .back = ❓ Autres questions

who =
    Jusqu’à { 21 } ans, cette aide est un droit après l’{ -ase } (protection des enfants).
    Il faut y être entré avant { 18 } ans, sans assez d’argent ni d’aide.
    Avec une { -oqtf } (ordre de partir), le { -departement } n’est plus obligé. Que t’a-t-on dit ?
    .written = 📄 Un « non » sur papier
    .spoken = ✋ Un « non » sans papier
    .oqtf = 🚪 J’ai une { -oqtf }
    .lawyer = ⚖️ Trouver un { -avocat }

order =
    Le délai contre une { -oqtf } (ordre de partir) est très court : agis d’abord là.
    Le { -departement } n’est plus obligé d’aider, mais il peut. Si l’{ -oqtf } disparaît, ton droit revient.
    Va voir un { -avocat } aujourd’hui.
    .oqtf = 🚪 L’{ -oqtf }, aujourd’hui
    .lawyer = ⚖️ Trouver un { -avocat }
