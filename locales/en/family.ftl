### Family. It can be a danger or a help: never assume which.

title = 👪 Your family

start =
    If somebody could be in danger, say so before any search.
    What do you want to do?
    .find = 👤 Find a relative
    .talk = 📞 Talk to my family
    .together = 👪 Live with my family
    .fear = 🆘 Afraid of my family
    .with-relative = 👤 I am with a relative
    .siblings = 👪 My brother, my sister

# The name of the service stays in French, as on the door.
find =
    The { -croix-rouge } (Red Cross) looks for separated families.
    You can ask, alone or with a social worker. It is free.
    Can a search put somebody in danger?
    .nobody-dangerous = ❌ No
    .danger = ✅ Yes, perhaps
    .unsure = ❓ I do not know

search-in-secret =
    Before you start, say: « Quelqu’un peut être en danger. » (“Somebody could be in danger.”)
    Then the search by the State during asylum must stay secret.
    Ask an { -avocat } (lawyer) for advice, too.
    .next = 🤝 The { -croix-rouge }

red-cross =
    Ask the { -croix-rouge } (Red Cross) for the service { -croix-rouge-liens } (restoring family links).
    It keeps what you say for the search.
    Go to the nearest office, with a social worker if you want.
    .next = 📷 The photo

photo =
    { -trace-the-face } shows the photo of the person who searches.
    Without a name or place, and not under { 15 }.
    You say yes or no: only you decide.
    .next = ❓ Other questions

talk =
    You can talk to your family.
    In the { -ase } (child protection), too, except if a judge forbids it.
    Ask a social worker or an association for a phone.
    .papers = 📄 Papers from home
    .phones = 📱 I am offered a phone
    .later = 🏢 And the { -prefecture }?

phones =
    Does somebody offer you a phone and want something for it?
    Do not follow an adult who offers a phone, a bed or work.
    Ask an association or an educator instead.
    .next = ❓ Other questions

later-papers =
    Later, the { -prefecture } (State office) looks at your links at home.
    Talking to your family is not forbidden.
    Never lie: ask an { -avocat } (lawyer) how to explain it.
    .next = ❓ Other questions

together =
    With your parents, there are two ways, both through asylum ({ -asile }: protection against a danger).
    Without asylum, your parents cannot come through you.
    Where would you live together?
    .parents-here = 👪 My parents in France
    .there = 🗺️ Me, in Europe
    .england = 🌊 Family in England
    .siblings = 👪 My brother, sister here
    .unsure = ❓ I do not know

which-way =
    With asylum protection, your parents can ask to come.
    Does a relative live in Europe? Your asylum request can go there.
    Ask an { -avocat } (lawyer) which way is for you.
    .next = ⚖️ A lawyer

# Danger: the numbers first.
fear =
    Child in danger, free, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-112 }
    Call, even if you are not sure. What do you need?
    .marriage = 💍 Marriage, FGM
    .country = 🗺️ Afraid in my country
    .tonight = 🛏️ Sleep elsewhere
    .lawyer = ⚖️ Find a lawyer

fear-at-home =
    Are you afraid to go back? Asylum ({ -asile }) exists for this.
    { -ofpra } (the asylum office) does not talk to your family.
    What do you want to do?
    .asylum = 🛡️ See asylum
    .lawyer = ⚖️ Find a lawyer
    .tonight = 🛏️ Sleep elsewhere

papers =
    Did you ask for asylum ({ -asile }), or do you have it? Do not call the embassy.
    The { -acte-de-naissance } (birth paper) helps a lot.
    Never give away your only original without a receipt.
    .next = 📄 My papers
