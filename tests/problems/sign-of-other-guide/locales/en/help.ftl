title = 🆘 Danger
start = Call { $tel-119 }.
