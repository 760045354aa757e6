title = Les mots
start =
    Quel mot ?
    .opp = OPP
    .placement = Placement
opp = Le juge décide.
placement = Le juge décide.
