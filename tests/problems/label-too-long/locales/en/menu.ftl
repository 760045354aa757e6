title = Menu
start =
    What do you need?
    .refused = They said no and I do not know why
    .danger = I am in danger
