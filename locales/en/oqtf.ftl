### OQTF: an order to leave France. A lawyer the same day, before any explanation. Do not frighten.

title = 🚪 You have an { -oqtf }

start =
    See an { -avocat } (lawyer) today, before everything else.
    The law forbids an { -oqtf } (order to leave France) under age { 18 }.
    The time limit written on it is very short: keep paper and envelope.
    .next = 🕒 The time limit

# Three situations. The limit written on the paper comes before this text.
limits =
    In a { -centre-de-retention } (closed place): { 48 } hours.
    With an address ordered by the State, or in prison: { 7 } days.
    Otherwise: { 1 } month, or the time limit written on your paper.
    Where are you?
    .locked = 🔒 In a closed centre
    .assigned = 📍 Ordered address, jail
    .free = ❌ None of these
    .unsure = ❓ I do not know

# Centre de rétention: a closed place before a forced departure. The law forbids it before age 18.
locked =
    The law forbids the { -centre-de-retention } (closed place) under age { 18 }.
    Say your age and ask for an interpreter.
    Ask now for an { -avocat } (lawyer) and the association of the centre.

# The date printed on the paper is the earliest one: we count from it, to be careful.
free-date =
    What date is on the { -oqtf } (order to leave)?
    We count from this day, to be careful.
    .unknown = ❓ I do not know

# The careful day comes before the last possible day.
free-day =
    See an { -avocat } (lawyer) today. The lawyer goes to the { -tribunal } (court).
    Safe day:
    { $oqtf-free-safe }
    Last day:
    { $oqtf-free }

free-soon =
    Little time is left.
    Last day for the { -tribunal } (court):
    { $oqtf-free }
    See an { -avocat } (lawyer) today.

# Assignation à résidence: a paper that orders to live at an address.
assigned-date =
    An { -assignation } makes you live at an address.
    What date is on the { -oqtf } (order to leave)?
    .unknown = ❓ I do not know

assigned-day =
    Very little time is left.
    Last day for the { -tribunal } (court):
    { $oqtf-assigned }
    See an { -avocat } (lawyer) now.

now =
    It may be the last day.
    Go now to an { -avocat } (lawyer) or to the { -tribunal-administratif } (its { -greffe }, the office).
    Bring the { -oqtf }.

no-date =
    Without a sure date, the time limit may be { 7 } days, or less.
    Have your paper read now.
    See an { -avocat } (lawyer) today.

late =
    The time limit may be over.
    But it counts from the day you were given the paper.
    See an { -avocat } (lawyer) today all the same.

# Courts said this between 2019 and 2022: do not promise.
stops =
    Does the { -tribunal } (court) have it in time? Normally you cannot be removed before it decides.
    Some judges said: the { -prefecture } must show that you are an adult.
    Tell your { -avocat } (lawyer).

# Aide juridictionnelle: the State pays the lawyer. To be asked for at the latest with the request to the court.
bring =
    Bring the { -oqtf } and all your papers: age, letter to the judge.
    Also ask for { -aide-juridictionnelle } (the State pays the lawyer).
    See an { -avocat } (lawyer) today.
    .next = ⚖️ A lawyer
