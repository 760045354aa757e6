title = Danger
start =
