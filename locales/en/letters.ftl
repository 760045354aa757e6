### Letters to print or to copy. Each screen says whom it goes to, and what comes next.

title = ✍️ Letters

start =
    These letters are in French, with the meaning in your language.
    Name and address are written by hand.
    Which letter do you want?
    .judge = ✍️ To the children’s judge
    .department = 📍 To the { -departement }
    .lawyer = ⚖️ For an { -avocat }
    .school = 🎒 For school
    .young-adult = 📅 After { 18 }
    .appeal = ⚖️ To appeal

department =
    The { -departement } ({ -ase }, child protection) decides who is taken into its care.
    What do you want to ask for?
    .decision = 📄 The written decision
    .report = 📄 The report
    .asked = 📄 Report asked already

decision =
    The { -departement } must give you its decision in writing.
    Without this paper, you can still write to the judge.
    Give this letter to the { -departement } today.

report =
    The report says what was written after your interview.
    You can ask for a copy.
    Send this letter to the { -departement }.

no-report =
    { 1 } month without an answer means “no”.
    Then you have { 2 } months to write to the { -cada } (documents commission).
    Ask an { -avocat } or an association to help you.

lawyer =
    The { -ordre-des-avocats } (the bar) must name an { -avocat } (lawyer) within { 8 } days of your request.
    Give this letter to the { -juge-des-enfants } (children’s judge).
    Give it to the { -ordre-des-avocats }, too.
    .next = ⚖️ Where to find them

how-old =
    School is for all children, with or without papers.
    How old do you say you are?
    .under-sixteen = 📅 Under { 16 }
    .sixteen-or-more = 📅 { 16 } or { 17 }

school-test =
    The { -casnav } (school service) gives a test.
    Have you done this test?
    .done = ✅ Yes
    .not-done = ❌ No

school =
    This letter goes to the rectorat (school office of the region).
    An association can give you the address.
    Ask for a receipt, or send a { -recommandee } (registered letter).

no-place =
    { 2 } months without an answer count as a “no”.
    An { -avocat } (lawyer) can ask a judge for a place, sometimes earlier.
    Keep the letter and the receipt.

young-adult =
    Does the { -ase } (child protection) help you now? It can go on until { 21 }.
    Ask for it in writing { 3 } to { 6 } months before you are { 18 }. If that day has passed, ask today.
    Give this letter to the { -ase }.

no-help =
    A “no”? Ask for it in writing.
    A judge can decide very fast if you are on the street.
    See an { -avocat } (lawyer) the same day.
    .refused = ✋ They said “no”
    .proof = 📄 Keep the proof

proof =
    Always keep a photo of the signed letter.
    Ask for a stamp with the date, or keep the receipt of the post office.
    Never send an original: send a copy.
