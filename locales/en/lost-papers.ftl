### Papers lost or stolen. Asylum first: the consulate is a danger. Never ask why the person left.

title = 📄 Paper lost or stolen

start =
    Without papers too, you can ask for protection.
    Thinking of asylum? Do not call your { -consulat } (office of your country).
    Which paper is missing?
    .country = 📄 A paper of my country
    .asylum = 📄 An asylum paper
    .court = ⚖️ A paper of the judge
    .kept = 🔒 Somebody keeps it
    .unsure = ❓ I do not know

# Consulat, embassy: offices of the home country in France.
country =
    The { -consulat } (office of your country) can make a new passport.
    But asylum protects a person in danger in their country.
    Did you ask for asylum, or are you thinking of it?
    .asylum = ✅ Yes, asylum
    .no-asylum = ❌ No
    .unsure = ❓ I do not know

no-consulate =
    Do not contact your { -consulat } or your embassy.
    You can still tell the police that the paper is lost.
    Ask your educator or an association to come with you.
    .next = 👮 Where to declare it

asylum =
    Do not contact your { -consulat } or embassy (your country’s offices).
    Your educator or an association knows where to ask for this paper again.
    Ask them today.
    .next = 👮 Where to declare it

# Greffe: the office of the court that keeps the files.
court =
    The { -greffe } (office) of the children’s court can give you a copy.
    Your { -avocat } (lawyer) can also have one.
    Ask them, or ask your educator.
    .next = ➡️ Lose nothing again

kept =
    Keeping your papers to make you obey is forbidden.
    Do the police or a service have them? Ask for a signed receipt.
    Ask an { -avocat } (lawyer) to get them back.
    .next = ⚖️ A lawyer

declare =
    Go to any police station or gendarmerie, it is free.
    You can go without an adult, but with one it is easier.
    Are you afraid? Go with an association, and ask for a receipt.
    .next = ➡️ Before you go

before-going =
    Write down: which paper, its number, the date, the place, and how.
    Give your true name and your true birth date.
    Keep the receipt: it helps to get a new paper.
    .next = ➡️ Lose nothing again

copies =
    Take a photo of each paper, and of the receipt.
    Keep the photos in two places, such as your e-mail.
    Leave a copy with an adult you trust.
    .lawyer = ⚖️ Find a lawyer
