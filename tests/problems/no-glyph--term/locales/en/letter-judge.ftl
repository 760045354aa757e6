title = Lettre
alone = I go to the { -juge }.
