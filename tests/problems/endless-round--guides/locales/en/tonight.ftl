title = Tonight
start = Stay with somebody.
