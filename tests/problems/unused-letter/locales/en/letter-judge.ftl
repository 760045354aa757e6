title = Lettre
alone = Seul.
