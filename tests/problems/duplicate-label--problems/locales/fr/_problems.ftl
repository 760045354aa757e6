no-go = a
    .why = b
    .wrong = c
    .right = d
    .why = e
