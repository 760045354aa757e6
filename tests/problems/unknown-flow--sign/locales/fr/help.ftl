title = 🆘 Danger
start = Appelle le { $tel-119 }.
