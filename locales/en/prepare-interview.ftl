### Before the interview with the département.

title = 🗣️ Prepare the interview

# Évaluation: the interview about age and situation.
start =
    The { -evaluation } is an interview about your age and your situation.
    What do you want to know?
    .they-ask = ❓ Their questions
    .company = ➡️ Who comes with me
    .no-papers = 📄 Without papers
    .fingerprints = 🏢 Photo and fingerprints
    .rules = ⚖️ Their rules
    .today = 🕒 To do today

# What to say: the truth, never a story learnt by heart.
they-ask =
    They ask about: papers, family, life at home, the journey, life in France, your plans.
    Tell the truth, in your own words.
    If you do not know, say: “I do not know.”

interpreter =
    The interview is in a language that you understand. The interpreter is neutral, perhaps on the phone.
    Do you not understand, or are you afraid of the interpreter? Say so at once.
    Ask them to write it in the report.

company =
    You can ask for an adult or an { -avocat } (lawyer) to come.
    The law is not clear, and many services refuse.
    Ask, then write down the answer.

rules =
    One interview can be enough. If there are several: at least { 24 } hours between two.
    At the start, they must tell you what it is for, and what can follow.
    The { -departement } can stop at any time, to say yes or no.
    .next = ✍️ What to write down

write-down =
    Afterwards, write on paper: date, hours, breaks, how many people, the interpreter.
    These people must be trained and neutral.
    It can help with a judge: keep your page.
    .next = ❓ Another question

no-papers =
    You can ask for protection without papers.
    Real papers help a lot.
    Never buy a false paper.

looks =
    Will they believe you? This bot cannot know.
    Looks alone do not decide: several things are looked at, and your words count.
    Tell your true life, in your own words.

# “Receipt”: a signed paper that proves that the original was taken.
papers-care =
    Keep your photos of papers in two safe places.
    Give copies, not your originals.
    If somebody keeps an original, ask for a signed receipt.

today =
    Do not sign a paper that you do not understand.
    Ask for an interpreter and a copy.
    Go today to an association or an { -avocat } (lawyer).
