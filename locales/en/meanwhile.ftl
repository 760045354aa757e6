### The rights that do not wait for the judge.

title = 🏥 School, health, help

start =
    Even after a “no”, you can ask for school and health care.
    What are you looking for?
    .school = 📄 School
    .health = 🏥 Care without money
    .doctor = 🔒 See a doctor
    .other-help = 👤 Other free help

# CASNAV: a service of the schools that gives new pupils a test of French and mathematics.
school =
    A doubt about your age is not enough to refuse you school.
    After age { 16 }, you can also ask for school.
    Ask for the { -casnav } test (school test).

school-ask =
    Ask for the test together with an association, and keep the proof.
    Nobody is allowed to pretend to be your parent or guardian.
    If they refuse, show the refusal to an { -avocat } (lawyer).

# PASS: an office in a hospital that treats people without health cover for free.
health =
    At the { -urgences } (emergency) of the hospital, care comes first.
    The { -pass } (hospital office) also treats people without papers, for free.
    Ask for the { -pass } at the hospital.

# AME: health care paid by the State for a person who has no papers.
health-cover =
    The { -ame } pays for the health care of people without papers.
    For a minor, there is no wait of { 3 } months.
    Ask for it with the { -pass } (hospital office) or an association.

doctor =
    In an emergency, the doctor must treat you.
    For care that you need, you can ask for secrecy.
    For this secrecy, come with an adult that you choose.

# Procureur: an official of the court. Défenseur des droits: acts when the rights of a child are not respected.
other-help =
    You can write to the { -procureur } (public prosecutor at the court).
    You can write to the { -defenseur-des-droits } (defends children).
    It is free, and you can also call:
    📞 { $tel-119 }
