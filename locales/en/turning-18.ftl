### Turning 18: card, help until 21, nationality, letters. Never a birth date: broad choices.
### Promise nothing: “you can ask”, never “you will have”.

title = 📅 Turning { 18 }

# Titre de séjour: a card that lets a foreigner live in France.
start =
    Before age { 18 }, you do not need a card.
    After, you need a { -titre-de-sejour } (card to live in France).
    The { -ase } is child protection. What is your situation?
    .letter = 📄 I got a letter
    .care = 🛡️ With the { -ase }
    .never = ❌ Never with the { -ase }
    .refused = ✋ They refuse to help me
    .changes = 📅 What changes at { 18 }
    .unsure = ❓ I do not know

# ASE: the service of the département that protects children. The date on the paper counts, not the arrival in France.
care =
    One date counts a lot: when you came to the { -ase } (child protection).
    It is on the paper of the judge or the { -departement }.
    How old were you on that day?
    .before-15 = 📅 Under { 15 }
    .by-16 = 📅 { 15 }, or just { 16 }
    .after-16 = 📅 Over { 16 }
    .unsure = ❓ I do not know

find-paper =
    Look for the paper that placed you with the { -ase }.
    At the top, you often read « ordonnance », « jugement » or « arrêté ».
    Ask your educator or an { -avocat } (lawyer) for a copy.
    .next = ➡️ What to do

# Declaration: a paper signed at the court. Placed = entrusted by a judge or by the département.
nationality =
    After { 3 } years with the { -ase }, you can ask for French nationality.
    From age { 16 }, you sign without an adult, at the { -tribunal-judiciaire } (court of the town).
    The appointment must be before you are { 18 }.

# Never a birth date: a broad choice, never kept.
nationality-time =
    After you turn { 18 }, this is no longer possible.
    How long until you are { 18 }?
    .over-a-year = 📅 More than { 1 } year
    .under-a-year = 🕒 Less than { 1 } year
    .already = 📅 I am { 18 } already
    .unsure = ❓ I do not know

nationality-plan =
    You need a good { -acte-de-naissance } (birth certificate).
    The appointment at the { -tribunal } (court) can take several months.
    Begin now, with your educator or an { -avocat } (lawyer).

nationality-now =
    There is little time.
    The { -tribunal } (court) must see you before you are { 18 }.
    See an { -avocat } (lawyer) this week.

nationality-refused =
    After a “no”, you have { 6 } months for the { -tribunal } (court).
    Also prepare the card { -carte-vie-privee } (private and family life): another way.
    Ask for it between age { 18 } and the day before you turn { 19 }.

permit-16 =
    You can ask for the card { -carte-vie-privee } (private and family life).
    Ask for it just after you turn { 18 }.
    Last day: the day before you turn { 19 }.
    .next = ➡️ What you need

# ANEF: website of the State for residence cards. Foyer: a house where the ASE lets young people live.
permit-16-needs =
    They look at your training, your home’s opinion, your family links.
    You ask on the { -anef } (website of the State).
    If a paper is missing, send it within { 30 } days.
    .next = 🕒 When

permit-after =
    You can ask for a card { -carte-salarie } (employee) or { -carte-travailleur } (temporary worker).
    Last safe day: { 2 } months after you turn { 18 }.
    If you are late, you risk an { -oqtf } (order to leave France).
    .next = ➡️ What you need

permit-after-needs =
    You need { 6 } months of serious training for a job.
    They also look at your home’s opinion and your family links.
    Talk about your training with your educator now.
    .next = 🕒 When

permit-time =
    You ask for the card around age { 18 }.
    At { 17 }, the { -departement } must meet you to prepare everything.
    How long until you are { 18 }?
    .more = 📅 More than { 3 } months
    .under-three-months = 🕒 Less than { 3 } months
    .already = 📅 I am { 18 } already
    .unsure = ❓ I do not know

permit-now =
    You are { 18 }: do not wait any more.
    More than { 2 } months after you turned { 18 }? First see an { -avocat } (lawyer), today.
    If not, ask for the card this week and keep a proof.

permit-soon =
    Your file must be ready now.
    It is safer to finish it before you turn { 18 }.
    Check each paper with your educator this week.

permit-plan =
    You can prepare your file now.
    First: { -acte-de-naissance } (birth certificate), passport, training.
    Ask your educator for a meeting about your file.

special-rules =
    Algeria, Morocco or Tunisia? Agreements change these rules.
    If it is your country, do not ask without help.
    See an { -avocat } (lawyer) first.
    .next = ➡️ What to do

never-time =
    Without the { -ase } (child protection), there are sometimes other ways.
    Are you { 18 } already?
    .minor = 📅 Under { 18 }
    .already = 📅 I am { 18 } already
    .unsure = ❓ I do not know

never-minor =
    Before you are { 18 }, a judge can still protect you.
    The judge can decide fast, even after a “no”.
    What do you want to do?
    .judge = ✍️ Write to the judge
    .after = 📅 And after { 18 }?

# OQTF: order to leave France. Since 2025 it often comes with a refusal.
never-adult =
    Do not ask for a card without an { -avocat } (lawyer).
    A “no” often comes with an { -oqtf } (order to leave France).
    See an { -avocat } before any request.
    .next = ➡️ The ways

# Asylum: danger in one’s country. Traite: somebody uses a person to make money.
never-ways =
    Sometimes there are ways:
    asylum (danger at home), studies, illness, { -traite } (somebody uses you), other reasons.
    Bring your school, health and work papers to the { -avocat } (lawyer).
    .next = ⚖️ Find a lawyer

what-now =
    At age { 17 } at the latest, the { -departement } must meet you to prepare for { 18 }.
    Not met yet? Ask for it in writing.
    What do you want to know?
    .young-adult = 🤝 Help after { 18 }
    .interview = 🗣️ The meeting at { 17 }
    .file = 📄 My file
    .changes = 📅 What changes at { 18 }
    .work = 🔨 School and work
    .lawyer = ⚖️ Find a lawyer

# Contrat jeune majeur: help from the département from 18 to 21.
young-adult =
    The { -contrat-jeune-majeur } is help until age { 21 }.
    After the { -ase }, without enough money or family, it is a right.
    Except with an { -oqtf } (order to leave). You talk about it in the meeting at { 17 }.
    What are you looking for?
    .how = ✍️ How to ask
    .refused = ✋ They said “no”
    .interview = 🗣️ The meeting at { 17 }

ask-young-adult =
    Write to the { -departement }: { -phrase-contrat } (I ask for help after { 18 }).
    Put the date, sign, keep a copy and a proof.
    Do it { 3 } to { 6 } months before you turn { 18 }.

ask-later =
    Are you { 18 } already? Ask anyway.
    You can ask until age { 21 }, even after a stop.
    Write today.
    .next = ➡️ What to do

interview =
    At age { 17 } at the latest, the { -departement } must meet you.
    You talk about housing, school, health, money, papers.
    Ask for it in writing, and come with a person you trust.
    .next = 🤝 Help after { 18 }

file =
    Collect: { -acte-de-naissance } (birth certificate), passport, the judge’s paper.
    Add school or contract, your home’s opinion, address, photos.
    Keep a photo of everything, in two places.

# Consulat: office of the home country in France. Danger for somebody who asks for asylum.
passport =
    You ask for a passport or { -carte-consulaire } (consular card) at the { -consulat } (your country’s office).
    Are you asking for asylum, or do you have it? Then do not contact your { -consulat }.
    What is your situation?
    .fear = ➡️ I am afraid to go back
    .go-on = 📄 More about the file

asylum =
    Asylum protects a person in danger in their country.
    Do not contact your { -consulat } (your country’s office).
    First talk to an { -avocat } (lawyer).
    .next = ⚖️ Find a lawyer

# The commitment to respect the principles of the Republic.
promise =
    For the card, you sign a promise: to respect the rules of the Republic.
    A conviction, a false paper or an old { -oqtf } (order to leave) can block it.
    Talk about it first with an { -avocat } (lawyer).

early-file =
    Sometimes the { -departement } sends your file before you are { 18 }.
    This avoids a gap, but your papers are checked earlier.
    Decide with an { -avocat } (lawyer).

# Screenshot: a photo of the screen. ANEF: website of the State for residence cards.
proof =
    Keep the proof of each request: screenshot, e-mail, { -recommandee } (registered letter).
    If the { -anef } website (of the State) does not work, take a photo of the page.
    Ask for the help desk, then an { -avocat } (lawyer).

changes =
    At { 18 }, the { -juge-des-enfants } (children’s judge) cannot protect you any more.
    The { -ase } stops, except with a { -contrat-jeune-majeur } (help until { 21 }).
    You need a { -titre-de-sejour } (card).

changes-to-do =
    You can finish your school year.
    Ask for your own health cover.
    Give your new address everywhere.

work =
    From age { 16 }, you can sometimes ask for the card to work.
    At { 18 }, without a paper of the { -prefecture } (State), apprenticeship stops.
    School can go on. Show your proof to your educator.
    .next = 📄 The proof

letters =
    A letter often has a short time limit.
    Keep the envelope too. What does the letter say?
    .oqtf = 🚪 An { -oqtf }: leave
    .more-papers = 📄 Papers are missing
    .refusal = 📄 No to the card
    .help-ends = ✋ The help stops
    .unsure = ❓ I do not know

oqtf-first =
    The time limit is very short: writing to the prefect does not stop it.
    Before age { 18 }, the law forbids an { -oqtf } (order to leave).
    See an { -avocat } (lawyer) today.

refusal =
    Look at the time limit written on your letter.
    We are not sure of your time limit: the letter is right.
    See an { -avocat } (lawyer) today.
    .next = ⚖️ Find a lawyer

read-letter =
    Take a photo of the letter and the envelope.
    Many time limits are short.
    Have it read today by an { -avocat } (lawyer) or an association.
    .next = ⚖️ Find a lawyer

# The date of the demand, on the website or the message.
more-papers =
    The { -prefecture } asks you for papers for the card.
    You have { 30 } days, or the time limit written on it.
    Which day is written on their letter or message?
    .unknown = ❓ I do not know

# Two days: a safe day, then the last one. The paper is always right.
papers-in-time =
    Send the papers before this day, and keep a proof:
    { $papers-answer-safe }
    Last day, or earlier if their letter says so:
    { $papers-answer }
    An educator or an association helps you for free.

papers-soon =
    There is little time. Last day, or earlier if their letter says so:
    { $papers-answer }
    Send the papers today and keep a photo of the screen.

papers-now =
    Send the papers today.
    If a paper is missing, show their letter to an { -avocat } (lawyer).
    Keep a photo of the screen.

papers-late =
    The time may be over.
    Bring their letter and your papers to an { -avocat } (lawyer).
    Go today.
    .next = ⚖️ Find a lawyer
