title = Lettre
alone = Appelez-moi ☎ demain.
