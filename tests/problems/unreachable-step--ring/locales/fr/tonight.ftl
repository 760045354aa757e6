title = Cette nuit
start = Reste.
one =
    Un ?
    .on = Oui
two =
    Deux ?
    .back = Non
    .out = Oui
