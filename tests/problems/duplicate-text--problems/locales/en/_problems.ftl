no-go = a
    .why = b
    .wrong = c
    .right = d
no-go = e
