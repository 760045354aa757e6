### Seul ou seule à l’hôtel. Ne pas dire que l’hôtel est interdit avant la réponse sur l’âge : ce n’est pas sûr.

title = 🏨 Je dors à l’hôtel

start =
    La loi interdit l’hôtel pour les enfants confiés à l’{ -ase } (protection des enfants).
    Ils doivent vivre dans un foyer ou une famille d’accueil.
    L’{ -ase } ou un juge a-t-il dit « oui » pour toi ?
    .in-care = ✅ Oui, c’est « oui »
    .waiting = 🕒 J’attends la réponse
    .danger = 🆘 Danger, faim, maladie
    .unsure = ❓ Je ne sais pas

# MDPH : bureau qui reconnaît un handicap.
in-care =
    Il y a une seule exception, en urgence : un centre de vacances ou de jeunes, { 2 } mois au plus.
    Elle ne vaut jamais pour un enfant reconnu handicapé.
    Demande par écrit un foyer ou une famille.
    .next = ✍️ À qui écrire

waiting =
    Avant la réponse sur ton âge, la loi n’est pas claire : demande à un { -avocat }.
    Des hôtels sont encore utilisés.
    Tu peux quand même te plaindre : danger, saleté, ou toujours seul.
    .next = ✍️ À qui écrire

danger =
    Enfant en danger :
    📞 { $tel-119 }
    Maladie ou danger grave :
    📞 { $tel-112 }
    Pas de repas ou de soins ? Un { -avocat } peut demander un juge urgent.
    .lawyer = ⚖️ Trouver un { -avocat }
    .what = ✍️ À qui écrire

# Le Défenseur des droits défend aussi les enfants.
what-to-do =
    Écris à l’{ -ase } (protection des enfants) : tu demandes un foyer. Garde une photo.
    Un juge t’a confié à l’{ -ase } ? Écris-lui aussi, sans adulte.
    Tu peux écrire au { -defenseur-des-droits } (il défend les enfants), gratuitement.
    .where = 📮 Où est le juge ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .danger = 🆘 Danger, faim, maladie
