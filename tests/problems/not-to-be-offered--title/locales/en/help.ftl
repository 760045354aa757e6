start = Call { $tel-119 }.
