### First screen. Simple, adult tone, no promise.

title = 🏠 Your rights in France

# Who speaks: a free program. It asks for no money, no code, no name. Say clearly what it is not.
# “Live”: no person reads the messages at the moment they arrive.
start =
    It is free. Never give money, a code or your name here.
    It is not the State, not an { -avocat } (lawyer). Nobody reads this live.
    It cannot call police or doctors.
    .arrived = 🚶 Arrival, { -evaluation }
    .refused = ✋ They told me “no”
    .shelter = 🛏️ Sleep, eat, where to go
    .rights = ⚖️ Judge, papers, police
    .life = 🏥 Health, school, family
    .other = ❓ Something else

shelter =
    To sleep, to eat, a doctor, an { -avocat } (lawyer):
    this bot knows some places.
    What are you looking for?
    .tonight = 🛏️ Sleep and eat
    .places = 📍 Find a place
    .hotel = 🏨 I sleep in a hotel
    .unsure = ❓ I do not know

# « juge des enfants »: a judge only for children in danger.
rights =
    The { -juge-des-enfants } (children’s judge) can protect a child in danger.
    An { -avocat } (lawyer) knows the law and can defend you for free.
    What do you want to know?
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .asylum = 🛡️ Ask for asylum
    .papers = 📄 My papers
    .police = 👮 Police, border
    .guardian = 👤 Who decides for me

life =
    You have rights at school, in hospital, at work.
    What do you want to know?
    .health = 🏥 My health
    .school = 🎒 School, training
    .family = 👪 My family
    .turning-18 = 📅 When I am { 18 }
    .everyday = ☀️ Everyday life
    .forced = 🔒 Somebody forces me

other =
    A hard word, a letter to write, or this bot.
    You can also type a word here.
    What are you looking for?
    .words = 📖 A word on my letter
    .letters = ✍️ Write a letter
    .about = ❓ What is this bot?
