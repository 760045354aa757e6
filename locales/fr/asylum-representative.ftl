### L’adulte qui représente un mineur dans la demande d’asile.

title = 👤 Ton représentant

# Administrateur ad hoc : adulte nommé par le procureur. Procureur : magistrat qui protège aussi les mineurs.
start =
    L’{ -administrateur-ad-hoc } est un adulte nommé pour toi.
    Il t’aide et parle pour toi dans la demande d’{ -asile }.
    La loi donne { 15 } jours de travail pour le nommer, parfois { 25 }.
    Où en es-tu ?
    .nobody = ❌ Personne n’est nommé
    .not-met = ➡️ Nommé, jamais vu
    .known = ✅ Je le connais
    .problem = 🆘 Ça se passe mal
    .unsure = ❓ Je ne sais pas

asked-day =
    On compte depuis ta demande.
    Quel jour as-tu demandé l’{ -asile } à la { -prefecture } (bureau de l’État) ?
    .unknown = ❓ Je ne sais pas

in-time =
    Personne n’est nommé ? Commence à demander ce jour :
    { $representative-safe }
    Dernier jour pour le nommer :
    { $representative-due }
    Demande à la { -prefecture } et à une association.

soon =
    Commence à demander aujourd’hui.
    Dernier jour pour le nommer :
    { $representative-due }
    Demande à la { -prefecture } et à une association.
    .next = ✍️ Écrire

late =
    Le délai pour nommer cet adulte semble fini.
    Tu n’as rien fait de mal.
    Va voir un { -avocat } ou une association aujourd’hui.
    .next = ✍️ Écrire

no-date =
    Sans date sûre, demande aujourd’hui.
    Il doit être nommé en { 15 } jours de travail, parfois { 25 }.
    Va voir un { -avocat } ou une association.
    .next = ✍️ Écrire

write =
    Le { -procureur } (magistrat) doit nommer cet adulte sans attendre.
    Avec un { -avocat } ou une association, écris-lui : { -phrase-representant }
    Le formulaire a aussi un délai, { 21 } jours après l’{ -attestation } (preuve) : dis-le-lui.
    .next = ⚖️ Un { -avocat }

meanwhile =
    En attendant, une personne formée doit déjà t’aider : demande qui.
    Si l’{ -ase } (protection des enfants) est ton tuteur, elle te représente.
    Le formulaire part { 21 } jours au plus après l’{ -attestation } (preuve) : garde-la.
    .next = ⚖️ Un { -avocat }

never-met =
    Il doit préparer le dossier avec toi : { 21 } jours après l’{ -attestation } (preuve).
    Demande son nom et son numéro à la { -prefecture } ou à ton éducateur.
    Appelle-le cette semaine.

works-for-you =
    Il travaille pour toi : il explique chaque étape.
    Il prépare le dossier, vient à l’entretien, te dit la réponse.
    Tu ne comprends pas ? Dis-le-lui.
    .until-18 = 📅 Et à { 18 } ans
    .problem = 🆘 Ça se passe mal
    .lawyer = ⚖️ Trouver un { -avocat }

until-18 =
    Il te représente jusqu’à tes { 18 } ans, ou jusqu’à une tutelle.
    Après, tu signes sans lui et la demande continue.
    Demande-lui une copie de ton dossier avant.
    .next = ⚖️ Un { -avocat }

problem =
    Tu peux dire qu’il y a un problème.
    Parles-en à un { -avocat }, un éducateur ou une association.
    Fais-le avant le prochain rendez-vous.
    .next = ⚖️ Un { -avocat }
