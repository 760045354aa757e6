title = Menu
start =
    What do you need?
# The first door.
    .refused = They said no
    .danger = I am in danger
