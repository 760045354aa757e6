### The net: blackmail, pictures, offers. No question about what happened. No blame.

title = 📷 Blackmail, pictures

# Blackmail: threatening to show pictures to get money or something else.
start =
    It is not your fault. Do not pay, send nothing more, delete nothing.
    From { 9 } am to { 11 } pm, call for free:
    📞 { $tel-3018 }
    At night, or in danger:
    📞 { $tel-17 }
    .proof = 📷 Keep the proof
    .sent = 📷 I sent a picture
    .adult = 👤 An adult asks for some
    .complain = 👮 Make a complaint
    .offer = 💶 Easy money

proof =
    Take screenshots: the name, the link, the date.
    After that, block this person.
    Talk to an adult you trust, or to { "3018" }.
    .next = 📷 Have it taken down

taken-down =
    This number can often have a picture or an account taken down:
    📞 { $tel-3018 }
    They also help you to prepare a complaint.
    .complain = 👮 Make a complaint
    .sent = 📷 I sent a picture

sent =
    Sending a picture under pressure is not your fault.
    The person who threatens is guilty, not you.
    Do not send pictures of other young people: the law punishes it.
    .next = 📷 Keep the proof

adult-asks =
    An adult who asks you for sexual pictures commits a serious offence.
    So does an adult who pushes you to do things on camera.
    Stop answering, and in danger now, call:
    📞 { $tel-17 }
    .next = 📷 Keep the proof

complain =
    A minor can make a complaint without an adult.
    The police must take your complaint.
    Go with an adult or an association, and bring your screenshots.
    .lawyer = ⚖️ Find a lawyer

offer =
    Parcels, a flat to guard, a hotel room, easy money: it may be a trap.
    Even if a friend offers it.
    Call, day and night, for free:
    📞 { $tel-119 }
    .forced = 🔒 Somebody forces me
