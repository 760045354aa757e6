### Before the interview with the département.

title = 📄 Prepare the interview

# Évaluation: the interview about age and situation.
start =
    The { -evaluation } is an interview about your age and your situation.
    What do you want to know?
    .they-ask = 📄 Their questions
    .company = 👤 Who comes with me
    .no-papers = 📄 Without papers
    .fingerprints = 📍 Photo and fingerprints
    .today = 🕒 To do today

# What to say: the truth, never a story learnt by heart.
they-ask =
    They often ask about: family, school, journey, life in France.
    Tell the truth, in your own words.
    If you do not know, say: “I do not know.”

interpreter =
    The interview is in a language that you understand.
    The interpreter can be on the phone.
    If you do not understand, say so and ask them to write that down.

company =
    You can ask for an adult or an { -avocat } (lawyer) to come.
    The law is not clear, and many services refuse.
    Ask, then write down the answer.

no-papers =
    You can ask for protection without papers.
    Real papers help a lot.
    Never buy a false paper.

looks =
    Will they believe you? This bot cannot know.
    The UN says: looks alone do not decide, your words count.
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
