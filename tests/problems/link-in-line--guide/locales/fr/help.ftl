title = Danger
start = Appelle le { $tel-119 }. Va sur refuge-exemple.org.
