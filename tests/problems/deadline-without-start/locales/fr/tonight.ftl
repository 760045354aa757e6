title = Appel
start =
    Quel jour ?
    .unknown = Je ne sais pas
last-day = Dernier jour : { $appeal-to-court }.
