### The X-ray of bones. Never advise yes or no: say what follows from each answer.

title = 🏥 The { -test-osseux } (bone test)

# Test osseux: an X-ray of the hand, the teeth or the shoulder to estimate age.
start =
    It is an X-ray to estimate age. Only a judge or the { -procureur } (public prosecutor) can order it.
    You say yes or no. A “no” does not prove that you are { 18 }.
    What do you want to know?
    .answer-yes = ✅ If I say yes
    .answer-no = ✋ If I say no
    .unsure = ❓ I do not know
    .no-order = ⚖️ No order from a judge
    .body = 🤫 They look at my body
    .lawyer = ⚖️ Find a lawyer

no-order =
    Without a decision from a judge or the { -procureur } (public prosecutor), it is not allowed.
    Say: « Je veux voir la décision. » (“I want to see the decision.”)
    Talk to an { -avocat } (lawyer) today, before the X-ray.

agreement =
    They need your agreement: yes or no, it is your choice.
    If you have valid papers, show them.
    Before you answer, ask for an interpreter and an { -avocat } (lawyer).
    .answer-yes = ✅ If I say yes
    .answer-no = ✋ If I say no
    .lawyer = ⚖️ Find a lawyer

if-yes =
    If you say yes, the result does not decide alone.
    The possible error must be written, and doubt counts in your favour.
    Ask for your result.
    .next = ❓ Can it be wrong?

how-sure =
    Near { 18 }, the X-ray can be wrong by { 18 } months or more.
    If it is the only proof against you, doubt counts for you.
    Tell your { -avocat } (lawyer).
    .next = ❓ Another question

if-no =
    If you say no, this does not prove that you are an adult.
    A judge can still take it into account.
    See an { -avocat } (lawyer) first.
    .next = ❓ Another question

# Hard subject: one clear sentence, no detail.
body-exam =
    Looking at or examining private parts (puberty) to estimate age is forbidden.
    You can say: « Non, c’est interdit. » (“No, it is forbidden.”)
    If somebody did this, tell an { -avocat } (lawyer).
    .next = ⚖️ A lawyer
