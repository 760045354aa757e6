title = Danger
