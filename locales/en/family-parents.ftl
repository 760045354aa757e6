### Parents join a minor. Only with asylum protection. Never promise a visa.

title = 👪 Your parents join you

# Réfugié, protection subsidiaire: the two kinds of protection after an asylum request.
start =
    You need asylum protection: { -refugie } or { -protection-subsidiaire }.
    Do you have this protection?
    .minor = 📅 Yes, under { 18 }
    .adult = 📅 Yes, over { 18 }
    .waiting = 🕒 I am waiting
    .no = ❌ No protection
    .unsure = ❓ I do not know

before-18 =
    Your parents can ask to come if you are not married.
    Their visa request must be handed in before you are { 18 }.
    Start today, at least { 3 } months before.
    .next = 📄 The visa

# The family goes to the French consulate; the young person does not go to an embassy.
visa =
    Your parents ask for a long-stay visa at the French { -consulat } (consulate).
    No condition of money, housing or waiting.
    Talk today to your representative, with the papers of { -ofpra } (the asylum office).
    .next = ➡️ What now

protection-day =
    Did you turn { 18 } during the asylum request?
    Then your parents perhaps have { 3 } months for the visa.
    Which date is on the decision of protection?
    .unknown = ❓ I do not know

in-time =
    Your parents ask for the visa before this day:
    { $parents-visa-safe }
    Last day:
    { $parents-visa }
    Is this limit for you? Ask an { -avocat } (lawyer) this week.
    .next = 📄 The visa

soon =
    Your parents ask for the visa now.
    Last day:
    { $parents-visa }
    See an { -avocat } (lawyer) today.
    .next = 📄 The visa

late =
    The { 3 } months seem to be over.
    An { -avocat } (lawyer) can look for another way.
    Go today, with your decision.
    .next = ➡️ What now

no-date =
    If you are not sure of the day, act today.
    The time is { 3 } months after the protection.
    See an { -avocat } (lawyer) with your decision.
    .next = 📄 The visa

waiting =
    If the answer is yes, your parents can ask to come.
    Age counts on the day of the visa request: before { 18 }.
    Talk about it today with your representative.
    .next = ➡️ What now

# Regroupement familial: for adults who have a permit.
not-possible =
    Without asylum protection, a minor cannot bring the parents.
    { -regroupement-familial } (family reunification) is for adults with a permit.
    Are you afraid to go back to your country?
    .afraid = 🛡️ Ask for asylum
    .lawyer = ⚖️ Ask a lawyer

unsure =
    The protection is written in the letter of { -ofpra } (the asylum office).
    Without it, parents cannot come this way.
    Show your letter to an { -avocat } (lawyer) today.
    .next = ⚖️ A lawyer

what-now =
    An { -avocat } (lawyer) or an association helps you for free.
    What do you want to know?
    .lawyer = ⚖️ Find a lawyer
    .siblings = 👪 Brothers and sisters
    .card = 📄 The parents’ card
    .visa-refused = ✋ Visa refused

siblings =
    On this way, brothers and sisters do not come alone.
    They come with your parents, if they are minors.
    Say so in the visa request.

card =
    Your parents join a child who is { -refugie } (refugee): they get a card, too.
    Keep a copy of their papers.
    Ask your { -avocat } (lawyer) how.

visa-refused =
    See an { -avocat } (lawyer) today: there is little time.
    { 30 } days are often named. Read the time limit in the letter.
    First the visa appeal commission in Nantes, then the { -tribunal } (court).
    .next = ⚖️ A lawyer
