### La copie du rapport de l’entretien. Ne jamais attendre cette copie pour écrire au juge.

title = 📄 La copie du rapport

# Rapport : le texte écrit après l’entretien sur l’âge.
start =
    Après la décision, tu peux demander une copie du rapport de ton { -evaluation } (entretien).
    Avant la décision, on peut te dire « non ».
    N’attends pas la copie pour écrire au juge.
    .ask = ✍️ Comment demander
    .asked = 🕒 J’ai déjà demandé
    .refused = ✋ On m’a dit « non »
    .unsure = ❓ Je ne sais pas

ask =
    Écris au { -departement } (il décide pour l’{ -ase }) : « Je demande mon rapport d’évaluation. »
    Mets la date, signe, garde une photo et la preuve.
    Note ce jour : { 1 } mois de silence veut dire non.

asked-date =
    Après { 1 } mois de silence, cela veut dire non.
    Quel jour as-tu demandé la copie ?
    .unknown = ❓ Je ne sais pas

wait =
    Le { -departement } peut encore répondre.
    Fin du mois :
    { $report-silence }
    Après ce jour, écris à la { -cada } (commission des documents). Tu as { 2 } mois.

# CADA : commission qui aide à obtenir une copie d’un papier de l’administration.
silent =
    Le silence veut dire non depuis ce jour :
    { $report-silence }
    Tu as { 2 } mois après ce jour pour la { -cada } (commission des documents).
    Écris-lui cette semaine, avec un { -avocat } ou une association.

refused =
    Après un « non », tu as { 2 } mois pour la { -cada } (commission des documents).
    Garde la preuve de ta demande et la réponse.
    Écris-lui cette semaine, avec un { -avocat } ou une association.
