title = A
start = B.
