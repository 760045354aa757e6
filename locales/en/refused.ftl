### Somebody said “you are not a minor”. Calm tone: it is not over, and here is what to do today.

title = ✋ They told you “no”

# OQTF: a paper of the préfecture that says to leave France. Very short time limit: it comes before everything.
start =
    After a “no”, a judge can still look at your situation.
    An { -oqtf } (order to leave France) is the most urgent.
    What is your situation?
    .oqtf = 🚪 I have an { -oqtf }
    .department = ✋ “No” from the { -ase }
    .judge = ⚖️ A judge answered
    .waiting = 🕒 Waiting for the judge
    .after-18 = ✋ Help after { 18 }
    .unsure = ❓ I do not know

# The words to recognise at the top of a letter.
which-paper =
    Look at the top of your paper, or ask somebody to read it.
    Which word do you see?
    .department = 🛡️ { -departement } or { -ase }
    .court = ⚖️ { -tribunal }
    .prefecture = 🏢 { -prefecture }
    .nothing = ❓ No paper

# A letter of the préfecture: the order to leave has its words; other papers are read by somebody.
prefecture-paper =
    Look for these words on the paper of the { -prefecture } (State office):
    « obligation de quitter le territoire français » (order to leave France)
    Do you see them?
    .order = 🚪 Yes, I see them
    .other = ❌ No, something else
    .unsure = ❓ I do not know

other-paper =
    Take a photo of the paper and the envelope.
    Many time limits are short.
    Ask an { -avocat } (lawyer) or an association to read it today.
    .next = ⚖️ A lawyer

# Département: the one that must protect, through its service the ASE.
department =
    You can write to the { -juge-des-enfants } (children’s judge) without an adult, for free.
    Meanwhile, you lose your bed from the { -ase } (child protection).
    Do you have the written decision of the { -departement }? Take a photo of it.
    .have-letter = ✅ Yes, I have it
    .no-letter = ❓ No, no paper
    .new-papers = 📄 I have new papers
    .tonight = 🛏️ Sleep tonight

ask-letter =
    The { -departement } (local government) must give you its written decision.
    Even without this paper, you can write to the { -juge-des-enfants } (children’s judge).
    Ask today: « Je veux la décision écrite. » (“I want the written decision.”)

# Never a date of birth: only a wide choice.
time-to-18 =
    The { -juge-des-enfants } (children’s judge) can protect you only before age { 18 }.
    How much time is left before you turn { 18 }?
    .under-three-months = 🕒 Less than { 3 } months
    .more = 📅 More than { 3 } months
    .unsure = ❓ I do not know

# OPP: a quick, temporary decision of a judge that places the person in the care of the ASE.
soon-18 =
    At { 18 }, the { -juge-des-enfants } (children’s judge) can no longer protect you. While you wait, you lose your bed.
    See an { -avocat } (lawyer) today.
    In your letter, ask for urgent placement in care ({ -opp }: fast decision).
    .lawyer = ⚖️ Find a lawyer
    .letter = ✍️ Write to the judge
    .tonight = 🛏️ Sleep tonight
    .more = ❓ Something else

go-to-judge =
    Write to the { -juge-des-enfants } (children’s judge) this week: the wait is often long.
    The { 15 } days are for an appeal, after a judge’s “no”.
    They do not count for this first letter, so write fast.
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .tonight = 🛏️ Sleep tonight
    .more = ❓ Something else

what-now =
    Starting again in another { -departement } (local government) is risky.
    Ask an { -avocat } (lawyer) first.
    What do you want to do now?
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .outside = 🆘 Outside or in danger
    .meanwhile = ⚖️ My rights now
    .report = 📄 Copy of the report
    .tonight = 🛏️ Sleep and eat

# The numbers first, then the urgent judge.
outside =
    Child in danger or outside, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-112 }
    Sometimes an { -avocat } (lawyer) can ask a judge for a fast answer.
    .urgent = ⚖️ A judge in { 48 } hours
    .tonight = 🛏️ Sleep tonight

# Référé-liberté: a very urgent request to another judge, at the tribunal administratif.
urgent-court =
    The { -refere-liberte } (urgent request to the { -tribunal-administratif }) is answered within { 48 } hours.
    There must be a clear mistake about your age or situation, and immediate danger.
    Sometimes the judge says yes, often no. Look for an { -avocat } (lawyer) today.
    .lawyer = ⚖️ Find a lawyer
    .answered = ⚖️ This judge answered

judge-said =
    A judge wrote a decision: look at the top of the paper.
    After the “no” of a { -juge-des-enfants } (children’s judge), you have { 15 } days to appeal.
    What does the judge say?
    .said-no = ⚖️ The judge says “no”
    .no-place = ✅ Yes, but no place
    .placed = ⚖️ Yes, then { -ase } says no
    .other-court = ⚖️ { -tribunal-administratif }
    .unsure = ❓ I do not know

# Placement: the judge gives the person into the care of the ASE. The département must carry it out.
no-place =
    The { -ase } (child protection) must obey the judge’s decision: placement in care.
    Show them the paper, and keep a photo.
    Still no place? See an { -avocat } (lawyer) and call:
    📞 { $tel-119 }
    .lawyer = ⚖️ Find a lawyer
    .placed = ⚖️ What to tell the { -ase }
    .tonight = 🛏️ Sleep tonight

read-the-paper =
    If the judge says no, you have { 15 } days to appeal.
    To appeal means to ask other judges.
    Ask an { -avocat } (lawyer) or an association to read your paper today.
    .next = ⚖️ A lawyer
