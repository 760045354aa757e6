### Police custody: accused and kept by the police. Silence and the lawyer first. Promise nothing, ask nothing about the facts.

title = 👮 The police keep me

# Garde à vue: the police keep a person to ask questions about an offence. The sentence stays in French.
start =
    You have the right to stay silent: it is not confessing.
    An { -avocat } (lawyer) is compulsory for a minor, and free.
    Say: { -phrase-avocat-avant } (“I want my lawyer before I speak.”)
    What do you want to know?
    .ask = 🤝 Who must help me
    .adult = 📅 They think I am adult
    .forced = 🔒 Somebody forced me
    .time = 🕒 How long
    .phone = 📱 My phone
    .sign = ✍️ Before you sign

# Adulte approprié: a trusted adult, chosen by the young person or named.
ask =
    The police must tell your family, and your home or the { -ase } (child protection).
    Ask for a doctor, an interpreter and an adult you trust.
    Did somebody force you? Tell your { -avocat } (lawyer) first.
    .trusted = 🤝 The adult I trust
    .doctor = 🏥 The doctor
    .consulate = ❓ My { -consulat }
    .time = 🕒 How long
    .lawyer = ⚖️ Find a lawyer

trusted =
    No parent in France? Choose an { -adulte-approprie } (adult you trust): educator, volunteer, relative.
    Otherwise a magistrate names somebody, who can be at the questions.
    They can start without this adult after { 2 } hours.
    .next = 🏥 The doctor

doctor =
    Under { 16 }, a doctor must see you from the start.
    At { 16 } or { 17 }, ask for one, or your { -avocat } (lawyer) asks.
    Tell the doctor if you are hurt, sick, pregnant, or if somebody hit you.
    .next = ✍️ Before you sign

# Consulat: the office of the home country in France.
consulate =
    The police can offer to tell your { -consulat } (office of your country).
    You have the right to say no.
    Are you asking for asylum, or thinking of it? Say no.
    .next = ✍️ Before you sign

adult =
    Say: { -phrase-mineur } (“I am under { 18 }, without family.”)
    Give your true birth date, and ask them to write it down.
    Tell your { -avocat } (lawyer) too: your rights depend on it.
    .next = ➡️ My name

name =
    Never give the name of another person.
    It can be a serious offence.
    Is it done already? Tell your { -avocat } (lawyer) first.
    .next = 🤝 Who must help me

# No question about what happened.
forced =
    A child forced to steal, sell or carry is also a victim.
    Tell your { -avocat } (lawyer) first, alone.
    This number listens day and night, for free:
    📞 { $tel-119 }
    .way-out = 🔒 Getting out
    .ask = 🤝 Who must help me
    .lawyer = ⚖️ Find a lawyer

# Magistrate: judge or procureur.
time =
    From { 13 } to { 15 }: { 24 } hours, or { 48 } for serious acts.
    At { 16 } or { 17 }: { 24 } hours, then { 24 } more, rarely longer.
    Before more time, a magistrate must see you, sometimes by video.
    .young = 📅 Under { 13 }
    .invited = 📄 They asked me to come
    .prison = 🔒 And prison?
    .sign = ✍️ Before you sign

time-young =
    Under { 10 }, the police cannot keep you.
    From { 10 } to { 12 }: { 12 } hours, rarely { 24 }, and only for serious acts.
    Ask when it ends.
    .next = ✍️ Before you sign

# Audition libre: the police ask questions without keeping the person.
invited =
    If you are not kept there, you can leave when you want.
    If prison is possible, an { -avocat } (lawyer) must be named.
    Wait for your lawyer before you answer.
    .next = ✍️ Before you sign

# Never advise to sign: say what one may ask for.
sign =
    Have the paper read in your language before you sign.
    You may refuse to sign.
    Is your birth date right? If not, have it corrected.
    .filmed = 📷 Questions are filmed
    .prints = ➡️ Fingerprints
    .lawyer = ⚖️ Find a lawyer

filmed =
    The questions of the police must be filmed.
    Without a film, your written words are not enough to convict you.
    Is a written sentence wrong? Tell your { -avocat } (lawyer).
    .next = ➡️ Fingerprints

# Fingerprints: traces of the fingers taken by a machine.
prints =
    To take fingerprints by force, the { -procureur } (magistrate) must agree in writing.
    A file exists for minors suspected of an offence.
    Ask your { -avocat } (lawyer) before you answer.
    .next = ⚖️ A lawyer
