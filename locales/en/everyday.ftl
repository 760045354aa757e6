### Everyday life. What is not sure is said to be not sure, with whom to ask.

title = ☀️ Everyday life

start =
    Here are simple things for every day.
    What are you looking for?
    .phone = 📱 Phone, internet
    .money = 💶 Money, bank
    .transport = 🚌 Bus, train, fine
    .papers = 📄 Papers, lost, letters
    .food = 🛏️ Eat, wash, sleep
    .other = ❓ Other, or an emergency

# These numbers work day and night.
numbers =
    It is free, day and night. Child in danger:
    📞 { $tel-119 }
    Any emergency:
    📞 { $tel-112 }
    Fire or accident:
    📞 { $tel-18 }
    .next = 🆘 Which help?

phone =
    A phone helps you to get news.
    What do you need?
    .get = 📱 Phone, SIM card
    .no-credit = 📱 No credit
    .taken = 📱 Taken, or code asked
    .protect = ➡️ Protect it
    .images = 📷 Blackmail, pictures
    .scam = 🆘 A strange offer

# Emmaüs Connect: an association. It often works through other associations.
get-phone =
    { -emmaus-connect } (association) gives or sells phones and SIM cards cheaply.
    You often need to go through an association.
    Ask in a day centre near you (« accueil de jour »).
    .next = ➡️ Protect it

no-credit =
    Without credit, the short emergency numbers work.
    Without a SIM card, only this one is sure:
    📞 { $tel-112 }
    Keep it on paper too.
    .get = 📱 Find a SIM card
    .food = 🛏️ Sleep and eat

protect =
    Put a code to open your phone.
    Hide the text of messages when the screen is closed.
    Write on paper the number of an adult you trust.

protect-more =
    The company Telegram can see what you write here.
    Send your papers and codes to nobody by message.
    Delete the chats that nobody should read.

# Nobody should pay for protection, the judge, a minor’s lawyer, an association.
scam =
    Be careful with an offer in return for something: money, bed, phone, papers.
    Judge, { -avocat } (lawyer), associations: it is free.
    Do not pay, and do not lend your papers.
    .images = 📷 Blackmail, images
    .forced = 🔒 Somebody forces me

money =
    Keep your money in a safe place.
    What are you looking for?
    .bank = 💶 A bank account
    .savings = 🔒 Keep my money
    .pay = 🔨 My pay
    .offer = 🆘 They offer me money

# Representative: the person or service who decides for a minor (parent, guardian).
bank =
    A bank can say no to a minor.
    A guardian can ask for the account, sometimes the { -ase } (child protection) with a judge.
    At { 16 }, if your representative agrees, a card is possible.
    .next = 💶 The bank says no

# Banque de France: the bank of the State; it can have an account opened after a refusal.
bank-refused =
    Ask for the refusal in writing.
    Your representative can bring it to the { -banque-de-france } (bank of the State).
    For a minor there are conditions: ask an association.
    .next = 🔒 Keep my money

savings =
    The { -livret-a } is a savings account.
    At { 16 }, you can take money out alone, unless your representative refuses.
    Ask at { -banque-postale }, with your educator.

pay =
    An apprentice’s pay goes to an account in their own name.
    Nobody can take it for the bed, the journey, the papers.
    Before age { 16 }, work is almost always forbidden.
    .taken = 🔒 They take my pay
    .work = 🔨 Work, a trade

transport =
    Each region has its own rules and prices.
    What are you looking for?
    .ase = 🛡️ I am with the { -ase }
    .no-ase = ❌ Not with the { -ase }
    .fine = 📄 I have a fine
    .police = 👮 Police check
    .unsure = ❓ I do not know

# ASE: the service of the département that protects children.
transport-ase =
    The { -ase } (child protection) pays for your trips if it looks after you.
    The card is different in each town and region.
    Ask your educator: « Qui paie mes trajets ? » (“Who pays for my trips?”)

# CCAS: the office of the town hall for help.
transport-help =
    Little money? City buses often have a lower price.
    Without a residence permit, we are not sure of the rule.
    Ask for « le tarif solidaire » (lower price) at the desk, the { -ccas } (town hall) or an association.
    .fine = 📄 I have a fine

fine =
    A transport fine is not a crime.
    Paper of the inspector: { 3 } months to pay or to protest.
    Keep every paper, and never give a false name.
    Which paper do you have?
    .ticket = 🚌 From the inspector
    .treasury = 💶 « Majorée », higher
    .controller = ❓ They check me now
    .who-pays = 💶 Who pays?
    .police = 👮 The police are here
    .lawyer = ⚖️ Find a lawyer

papers =
    A paper, a letter: everything can count.
    What are you looking for?
    .lost = 📄 Paper lost or stolen
    .photo = 📷 Take photos
    .post = 📮 Receive letters
    .identity = 📄 Identity papers

photo =
    Put the paper flat, near a window.
    Take a photo of each page, with all the edges.
    Look at the photo: you must be able to read each word.

photo-keep =
    Keep the photos in two safe places, such as your e-mail.
    Leave a copy with an adult you trust or an association.
    Never give away your only original.

# Domiciliation: an address for letters. CCAS: the office of the town hall.
post =
    Without a home, you can have an address for your letters.
    It is called { -domiciliation }: at the { -ccas } (town hall office) or an association.
    Also ask your { -avocat } (lawyer): can your letters come there?

post-look =
    Go and look at your letters every week.
    Many letters have a short time limit.
    Keep the envelope and take photos of everything.

fine-ticket =
    Write within { 3 } months of the check, to the address on the paper.
    Say your age, who looks after you, no money, and why.
    Send copies, and keep proof that you sent it.
    .next = 💶 Who pays?

fine-treasury =
    The { -amende-majoree } (higher fine) costs much more, and the time is short.
    Keep the envelope: its date counts.
    Show both today to an { -avocat } (lawyer) or an association.
    .next = ⚖️ A lawyer

fine-control =
    The inspector can ask your name and your address.
    Without proof, they can call the police, who alone can keep you.
    Give your true name and your true age.
    .police = 👮 The police come
    .ticket = 📄 I got the paper

fine-who =
    Under { 13 }, no fine; from { 13 }, it is possible.
    On its own, it does not seem to stop your protection.
    Give the letter to your educator the same day.
