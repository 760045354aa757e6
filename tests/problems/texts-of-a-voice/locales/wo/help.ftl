title = Ndimbal
