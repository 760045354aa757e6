### Les droits qui n’attendent pas le juge.

title = 🤝 École, santé, aide

start =
    Même après un « non », tu peux demander école et soins.
    Que cherches-tu ?
    .school = 🎒 L’école
    .work = 🔨 Un métier, un travail
    .health = 🏥 Ma santé
    .cover = 💶 Qui paie les soins
    .other-help = 🤝 Une autre aide gratuite

# Procureur : magistrat du tribunal. Défenseur des droits : il agit quand les droits d’un enfant ne sont pas respectés.
other-help =
    Tu peux écrire au { -procureur } (magistrat du { -tribunal }).
    Tu peux écrire au { -defenseur-des-droits } (il défend les enfants).
    C’est gratuit, et tu peux aussi appeler :
    📞 { $tel-119 }
