### First screen. Simple, adult tone, no promise.

title = 🏠 Your rights in France

# Who speaks: a free program. It asks for no money, no code, no name. Say clearly what it is not.
# “Live”: no person reads the messages at the moment they arrive.
start =
    Free information: this bot never asks for money, a code or a name.
    This is not the State, not an { -avocat } (lawyer): nobody reads this live.
    This bot cannot call the police or a doctor.
    What are you looking for?
    .arrived = 📍 Arrival, { -evaluation }
    .refused = 📄 They told me “no”
    .tonight = 🛏️ Sleep and eat
    .places = 📍 Where to go, places
    .judge-or-lawyer = ⚖️ Judge or lawyer
    .about = ❓ What is this bot?

# « juge des enfants »: a judge only for children in danger.
judge-or-lawyer =
    The { -juge-des-enfants } (children’s judge) can protect a child in danger.
    You can write to this judge without an adult, for free.
    An { -avocat } (lawyer) knows the law and can defend you.
    What do you want to do?
    .letter = 📄 Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .unsure = ❓ I do not know
