title = Danger
start = Call { $tel-119 }.
hurt = Call { $tel-119 }.
