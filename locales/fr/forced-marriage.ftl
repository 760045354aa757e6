### Mariage forcé, excision. Ton calme, aucun reproche, aucun détail. Le 119 est sur le premier écran.

title = 💍 Mariage, excision

start =
    En France, personne ne se marie avant { 18 } ans.
    Après, sans ton « oui » libre, il n’y a pas de mariage. Appelle, jour et nuit, gratuitement :
    📞 { $tel-119 }
    Que se passe-t-il ?
    .travel = 🚪 On veut m’emmener
    .minor = 📅 J’ai moins de { 18 } ans
    .adult = 📅 J’ai { 18 } ans ou plus
    .cutting = 🏥 L’excision
    .married = 💍 On m’a déjà mariée
    .call = 📞 Qui appeler ?

# Procureur : magistrat du tribunal. Deux mois au plus, puis le juge des enfants jusqu’à deux ans.
travel =
    Un { -procureur } (magistrat) peut vite interdire ta sortie de France.
    Puis le { -juge-des-enfants } peut l’interdire jusqu’à { 2 } ans.
    Dis-le avant le départ, à l’école ou ici :
    📞 { $tel-119 }
    Le départ est maintenant ?
    📞 { $tel-112 }
    .border = 🛂 Aéroport, frontière
    .letter = ✍️ Écrire au juge
    .call = 📞 Qui appeler ?

# Phrase à dire à un agent de la frontière. L’avis est prudent : il ne promet rien.
border =
    Parle à un agent, dans un endroit où l’autre personne n’entend pas.
    Dis ou montre : { -phrase-partir }
    Te tromper pour te marier à l’étranger est puni.
    .next = 📞 Qui appeler

minor =
    Le { -juge-des-enfants } peut te protéger.
    Tu peux lui écrire, sans adulte et sans plainte.
    Dis-le aussi à l’école, à l’infirmière ou à un { -avocat }.
    .letter = ✍️ Écrire au juge
    .call = 📞 Qui appeler ?
    .tonight = 🛏️ Dormir ailleurs ce soir

# Ordonnance de protection : 12 mois au plus.
adult =
    Le { -juge-familles } peut te protéger, sans plainte.
    Il peut leur interdire de te contacter, et cacher ton adresse.
    Il peut aussi interdire ta sortie de France, si tu le demandes.
    .next = 🕒 Combien de temps ?

adult-fast =
    La protection dure { 12 } mois au plus.
    En danger, le { -procureur } (magistrat) peut demander une réponse en { 24 } heures.
    Si tu es d’accord, demande-le aujourd’hui à un { -avocat }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .call = 📞 Qui appeler ?
    .tonight = 🛏️ Dormir ailleurs ce soir

married =
    Ce n’est pas ta faute. On peut t’aider, même après.
    Avant { 18 } ans, le { -juge-des-enfants } peut te protéger. Appelle :
    📞 { $tel-119 }
    Que veux-tu ?
    .care = 🏥 Un médecin, en secret
    .call = 📞 Qui appeler ?
    .lawyer = ⚖️ Trouver un { -avocat }

care =
    Va aux { -urgences } (hôpital), même la nuit : les heures comptent.
    Souvent, on te soigne sans plainte à la police.
    Dis à l’accueil : { -phrase-secret }
    .emergency-pill = 💊 Pilule d’urgence
    .card = 💬 Carte à montrer
    .call = 📞 Qui appeler ?

# Excision : couper le sexe d’une fille. Un mot simple, pas d’image.
cutting =
    L’excision (couper le sexe d’une fille) est un crime, même à l’étranger.
    Te pousser à dire oui est puni, même si rien n’est fait.
    Appelle, jour et nuit :
    📞 { $tel-119 }
    .travel = 🚪 On veut m’emmener
    .care = ➡️ C’est déjà fait
    .country = 🗺️ J’ai peur au pays
    .letter = ✍️ Écrire au juge

cutting-care =
    Ce n’est pas ta faute.
    Des médecins soignent, et gardent en général le secret.
    Demande un médecin à l’hôpital, et dis : « excision ».
    .hospital = 💬 Carte à montrer
    .call = 📞 Qui appeler ?
    .country = 🗺️ J’ai peur au pays

afraid =
    Cette peur peut être une raison de demander l’{ -asile } (protection).
    Un { -avocat } t’aide gratuitement.
    Le guide de l’{ -asile } est au menu : « Juge, papiers, police ».
    .next = ⚖️ Trouver un { -avocat }

# Appel normal, donc payant selon le forfait. Le 119 est gratuit.
call =
    { -sos-mariage-force } aide filles et garçons, même mineurs.
    Lundi, mardi, jeudi, vendredi, de { 10 } à { 17 } heures :
    📞 { $tel-sos-mariage-force }
    Jour et nuit, gratuit :
    📞 { $tel-119 }
    .letter = ✍️ Écrire au juge
    .lawyer = ⚖️ Trouver un { -avocat }
    .tonight = 🛏️ Dormir ailleurs ce soir
