### Le juge des enfants a dit non. L’appel : demander à d’autres juges. Écrans courts, une action chacun.

title = ⚖️ Le juge dit « non »

# La date de la décision, telle qu’elle est écrite sur le papier du juge.
start =
    Tu peux faire appel : demander à d’autres juges.
    Tu as { 15 } jours seulement.
    Quelle date est écrite sur le papier du juge ?
    .unknown = ❓ Je ne sais pas

# La date est imprimée par le programme, avec la date en français et un avertissement en dessous.
in-time =
    Tu peux encore faire appel.
    Dernier jour :
    { $appeal-to-court }
    N’attends pas ce jour : va voir un { -avocat } aujourd’hui.
    .next = ✍️ Écrire l’appel

soon =
    Il reste très peu de temps.
    Dernier jour :
    { $appeal-to-court }
    Va voir un { -avocat } aujourd’hui.
    .next = ✍️ Écrire l’appel

# Greffe : bureau du tribunal. Cour d’appel : les juges qui regardent une deuxième fois.
now =
    C’est peut-être le dernier jour. Fais appel aujourd’hui, maintenant.
    Va au { -greffe } (bureau) de la { -cour-appel } (autres juges).
    Si c’est fermé, vas-y dès l’ouverture, ou envoie une { -recommandee }.
    .next = ✍️ Écrire l’appel

# Le délai compte depuis la réception : c’est pourquoi on demande ce jour maintenant.
received =
    Avec la date du papier, le délai semble fini.
    Mais il compte depuis le jour où tu l’as reçu.
    Quel jour as-tu reçu ce papier ?
    .unknown = ❓ Je ne sais pas

received-in-time =
    Avec ce jour, tu peux peut-être encore faire appel.
    Dernier jour :
    { $appeal-to-court-received }
    Fais appel aujourd’hui et garde l’enveloppe.
    .next = ✍️ Écrire l’appel

no-date =
    Sans date sûre, fais appel aujourd’hui.
    Le délai est de { 15 } jours après la réception.
    Va voir un { -avocat } maintenant.
    .next = ✍️ Écrire l’appel

# Tout s’écrit sur papier, jamais dans le bot.
how-write =
    Sur papier, jamais ici, écris ton nom, ta naissance, ta nationalité, ton adresse pour les lettres.
    Écris : { -phrase-appel }
    Dis quel juge a décidé, et quel jour. Mets la date, signe, ajoute une copie du papier du juge.
    .next = 📍 Où l’envoyer

# Greffe : bureau du tribunal. Cour d’appel : les juges qui regardent une deuxième fois.
how-send =
    Apporte ta lettre aujourd’hui au { -greffe } (bureau) de la { -cour-appel } (autres juges).
    Ou envoie-la en { -recommandee }. Garde la preuve : tampon ou reçu.
    Un { -avocat } aide, mais il n’est pas obligatoire.
    .lawyer = ⚖️ Trouver un { -avocat }
    .after = 🕒 Combien de temps
    .tonight = 🛏️ Dormir et manger
    .other = ❓ Autre chose

# Cour de cassation : les juges les plus hauts, avec un avocat spécialisé.
after-appeal =
    Contre un placement provisoire, la { -cour-appel } a { 3 } mois pour répondre.
    C’est encore « non » ? Un { -avocat } spécialisé peut parfois aller devant une cour plus haute.
    Demande l’{ -aide-juridictionnelle } (gratuit pour toi).
    .next = ➡️ Et maintenant

late =
    Le délai est peut-être fini.
    Avec de nouveaux papiers, une nouvelle demande au juge est parfois possible.
    Montre tes papiers aujourd’hui à un { -avocat }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .higher = ⚖️ Une cour plus haute
    .now = ➡️ Et maintenant

# Cour de cassation, Cour européenne, comité de l’ONU : toujours avec un avocat.
last-ways =
    Un { -avocat } peut parfois aller devant une cour plus haute, en France.
    Après, il peut écrire à la Cour européenne ou à l’ONU.
    Demande-lui aujourd’hui si c’est utile pour toi.
    .next = ➡️ Et maintenant

what-now =
    Garde tous tes papiers, et une photo de chacun.
    Que veux-tu faire maintenant ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .new-papers = 📄 Nouveaux papiers
    .meanwhile = 🤝 École, santé, aide
    .tonight = 🛏️ Dormir et manger
