title = Menu
