title = Danger
start =
    Call { $tel-119 }.
    It is free on all 365 days.
