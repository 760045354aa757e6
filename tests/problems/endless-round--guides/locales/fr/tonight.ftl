title = Cette nuit
start = Reste avec quelqu’un.
