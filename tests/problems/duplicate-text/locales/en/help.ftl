title = Danger
start = Call { $tel-119 }.

start = Call now: { $tel-119 }.
