title = Où aller
start =
    Que cherches-tu ?
    .called-so = Un nom
    .no = Rien
by-names = Voici.
