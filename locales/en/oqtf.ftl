### OQTF: an order to leave France. A lawyer the same day, before any explanation. Do not frighten.

title = 🕒 You have an { -oqtf }

start =
    See an { -avocat } (lawyer) today, before everything else.
    The law forbids an { -oqtf } (order to leave France) under age { 18 }.
    The time limit written on it is very short: keep paper and envelope.
    .next = 🕒 The time limit

# Three situations. The limit written on the paper comes before this text.
limits =
    In a { -centre-de-retention } (closed place): { 48 } hours.
    With an address ordered by the State, or in prison: { 7 } days.
    If not: { 1 } month, or the time limit written on your paper.
    Where are you?
    .locked = 📍 In a closed centre
    .outside = 📍 Not in a centre
    .unsure = ❓ I do not know

# Centre de rétention: a closed place before a forced departure. The law forbids it before age 18.
locked =
    The law forbids the { -centre-de-retention } (closed place) under age { 18 }.
    Say your age and ask for an interpreter.
    Ask now for an { -avocat } (lawyer) and the association of the centre.

# Aide juridictionnelle: the State pays the lawyer. To be asked for at the latest with the request to the court.
bring =
    Bring the { -oqtf } and all your papers: age, letter to the judge.
    Also ask for { -aide-juridictionnelle } (the State pays the lawyer).
    See an { -avocat } (lawyer) today.
    .next = ⚖️ A lawyer
