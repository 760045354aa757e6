title = They said no
start =
    Who said no?
    .judge = The judge
judge-letter =
    Which day did the { -juge } give you the paper?
    .unknown = I do not know
appeal-in-time = Last day: { $appeal-to-court }.
which-town =
    Which town are you in?
    .unknown = I do not know
sleep-paris = Go to the day centre.
