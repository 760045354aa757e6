### A trade, a boss, pay. Never advise to sign, nor to work without a contract.

title = 🔨 A trade, a job

start =
    You can learn a trade at school and at work.
    What are you looking for?
    .boss = 🔨 I found a boss
    .training = 🎒 Choose a trade
    .pay = 💶 My pay, a bank
    .no-contract = 📄 Work without contract
    .not-safe = 🆘 No pay, threats
    .unsure = ❓ I do not know

# Apprentissage: a paid contract, part school and part company.
boss =
    The { -apprentissage } is a paid contract: school and work.
    In general, it starts at { 16 }, sometimes { 15 }.
    Do not sign anything yet. Who takes care of you?
    .ase = 🛡️ The { -ase } (home, hotel)
    .asylum = 🛡️ I asked for asylum
    .nobody = ❌ Nobody
    .unsure = ❓ I do not know

# Conseil d’État, 15 February 2017.
permit =
    With the { -ase } (child protection) and an { -apprentissage } (trade contract), it is a right.
    They must give you the { -autorisation-travail } (paper to work).
    Ask for it with your educator, before the first day.
    .next = ✍️ Before signing

before-signing =
    Ask your educator to read the contract before you sign.
    Ask: « Qui fait la demande, avec quels papiers ? » (“Who makes the request, with which papers?”)
    Keep a copy of everything. What do you want to know?
    .refused = ✋ They refuse it
    .papers-at-eighteen = 📄 My papers at { 18 }

permit-refused =
    With the { -ase } and an { -apprentissage } (trade contract), they must give it.
    Ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    See an { -avocat } (lawyer) this week: some time limits are short.
    .next = ⚖️ A lawyer

asylum =
    During the asylum request, you cannot always work.
    At { 16 }, you can often ask for it after { 6 } months of waiting.
    Before you start, ask an { -avocat } (lawyer).
    .next = ⚖️ A lawyer

no-permit =
    Without the { -ase } (child protection), there is no automatic permit to work.
    Working without a contract is risky for you.
    Ask an { -avocat } (lawyer) before you say yes.
    .next = ➡️ Another way

instead =
    School and training stay possible, even without the { -ase } (child protection).
    Before age { 18 }, you can ask for a place.
    What do you want to do?
    .lawyer = ⚖️ Find a lawyer

# Mission locale: an office that helps young people from 16.
training =
    From { 16 } to { 18 }, you must be in training.
    School, a trade, a job, help to find work: all count.
    What do you want to know?
    .for-eighteen = 📄 My papers at { 18 }
    .boss = 🔨 I found a boss
    .youth-office = 🤝 Who can help me

# L.435-3: the permit asked for at 18 by a young person placed with the ASE between 16 and 18.
for-eighteen =
    Placed with the { -ase } (child protection) between { 16 } and { 18 }?
    At { 18 }, you need { 6 } months of training for a trade.
    General school alone helps less. Ask your educator now.
    .next = 📷 Keep the proof

keep-papers =
    Keep every paper: reports, attendance, contracts, pay slips.
    They are proof for your { -titre-de-sejour } (paper to stay).
    Take photos today, and leave a copy with an association.
    .pay = 💶 My pay, a bank
    .youth-office = 🤝 Who can help me

youth-office =
    The { -mission-locale } (office for the young) follows ages { 16 } to { 18 }.
    It helps to look for training.
    Ask the town hall where it is, and take your test paper along.
    .boss = 🔨 I found a boss
    .for-eighteen = 📄 My papers at { 18 }

pay =
    The pay of an apprentice goes to an account in their own name.
    Nobody may take it, even for rent or the journey.
    What do you want to know?
    .bank = 💶 Open an account
    .taken = 🔒 Someone takes my pay
    .not-paid = 💶 My pay does not come

bank =
    A bank may refuse a minor, or ask for the guardian.
    At { 16 }, with the guardian’s agreement, an account with a card is possible.
    Ask your educator, for example for a { -livret-a } (savings book).
    .taken = 🔒 Someone takes my pay
    .papers = 📷 Keep the proof

no-contract =
    Working without a contract is risky: often badly paid, sometimes dangerous.
    Before age { 16 }, working is nearly always forbidden.
    Look for training instead. What do you want?
    .not-safe = 🆘 No pay, threats
    .trade = 🎒 Training

not-safe =
    They keep your pay or papers? It is forbidden, and not your fault.
    You must be protected, even without a complaint or papers. Call, day and night:
    📞 { $tel-119 }
    .who = 🤝 Who else helps
    .forced = 🔒 Someone forces me
    .lawyer = ⚖️ Find a lawyer

who-helps =
    The { -esclavage-moderne } (against slavery) helps against forced work.
    Its number was read in { "2018" }. If nobody answers, call { 119 }.
