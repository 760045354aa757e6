title = Tonight
start = Stay with somebody.
after = Call.
