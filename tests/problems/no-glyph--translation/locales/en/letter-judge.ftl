title = Lettre
alone = ደውሉልኝ።
