### Phone taken, or the code asked for. Never advise to give or to refuse the code: the lawyer first.

title = 📱 My phone

# The two sentences stay in French: they are said or shown.
start =
    Stay calm, do not fight for your phone.
    They want your code? Do not decide alone.
    Say: { -phrase-avocat-dabord } (“I want to speak to my lawyer first.”)
    What is happening?
    .look = 👮 Police want to look
    .code = 👮 Police want my code
    .kept = 👮 The police kept it
    .home = 🛡️ The home, the { -ase }
    .person = 👤 Somebody took it
    .back = 📱 Getting it back

look =
    In a simple check, say calmly: { -phrase-telephone } (“I do not agree that you look.”)
    For judges, reading a phone is like a search: it needs an investigation.
    Do the police look all the same? Write everything down, and show it to an { -avocat } (lawyer).
    .code = 👮 Police want my code
    .kept = 👮 The police kept it
    .lawyer = ⚖️ Find a lawyer

code =
    In some cases, refusing the code can be an offence.
    The police can ask for it without your { -avocat } (lawyer).
    Do not decide alone, say (my lawyer first): { -phrase-avocat-dabord }
    .kept = 👮 The police kept it
    .lawyer = ⚖️ Find a lawyer

kept =
    Ask them to write down the make, the model and the number.
    Also ask for the name of the service and the case number.
    Tell your { -avocat } (lawyer) and your educator.
    .next = 📱 Getting it back

home =
    In a home too, you can talk to your family, except if a judge forbids it.
    Ask in writing: why, and when do they give it back?
    Are you afraid of an adult in the home? Call, it is free:
    📞 { $tel-119 }
    .hurt = 🆘 Someone hurts me
    .lawyer = ⚖️ Find a lawyer

# Procureur: magistrate of the court.
back =
    You can ask for it back, by letter.
    The { -procureur } (magistrate) or a judge decides.
    Add a proof that it is yours: bill, box, photo, number.
    .next = 🕒 Until when?

back-time =
    Ask before { 6 } months after the end of the case.
    Later, the State can keep it, but this rule may have changed.
    Write early, with an { -avocat } (lawyer).
    .next = ⚖️ A lawyer

# The adult may be holding another phone: no question about the story.
person =
    Stopping you from calling, to make you obey, can be exploitation.
    It is not your fault.
    Are you afraid? Call, it is free:
    📞 { $tel-119 }
    .stolen = 👮 It was stolen
    .forced = 🔒 Somebody forces me

stolen =
    A minor can make a complaint without an adult, or with an association.
    Ask for a copy of the complaint.
    Keep your numbers on paper and your photos in your e-mail.
