title = On t’a dit non
start =
    Qui a dit non ?
    .judge = Le juge
    .nobody-yet = Personne
judge-letter =
    Which day did you get the paper from the { -juge }?
    .unknown = Je ne sais pas
appeal-in-time = Dernier jour : { $appeal-to-court }.
tonight =
    Où vas-tu dormir ?
    .safe = J’ai un lit
    .nowhere = Je n’ai rien
which-town =
    Dans quelle ville es-tu ?
    .unknown = Je ne sais pas
sleep-paris = Va au centre de jour.
sleep = Appelle le { $tel-119 }.
