title = Danger
start = Call { $tel-119 } or { $tel-17 }.
