### The rights that stay after a “no”. They do not wait for the judge.

title = ⚖️ Your rights now

start =
    After a “no”, some rights stay.
    They do not wait for the judge.
    What are you looking for?
    .meanwhile = 🤝 School, health, help
    .asylum = 🛡️ Asylum
    .forced = 🔒 Somebody forces me
    .siblings = 👪 My brother, my sister
    .unsure = ❓ I do not know

# AME: health paid by the State. PASS: office of a hospital that treats for free.
list =
    School, hospital, asylum: you can ask for them now.
    Does somebody force you? You can be helped, even without papers:
    📞 { $tel-119 }
    Start with what is urgent: your health, then school.
    .next = 🤝 School, health, help

# Asylum: protection of a person in danger in their country. Préfecture: an office of the State.
asylum =
    Even after the “no” of the { -ase } (child protection), you can ask for asylum as a minor.
    Say the same true age everywhere.
    See an { -avocat } (lawyer) first: the { -prefecture } (State office) sees the files and checks the right to stay.
    .lawyer = ⚖️ Find a lawyer
    .how = ➡️ How to ask

# GUDA: the desk of the préfecture for asylum. SPADA: an association that sometimes gives the first appointment.
asylum-where =
    Go to the { -prefecture } (State office), to the { -guda } (asylum desk).
    Sometimes an association (the { -spada }) gives an appointment first.
    Even without an adult, the { -prefecture } must take your request.
    .next = 👤 Who helps you
