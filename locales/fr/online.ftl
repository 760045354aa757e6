### Internet : chantage, images, offres. Aucune question sur ce qui s’est passé. Aucun reproche.

title = 📷 Chantage, images

# Chantage : menacer de montrer des images pour avoir de l’argent ou autre chose.
start =
    Ce n’est pas ta faute. Ne paie pas, n’envoie rien de plus, n’efface rien.
    De { 9 } à { 23 } heures, appelle gratuitement :
    📞 { $tel-3018 }
    La nuit, ou en danger :
    📞 { $tel-17 }
    .proof = 📷 Garder les preuves
    .sent = 📷 J’ai envoyé une image
    .adult = 👤 Un adulte en demande
    .complain = 👮 Porter plainte
    .offer = 💶 Argent facile

proof =
    Fais des captures d’écran : le nom, le lien, la date.
    Après, bloque cette personne.
    Parle à un adulte de confiance, ou au { "3018" }.
    .next = 📷 Faire retirer l’image

taken-down =
    Ce numéro peut souvent faire retirer une image ou un compte :
    📞 { $tel-3018 }
    Il aide aussi à préparer une plainte.
    .complain = 👮 Porter plainte
    .sent = 📷 J’ai envoyé une image

sent =
    Envoyer une image sous la pression n’est pas une faute.
    La personne qui menace est coupable, pas toi.
    N’envoie pas l’image d’un autre jeune : la loi le punit.
    .next = 📷 Garder les preuves

adult-asks =
    Un adulte qui te demande des images sexuelles commet un délit grave.
    Te pousser à des actes devant une caméra aussi.
    Ne réponds plus, et en danger maintenant, appelle :
    📞 { $tel-17 }
    .next = 📷 Garder les preuves

complain =
    Un mineur peut porter plainte sans adulte.
    La police doit prendre ta plainte.
    Viens avec un adulte ou une association, et apporte tes captures.
    .lawyer = ⚖️ Trouver un { -avocat }

offer =
    Colis, appartement à garder, chambre d’hôtel, argent facile : c’est peut-être un piège.
    Même si un ami le propose.
    Appelle, jour et nuit, gratuitement :
    📞 { $tel-119 }
    .forced = 🔒 On me force
