### The answer to the asylum request. Act today first, understand later. The letter is always right.

title = 📄 The asylum answer

# Rejet: no. Irrecevable: not examined. Clôture: file closed. CNDA: the court.
start =
    Is it no? See an { -avocat } (lawyer) or an association today.
    Read the number of days in the letter, and act within { 3 } days.
    Which word do you see in your letter?
    .refused = ✋ { -rejet }
    .inadmissible = ✋ { -irrecevable }
    .closed = 📄 { -cloture }
    .court-no = ⚖️ The { -cnda } says no
    .yes = ✅ Yes, a protection
    .unsure = ❓ I do not know

inadmissible =
    “{ -irrecevable }”: { -ofpra } (the asylum office) did not examine your request.
    The time can be very short: read the number of days.
    See an { -avocat } (lawyer) today, and act within { 3 } days.
    .next = ⚖️ The free lawyer

closed =
    “{ -cloture }”: { -ofpra } (the asylum office) has closed your file.
    Read in the letter what you can do, and by when.
    See an { -avocat } (lawyer) today with the letter.
    .next = ➡️ What now

show-letter =
    Have the letter read today.
    Show it to your representative, an { -avocat } (lawyer) or an association.
    Keep the letter and the envelope.

# The day from which the answer “counts”: the time limit starts on that day.
how-arrived =
    The time starts on the day the answer counts.
    Ask your representative which day it is: the answer goes to this adult, too.
    How did it arrive?
    .signed = 📄 A signed letter
    .opened = 📱 Online, opened
    .unopened = 📱 Online, not opened
    .unsure = ❓ I do not know

signed-day =
    On which day was the letter signed for?
    By you, or by your representative: choose the first day.
    .unknown = ❓ I do not know

opened-day =
    Online, the answer counts from the first time it is opened.
    On which day was it opened for the first time?
    .unknown = ❓ I do not know

online-day =
    An answer that nobody opens counts by itself after { 15 } days.
    On which day was it put online?
    .unknown = ❓ I do not know

open-today =
    If nobody opens it, it counts from this day:
    { $asylum-answer-counts }
    Open it today with your representative or an { -avocat } (lawyer).
    Then, from today: { 15 } days for the free lawyer, { 1 } month for the { -recours } (appeal), or less in the letter.
    .next = ⚖️ The free lawyer

counts-already =
    The answer counts already, even if nobody opened it.
    The time is running: { 15 } days for the free lawyer, { 1 } month for the { -recours } (appeal), or less in your letter.
    See an { -avocat } (lawyer) now.
    .next = ⚖️ The free lawyer

no-date =
    If you are not sure of the day, act today.
    Free lawyer: { 15 } days. { -recours } (asking the court): { 1 } month, or less in your letter.
    See an { -avocat } (lawyer) now.
    .next = ⚖️ The free lawyer

# Aide juridictionnelle: the State pays the lawyer.
aid-in-time =
    First ask for { -aide-juridictionnelle } (the State pays the lawyer).
    Ask before this day:
    { $legal-aid-cnda-safe }
    Last day, or earlier if your letter says so:
    { $legal-aid-cnda }
    .how = ✍️ How to ask
    .appeal = ⚖️ The { -recours }

aid-soon =
    Ask for { -aide-juridictionnelle } (the State pays the lawyer) today.
    Last day, or earlier if your letter says so:
    { $legal-aid-cnda }
    .next = ✍️ How to ask

aid-late =
    The { 15 } days for the free lawyer seem to be over.
    You can still ask together with the { -recours } (asking the court).
    See an { -avocat } (lawyer) today.
    .next = ⚖️ The { -recours }

# The letter is made with the representative. The address stays in French.
how-aid =
    With your representative, write: { -phrase-aide } (“I ask for a free lawyer.”)
    Add a copy of the decision.
    Send all of it here, and keep the proof:
    { -adresse-cnda }
    .appeal = ⚖️ The { -recours }
    .lawyer = ⚖️ Find a lawyer

appeal-in-time =
    The { -recours } asks the { -cnda } (the court) to decide differently.
    Send it before this day:
    { $cnda-appeal-safe }
    Last day, or earlier if your letter says so:
    { $cnda-appeal }
    .next = ✍️ Write the { -recours }

appeal-soon =
    Send the { -recours } (appeal) to the { -cnda } (the court) today.
    Last day, or earlier if your letter says so:
    { $cnda-appeal }
    See an { -avocat } (lawyer) now.
    .next = ✍️ Write the { -recours }

how-appeal =
    The { -recours } to the { -cnda } (the court) is in French and signed.
    It says why { -ofpra } (the asylum office) is wrong.
    Add the decision, send it with your lawyer, keep the proof.
    .next = ➡️ What now

late =
    The { 1 } month seems to be over.
    Did you ask for the free lawyer within { 15 } days?
    Is the time limit missing in the letter?
    Tell an { -avocat } (lawyer) today: it can matter.
    .next = ➡️ What now

what-now =
    Keep all your papers, and a photo of each one.
    What do you want to do now?
    .lawyer = ⚖️ Find a lawyer
    .stay = 🕒 Waiting for the court
    .meanwhile = 🤝 School, health, help
    .tonight = 🛏️ Sleep and eat

# OQTF: an order to leave France.
stay =
    With a { -recours } (appeal) in time, you can in general stay in France.
    There are exceptions: ask your { -avocat } (lawyer).
    Before { 18 }, the law forbids an { -oqtf } (order to leave).

hearing =
    At the { -cnda } (the court), a minor’s hearing is not public.
    A lawyer and an interpreter are there.
    Prepare it with your { -avocat } (lawyer).

# Réexamen: a new request after a final no.
final-no =
    See an { -avocat } (lawyer) today, before any new request.
    With new facts, a { -reexamen } (new request) is possible, short and strict.
    Before { 18 }, no { -oqtf } (order to leave).
    .next = ⚖️ Find a lawyer

# Réfugié, protection subsidiaire: the two kinds of “yes”.
protected =
    Two kinds of “yes”: { -refugie } (refugee, { 10 }-year card) or { -protection-subsidiaire } (another protection, card up to { 4 } years).
    Your parents? Ask before you are { 18 }.
    What do you want to know?
    .parents = 👪 My parents join me
    .papers = 📄 My papers
    .embassy = 🗺️ Embassy and country
    .girls = 🏥 After genital cutting
    .unsure = ❓ I do not know

parents-first =
    Your parents can join you if you are a minor and not married.
    They ask for the visa before you are { 18 }.
    Talk today to your representative or an { -avocat } (lawyer).
    .next = 📄 My papers

papers =
    A guardian (responsible adult) must be found quickly for you.
    { -ofpra } (the asylum office) makes your birth papers (état civil).
    Ask for a travel document, too.
    .next = 📄 The card

card =
    The card is made when you are { 18 }.
    To work, it is made from { 16 }.
    Prepare the request with your representative or the { -ase } (child protection).
    .parents = 👪 My parents join me
    .other = ❓ Other questions

embassy =
    Do not call the embassy and do not go back to your country.
    { -ofpra } (the asylum office) talks neither to your family nor to your country.
    If you need a paper, ask { -ofpra }.

# A medical check for protected girls. Soft tone.
girls =
    Protected against female genital cutting (FGM)? { -ofpra } (the asylum office) can ask for a medical check.
    Normally not more than once in { 3 } years.
    If a doctor finds genital cutting, this alone does not end the protection: talk to your representative.
