### Sleep, fear, sadness. No diagnosis, no “it will be all right”, no question about the story.

title = 👤 Fear, sleep, sadness

start =
    Fear, bad dreams, anger, crying: it is a normal reaction.
    Normal after very hard things, and when life is hard.
    People help for free. What are you looking for?
    .die = 🆘 I think about dying
    .talk = 📞 Talk to somebody
    .sleep = 🛏️ I do not sleep
    .care = 🏥 See a health worker
    .unsure = ❓ I do not know

die =
    Talk to somebody now, for free, day and night:
    📞 { $tel-3114 }
    Danger right now:
    📞 { $tel-112 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    .next = 👤 Near somebody

not-alone =
    Go near a person you are not afraid of.
    Or go to the { -urgences } (hospital door, day and night).
    Just say: « Je pense à mourir. » (“I think about dying.”) They listen here too:
    📞 { $tel-119 }
    .next = 📞 Others who listen

talk =
    { -fil-sante-jeunes } listens to young people, for free, without asking your name.
    From { 9 } to { 23 } hours:
    📞 { $tel-fil-sante-jeunes }
    At night, if you think about dying:
    📞 { $tel-3114 }
    .next = 🏥 See a health worker

# “It comes back”: images, noises, bad dreams.
sleep =
    You do not sleep, and the images come back?
    It is common after the journey, the street, violence.
    It can be treated: talk to a doctor about it.
    .next = 🏥 Which doctor

sleep-doctor =
    At the { -pass } (hospital office), a doctor sees you for free.
    Do not take pills that people give in the street.
    Say: « Je ne dors plus. » (“I cannot sleep any more.”)
    .next = 🏥 Other places

# CMP: a public centre that treats the mind. Maison des adolescents: a place of care for young people.
care =
    The { -cmp } is a public centre, free, to feel better.
    The { -maison-ados } (care and listening for the young) helps too.
    Ask for an appointment and an interpreter. What do you want to know?
    .no-cover = 📄 I have no health card
    .associations = 👤 Associations
    .pay = 📄 Who pays?
    .secret = 🔒 Is it secret?

care-no-cover =
    Without a health card, the { -cmp } (public centre) is still free.
    The { -pass } (hospital office) sometimes has a psychologist.
    Ask at the hospital today: { -phrase-pass } (“I am looking for the { -pass }.”)
    .next = 📄 A card to show

# MSF: Doctors Without Borders. Pantin is near Paris.
associations =
    { -comede } helps in Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    For girls, { -msf } (doctors) has a day place in Pantin.
    Ask an association for the address.

secret =
    In general, health workers keep the secret, also from the police.
    If a child is in danger, they can alert child protection.
    Ask before you talk: « Qui va le savoir ? » (“Who will know?”)
