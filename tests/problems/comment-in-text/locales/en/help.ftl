title = Danger
start =
    # The number is free.
    Call { $tel-119 }.
