title = Lettre
alone = Appelez-moi.
