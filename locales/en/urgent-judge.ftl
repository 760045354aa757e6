### The urgent judge has answered. Say the time limits, predict nothing.

title = ⚖️ The urgent judge answered

# Référé-liberté: a very urgent request to the tribunal administratif. Conseil d’État: the judges above.
start =
    The judge of the { -refere-liberte } (urgent request) has written an answer.
    It is “no”? You can appeal: { 15 } days.
    Which date is written on it?
    .unknown = ❓ I do not know

in-time =
    You can still appeal to the { -conseil-etat } (judges above).
    Last day:
    { $urgent-judge-appeal }
    See an { -avocat } (lawyer) today.

now =
    Appeal today, now.
    The appeal goes to the { -conseil-etat } (judges above).
    See an { -avocat } (lawyer) at once, with the paper.

late =
    The time limit may be over.
    It counts from the day you received the paper.
    Show the paper and the envelope to an { -avocat } (lawyer) today.

# European Court and UN committee: only with a lawyer, after the French judges.
what-after =
    After the French judges, an { -avocat } (lawyer) can sometimes write higher.
    It is the European Court, or a UN committee for children.
    Ask the lawyer if it is useful for you.

still =
    The { -juge-des-enfants } (children’s judge) is still possible under { 18 }.
    Outside or in danger, call:
    📞 { $tel-119 }
    What do you want to do?
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
