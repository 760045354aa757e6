title = Danger
starts = Call { $tel-119 }.
