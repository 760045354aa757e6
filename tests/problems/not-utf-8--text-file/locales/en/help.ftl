title = Danger
start = Où ?
