# Our own words.
title = Accueil
