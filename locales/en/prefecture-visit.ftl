### The visit to the préfecture: photo and fingerprints. Tell both uses of the file, without frightening.

title = 🏢 The { -prefecture }

# Préfecture: an office of the State. Fingerprints: the marks of the fingers, taken by a machine.
start =
    The { -prefecture } (State office) usually takes your photo and your fingerprints.
    It also searches in other files.
    Did you have a visa, another name, or give fingerprints somewhere else?
    .earlier-trace = ✅ Yes
    .two-files = 📅 Two names or two ages
    .nothing = ❌ No, nothing
    .unsure = ❓ I do not know

# OQTF: an order to leave France, for adults. The risk comes from a visa, another name or another age that is found.
risk =
    This file (photo, fingerprints) is used to protect children and check foreigners.
    A visa or another age found can sometimes lead to an { -oqtf } (order to leave France).
    Talk to an { -avocat } (lawyer) or an association before the visit.

two-files =
    Two files can give two names or two ages.
    One file alone is not enough to call you an adult.
    Say your true age, and explain why it is different.
    .next = ➡️ Before the visit

ask-there =
    The { -departement } (local government that protects you) organises this visit.
    Ask who comes with you and ask for an interpreter.
    Sign nothing that you do not understand.

# An act of consent: say what follows from a yes and what follows from a no, without advising the answer.
yes-or-no =
    If you say yes, your photo and fingerprints stay in a file.
    If you say no, this refusal is not enough to call you an adult.
    Before you answer, ask for an interpreter and an { -avocat } (lawyer).
    What do you need?
    .lawyer = ⚖️ Find a lawyer
    .later = 🕒 Later
