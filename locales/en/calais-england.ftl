### Calais, the sea, England. Safety first. No advice on crossing, no promise.

title = 🌊 Calais, the sea

start =
    In danger at sea, on the beach, in a lorry? Call:
    📞 { $tel-112 }
    Rescuers do not ask for your papers first.
    What do you want to know?
    .protect = 🛡️ Be protected here
    .crossing = 🌊 The boat, the lorry
    .family = 👪 My family is there
    .sent-back = 🚪 Sent back from England
    .offer = 🆘 A crossing offered

protect =
    In Calais too, a minor alone has the right to protection.
    The police or an association can take you to the reception.
    “No place left” is no good reason. Call, it is free:
    📞 { $tel-119 }
    .next = 🛏️ Getting some rest

rest =
    Sleeping in a reception does not oblige you to ask for asylum here.
    You can go on looking for your family.
    If you leave without a word, you can lose your place.
    .tonight = 🛏️ Sleep and eat
    .places = 📍 Find a place
    .lawyer = ⚖️ Find a lawyer

# Smuggler: a person who takes people across for money.
crossing =
    People die in the boats and the lorries.
    Nobody can force you: say no, even at the last moment.
    Never hold the engine: you can be accused of being a smuggler.
    .next = 📞 Calling for rescue

rescue =
    Say how many you are, if there are children, what the danger is.
    Send your position if you can. Call:
    📞 { $tel-112 }
    .protect = 🛡️ Be protected here
    .offer = 🆘 A crossing offered

# Brexit: the United Kingdom is no longer in the European Union.
family =
    The old European way to England does not exist any more.
    In autumn { "2025" }, you could still ask for a parent or close relative protected there.
    It often costs money and the rule changes: ask an { -avocat } (lawyer).

family-here =
    You can ask for asylum in France, even if your family is in England.
    A protected minor can ask for their parents to come to France.
    Talk to an { -avocat } (lawyer) before you decide.
    .protect = 🛡️ Be protected here
    .lawyer = ⚖️ Find a lawyer

# This agreement was a trial; it may have changed. Predict nothing.
sent-back =
    Since August { "2025" }, England can send back people who came by boat.
    The press says: not a minor alone, but somebody they think is adult.
    Sent back to France? Say your age and ask for protection.
    .protect = 🛡️ Be protected here
    .lawyer = ⚖️ Find a lawyer

offer =
    A crossing on credit, a promised job, a place in a car: it may be a trap.
    Later they use the debt to force you: it is not your fault.
    Call, it is free, day and night:
    📞 { $tel-119 }
    .forced = 🔒 Somebody forces me
    .protect = 🛡️ Be protected here
