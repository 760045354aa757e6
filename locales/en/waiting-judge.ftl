### While waiting for the children’s judge. Do not predict the decision or how long it takes.

title = 🕒 Waiting for the judge

# Convocation: a paper of the court with the day and the time of the hearing.
start =
    The wait often lasts several months.
    The { -tribunal } (court) sends you a paper with a day and a time: the { -convocation }.
    What is your situation?
    .summons = 📅 I have the { -convocation }
    .no-news = 🕒 No news
    .not-written = ✍️ No letter written yet
    .no-bed = 🛏️ Sleep and eat
    .bone-test = 🏥 An X-ray of bones

# Greffe: the office of the court.
no-news =
    Keep the proof of your letter.
    Give a safe address to receive the letters of the { -tribunal } (court).
    Ask an { -avocat } (lawyer) or an association to call the { -greffe } (court office).

# OPP: a quick, temporary decision of a judge that places the person in the care of the ASE.
soon-18 =
    At age { 18 }, the { -juge-des-enfants } (children’s judge) can no longer protect you.
    You can ask for urgent placement in care ({ -opp }: fast decision).
    If you turn { 18 } soon, see an { -avocat } (lawyer) today.

summons =
    The { -convocation } (paper) must arrive at least { 8 } days before.
    Take a photo, write down the day and the time. Does it come too late? Tell an { -avocat } (lawyer).
    What do you want to know?
    .before = 📄 Prepare my papers
    .hearing = ⚖️ With the judge
    .after = 🕒 The judge’s answer

before-hearing =
    Your { -avocat } (lawyer) can read and copy the file before you see the judge.
    No lawyer? Ask the judge for one.
    Also ask for an interpreter. Show your original papers, and take them back.
    .next = ⚖️ With the judge

# Hearing: the moment when the judge listens. The public does not come in.
hearing =
    The room is closed to the public, but the { -departement } (local government) can be there.
    You have the right to speak to the judge.
    Tell the truth, and say if you do not understand.

# Temporary decision: for a time, before the real decision.
after-hearing =
    The decision must reach you within { 8 } days: give a safe address.
    Is it “no”? You have { 15 } days to appeal (ask other judges).
    Write down the day you receive the paper.

what-now =
    What do you want to do now?
    .said-no = ⚖️ The judge says “no”
    .lawyer = ⚖️ Find a lawyer
    .meanwhile = 🤝 School, health, help
    .tonight = 🛏️ Sleep and eat
