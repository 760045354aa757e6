### The letter to the children’s judge. Everything is written on paper, never in the bot.

title = ✍️ Write to the judge

start =
    You can write to the { -juge-des-enfants } (children’s judge) alone, for free.
    Writing is not enough to keep your bed.
    Will you be { 18 } soon? See an { -avocat } (lawyer) today.
    .paper = ✍️ The letter, ready
    .write = ✍️ What to write
    .send = 📮 Where to send it
    .arguments = ⚖️ What judges have said
    .with-help = ⚖️ Help from a lawyer
    .tonight = 🛏️ Sleep tonight

# The address is for receiving the convocation from the judge.
who =
    Write on paper, never here, your name, birth and nationality.
    Add your language and a phone number.
    Give an address for letters: an association or an { -avocat } (lawyer).

# The two sentences between « » are copied in French.
why =
    Copy these two sentences in French:
    { -phrase-mineur }
    (“I am under { 18 } and I have no family in France.”)
    { -phrase-danger }
    (“I am in danger and I ask for protection.”)
    Say where you sleep, what you are afraid of, and why the refusal is a mistake.
    Say only the truth.

# OPP: a quick, temporary decision of a judge that places the person in the care of the ASE.
ask =
    Ask for placement in care at once ({ -opp }: fast decision).
    Ask to speak to the judge, with an interpreter.
    Ask for an { -avocat } (lawyer).
    What next?
    .copies = 📄 Copies of papers
    .send = 📮 Where to send it
    .paper = ✍️ A letter, ready to copy

copies =
    Add copies, never the originals: refusal, papers, letters from associations.
    Put the date and sign your letter.
    Take a photo of everything.
    .next = 📍 Where to send it

# Greffe: the office of the court. The stamp or the receipt proves the sending.
send =
    The judge is at the { -tribunal-judiciaire } (court) where you live.
    Take the letter to the { -greffe } (court office), or send a { -recommandee } (with proof).
    Do it this week, and keep the stamp or the receipt.
    .next = 📮 Where is the judge?
