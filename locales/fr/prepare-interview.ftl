### Avant l’entretien avec le département.

title = 🗣️ Préparer l’entretien

# Évaluation : l’entretien sur l’âge et la situation.
start =
    L’{ -evaluation } est un entretien sur ton âge et ta situation.
    Que veux-tu savoir ?
    .they-ask = ❓ Leurs questions
    .company = ➡️ Qui vient avec moi
    .no-papers = 📄 Sans papiers
    .fingerprints = 🏢 Photo et empreintes
    .rules = ⚖️ Leurs règles
    .today = 🕒 À faire aujourd’hui

# Ce qu’il faut dire : la vérité, jamais une histoire apprise.
they-ask =
    On te demande : papiers, famille, vie au pays, voyage, vie en France, projets.
    Dis la vérité, avec tes mots.
    Si tu ne sais pas, dis : « Je ne sais pas. »

interpreter =
    L’entretien se fait dans une langue que tu comprends, avec un interprète neutre. Il peut être au téléphone.
    Tu ne comprends pas, ou tu as peur de lui ? Dis-le tout de suite.
    Demande que ce soit écrit dans le rapport.

company =
    Tu peux demander qu’un adulte ou un { -avocat } vienne.
    La loi n’est pas claire, et beaucoup de services refusent.
    Demande, puis note la réponse.

rules =
    Un seul entretien est possible. S’il y en a plusieurs : au moins { 24 } heures entre deux.
    Au début, on doit te dire à quoi il sert, et ce qui peut suivre.
    Le { -departement } peut arrêter à tout moment, pour dire oui ou non.
    .next = ✍️ Quoi noter

write-down =
    Après, note sur papier : date, heures, pauses, nombre de personnes, interprète.
    Ces personnes doivent être formées et neutres.
    Cela peut aider devant un juge : garde ta feuille.
    .next = ❓ Autre question

no-papers =
    Tu peux demander une protection sans papiers.
    De vrais papiers aident beaucoup.
    N’achète jamais un faux papier.

looks =
    Va-t-on te croire ? Ce bot ne peut pas le savoir.
    L’apparence seule ne décide pas : on regarde plusieurs choses, et tes paroles comptent.
    Raconte ta vraie vie, avec tes mots.

# « Reçu » : un papier signé qui prouve que l’original a été pris.
papers-care =
    Garde tes photos de papiers dans deux endroits sûrs.
    Donne des copies, pas tes originaux.
    Si on garde un original, demande un reçu signé.

today =
    Ne signe pas un papier que tu ne comprends pas.
    Demande un interprète et une copie.
    Va voir aujourd’hui une association ou un { -avocat }.
