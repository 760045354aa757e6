### The urgent judge has answered. Say the time limits, predict nothing.

title = ⚖️ The urgent judge answered

# Référé-liberté: a very urgent request to the tribunal administratif. Conseil d’État: the judges above.
start =
    The judge of the { -refere-liberte } (urgent request) has written an answer.
    Is it “no”? You can appeal within { 15 } days.
    What date is on the paper?
    .unknown = ❓ I do not know

in-time =
    You can still appeal to the { -conseil-etat } (the highest judges).
    Last day:
    { $urgent-judge-appeal }
    See an { -avocat } (lawyer) today.

now =
    Appeal today, now.
    The appeal goes to the { -conseil-etat } (the highest judges).
    See an { -avocat } (lawyer) at once, with the paper.

late =
    The time limit may be over.
    It counts from the day you received the paper.
    Show the paper and the envelope to an { -avocat } (lawyer) today.

# European Court and UN committee: only with a lawyer, after the French judges.
what-after =
    After the French judges, an { -avocat } (lawyer) can sometimes write to the European Court.
    They can also write to a UN committee for children.
    Ask the lawyer if it is useful for you.

still =
    Under { 18 }, you can still write to the { -juge-des-enfants } (children’s judge).
    Outside or in danger, call:
    📞 { $tel-119 }
    What do you want to do?
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
