title = Danger 112
start = Call { $tel-119 }.
