### While waiting for the asylum answer.

title = 🕒 While you wait

start =
    While you wait, do not call your embassy.
    Do not go back to your country.
    What do you want to know?
    .bed = 🛏️ A bed, money
    .health = 🏥 My health
    .work = 🔨 Work
    .other-permit = 📄 Another permit
    .turning-18 = 📅 Nearly { 18 }
    .unsure = ❓ I do not know

# ADA: the asylum allowance, for adults. OFII: the State office for reception.
bed =
    The { -ase } (child protection) must house and feed you.
    The money and the centres for asylum are for adults.
    No bed? Act today.
    .tonight = 🛏️ Sleep tonight
    .lawyer = ⚖️ Find a lawyer
    .other = ❓ Other questions

health =
    Your health is covered as soon as your asylum request is registered.
    You do not have to wait { 3 } months.
    Ask the { -ase } (child protection), an association or the hospital.
    .next = ❓ Other questions

work-day =
    From { 16 }, you can ask to work after { 6 } months without an answer.
    The { 6 } months start when { -ofpra } (the asylum office) receives the file.
    On which day was that?
    .unknown = ❓ I do not know

work-now =
    The { 6 } months are over.
    From { 16 }, you can ask to work.
    Ask your representative or the { -ase } (child protection) how.
    .next = 🔨 Apprenticeship

work-later =
    Without an answer from { -ofpra }, you can ask after this day:
    { $asylum-work }
    You must be { 16 }.
    Ask your representative how.
    .next = 🔨 Apprenticeship

work-no-date =
    Ask your representative which day it was.
    You must be { 16 }, and wait { 6 } months without an answer.
    Do not start before you have the right.
    .next = 🔨 Apprenticeship

apprentice =
    Did your apprenticeship start before the asylum request?
    It can go on.
    Show your contract to your representative or the { -ase } (child protection).
    .next = ❓ Other questions

# Titre de séjour: a card that allows to stay. Useful mostly close to 18.
registered-day =
    For another { -titre-de-sejour } (card to stay), you must ask within { 2 } months.
    For an illness, within { 3 } months.
    On which day was your asylum request registered?
    .unknown = ❓ I do not know

permit-in-time =
    Ask before this day:
    { $other-permit-safe }
    Last day, or earlier if your paper says so:
    { $other-permit }
    Does this limit apply to you? Ask an { -avocat } (lawyer) this week.
    .next = ⚖️ A lawyer

permit-soon =
    See an { -avocat } (lawyer) today.
    Last day for another permit, or earlier if your paper says so:
    { $other-permit }
    Ask whether this limit applies to you.
    .next = ⚖️ A lawyer

permit-late =
    The { 2 } months seem over.
    This limit may not apply to you.
    Ask an { -avocat } (lawyer), above all if you will soon be { 18 }.
    .next = ⚖️ A lawyer

permit-no-date =
    The limit is { 2 } months after the registration.
    This limit may not apply to you.
    Ask an { -avocat } (lawyer) today.
    .next = ⚖️ A lawyer

turning-18 =
    At { 18 }, your asylum request goes on.
    Your representative’s role ends: you sign without this adult.
    Give { -ofpra } (the asylum office) your new address at once.

at-18 =
    At { 18 }, your place and your money can change.
    Ask { -ofii } (the State office for reception).
    Prepare this before, with your social worker.
    .after-18 = 📅 Turning { 18 }
    .other = ❓ Other questions

care =
    Keep a photo of all your papers.
    Many time limits are short.
    With each letter, see an { -avocat } (lawyer) or an association the same day.
    .next = ⚖️ A lawyer
