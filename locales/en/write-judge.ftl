### The letter to the children's judge, made from a few questions. Nothing personal is asked.

title = ✍️ My letter to the judge

start =
    A few choices, and your letter is ready to copy.
    You write your name yourself, on the paper.
    Has the { -departement } (child protection) answered?
    .refused = ✋ It said “no”
    .no-answer = 🕒 No answer
    .not-asked = ❓ Not asked yet

ask-ase =
    Go to the { -ase } (child protection) too, today.
    It is free, with or without papers.
    Keep a proof that you asked.
    .next = ✍️ My letter

where =
    The judge must know if you are in danger.
    Where do you sleep these days?
    .outside = 🛏️ Outside
    .with-somebody = 👤 At somebody’s place
    .sheltered = 🛏️ In a home or hotel
    .changes = ❓ It changes often

how-long =
    The judge can protect you only before { 18 }.
    How long until you are { 18 }?
    .under-three-months = 🕒 Less than { 3 } months
    .more = 📅 More than { 3 } months
    .unsure = ❓ I do not know

lawyer-known =
    An { -avocat } (lawyer) can defend you for free.
    Do you have an { -avocat } already?
    .no-lawyer = ❌ No
    .lawyer = ✅ Yes

letter =
    Your letter is ready. Press 📄 to get it.
    Print it, or copy it by hand.
    Fill in the dotted lines, and sign.
    .copies = 📄 What to add
    .send = 📍 Where to send it

copies =
    Add copies, never the originals: refusal, papers, letters from associations.
    Write the date and sign.
    Take a photo of everything.
    .next = 📍 Where to send it

send =
    The judge is at the { -tribunal-judiciaire } (court) of the place where you live.
    Take the letter to the { -greffe } (office), or send a { -recommandee } (registered letter).
    Do it this week, and keep the stamp or the receipt.
    .next = 📮 Where is the judge?
