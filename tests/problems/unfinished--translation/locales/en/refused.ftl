title = They said no
start =
    TODO
    .judge = The judge
    .nobody-yet = Nobody yet
judge-letter =
    Which day did the { -juge } give you the paper?
    .unknown = I do not know
appeal-in-time = Last day: { $appeal-to-court }.
tonight =
    Where will you sleep?
    .safe = I have a bed
    .nowhere = I have nothing
which-town =
    Which town are you in?
    .unknown = I do not know
sleep-paris = Go to the day centre.
sleep = Call { $tel-119 }.
