title = Menu
start =
    What do you need?
    .no = They said no
    .danger = I am in danger
