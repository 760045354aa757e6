title = Danger
start =
    { $tel-119 ->
        [one] Call.
       *[other] Call 119.
    }
