title = Cette nuit
start =
    Encore ?
    .again = Oui
