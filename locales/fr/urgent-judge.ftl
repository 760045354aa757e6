### Le juge urgent a répondu. Dire les délais, ne rien prédire.

title = ⚖️ Le juge urgent a répondu

# Référé-liberté : demande très urgente au tribunal administratif. Conseil d’État : les juges au-dessus.
start =
    Le juge du { -refere-liberte } (demande urgente) a écrit sa réponse.
    Il a dit « non » ? Tu peux faire appel pendant { 15 } jours.
    Quelle date est écrite sur ce papier ?
    .unknown = ❓ Je ne sais pas

in-time =
    Tu peux encore faire appel au { -conseil-etat } (les plus hauts juges).
    Dernier jour :
    { $urgent-judge-appeal }
    Va voir un { -avocat } aujourd’hui.

now =
    Fais appel aujourd’hui, maintenant.
    L’appel va au { -conseil-etat } (les plus hauts juges).
    Va voir un { -avocat } tout de suite, avec le papier.

late =
    Le délai est peut-être fini.
    Il compte depuis le jour où tu as reçu le papier.
    Montre le papier et l’enveloppe à un { -avocat } aujourd’hui.

# Cour européenne et Comité de l’ONU : seulement avec un avocat, après les juges français.
what-after =
    Après les juges français, un { -avocat } peut parfois écrire à la Cour européenne.
    Il peut aussi écrire à un comité de l’ONU pour les enfants.
    Demande-lui si c’est utile pour toi.

still =
    Avant { 18 } ans, tu peux encore écrire au { -juge-des-enfants }.
    Dehors ou en danger, appelle :
    📞 { $tel-119 }
    Que veux-tu faire ?
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
