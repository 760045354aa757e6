### The police. Do not frighten, promise nothing. Never advise to run, lie, hide or sign.

title = 👮 The police

# OQTF: order to leave France. Centre de rétention: a closed place before a forced departure.
start =
    Always say your true name and your true age.
    Never give the name of somebody else.
    What is happening?
    .street = 👮 Check on the street
    .station = 👮 At the station, accused
    .border = 🛂 Border, sea, Calais
    .order = 🚪 Order to leave, centre
    .victim = 🆘 Somebody hurt me
    .unsure = ❓ Can they send me back?

# OQTF: order to leave France. Centre de rétention: a closed place before a forced departure.
can-they =
    Under { 18 }, the law forbids an { -oqtf } (order to leave France).
    It also forbids the { -centre-de-retention } (closed place), but Mayotte has rules of its own.
    Say your age at once, and ask for an { -avocat } (lawyer).
    .adult = 📅 They say “adult”
    .mayotte = 🌴 I am in Mayotte
    .phone = 📱 My phone
    .prison = 🔒 Prison
    .lawyer = ⚖️ Find a lawyer

# Garde à vue: the police keep a person to ask questions about an offence.
can-they-adult =
    If they treat you as an adult, an { -oqtf } (order to leave) is possible.
    Say your true age, and ask them to write it down.
    See an { -avocat } (lawyer) the same day.
    .order = 🚪 I have an { -oqtf }
    .accused = 👮 I am accused
    .lawyer = ⚖️ Find a lawyer

street =
    Stay calm, do not run, give your true name.
    Say in French: { -phrase-mineur } (“I am under { 18 } and without family in France.”)
    Show a paper, a photo or a school card.
    .rule = 📄 Do I need papers?
    .search = 👮 They search my bag
    .phone = 📱 They take my phone
    .card = 💬 Sentences to show
    .taken = 👮 They take me away
    .over = ➡️ It is over

street-rule =
    A minor does not need a residence permit.
    You do not have to carry an identity card.
    Your looks alone are no reason to check your papers.
    What now?
    .search = 👮 They search my bag
    .card = 💬 Sentences to show
    .taken = 👮 They take me away
    .over = ➡️ It is over

search =
    The police can feel your clothes, for safety.
    Opening your bag is a search: if you do not agree, they often need a reason.
    Do not fight, and say calmly (I do not agree): { -phrase-pas-accord }
    .phone = 📱 My phone
    .card = 💬 Sentences to show
    .taken = 👮 They take me away
    .over = ➡️ It is over

station =
    Say: { -phrase-mineur } (“I am under { 18 }, without family.”)
    Ask for the { -ase } (child protection), an interpreter, an { -avocat } (lawyer).
    Why are you there?
    .accused = 👮 I am accused
    .papers = 📄 For my papers
    .phone = 📱 My phone
    .unsure = ❓ I do not know

# Procureur: magistrate of the court who can protect quickly.
identity =
    To check your name: { 4 } hours at most ({ 8 } in Mayotte).
    The police must tell the { -procureur } (magistrate) from the start.
    Ask for a responsible adult to be with you.

stay-check =
    To check your right to be in France: { 24 } hours at most.
    They must tell you why, in a language you understand.
    Ask for an { -avocat } (lawyer), an interpreter, a doctor, a call.
    .next = ✍️ Before you sign

# Never advise to sign: say what one may ask for.
sign =
    Have the paper read in your language before you sign.
    You may refuse to sign, and ask for a copy.
    Is your birth date right? If not, have it corrected.

# Défenseur des droits: acts when the rights of a child are not respected.
after =
    Write down the date, time, place and the number on the uniform.
    The { -defenseur-des-droits } (defends your rights) listens to children, for free.
    Did they hit you? See a doctor today, then an { -avocat } (lawyer).
    .lawyer = ⚖️ Find a lawyer
    .victim = 🆘 Somebody hurt me

# Complaint: telling the police that one has suffered an offence. No question about what happened.
victim =
    It is not your fault.
    You can call, for free, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    What do you want to know?
    .complain = 👮 Make a complaint
    .afraid = 👮 I fear the police
    .forced = 🔒 Somebody forces me

complain =
    A minor can make a complaint without an adult.
    The police must take your complaint. You can come with an association.
    Ask for an interpreter and a copy.
    .next = ⚖️ A lawyer

afraid =
    Under { 18 }, the law forbids France to expel you.
    But the police can ask who you are, and doubt your age.
    Go with an { -avocat } (lawyer) or an association.
    .next = ⚖️ A lawyer

# No question about what happened.
forced =
    A child who is forced is a victim: stealing, drugs, work, sex.
    This number listens, day and night, for free. A team there knows sexual exploitation:
    📞 { $tel-119 }

# Time to think: time to decide about a complaint. The préfecture gives a paper (récépissé).
reflection =
    The police must tell a forced victim about their rights.
    You can ask for { 30 } days to think, without removal from France.
    They begin with a paper from the { -prefecture }: ask for it with an { -avocat } (lawyer).
    .next = 🔒 My rights, safely
