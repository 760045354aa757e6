title = Lettre
alone = Call me tomorrow.
