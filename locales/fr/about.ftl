### Ce qu’est le bot. Ne jamais dire que la conversation est secrète ou anonyme.

title = ❓ C’est quoi, ce bot ?

start =
    Ce bot est gratuit.
    Il ne demande jamais d’argent, de code, de papier, ni ton nom.
    Si on te les demande ici, n’envoie rien.
    Que veux-tu savoir ?
    .kept = 🔒 Ce que ce bot garde
    .messenger = ➡️ Qui voit ce que j’écris
    .phone = 📱 Téléphone partagé
    .information = ⚖️ Bot ou { -avocat } ?

information =
    Ici, tu lis des informations générales.
    Ce bot n’est pas un { -avocat }, et les règles changent.
    Pour ta situation, demande à un { -avocat } ou à une association.
    .next = ❓ Autre question

# L’entreprise de la messagerie. « Traces » : par exemple l’adresse internet du téléphone.
messenger =
    L’entreprise Telegram peut voir cette conversation et garde des traces techniques.
    Dans une affaire criminelle, elle peut en donner aux juges.
    N’écris ici ni ton nom, ni ton histoire.
    .next = ❓ Autre question

# Comment effacer une conversation sur le téléphone. Le bouton s’appelle « Supprimer » en français.
phone =
    Une personne qui prend ce téléphone peut lire cette conversation.
    Pour l’effacer, garde le doigt dessus dans la liste.
    Choisis ensuite « Supprimer ».
    .next = ❓ Autre question

# « En mémoire » : pas sur un disque. Le lien dit quel écran était affiché et quelles réponses ont été données.
kept =
    Ce bot garde ton dernier écran, avec tes choix, { 24 } heures.
    Il garde aussi ta langue et des numéros de messages, sous forme chiffrée.
    Pour tout effacer, écris : /erase
