### The interview at OFPRA. Calm with facts, never a promise.

title = 🗣️ The { -ofpra } interview

start =
    A trained officer of { -ofpra } (the asylum office) listens to you.
    An interpreter and your representative are there.
    What do you want to know?
    .who = ➡️ Who will be there
    .say = 🗣️ What to say
    .doctor = 🏥 A doctor’s paper
    .secret = 🤫 Is it secret?
    .unsure = ❓ What to do today

who =
    The interview is private.
    A lawyer or a recognised association can come, and speaks at the end.
    Ask your representative for this before the day.

choose-who =
    To talk about intimate violence, you can choose.
    Ask for a woman or a man, as officer and as interpreter.
    { -ofpra } can also adapt to your age: say so before.
    .next = ❓ Other questions

say =
    A story learned by heart is often held against you.
    If you do not understand or do not know, say so.
    Tell your own truth, in your words.

record =
    The interview is in the language chosen at the { -prefecture } (State office).
    What you say is written down.
    Ask to read this text before the decision.
    .next = ❓ Other questions

doctor =
    A doctor can write a paper: wounds, great fear, female genital cutting (FGM).
    This paper can help. It is never compulsory.
    If you want one, ask an association or a hospital.
    .next = ❓ Other questions

secret =
    { -ofpra } (the asylum office) talks neither to your family nor to your country.
    Do not call your embassy.
    Are you afraid for somebody? Tell the officer.
    .next = ❓ Other questions

today =
    See your representative before the interview to prepare it together.
    Note the day, time and place written on the letter.
    Bring all your papers.
    .representative = 👤 I never see them
    .lawyer = ⚖️ Find a lawyer
    .other = ❓ Other questions
