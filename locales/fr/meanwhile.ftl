### Les droits qui n’attendent pas le juge.

title = 🏥 École, santé, aide

start =
    Même après un « non », tu peux demander école et soins.
    Que cherches-tu ?
    .school = 📄 L’école
    .health = 🏥 Soins sans argent
    .doctor = 🔒 Voir un médecin
    .other-help = 👤 Une autre aide gratuite

# CASNAV : service de l’école qui fait passer un test de français et de mathématiques aux nouveaux élèves.
school =
    Un doute sur l’âge ne suffit pas pour te refuser l’école.
    Après { 16 } ans, tu peux aussi demander l’école.
    Demande le test du { -casnav } (test d’école).

school-ask =
    Va demander le test avec une association, et garde la preuve.
    Personne ne doit faire semblant d’être ton parent ou ton tuteur.
    Si on refuse, montre le refus à un { -avocat }.

# PASS : bureau d’un hôpital qui soigne gratuitement les personnes sans couverture de santé.
health =
    Aux { -urgences } de l’hôpital, les soins passent d’abord.
    La { -pass } (bureau de l’hôpital) soigne aussi sans papiers, gratuitement.
    Demande la { -pass } à l’hôpital.

# AME : santé payée par l’État quand on n’a pas de papiers.
health-cover =
    L’{ -ame } paie les soins des personnes sans papiers.
    Pour un mineur, il n’y a pas { 3 } mois d’attente.
    Demande-la avec la { -pass } (bureau de l’hôpital) ou une association.

doctor =
    En urgence, le médecin doit soigner.
    Tu peux demander le secret pour les soins nécessaires.
    Pour ce secret, viens avec un adulte que tu choisis.

# Procureur : magistrat du tribunal. Défenseur des droits : il agit quand les droits d’un enfant ne sont pas respectés.
other-help =
    Tu peux écrire au { -procureur } (magistrat du { -tribunal }).
    Tu peux écrire au { -defenseur-des-droits } (il défend les enfants).
    C’est gratuit, et tu peux aussi appeler :
    📞 { $tel-119 }
