### The border. European rules changed in June 2026: the paper that was given comes before this text.

title = 🛂 At the border

start =
    Say at once, in French: { -phrase-mineur } (“I am under { 18 } and without family.”)
    Add: { -phrase-danger } (“I am in danger.”)
    Where are you?
    .airport = 🛂 Airport or port
    .land = 🚌 Train, road, mountain
    .pushed-back = 🚪 They sent me back
    .overseas = 🌴 Mayotte, overseas
    .england = 🌊 Calais, sea, England
    .unsure = ❓ I do not know

# Administrateur ad hoc: an adult named for one procedure only. Zone d’attente: closed place of the airport.
airport =
    They can keep you in a { -zone-attente } (closed place): no return before one whole day.
    An adult must be named at once: the { -administrateur-ad-hoc }.
    Ask for this adult, an { -avocat } (lawyer) and an interpreter.
    .sent-back = 🚪 They want me to leave
    .afraid = 🛡️ Ask for asylum
    .rights = 📄 The paper, a doctor
    .days = 🕒 How many days

# One clear day: a whole day, the day of arrival not counted. Do not turn it into hours.
plane =
    They cannot send you back before one whole day.
    Say: { -phrase-representant } (an adult to help you)
    Also ask for an { -avocat } (lawyer). Call now:
    📞 { $tel-119 }
    .next = ❓ Another question

zone-rights =
    The refusal of entry must be written, with reasons, in a language you understand.
    You can see a doctor and call somebody.
    Keep this paper. Do not sign what you do not understand.
    .next = ❓ Another question

zone-days =
    After { 4 } days, a judge must look at your case.
    The judge can say { 8 } more days. An { -avocat } (lawyer) must be there.
    Tell the judge your age, your health, your fears.
    .next = ❓ Another question

# Asking for asylum: protection of a person in danger in their country.
zone-asylum =
    Are you afraid in your country? You can ask for asylum here, at once.
    Then they may keep you only in rare cases. Rules have changed: your paper comes first.
    Ask for an { -avocat } (lawyer).
    .next = 🛂 Asylum at the border

land =
    A minor must be handed to the { -ase } (child protection), not sent back.
    Tell the police: { -phrase-danger } (“I am in danger, I ask for protection.”)
    Ask for an interpreter.

land-paper =
    The refusal of entry must be written, with reasons.
    Check your birth date. Do not sign what you do not understand.
    Keep the paper: photo, date, time, place.

land-rule =
    To send you back to Italy, a simple refusal is not always enough now.
    An agreement between countries still allows it sometimes.
    Ask for an { -avocat } (lawyer) before they send you anywhere.
    .menton = 🛂 Menton
    .car = 🚌 Car, lorry, taxi
    .card = 💬 Sentences to show
    .lawyer = ⚖️ Find a lawyer

# Menton: a town on the Italian border. The result of the court case is not known: claim nothing.
menton =
    In Menton, a service sometimes looks at age inside the police post.
    Associations fight this before a judge.
    Say that you are a minor, and ask for a written decision.
    .next = 💬 Sentences to show

# Never advise to cross the border. Do not ask how the person travelled.
pushed-back =
    Sending back a minor who asks for protection can violate your rights.
    Write down date, time, place. Take photos of all papers.
    Look for an association, on both sides of the border.

who-helps =
    The { -defenseur-des-droits } (defends your rights) listens to children, for free.
    Are you in France? You can still ask for protection.
    Keep safe on the road. In France, call:
    📞 { $tel-119 }
    .next = ⚖️ A lawyer

overseas =
    In Mayotte and overseas, the rules are different.
    Nobody may put you with an adult who is not your parent.
    Ask for an { -avocat } (lawyer) or an association at once.
    .mayotte = 🌴 I am in Mayotte
    .lawyer = ⚖️ Find a lawyer

car =
    Near a border, the police can look inside cars and lorries.
    Driving people for money is punished, normally not the young passenger.
    Do they find you? Say: { -phrase-danger } (“I am in danger.”)
    .next = 💬 Sentences to show
