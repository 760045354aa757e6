sleep = Appelle le { $tel-119 }. On répond.
