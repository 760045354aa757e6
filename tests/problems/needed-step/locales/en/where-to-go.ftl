title = Where to go
start =
    What do you look for?
    .called-so = A name
    .no = Nothing
by-names = Here.
