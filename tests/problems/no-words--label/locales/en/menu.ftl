title = Menu
start =
    What do you need?
    .refused =
    .danger = I am in danger
