title = Danger
start =
    { $tel-119 ->
        [one] Call { $tel-119 }.
       *[other] Call { $tel-119 now.
    }
