### Who pays for care. Care first, papers after. Never a promise.

title = 💶 Who pays for care?

# ASE: the service of the département that protects children.
start =
    Health cover is a right that pays for your care.
    Who takes care of you?
    .ase = 🛡️ The { -ase } (home, hotel)
    .asylum = 🛡️ I asked for asylum
    .nobody = ❌ Nobody
    .unsure = ❓ I do not know

# PUMA: general health insurance. C2S: free help that pays the rest.
ase =
    With the { -ase } (child protection), you have the { -puma } (health insurance).
    Normally also the { -c2s } (it pays the rest), without a { -titre-de-sejour } (residence permit).
    Ask your educator for « mon { -attestation-droits } » (proof of your cover). Do you have it?
    .got-it = ✅ Yes, I have it
    .not-yet = 🕒 No, not yet

with-cover =
    Show this paper to the doctor and at the pharmacy.
    In general, you do not pay for medicines that the doctor wrote down.
    Ask before: « Est-ce que je dois payer ? » (“Do I have to pay?”)
    .card = 💬 A card to show
    .refused = ✋ They say no

asylum =
    When your asylum request is registered, you have cover at once.
    You do not wait { 3 } months.
    Ask the adult who helps you for « mon { -attestation-droits } » (proof of your cover). Do you have it?
    .got-it = ✅ Yes, I have it
    .not-yet = 🕒 No, not yet

# AME: health care paid by the State when a person has no papers.
has-ame =
    The { -ame } (care paid by the State) helps minors without { -ase } (child protection).
    For a minor, it starts on the first day.
    Do you already have the { -ame }?
    .card = 📄 Yes, I have the card
    .none = ❌ No
    .refused = ✋ They refuse it
    .unsure = ❓ I do not know

ame-card =
    The { -ame } card (care paid by the State) lasts { 1 } year.
    Show it at the hospital, to the doctor, at the pharmacy.
    Ask before: « Acceptez-vous l’{ -ame } ? » (“Do you accept it?”)
    .next = 🕒 After { 1 } year

# The end date is on the card: the card is right.
ame-renew =
    Read the end date on your card, and take a photo.
    Ask for the next card { 2 } months before this date.
    The list of papers has changed. Ask an association for help.
    .papers = 📄 Which papers
    .ask = ✍️ Make the request

# PASS: an office in a hospital that treats people without health cover.
first-care =
    The { -pass } (free care) treats you without card or papers.
    Doctor, tests, medicines, social help.
    Go to a hospital desk today and say: { -phrase-pass } (“I am looking for the { -pass }.”)
    .card = 💬 A card to show
    .right = 💶 And later, who pays?

ame-right =
    From the first day, the { -ame } pays a minor’s care.
    The wait of { 3 } months is for adults.
    It also pays for planned operations, without a wait of { 9 } months.
    .papers = 📄 Which papers
    .address = 📍 Which address
    .ask = ✍️ Make the request

ame-papers =
    Bring an identity paper, if you have one.
    The photo on this paper is asked from adults only.
    Nothing at all? Ask anyway, together with an association.
    .next = 📍 Which address

# CCAS: social office of the town hall. Domiciliation: an address for letters.
ame-address =
    You need a proof of address less than { 12 } months old.
    Does somebody let you live there? This person signs a letter too.
    If not, ask the { -ccas } (town hall office) for a { -domiciliation } (address for letters).
    .next = ✍️ Make the request

ame-ask =
    An association can also give an address.
    Make the request this week, with the { -pass } (free care) or an association.
    It is free. Keep a photo of each paper.
    .papers = 📄 Which papers
    .address = 📍 Which address
    .refused = ✋ They say no

# The office sometimes asks for a refusal of the ASE: it is not sure that this is allowed, so a lawyer.
ame-refused =
    Do they ask for a paper of the judge or the { -ase } (child protection)?
    Yet a minor has the { -ame } (care paid by the State) from the first day.
    Ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    .next = 🤝 Who can help

ame-refused-help =
    Come back with an association, or with { -comede } (health association).
    Write to the { -defenseur-des-droits } (defends children): it is free.
    An { -avocat } (lawyer) can help too. What do you want to do?
    .lawyer = ⚖️ Find a lawyer
    .care-now = 🏥 Care now
