### The rights that do not wait for the judge.

title = 🤝 School, health, help

start =
    Even after a “no”, you can ask for school and health care.
    What are you looking for?
    .school = 🎒 School
    .work = 🔨 A trade, a job
    .health = 🏥 My health
    .cover = 💶 Who pays for care
    .other-help = 🤝 Other free help

# Procureur: an official of the court. Défenseur des droits: acts when the rights of a child are not respected.
other-help =
    You can write to the { -procureur } (public prosecutor at the court).
    You can write to the { -defenseur-des-droits } (defends children).
    It is free, and you can also call:
    📞 { $tel-119 }
