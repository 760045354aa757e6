### Garde à vue : accusé et gardé par la police. Le silence et l’avocat d’abord. Ne rien promettre, ne rien demander sur les faits.

title = 👮 La police me garde

# Garde à vue : la police garde une personne pour l’interroger sur un délit. La phrase reste en français.
start =
    Tu as le droit de te taire : ce n’est pas avouer.
    Un { -avocat } est obligatoire pour un mineur, et gratuit.
    Dis : { -phrase-avocat-avant }
    Que veux-tu savoir ?
    .ask = 🤝 Qui doit m’aider
    .adult = 📅 On me croit adulte
    .forced = 🔒 On m’a forcé
    .time = 🕒 Combien de temps
    .phone = 📱 Mon téléphone
    .sign = ✍️ Avant de signer

# Adulte approprié : un adulte de confiance, choisi par le jeune ou nommé.
ask =
    La police doit prévenir ta famille, et ton foyer ou l’{ -ase }.
    Demande un médecin, un interprète et un adulte de confiance.
    Quelqu’un t’a forcé ? Dis-le d’abord à ton { -avocat }.
    .trusted = 🤝 L’adulte de confiance
    .doctor = 🏥 Le médecin
    .consulate = ❓ Mon { -consulat }
    .time = 🕒 Combien de temps
    .lawyer = ⚖️ Trouver un { -avocat }

trusted =
    Sans parent en France, choisis un { -adulte-approprie } : éducateur, bénévole, proche.
    Sinon, un magistrat le nomme, et il peut assister aux questions.
    Elles peuvent commencer sans lui après { 2 } heures.
    .next = 🏥 Le médecin

doctor =
    Avant { 16 } ans, un médecin doit te voir dès le début.
    À { 16 } ou { 17 } ans, demande-le, ou ton { -avocat } le demande.
    Dis-lui si tu es blessé, malade, enceinte, ou si on t’a frappé.
    .next = ✍️ Avant de signer

# Consulat : bureau du pays d’origine en France.
consulate =
    La police peut proposer de prévenir ton { -consulat } (bureau de ton pays).
    Tu as le droit de dire non.
    Tu demandes l’asile, ou tu y penses ? Dis non.
    .next = ✍️ Avant de signer

adult =
    Dis : { -phrase-mineur }
    Donne ta vraie date de naissance, et demande qu’on l’écrive.
    Dis-le aussi à ton { -avocat } : tes droits en dépendent.
    .next = ➡️ Mon nom

name =
    Ne donne jamais le nom d’une autre personne.
    Cela peut être un délit grave.
    C’est déjà fait ? Dis-le d’abord à ton { -avocat }.
    .next = 🤝 Qui doit m’aider

# Pas de question sur ce qui s’est passé.
forced =
    Un enfant forcé à voler, vendre ou transporter est aussi une victime.
    Dis-le d’abord à ton { -avocat }, seul avec lui.
    Ce numéro écoute jour et nuit, gratuitement :
    📞 { $tel-119 }
    .way-out = 🔒 En sortir
    .ask = 🤝 Qui doit m’aider
    .lawyer = ⚖️ Trouver un { -avocat }

# Magistrat : juge ou procureur.
time =
    De { 13 } à { 15 } ans : { 24 } heures, ou { 48 } pour des faits graves.
    À { 16 } ou { 17 } ans : { 24 } heures, puis { 24 } de plus, rarement davantage.
    Avant d’allonger, un magistrat doit te voir, parfois par vidéo.
    .young = 📅 Moins de { 13 } ans
    .invited = 📄 On m’a convoqué
    .prison = 🔒 Et la prison ?
    .sign = ✍️ Avant de signer

time-young =
    Avant { 10 } ans, la police ne peut pas te garder.
    De { 10 } à { 12 } ans : { 12 } heures, rarement { 24 }, et seulement pour des faits graves.
    Demande l’heure de fin.
    .next = ✍️ Avant de signer

# Audition libre : la police pose des questions sans garder la personne.
invited =
    Sans garde à vue, tu peux partir quand tu veux.
    Si la prison est possible, un { -avocat } doit être nommé.
    Attends ton { -avocat } avant de répondre.
    .next = ✍️ Avant de signer

# Ne jamais conseiller de signer : dire ce que l’on peut demander.
sign =
    Fais lire le papier dans ta langue avant de signer.
    Tu peux refuser de signer.
    Ta date de naissance est-elle juste ? Sinon, fais-la corriger.
    .filmed = 📷 Les questions filmées
    .prints = ➡️ Les empreintes
    .lawyer = ⚖️ Trouver un { -avocat }

filmed =
    Les questions de la police doivent être filmées.
    Sans film, tes mots écrits ne suffisent pas pour te condamner.
    Une phrase écrite est fausse ? Dis-le à ton { -avocat }.
    .next = ➡️ Les empreintes

# Empreintes : traces des doigts prises par une machine.
prints =
    Prendre tes empreintes de force demande l’accord écrit du { -procureur } (magistrat).
    Un fichier existe pour les mineurs soupçonnés de délit.
    Demande à ton { -avocat } avant de répondre.
    .next = ⚖️ Un { -avocat }
