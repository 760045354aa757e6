title = Menu
start =
    What do you need?
    .danger = I am in danger
