title = Lettre
alone = Je vais au { -juge }.
