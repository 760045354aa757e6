### La lettre au juge des enfants, faite avec quelques questions. Rien de personnel n’est demandé.

title = ✍️ Ma lettre au juge

start =
    Quelques choix, et ta lettre est prête à copier.
    Ton nom, tu l’écris toi-même sur le papier.
    Le { -departement } (protection des enfants) a-t-il répondu ?
    .refused = ✋ Il a dit « non »
    .no-answer = 🕒 Pas de réponse
    .not-asked = ❓ Pas encore demandé

ask-ase =
    Va aussi à l’{ -ase } (protection des enfants), aujourd’hui.
    C’est gratuit, avec ou sans papiers.
    Garde une preuve de ta demande.
    .next = ✍️ Ma lettre

where =
    Le juge doit savoir si tu es en danger.
    Où dors-tu ces jours-ci ?
    .outside = 🛏️ Dehors
    .with-somebody = 👤 Chez quelqu’un
    .sheltered = 🛏️ Dans un foyer, un hôtel
    .changes = ❓ Ça change souvent

how-long =
    Le juge peut protéger seulement avant { 18 } ans.
    Tes { 18 } ans sont dans combien de temps ?
    .under-three-months = 🕒 Moins de { 3 } mois
    .more = 📅 Plus de { 3 } mois
    .unsure = ❓ Je ne sais pas

lawyer-known =
    Un { -avocat } (personne qui connaît la loi) peut te défendre gratuitement.
    As-tu déjà un { -avocat } ?
    .no-lawyer = ❌ Non
    .lawyer = ✅ Oui

letter =
    Ta lettre est prête. Appuie sur 📄 pour l’avoir.
    Imprime-la, ou recopie-la à la main.
    Remplis les lignes de points, et signe.
    .copies = 📄 Que joindre
    .send = 📍 Où l’envoyer

copies =
    Ajoute des copies, jamais les originaux : refus, papiers, lettres d’association.
    Mets la date et signe.
    Photographie tout.
    .next = 📍 Où l’envoyer

# Greffe : bureau du tribunal. Le tampon ou le reçu prouve l’envoi.
send =
    Le juge est au { -tribunal-judiciaire } du lieu où tu vis.
    Apporte la lettre au { -greffe } (bureau), ou envoie une { -recommandee } (avec preuve).
    Fais-le cette semaine, et garde le tampon ou le reçu.
    .next = 📮 Où est le juge ?
