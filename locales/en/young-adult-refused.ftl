### Help after 18 is refused or stops. Say what to do today, promise nothing.

title = ✋ Help after { 18 }: “no”

# Contrat jeune majeur: help from the département from 18 to 21.
start =
    Before the court, you must write a letter to the { -departement }.
    Outside, or soon? An urgent judge can look at once.
    What is your situation?
    .outside = 🛏️ Outside, or soon
    .written = 📄 A “no” on paper
    .spoken = ✋ A “no” without paper
    .no-answer = 🕒 No answer
    .oqtf = 🚪 I have an { -oqtf }
    .unsure = ❓ I do not know

# Référé-liberté: a very urgent request to the tribunal administratif.
outside =
    If you sleep outside, or soon will, a judge can decide in { 48 } hours.
    It is called { -refere-liberte } (urgent request), with an { -avocat } (lawyer).
    See an { -avocat } today.

# 115 looks for beds for adults. It does not replace the request to the département.
outside-today =
    Sleeping at a friend’s place does not always close this door.
    Before { 18 }, call:
    📞 { $tel-119 }
    At { 18 }, call { 115 } every day and note the time.
    Go on with your request to the { -departement }, too: one does not replace the other.
    .lawyer = ⚖️ Find a lawyer
    .tonight = 🛏️ Sleep and eat
    .letter = ✍️ The letter

spoken =
    The { -departement } must answer in writing and say why.
    Ask for it today, by letter or e-mail: { -phrase-refus } (“I would like this refusal in writing.”)
    Keep the proof.
    .next = ✍️ The letter

no-answer =
    Ask again for a written answer, and keep the proof.
    Silence sometimes counts as a “no”: an { -avocat } (lawyer) tells you.
    Do not wait until you are { 18 }: go this week.
    .letter = ✍️ The letter
    .lawyer = ⚖️ Find a lawyer

# RAPO: the letter that must come before the court.
letter-first =
    Write to the president of the { -departement }: without this letter ({ -rapo }), the court can refuse to look.
    In general, send it within { 2 } months after the written “no”, or less if it says so.
    Send it this week.
    .next = ✍️ What to write

# Everything is written on paper, never in the bot.
write =
    On paper, write: { -phrase-rapo } (“I ask for a new decision.”)
    Say since when the { -ase } (child protection) has helped you, your school, what you need. You can ask to be heard, with somebody.
    Send a { -recommandee } (registered letter) and keep a copy.
    .next = ➡️ And then

# Référé-suspension: an urgent request, some weeks. The Conseil d’État presumes urgency for somebody who was with the ASE.
what-now =
    Do not wait for the answer: an urgent judge can look, with the copy.
    After the { -ase } (child protection), a judge first takes it as urgent.
    See an { -avocat } (lawyer) this week.
    .lawyer = ⚖️ Find a lawyer
    .silence = 🕒 No answer
    .adult = 📅 “You were an adult”
    .sign = ✍️ They want me to sign
    .rights = 🤝 Free help
    .tonight = 🛏️ Sleep and eat

silence =
    { 2 } months without an answer to your letter generally count as a “no”.
    Then you generally have { 2 } months for the { -tribunal-administratif } (a court).
    Show your proofs to an { -avocat } (lawyer) before these days.
    .next = ⚖️ Find a lawyer

# Conseil d’État, 13 March 2025: a judge refused the help for this reason.
said-adult =
    Does the { -departement } say that you were an adult when you came in?
    Then a judge can refuse this help.
    Show all your papers to an { -avocat } (lawyer) before you answer.
    .next = ⚖️ Find a lawyer

sign =
    Do not sign an empty paper, or a paper that you do not understand.
    Before age { 18 }, nobody can make you give up the help.
    Read, ask for a copy, show it to an { -avocat } (lawyer).
    .next = ➡️ What to do

# Défenseur des droits: helps for free when a right is not respected.
rights-defender =
    The { -defenseur-des-droits } (defends rights) helps for free when a right is not respected.
    You can write there without an adult.
    Send a copy of the “no” and of your letter.
    .lawyer = ⚖️ Find a lawyer
    .back = ❓ Other questions

who =
    Until { 21 }, this help is a right after the { -ase } (child protection).
    You must have come in before { 18 }, without enough money or a family that helps.
    With an { -oqtf } (order to leave), the { -departement } no longer has to. What did they tell you?
    .written = 📄 A “no” on paper
    .spoken = ✋ A “no” without paper
    .oqtf = 🚪 I have an { -oqtf }
    .lawyer = ⚖️ Find a lawyer

order =
    The time limit against an { -oqtf } (order to leave) is very short: act there first.
    The { -departement } no longer has to help, but it can. If the { -oqtf } disappears, your right comes back.
    See an { -avocat } (lawyer) today.
    .oqtf = 🚪 The { -oqtf }, today
    .lawyer = ⚖️ Find a lawyer
