### Forced marriage, cutting. Calm tone, no blame, no detail. 119 stands on the first screen.

title = 💍 Marriage, FGM

start =
    In France, nobody marries before { 18 }.
    After that, without your free « oui » (yes) there is no marriage. Call, day and night, free:
    📞 { $tel-119 }
    What is happening?
    .travel = 🚪 They want to take me
    .minor = 📅 I am under { 18 }
    .adult = 📅 I am { 18 } or older
    .cutting = 🏥 Cutting (FGM)
    .married = 💍 I am already married
    .call = 📞 Who to call?

# Procureur: a magistrate of the court. Two months at most, then the children's judge, up to two years.
travel =
    A { -procureur } (magistrate) can quickly forbid that you leave France.
    Then the { -juge-des-enfants } (children’s judge) can forbid it for up to { 2 } years.
    Tell it before you leave, at school or here:
    📞 { $tel-119 }
    Is it right now?
    📞 { $tel-112 }
    .border = 🛂 Airport or border
    .letter = ✍️ Write to the judge
    .call = 📞 Who to call?

# A sentence to say to a border officer. Careful advice: it promises nothing.
border =
    Talk to an officer, in a place where the other person cannot hear.
    Say or show (“I am a minor, in danger, I do not want to leave”):
    { -phrase-partir }
    Tricking you into a marriage abroad is punished.
    .next = 📞 Who to call

minor =
    The { -juge-des-enfants } (children’s judge) can protect you.
    You can write, without an adult and without a complaint.
    Tell school too, or a nurse, or an { -avocat } (lawyer).
    .letter = ✍️ Write to the judge
    .call = 📞 Who to call?
    .tonight = 🛏️ Sleep elsewhere

# Ordonnance de protection: 12 months at most.
adult =
    The { -juge-familles } (family judge) can protect you, without a complaint.
    The judge can forbid them to contact you, and hide your address.
    The judge can also forbid that you leave France, if you ask.
    .next = 🕒 For how long?

adult-fast =
    The protection lasts { 12 } months at most.
    In great danger, the { -procureur } (magistrate) can ask for an answer within { 24 } hours.
    If you agree, ask an { -avocat } (lawyer) for it today.
    .lawyer = ⚖️ Find a lawyer
    .call = 📞 Who to call?
    .tonight = 🛏️ Sleep elsewhere

married =
    It is not your fault. You can get help, even afterwards.
    Under { 18 }, the { -juge-des-enfants } (children’s judge) can protect you. Call:
    📞 { $tel-119 }
    What do you want?
    .care = 🏥 A doctor, in secret
    .call = 📞 Who to call?
    .lawyer = ⚖️ Find a lawyer

care =
    Go to the { -urgences } (hospital), even at night: hours count.
    Often they treat you without a complaint to the police.
    Say at the desk: { -phrase-secret } (“I would like care in secret.”)
    .emergency-pill = 💊 Emergency pill
    .card = 💬 A card to show
    .call = 📞 Who to call?

# Female genital cutting: a simple word, no picture.
cutting =
    Female genital cutting (FGM) is a crime, also abroad.
    Pushing you to say yes is punished, even if nothing is done.
    Call, day and night:
    📞 { $tel-119 }
    .travel = 🚪 They want to take me
    .care = ➡️ It is already done
    .country = 🗺️ Afraid in my country
    .letter = ✍️ Write to the judge

cutting-care =
    It is not your fault.
    Doctors give care, and in general they keep it secret.
    Ask for a doctor at a hospital, and say: « excision » (FGM).
    .hospital = 💬 A card to show
    .call = 📞 Who to call?
    .country = 🗺️ Afraid in my country

afraid =
    This fear can be a reason to ask for asylum ({ -asile }).
    An { -avocat } (lawyer) helps you for free.
    The guide on asylum is in the menu: “Judge, papers, police”.
    .next = ⚖️ Find a lawyer

# A normal call: it may cost money. 119 is free.
call =
    { -sos-mariage-force } (against forced marriage) helps girls and boys, minors too.
    Monday, Tuesday, Thursday, Friday, { 10 } am to { 5 } pm:
    📞 { $tel-sos-mariage-force }
    Day and night, free:
    📞 { $tel-119 }
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .tonight = 🛏️ Sleep elsewhere
