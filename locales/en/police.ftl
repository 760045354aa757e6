### The police. Do not frighten, promise nothing. Never advise to run, lie, hide or sign.

title = 📄 The police

# OQTF: order to leave France. Centre de rétention: a closed place before a forced departure.
start =
    With the police, always say your true age.
    What is happening?
    .street = 📍 Check on the street
    .station = 📍 At the police station
    .border = 📍 Border, airport
    .order = 🕒 Order to leave, centre
    .victim = 🆘 Somebody hurt me
    .unsure = ❓ What can they do?

# OQTF: order to leave France. Centre de rétention: a closed place before a forced departure.
can-they =
    Under { 18 }, the law forbids an { -oqtf } (order to leave France).
    It also forbids the { -centre-de-retention } (closed place).
    Say your age at once, and ask for an { -avocat } (lawyer).
    .next = ❓ If they say “adult”

# Garde à vue: the police keep a person to ask questions about an offence.
can-they-adult =
    Treated as an adult, you can get an { -oqtf }: see an { -avocat } (lawyer) the same day.
    If you are accused of an offence, the police can keep you for a short time.
    Always ask for a lawyer.
    .next = ⚖️ A lawyer

street =
    Stay calm, do not run, do not give a false name.
    Say in French: { -phrase-mineur } (“I am under { 18 } and without family in France.”)
    Show a copy of your papers or of your letter to the judge.

street-rule =
    A minor does not need a residence permit.
    Your looks alone are no reason to check your papers.
    What now?
    .card = 📄 Sentences to show
    .taken = 📍 They take me away
    .over = 🕒 It is over

station =
    Say: { -phrase-mineur } (“I am under { 18 }, without family.”)
    Ask for the { -ase } (child protection), an interpreter, an { -avocat } (lawyer).
    Why are you there?
    .papers = 📄 For my papers
    .accused = ⚖️ I am accused
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
    You may refuse to sign.
    Check your birth date: if false, ask to correct it. Ask for a copy.

# Garde à vue: the police keep a person to ask questions about an offence.
custody =
    { -garde-a-vue } (kept by the police) is possible from age { 13 }.
    An { -avocat } (lawyer) is compulsory from the start.
    Ask for the lawyer before you speak, and an interpreter.
    .next = 👤 Who comes to help

# Adulte approprié: a trusted adult, chosen by the young person or named.
custody-people =
    The police must tell your family or your service, and film the questions.
    Choose an adult you trust ({ -adulte-approprie }).
    Ask for a doctor, above all under { 16 }.

# Magistrate: judge or procureur.
custody-time =
    Under { 16 }, it is made longer only for serious acts.
    A magistrate must see you first.
    From { 10 } to { 13 }: no { -garde-a-vue }, a shorter time. Ask when it ends.

# Fingerprints: traces of the fingers taken by a machine.
custody-prints =
    To take your fingerprints by force, the { -procureur } (magistrate) must agree in writing.
    A file exists for minors suspected of an offence.
    Ask your { -avocat } (lawyer) before you answer.
    .next = ✍️ Before you sign

# Défenseur des droits: acts when the rights of a child are not respected.
after =
    Write down date, time, place, words. Take photos of the papers.
    The { -defenseur-des-droits } (defends your rights) listens to children, for free.
    Show everything to an { -avocat } (lawyer) or an association.
    .lawyer = ⚖️ Find a lawyer
    .victim = 🆘 Somebody hurt me
    .done = 🏠 Finish

# Complaint: telling the police that one has suffered an offence. No question about what happened.
victim =
    It is not your fault.
    You can call, for free, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    What do you want to know?
    .complain = 📄 Make a complaint
    .afraid = 🔒 I fear the police
    .forced = 🆘 Somebody forces me

complain =
    A minor can make a complaint without an adult.
    The police must take your complaint. You can come with an association.
    Ask for an interpreter and a copy.
    .next = ⚖️ A lawyer

afraid =
    Under { 18 }, the law forbids to expel you.
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
