### Avant l’entretien avec le département.

title = 📄 Préparer l’entretien

# Évaluation : l’entretien sur l’âge et la situation.
start =
    L’{ -evaluation } est un entretien sur ton âge et ta situation.
    Que veux-tu savoir ?
    .they-ask = 📄 Leurs questions
    .company = 👤 Qui vient avec moi
    .no-papers = 📄 Sans papiers
    .fingerprints = 📍 Photo et empreintes
    .today = 🕒 À faire aujourd’hui

# Ce qu’il faut dire : la vérité, jamais une histoire apprise.
they-ask =
    On te demande souvent : famille, école, voyage, vie en France.
    Dis la vérité, avec tes mots.
    Si tu ne sais pas, dis : « Je ne sais pas. »

interpreter =
    L’entretien se fait dans une langue que tu comprends.
    L’interprète peut être au téléphone.
    Si tu ne comprends pas, dis-le. Demande que ce soit écrit dans le rapport.

company =
    Tu peux demander qu’un adulte ou un { -avocat } vienne.
    La loi n’est pas claire, et beaucoup de services refusent.
    Demande, puis note la réponse.

no-papers =
    Tu peux demander une protection sans papiers.
    De vrais papiers aident beaucoup.
    N’achète jamais un faux papier.

looks =
    Va-t-on te croire ? Ce bot ne peut pas le savoir.
    L’ONU dit : l’apparence seule ne décide pas, tes paroles comptent.
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
