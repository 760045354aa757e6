### School: a place, the test, no answer, a refusal. Never a date of birth.

title = 🎒 School

start =
    School is a right for every child, with or without papers.
    After age { 16 }, you still have this right.
    What are you looking for?
    .place = 🎒 A place at school
    .no-answer = 🕒 I am waiting
    .refused = ✋ They told me “no”
    .trade = 🔨 A trade, an employer
    .pill = 💊 School nurse, pill
    .unsure = ❓ I do not know

age =
    From { 3 } to { 16 } years, school is compulsory.
    Before age { 18 }, you can ask for a place.
    How old are you?
    .before-eleven = 📅 Less than { 11 }
    .before-sixteen = 📅 From { 11 } to { 15 }
    .sixteen-up = 📅 { 16 } or { 17 }
    .unsure = ❓ I do not know

# The town hall enrols children in primary school.
town-hall =
    The town hall enrols the young children who live in the town.
    Also in a hotel, in a squat or on the street.
    Go to the town hall with an association.
    .next = ➡️ What to bring

bring =
    Bring a proof of your name and of your address.
    In general, a signed letter is enough. Vaccines can come after.
    Nobody may pretend to be your parent.
    .next = 📄 Keep the proof

# CASNAV: school service for new pupils. CIO: a centre that advises on school.
ask-test =
    School starts with a test of the { -casnav } (service for new pupils).
    The test is often in a { -cio } (advice centre).
    Ask for a date in writing, together with an association.
    .next = 🎒 The test

# UPE2A: a class where French is learnt.
the-test =
    The test: mathematics, reading in your language, a little French.
    You cannot fail: it serves to choose the class.
    Often it is a { -upe2a } (class to learn French). Ask for the paper of the test.
    .next = 📄 Keep the proof

in-care =
    From { 16 } to { 18 }, every young person must be in training.
    School, { -apprentissage } (a trade at school and at work), help to find work: all of this counts.
    Does the { -ase } (child protection) take care of you?
    .ase = ✅ Yes, the { -ase }
    .nobody = ❌ No, nobody
    .unsure = ❓ I do not know

ase-asks =
    Ask your educator for the { -casnav } test (school test).
    At { 18 }, for your papers, training for a trade helps.
    What do you want to see?
    .test = 🎒 The test
    .trade = 🔨 A trade

ask-alone =
    A doubt about your age is not enough to refuse you school.
    You can ask by yourself, often together with an association.
    Ask for the { -casnav } test (school test) this week.
    .next = 🎒 The test

proof =
    Ask for a receipt for each paper, and take photos of everything.
    Test, school reports, attendance, contracts: they are proof for when you turn { 18 }.
    What is your situation?
    .waiting = 🎒 Learn while waiting
    .no-answer = 🕒 I am waiting
    .card = 💬 A card to show

learn-now =
    Associations and libraries give free French lessons.
    In the Paris region, there is { -droit-ecole } (an association).
    Look for a place on the website { -soliguide }.
    .trade = 🔨 A trade, an employer
    .test = 🎒 The school test

# Two months: counted from a written request, with its proof.
no-answer =
    { 2 } months without an answer count as a refusal.
    We count from a written request, with a proof.
    Do you have a proof?
    .have-proof = 📄 Yes: receipt, letter
    .only-test = 🎒 Only the test
    .nothing = ❌ No
    .unsure = ❓ I do not know

# The receipt, or the paper of the post office for the registered letter.
request-day =
    Look at your receipt, or at the paper of the post office.
    On which day did the school office receive your request?
    .unknown = ❓ I do not know

# The date is printed by the program.
wait-until =
    The school can still answer.
    Without an answer, it is a refusal after:
    { $school-silence }
    When this day is over, see an { -avocat } (lawyer). Keep your proof.
    .next = 🎒 Learn while waiting

counts-as-no =
    { 2 } months have passed: this silence counts as a refusal.
    An { -avocat } (lawyer) can ask a judge for a place, urgently.
    Look for one this week, with your proof.
    .lawyer = ⚖️ Find a lawyer
    .rights = 🤝 Free help

since-test =
    After the test, the school must look for a place for you.
    When was the test?
    .under-a-month = 🕒 Less than { 1 } month ago
    .more = 📅 More than { 1 } month
    .unsure = ❓ I do not know

soon-write =
    Ask the { -casnav } (service of the test) about your place.
    Keep the paper of the test.
    Nothing { 1 } month after the test? Come back here to write a letter.
    .next = 🎒 Learn while waiting

# Rectorat: the school office for the whole region.
write =
    Write this week to the { -rectorat } (school office of the region).
    On paper: your name, the day of the test, an address.
    Write: { -phrase-place } (“I ask for a place at school.”)
    .next = 📮 Send it

send =
    Take the letter there and ask for a receipt. Or send a { -recommandee } (registered letter).
    Take a photo of the letter and of the proof.
    Note the day: { 2 } months without an answer count as a refusal.
    .next = ➡️ And then

what-next =
    A long wait? An { -avocat } (lawyer) can go to a judge.
    In Paris and Marseille, judges have already ordered a place.
    What do you want to do?
    .lawyer = ⚖️ Find a lawyer
    .rights = 🤝 Free help
    .learn = 🎒 Learn while waiting

refused =
    A “no” from a school is not always the law.
    What did they tell you?
    .too-old = ✋ “Too old”
    .not-minor = ✋ “Not a minor”
    .no-papers = ✋ “No papers”
    .no-guardian = ✋ “No guardian”
    .town-hall = 📍 The town hall says no
    .no-place = ❓ No place, other

too-old =
    At { 16 } or { 17 }, school is a right: the law asks for training until { 18 }.
    Ask for the { -casnav } test (school test): it serves to choose a class for you.
    Also ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    .test = 🎒 The test
    .help = 🤝 Who can help
    .trade = 🔨 A trade, an employer

# Administrative court of appeal of Paris, 2019; Conseil d’État, 2022.
not-minor =
    School does not depend on the decision of the { -ase } (child protection).
    Judges said so, also for a young person waiting for the judge.
    Ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    .next = 🤝 Who can help

no-papers =
    School is also for children without papers.
    In general, a signed letter is enough for your name and address.
    Ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    .next = 🤝 Who can help

no-guardian =
    Nobody may pretend to be your guardian: the law punishes it.
    Without a guardian, an association can ask together with you.
    Ask for the refusal in writing: { -phrase-refus } (“I would like this refusal in writing.”)
    .next = 🤝 Who can help

# DASEN: head of the schools in the département.
mayor-no =
    The town hall may not refuse without a good reason.
    Then the { -dasen } (head of schools in the { -departement }) enrols the child.
    Ask an association to write to them with you.
    .next = 🤝 Who can help

refusal-paper =
    No paper? Write yourself, and keep the proof.
    Show everything to an { -avocat } (lawyer): a judge can decide urgently.
    What do you want to do?
    .lawyer = ⚖️ Find a lawyer
    .rights = 🤝 Free help
    .write = ✍️ Write a letter
    .card = 💬 A card to show

# Défenseur des droits: acts when the rights of a child are not respected.
rights-defender =
    A school refuses a child? The { -defenseur-des-droits } (it defends children) helps for free.
    You can write there without an adult.
    Send a copy of the refusal, or of your request.
    .lawyer = ⚖️ Find a lawyer
    .learn = 🎒 Learn while waiting
