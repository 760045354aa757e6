title = The words
start =
    Which word?
    .opp = OPP
    .placement = Placement
opp = The judge decides.
placement = The judge decides.
