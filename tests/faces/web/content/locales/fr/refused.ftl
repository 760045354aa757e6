title = ⚖️ On t’a dit « non »

start =
    Ce n’est pas fini. Un juge peut décider autrement.
    Qui a dit « non » ?
    .judge = 📄 Le juge
    .department = 🏢 Le département
    .unsure = ❓ Je ne sais pas

letter-day =
    Quel jour est écrit sur le papier du juge ?
    .unknown = ❓ Je ne sais pas

in-time =
    Tu peux demander à un autre juge de regarder encore.
    Dernier jour : { $appeal-to-court }.
    N’attends pas le dernier jour.

late =
    C’est peut-être trop tard. Un avocat peut chercher un autre chemin.

which-town =
    Dans quelle ville es-tu ?
    .unknown = ❓ Je ne veux pas dire

in-paris =
    À Paris, un avocat te répond gratuitement.
    📞 { $tel-lawyer }

ask =
    Montre ton papier à une association.
    📞 { $tel-119 }
