title = Danger
start =
    You are in danger.
Call { $tel-119 }.
Call now.
