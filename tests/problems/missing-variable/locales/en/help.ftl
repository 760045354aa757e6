title = Danger
start = Call somebody.
