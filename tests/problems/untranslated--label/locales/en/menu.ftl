title = Menu
start =
    What do you need?
    .refused = They said no
