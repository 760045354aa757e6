### Everyday life. What is not sure is said to be not sure, with whom to ask.

title = 📱 Everyday life

start =
    Here are simple things for every day.
    What are you looking for?
    .phone = 📱 Phone
    .money = 💶 Money, bank
    .transport = 🚌 Bus, train, fine
    .papers = 📄 Papers and letters
    .food = 🍲 Eat, wash, sleep
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
    .no-credit = 📞 No credit
    .protect = 🔒 Protect it
    .scam = 🆘 A strange offer

# Emmaüs Connect: an association. It often works through other associations.
get-phone =
    { -emmaus-connect } (association) gives or sells phones and SIM cards cheaply.
    You often need to go through an association.
    Ask in a day centre near you (« accueil de jour »).
    .next = 🔒 Protect it

no-credit =
    Without credit, the short emergency numbers work.
    Without a SIM card, only this one is sure:
    📞 { $tel-112 }
    Keep it on paper too.
    .next = 📱 Find a SIM card

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
    .forced = 🆘 Somebody forces me
    .done = 🏠 I understand

# Blackmail: threatening to show images to get money or something else.
images =
    It is not your fault.
    Do not pay, and keep the messages.
    From { 9 } to { 23 } hours, call for free:
    📞 { $tel-3018 }
    At night, or in danger:
    📞 { $tel-119 }

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
    It often asks for your representative: parent, guardian, sometimes the { -ase } (child protection).
    At { 16 }, if they agree, a card is possible.
    .next = 📄 The bank says no

# Banque de France: the bank of the State; it can have an account opened after a refusal.
bank-refused =
    Ask for the refusal in writing.
    Your representative can bring it to the { -banque-de-france } (bank of the State).
    Without a representative, it is not sure: ask an association.
    .next = 🔒 Keep my money

savings =
    The { -livret-a } is a book to keep your money.
    At { 16 }, you take money out without an adult, if your representative does not refuse.
    Ask at { -banque-postale }, with your educator.

pay =
    An apprentice’s pay goes to an account in their own name.
    Nobody can take it for the bed, the journey, the papers.
    Before age { 16 }, work is almost always forbidden.
    .taken = 🆘 They take my pay
    .work = 🔨 Work, a trade
    .done = 🏠 I understand

transport =
    Each region has its own rules and prices.
    What is your situation?
    .ase = 👤 I am with the { -ase }
    .no-ase = 🚌 Not with the { -ase }
    .fine = 📄 I have a fine
    .police = 📍 Police check
    .unsure = ❓ I do not know

# ASE: the service of the département that protects children.
transport-ase =
    Your home or the { -ase } (child protection) can often help.
    We are not sure of the rules everywhere.
    Ask your educator: “Who pays for my trips?”

# CCAS: the office of the town hall for help.
transport-help =
    An association or the { -ccas } (town hall office) sometimes helps.
    There is often a lower price.
    Ask for: « le tarif solidaire » (“the lower price”).

fine =
    We are not sure of the rule for a minor.
    Do not give a false name, and keep the letter.
    Show it quickly to an educator, an association or an { -avocat } (lawyer).
    .lawyer = ⚖️ Find a lawyer
    .done = 🏠 I understand

papers =
    A paper, a letter: everything can count.
    What are you looking for?
    .lost = 📄 Paper lost or stolen
    .photo = 📷 Take photos
    .post = 📍 Receive letters
    .identity = 📄 Identity papers

# Never ask why the person left.
lost =
    Asylum protects a person in danger in their country.
    Did you ask for asylum, or will you?
    .asylum = 🔒 Yes, asylum
    .no-asylum = 📄 No
    .court = ⚖️ A paper of the judge
    .unsure = ❓ I do not know

# Consulat, embassy: offices of the home country in France.
lost-asylum =
    Do not contact your { -consulat } or embassy (your country’s offices).
    Your educator or an association knows where to ask for this paper again.
    Ask them today.
    .next = 📷 Take photos

lost-how =
    Often, you must declare the loss, then ask for the paper again.
    We are not sure of the rule for each paper.
    Ask your educator or an association to come with you.
    .next = 📷 Take photos

lost-court =
    A judge’s paper can often be copied.
    Ask your { -avocat } (lawyer) or your educator for a copy.
    No lawyer? Ask an association.
    .next = 📷 Take photos

photo =
    Put the paper flat, near a window.
    Take a photo of each page, with all the edges.
    Look at the photo: you must be able to read each word.

photo-keep =
    Keep the photos in two safe places, such as your mailbox.
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
