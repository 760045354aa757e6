### Sleep, fear, sadness. No diagnosis, no “it will be all right”, no question about the story.

title = 💭 Fear, sleep, sadness

start =
    Fear, bad dreams, anger, crying: it is normal after very hard things.
    Do you think about dying? Call, free, day and night:
    📞 { $tel-3114 }
    What are you looking for?
    .die = 🆘 I think about dying
    .talk = 📞 Talk to somebody
    .sleep = 💭 I cannot sleep
    .care = 🏥 See a health worker
    .violence = 🆘 Someone hurt me
    .unsure = ❓ I do not know

die =
    What you carry is too heavy for one person. Talk to somebody now, free, day and night:
    📞 { $tel-3114 }
    Have you swallowed something, or are you in danger? Call at once:
    📞 { $tel-15 }
    📞 { $tel-112 }
    Without speaking, by SMS:
    📞 { $tel-114 }
    .next = 👤 Near somebody

not-alone =
    Go near a person you are not afraid of.
    Or go to the { -urgences } (hospital), day and night. Just say: « Je pense à mourir. » (“I think about dying.”)
    They listen here too:
    📞 { $tel-119 }
    .talk = 📞 Others who listen
    .card = 💬 A card to show
    .violence = 🆘 Someone hurt me

talk =
    { -fil-sante-jeunes } listens to young people, free, without asking your name. From { 9 } am to { 11 } pm:
    📞 { $tel-fil-sante-jeunes }
    At night, for children and young people in danger:
    📞 { $tel-119 }
    If you think about dying:
    📞 { $tel-3114 }
    .care = 🏥 See a health worker
    .sleep = 💭 I cannot sleep

# “It comes back”: images, noises, bad dreams.
sleep =
    You cannot sleep, and the images come back? It is common after the journey or violence.
    It can be treated. At the { -pass } (free care), say: « Je ne dors plus. » (“I cannot sleep any more.”)
    Do not take pills that people give in the street.
    .care = 🏥 Other health workers
    .talk = 📞 Talk to somebody
    .card = 💬 A card to show

# CMP: a public centre that treats the mind. Maison des adolescents: a place of care for young people.
care =
    The { -cmp } is a public centre, free, to feel better.
    The { -maison-ados } (care and listening for the young) helps too.
    Ask for an appointment and an interpreter. What do you want to know?
    .no-cover = 📄 I have no health card
    .associations = 🤝 Associations
    .pay = 💶 Who pays?
    .secret = 🤫 Is it secret?

care-no-cover =
    Without a health card, the { -cmp } (public centre) is still free.
    The { -pass } (free care) sometimes has a psychologist.
    Ask at the hospital today: { -phrase-pass } (“I am looking for the { -pass }.”)
    .next = 💬 A card to show

# MSF: Doctors Without Borders. Pantin is near Paris.
associations =
    { -comede } helps in Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    For girls, { -msf } (doctors) has a day place in Pantin.
    Ask an association for the address.
    .no-cover = 📄 I have no health card
    .talk = 📞 Talk to somebody

secret =
    In general, health workers keep the secret, also from the police.
    If a child is in danger, they can alert child protection.
    Ask before you talk: « Qui va le savoir ? » (“Who will know?”)
    .care = 🏥 See a health worker
    .talk = 📞 Talk to somebody
