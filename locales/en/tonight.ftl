### A bed and a meal tonight. Never promise a place.

title = 🛏️ Sleep and eat tonight

# ASE: the service of the département that protects children.
start =
    This bot cannot book a bed.
    The { -ase } is the service that protects children.
    What is your situation?
    .danger = 🆘 Danger or sickness
    .not-yet = 📍 Not seen the { -ase } yet
    .sent-away = 🕒 The { -ase } says: wait
    .refused = 📄 They told me “no”
    .unsure = ❓ I do not know

danger-now =
    Danger or serious sickness:
    📞 { $tel-112 }
    Child in danger, day and night:
    📞 { $tel-119 }
    If you are sick, go to the { -urgences } (emergency) of a hospital.

# Police: say honestly that they can check who somebody is. The number for children comes first.
not-yet =
    Go today to the { -ase } (child protection).
    If the door is closed, call:
    📞 { $tel-119 }
    The police can also help, and ask who you are.
    .reception = 📍 Where to go
    .card = 📄 Sentences to show

reception-town =
    This bot can show you where to go.
    Which town are you in?
    .unknown = ❓ I do not want to say

reception =
    Go first to the first place in this list.
    Door closed, or no address? Call:
    📞 { $tel-119 }
    .next = 📄 Sentences to show

first-call =
    This free number helps children in danger, day and night.
    Say: « mineur, sans famille, sans lit » (“minor, no family, no bed”), and your town.
    Call now:
    📞 { $tel-119 }
    .next = 📄 Sentences to show

sent-away =
    Before the interview, the { -ase } (child protection) must give you a bed.
    Being full is not a reason to refuse you.
    Tonight, also call:
    📞 { $tel-119 }
    What do you want to do?
    .lawyer = ⚖️ Find a lawyer
    .night = 🛏️ Tonight

refused =
    After a “no”, the bed from the { -ase } (child protection) stops.
    Associations sometimes help: meals, shower, bed.
    Look for an association, and call:
    📞 { $tel-119 }

# OPP: a quick, temporary decision of a judge. Bill of December 2025: not a law, from the sources read.
shelter-law =
    Writing to the judge does not keep your bed.
    Some members of Parliament want to change this: in March { "2026" }, it was not a law.
    In your letter, ask for placement at once ({ -opp }: fast decision).

# The number for adults is not the answer for a minor.
adults-line =
    The number { 115 } looks for beds, mostly for adults and families.
    It often refuses people under { 18 }.
    Always say your true age, even for a bed.
    .next = 🍲 Where to eat

# Day centre: a place open in the day, without beds. Soliguide: a website of addresses, by town.
food =
    In the day, associations often offer a meal, a shower, advice.
    The website { -soliguide } gives addresses in many towns.
    Look for a day centre (« accueil de jour ») near you.
    .places = 📍 Find a place
    .night = 🛏️ Tonight

food-town =
    Which town are you in?
    .unknown = ❓ I do not want to say

food-refused =
    Here are places to eat and to rest.
    Look at the hours before you go.
    .next = 🛏️ Tonight

food-places =
    Here are places to eat and to rest.
    Look at the hours before you go.
    .next = 🛏️ Tonight

no-places =
    This bot knows no place here.
    The website { -soliguide } has addresses in many towns.
    Ask an association, too.
    .next = 🛏️ Tonight

safe-night =
    At night, stay in a group, near an association.
    Do not follow an adult who offers a bed, meal or work.
    If you are afraid, call:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Safe help is free, has a name and an address, and lets you leave.
    They ask for money, sex, work or your papers? Say no.
    Call:
    📞 { $tel-119 }
