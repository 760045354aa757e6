title = Danger
start = Appelle le { $tel-119 }. Ou écris à @refuge.
