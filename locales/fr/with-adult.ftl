### Avec un adulte qui n’est pas un parent. Cet adulte peut tenir le téléphone : pas de détail, pas de question sur l’histoire.

title = 👤 Avec un adulte

start =
    Avoir un cousin ici n’empêche pas de demander une protection.
    Comment te sens-tu avec cet adulte ?
    .safe = ✅ En sécurité
    .not-free = 🆘 J’ai peur, je dois obéir
    .unsure = ❓ Je ne sais pas

safe =
    Seul un juge peut donner le rôle d’un parent à cet adulte.
    Il ne doit jamais dire qu’il est ton parent ou ton tuteur.
    Parles-en à un { -avocat }.

# Juge aux affaires familiales : le juge qui nomme un tuteur.
family-judge =
    Un oncle peut demander à devenir ton tuteur, et à décider pour toi.
    Le { -juge-familles } décide, au { -tribunal } du lieu où tu vis.
    Vois d’abord un { -avocat }, sans cet adulte.

protection =
    Vas-tu perdre la protection ? Cela dépend.
    On regarde si cet adulte s’occupe vraiment de toi, et longtemps.
    Demande à un { -avocat } avant de choisir.
    .next = ⚖️ Un { -avocat }

# SMS quand parler est dangereux.
not-free =
    Enfant en danger :
    📞 { $tel-119 }
    Danger tout de suite :
    📞 { $tel-17 }
    Si parler est dangereux, envoie un SMS :
    📞 { $tel-114 }

not-your-fault =
    Prendre tes papiers ou te forcer à travailler peut être un crime.
    Ce n’est pas ta faute, même si tu as dit oui.
    Demande de l’aide aujourd’hui, même sans papiers :
    📞 { $tel-119 }
    .next = 🔒 Mes droits, en sécurité
