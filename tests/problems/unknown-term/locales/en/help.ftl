title = Danger
start = Ask the { -jugde } or call { $tel-119 }.
