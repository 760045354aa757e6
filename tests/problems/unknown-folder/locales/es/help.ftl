title = Peligro
