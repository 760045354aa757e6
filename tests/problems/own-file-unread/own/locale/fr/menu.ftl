title = Accueil
