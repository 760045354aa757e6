### Who decides for a minor alone. Only a judge names a guardian. Explain the roles, without judging the family.

title = 👤 Who decides for you

start =
    Your parents keep their rights, even far away.
    A judge can give this role to another person.
    What is your situation?
    .in-care = 🛡️ The { -ase } cares for me
    .asylum = 🛡️ I ask for asylum
    .not-yet = 🕒 No protection yet
    .adult = 👤 An uncle or a friend
    .waiting-zone = 📍 Airport or port
    .unsure = ❓ I do not know

# ASE: the service of the département that protects children.
in-care =
    The { -ase } (child protection) decides everyday things.
    Important things need your parents, a guardian or a judge.
    What do you need?
    .every-day = ☀️ School, trip, doctor
    .important = 🏥 Operation, journey
    .nobody-signs = ✍️ Nobody signs
    .disagree = ✋ I do not agree
    .who = ❓ Who is my guardian?

# For sport or a bank card, the law we read gives no list: we send to the educator.
every-day =
    School, outing, haircut, doctor: the { -ase } (child protection) can sign.
    For sport or the bank, it depends.
    Ask your educator who signs.
    .important = 🏥 Operation, journey
    .nobody-signs = ✍️ Nobody signs
    .who = ❓ Who is my guardian?

important =
    Operation, passport, long journey: these are important things.
    Your guardian signs, if a judge has named one.
    No guardian? Read on.

nobody-signs =
    Nobody signs? A judge can give permission.
    Tell the { -ase } (child protection): « Demandez au juge. » (“Ask the judge.”)
    Tell your { -avocat } (lawyer) too.
    .next = 👤 Ask for a guardian

# Juge aux affaires familiales: the judge who names a guardian. Court of the place where the person lives.
family-judge =
    The { -juge-familles } (family judge) names guardians.
    You find this judge at the { -tribunal-judiciaire } (court) of the place where you live.
    Get help from an { -avocat } (lawyer) or an educator to write.
    .what-to-write = ✍️ What to write
    .what-is-it = ❓ What is a guardian?
    .lawyer = ⚖️ Find a lawyer

# Everything is written on paper, never in the bot.
what-to-write =
    Write on paper, never here, who you are and where you live.
    Write: no parent can act in France, and what is blocked.
    Put the date, sign, and keep a photo.
    .next = ⚖️ A lawyer

disagree =
    You do not agree with the { -ase } (child protection)?
    The { -juge-des-enfants } (children’s judge) can listen to you.
    Write to this judge, without an adult, for free.
    .next = ✍️ The letter to the judge

# “Foyer”: a house where young people in care live.
who-is-who =
    The home (foyer) or the educator is not your guardian.
    Only a judge names a guardian.
    Nobody may pretend to be your parent or guardian.
    .what-is-it = ❓ What is a guardian?
    .ask = 👤 Ask for a guardian
    .lawyer = ⚖️ Find a lawyer

# Tutelle: a judge names a guardian when parents are dead or cannot act.
guardian =
    { -tutelle } (guardianship): a judge names somebody in place of your parents.
    It is possible if they are dead or cannot act.
    Being too far away is sometimes enough.
    The judge can choose the { -departement }. It ends at { 18 }.
    .ask = 👤 Ask for a guardian
    .other-way = 🤝 A trusted adult
    .lawyer = ⚖️ Find a lawyer

# Délégation: the judge gives a part of the parents’ role to the ASE or a trusted adult.
other-way =
    There is also { -delegation } of the parents’ role.
    The judge gives this role to the { -ase } or to a trusted adult.
    Ask an { -avocat } (lawyer) what suits you.
    .next = ⚖️ A lawyer

# Administrateur ad hoc: an adult named for one procedure only.
asylum =
    For asylum, an { -administrateur-ad-hoc } (adult for you) must be named: { 15 } working days.
    The form must leave within { 21 } days after the { -attestation } (proof).
    Not named yet? Ask the { -prefecture } (State office) and an association.
    .next = 👤 Your representative

waiting-zone =
    An adult must be named at once: the { -administrateur-ad-hoc }.
    This adult comes to see you and chooses an { -avocat } (lawyer).
    Say: { -phrase-representant } (an adult to help you)
    .next = 🛂 At the border

# Évaluation: the interview about age and situation.
not-yet =
    During the { -evaluation } (interview on age), the law names no adult for you.
    An association or an { -avocat } (lawyer) can help you.
    Ask them to come with you.

not-yet-who =
    In an emergency, the doctor must treat you, even without a signature.
    For school, ask together with an association.
    To be protected, write to the { -juge-des-enfants } (children’s judge).
    .next = ✍️ The letter to the judge
