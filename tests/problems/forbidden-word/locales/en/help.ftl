title = Danger
start =
    Call { $tel-119 }.
    It is free and familiar, never illegal.
