### The rights that stay after a “no”. They do not wait for the judge.

title = 🏥 Your rights now

start =
    After a “no”, some rights stay.
    They do not wait for the judge.
    What are you looking for?
    .meanwhile = 🏥 School, health, help
    .asylum = 📄 Asylum
    .forced = 🔒 Somebody forces me
    .unsure = ❓ I do not know

# AME: health paid by the State. PASS: office of a hospital that treats for free.
list =
    School, hospital, asylum: you can ask for them now.
    Forced or threatened? You can be protected without papers:
    📞 { $tel-119 }
    Start with what is urgent: your health, then school.
    .next = 🏥 School, health, help

# Asylum: protection of a person in danger in their country. Préfecture: an office of the State.
asylum =
    Refused by the { -ase } (child protection), you can still ask for asylum as a minor.
    The { -prefecture } (State office) must take the request.
    Say the same true age everywhere. See an association first.
    .next = 👤 Who helps you
