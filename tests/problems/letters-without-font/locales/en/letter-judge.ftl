title = Lettre
alone = 我没有父母。
