title = Tonight
start = Stay.
one =
    One?
    .on = Yes
two =
    Two?
    .back = No
    .out = Yes
