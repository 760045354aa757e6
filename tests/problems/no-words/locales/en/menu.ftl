title = Menu
start =
    .refused = They said no
    .danger = I am in danger
