### Demander l’asile. Aucune question sur l’histoire : seulement « as-tu peur de retourner ? ».

title = 🛡️ Demander l’{ -asile }

start =
    L’{ -asile } protège une personne en grave danger dans son pays.
    Ne raconte rien ici.
    As-tu peur de retourner au pays ?
    .afraid = ✅ Oui, j’ai peur
    .not-afraid = ❌ Non
    .unsure = ❓ Je ne sais pas

# Sujet dur : un avertissement d’abord, et on peut passer.
examples =
    Beaucoup de personnes ne sont pas sûres. C’est normal.
    Je peux te montrer des exemples de dangers.
    Certains mots sont durs : tu peux passer.
    .see = ➡️ Voir les exemples
    .skip = ⚖️ Passer : un { -avocat }

more-examples =
    Guerre, torture, politique, religion, groupe ethnique.
    Excision, mariage forcé, groupe armé, aimer une personne du même sexe.
    Pas seulement travailler ou étudier.
    Parles-en d’abord à un { -avocat } ou à une association.
    .ask = 🛡️ Demander l’{ -asile }
    .lawyer = ⚖️ Trouver un { -avocat }
    .ase = 🛡️ L’{ -asile } ou l’{ -ase } ?

not-afraid =
    L’{ -asile } n’est pas seulement pour travailler ou étudier.
    L’{ -ase } (protection des enfants) peut te protéger sans { -asile }.
    Que veux-tu faire ?
    .ase = 🚶 Demander à l’{ -ase }
    .lawyer = ⚖️ Trouver un { -avocat }
    .ask = 🛡️ Voir l’{ -asile }

# Questions les plus fréquentes.
can-ask =
    Un mineur peut demander l’{ -asile } à tout âge, à tout moment.
    Seul ou seule ? Un adulte doit être nommé pour t’aider.
    Que veux-tu savoir ?
    .how = ➡️ Comment demander
    .ase = 🛡️ L’{ -asile } ou l’{ -ase } ?
    .secret = 🗺️ Famille, ambassade
    .no-passport = 📄 Sans passeport
    .soon-18 = 📅 Bientôt { 18 } ans
    .not-minor = ✋ « Pas mineur »

two-protections =
    L’{ -asile } et l’{ -ase } (protection des enfants) sont deux protections.
    Tu peux avoir les deux.
    La { -prefecture } (bureau de l’État) doit prévenir le { -departement } : demande-le.

secret =
    L’{ -ofpra } (office de l’{ -asile }) ne parle pas à ta famille.
    Il ne parle pas non plus à ton pays, ni à l’ambassade.
    N’appelle pas ton ambassade et ne retourne pas au pays.

soon-18 =
    Demande l’{ -asile } avant tes { 18 } ans, aujourd’hui si tu peux.
    Sans représentant, l’{ -ofpra } (office de l’{ -asile }) peut noter ta demande par sécurité.
    Demande-le par écrit et garde la preuve.
    .next = ➡️ Comment demander

# OQTF : ordre de quitter la France. Dire le risque, proposer l’avocat d’abord.
not-recognised =
    Tu peux demander l’{ -asile } comme mineur : une autre autorité décide.
    Ne donne jamais un autre âge.
    Va d’abord voir un { -avocat } : la { -prefecture } (État) voit les fichiers et contrôle qui peut rester.
    .lawyer = ⚖️ Trouver un { -avocat }
    .how = ➡️ Comment demander
    .age-rule = ⚖️ La règle sur l’âge

# Règlement (UE) 2024/1348, article 25 : seulement pour l’asile.
age-rule =
    Pour l’{ -asile }, une règle d’Europe dit : l’apparence ne suffit pas, et en cas de doute, on est mineur.
    Elle ne remplace pas la décision du { -departement } ({ -ase }).
    Avec un { -avocat }, montre au juge cette règle : règlement { "2024/1348" }, article { "25" }.
    .lawyer = ⚖️ Trouver un { -avocat }
    .how = ➡️ Comment demander

# GUDA : guichet de l’asile. SPADA : association du premier rendez-vous.
where =
    Va à la { -prefecture } (bureau de l’État), au { -guda } (guichet de l’{ -asile }).
    Parfois, une association ({ -spada }) donne d’abord un rendez-vous : demande à une association.
    Qui est ton représentant ?
    .nobody = ❌ Personne
    .ad-hoc = 👤 Un adulte nommé
    .ase-guardian = 👤 L’{ -ase } est mon tuteur
    .unsure = ❓ Je ne sais pas

no-adult =
    Même sans adulte, la { -prefecture } (État) doit prendre ta demande.
    Un { -administrateur-ad-hoc } (adulte pour toi) doit être nommé.
    Il y a { 15 } jours de travail pour cela, parfois { 25 }.
    La { -prefecture } refuse ? Va voir un { -avocat } aujourd’hui.
    .next = 📄 Et le formulaire

# OFPRA : office de l’asile. Attestation : papier qui prouve la demande d’asile.
no-adult-form =
    On te donne un autre rendez-vous, avec ton représentant.
    Puis le formulaire de l’{ -ofpra } (office de l’{ -asile }), signé par lui : { 21 } jours après l’{ -attestation } (preuve).
    Personne n’est nommé ? Montre tes papiers à un { -avocat } le jour même.
    .bring = ➡️ Quoi apporter
    .representative = 👤 Mon représentant
    .lawyer = ⚖️ Trouver un { -avocat }

# Administrateur ad hoc : adulte nommé pour aider et parler pour le mineur dans la demande d’asile.
with-adult =
    L’{ -administrateur-ad-hoc } (adulte nommé pour toi) t’aide et te représente.
    Il signe le formulaire de l’{ -ofpra } (office de l’{ -asile }) : { 21 } jours après l’{ -attestation } (preuve).
    Va à la { -prefecture } avec lui.
    .next = ➡️ Quoi apporter

ase-guardian =
    Un juge a donné ta tutelle à l’{ -ase } (protection des enfants).
    Alors elle fait la demande d’{ -asile } avec toi.
    Parles-en aujourd’hui à ton éducateur.
    .next = ➡️ Quoi apporter

# Attestation : papier qui prouve la demande d’asile.
bring =
    Il ne faut pas de passeport.
    Apporte { 2 } photos d’identité, tes papiers, une adresse si tu en as une.
    On demande nom, naissance, trajet : dis la vérité.
    .after = ➡️ Et après
    .prints = 🏢 Mes empreintes
    .language = 🌍 Ma langue

# Deux fichiers différents : asile (Eurodac), évaluation de l’âge (AEM).
fingerprints =
    On prend tes empreintes et une photo du visage, dès { 6 } ans.
    Ton représentant ou une personne formée doit être là.
    Ce n’est pas le fichier de l’âge : demande qu’on t’explique.
    .next = 🌍 Ta langue

spoken-language =
    La langue choisie vaut pour toute la demande, même à la cour.
    Tu peux prendre le français plus tard.
    Choisis la langue que tu parles le mieux.
    .next = ➡️ Et après

after =
    La demande est normalement notée en { 3 } à { 10 } jours de travail.
    On te donne l’{ -attestation } (preuve de ta demande), même sans papiers : photographie-la.
    Puis il reste { 21 } jours pour le formulaire de l’{ -ofpra } (office).
    .form = 📄 Le formulaire
    .representative = 👤 Mon représentant
    .other-country = 🗺️ Un autre pays
    .lawyer = ⚖️ Trouver un { -avocat }
    .adult-card = 💬 Phrases à montrer
