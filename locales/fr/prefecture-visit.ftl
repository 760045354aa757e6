### La visite à la préfecture : photo et empreintes. Dire les deux usages du fichier, sans faire peur.

title = 🏢 La { -prefecture }

# Préfecture : bureau de l’État. Empreintes : traces des doigts prises par une machine.
start =
    La { -prefecture } (bureau de l’État) prend souvent ta photo et tes empreintes.
    Elle cherche aussi dans d’autres fichiers.
    As-tu eu un visa, un autre nom, ou donné tes empreintes ailleurs ?
    .earlier-trace = ✅ Oui
    .two-files = 📅 Deux noms ou deux âges
    .nothing = ❌ Non, rien
    .unsure = ❓ Je ne sais pas

# OQTF : ordre de quitter la France, pour les adultes. Le risque vient d’un visa, d’un autre nom ou d’un autre âge trouvés.
risk =
    Le fichier des photos et des empreintes protège les enfants et contrôle les étrangers.
    Un visa ou un autre âge trouvé peut mener à une { -oqtf } (ordre de partir).
    Parle à un { -avocat } ou à une association avant la visite.

two-files =
    Deux fichiers peuvent donner deux noms ou deux âges.
    Un fichier seul ne suffit pas pour te dire adulte.
    Dis ton vrai âge, et explique pourquoi c’est différent.
    .next = ➡️ Avant la visite

ask-there =
    Le { -departement } (qui te protège) organise cette visite.
    Demande qui vient avec toi et demande un interprète.
    Ne signe rien que tu ne comprends pas.

# Acte de consentement : dire ce qui suit d’un oui et ce qui suit d’un non, sans conseiller la réponse.
yes-or-no =
    Si tu dis oui, photo et empreintes restent dans un fichier.
    Si tu dis non, ce refus seul ne suffit pas pour te dire adulte.
    Avant de répondre, demande un interprète et un { -avocat }.
    De quoi as-tu besoin ?
    .lawyer = ⚖️ Trouver un { -avocat }
    .later = 🕒 Plus tard
