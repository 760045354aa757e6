title = Tonight
start =
    Again?
    .again = Yes
