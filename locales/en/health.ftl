### Health, by what hurts or what is needed. Calm tone. No question about what happened.

title = 🏥 My health

# The numbers first, for those who read no further.
start =
    Is it serious now? Call, it is free:
    📞 { $tel-15 }
    📞 { $tel-112 }
    If not, what are you looking for?
    .body = 🏥 Ill or hurt
    .cover = 💶 Paying, health card
    .mind = 💭 Fear, sleep, sadness
    .sex = 🤫 Sex, pregnancy
    .violence = 🆘 Sexual violence
    .other = ❓ Other, I do not know

other =
    You can ask for help with each of these.
    What are you looking for?
    .teeth = 🏥 Teeth or eyes
    .drugs = 💊 Drugs, alcohol, pills
    .vaccines = 🏥 Vaccines
    .doctor = 🏥 The doctor and me
    .age = 📅 My age, bone test
    .unsure = ❓ I do not know

body =
    Hard to breathe, blood, poison: it is serious.
    Very strong pain, a baby coming: serious too.
    Is it serious now?
    .serious = 🆘 Yes, it is serious
    .not-serious = ❌ No, it can wait
    .unsure = ❓ I do not know

# « urgences »: the door of the hospital that is open day and night.
urgent =
    Call, or go to the { -urgences } (hospital door, day and night):
    📞 { $tel-15 }
    📞 { $tel-112 }
    Care comes before money and papers.
    If you cannot speak, send an SMS:
    📞 { $tel-114 }
    .next = 🏥 At the hospital

ask-a-doctor =
    A doctor answers the phone, day and night, for free.
    The doctor says if it is serious.
    Call now, or go to the { -urgences } (hospital door):
    📞 { $tel-15 }
    .next = 🏥 At the hospital

at-the-hospital =
    In general, health workers keep the secret, also from the police.
    Many hospitals have an interpreter by phone.
    Say: { -phrase-interprete } (“I would like an interpreter.”)
    .card = 💬 A card to show
    .cover = 💶 Who pays for care

# PASS: an office in a hospital that treats people without health cover.
teeth =
    A { -pass } (free care) or a health centre often treats teeth.
    A health card often pays for simple care and for glasses.
    What do you need?
    .pain = 🏥 My teeth hurt
    .pay = 💶 Who pays?

# A swollen face, fever: an infection can become serious.
teeth-pain =
    Fever or a swollen face? Go to the { -urgences } (hospital), or call:
    📞 { $tel-15 }
    Or go to the { -pass } (free care), even without card or papers.
    The { -ase } (protection) does not look after you? A minor can have { -ame } (the State pays) from day one.
    .card = 💬 A card to show
    .pay = 💶 Who pays?
    .refused = ✋ They do not treat me

# No blame. The names of the medicines help to recognise them.
drugs =
    Pills from the street make you dependent fast.
    Lyrica, Rivotril, Tramadol: the body wants more and more.
    Nobody is punished for asking for care. What do you need?
    .stop = 🏥 I want to stop
    .given = 🔒 Someone gives me pills
    .unwell = 🆘 I feel very bad

# CJC: a place of advice for young people who take drugs or drink.
stop =
    The { -cjc } (advice centre) helps young people aged { 12 } to { 25 }.
    It is free, without giving your name.
    Do not stop all at once: ask a doctor first.
    .next = 📞 Where to call

stop-call =
    { -drogues-info } says where the { -cjc } (help for the young) near you is.
    It is free, normally from { 8 } in the morning to { 2 } at night.
    Call:
    📞 { $tel-drogues }

# Somebody gives pills to make a young person work, steal or sell.
given =
    Giving pills to make somebody steal or work is forbidden.
    It is not your fault. Call:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-112 }
    .forced = 🔒 Someone forces me
    .stop = 🏥 I want to stop

vaccines =
    Vaccines are often free in a public vaccination centre.
    The check for tuberculosis (illness of the lungs) too.
    In general, school starts even before. Ask the town hall or the { -pass } (free care) where to go.
    .pay = 💶 Who pays?
    .card = 💬 A card to show

doctor =
    A doctor is there to treat you.
    What do you want to know?
    .police = 👮 Will police be called?
    .language = 🌍 We do not understand
    .refused = ✋ They do not treat me
    .age = 📅 The doctor and my age
    .first-check = 🏥 The first visit
    .signs = ✍️ Who signs, who knows?

# No secret without limits: a child in danger can be reported in order to be protected.
will-police-know =
    In general, doctors and nurses keep the secret.
    Also from the police and the { -prefecture } (office of the State).
    If a child is in danger, they can alert child protection. Ask them about it.
    .secret = 🤫 I want it secret
    .card = 💬 A card to show

language =
    In general, you can ask for an interpreter.
    Do not use a person you are afraid of.
    Say to the doctor: { -phrase-interprete } (“I would like an interpreter.”)
    .next = 💬 A card to show

refused-care =
    In a serious emergency, the hospital must treat you first.
    For the rest, ask for the refusal in writing.
    Say: { -phrase-refus } (“I would like this refusal in writing.”)
    .next = 🤝 Who can help

# Comede: a health association for people in exile.
refused-help =
    Come back with an association, or ask for the { -pass } (free care).
    { -comede } (health association) helps in Bicêtre, Paris, Marseille, Saint-Étienne, Cayenne.
    Write also to the { -defenseur-des-droits } (defends children): it is free.
    .pay = 💶 Who pays?
    .card = 💬 A card to show

# Code civil, article 388.
age =
    A doctor does not decide your age.
    The { -test-osseux } (X-ray of the bones) needs a judge, and your yes.
    To tell age, looking at private parts is forbidden. Ask for an { -avocat } (lawyer).
    .bone-test = 🏥 The { -test-osseux }
    .first-check = 🏥 The first visit

# First look at health, during the emergency shelter of the département.
first-check =
    In the first shelter, a nurse or doctor should normally see you.
    It is not a test of age.
    Say what hurts, and ask for an interpreter.
    .card = 💬 A card to show
    .language = 🌍 We do not understand

signs =
    Normally, the parents or the guardian say yes to care.
    The doctor must listen to you too.
    What are you looking for?
    .they-may-know = ➡️ They may know
    .secret = 🤫 I want it secret
    .operation = 🏥 An operation
    .unsure = ❓ I do not know

who-signs =
    The doctor always asks what you think.
    The doctor gives the care that you must have, even if an adult refuses.
    Say what you want, and ask your questions.
    .secret = 🤫 I want it secret
    .operation = 🏥 An operation

# ASE: child protection. Daily and important acts: article 373-4 of the Code civil.
operation =
    In an emergency, the doctor must treat you, even with no signature.
    If not: your agreement, and the parents or the { -juge-des-enfants } (judge).
    With the { -ase } (protection), ask your educator to write to the judge.
    .alone = ✍️ Nobody can sign
    .pay = 💶 Who pays?
    .letter = ✍️ Write to the judge

secret =
    You can ask that your parents or guardian do not know.
    The doctor first tries to convince you.
    If you still say no, come with an adult that you choose.
    .next = 👤 Without an adult

secret-alone =
    No family here, and your own health card?
    Then, in general, you can say yes without an adult. With the { -ame } (care paid by the State), it is not sure.
    Say to the doctor: { -phrase-secret } (“I would like care in secret.”)
    .card = 💬 A card to show
    .pay = 💶 Who pays?

operation-alone =
    Tell the doctor: « Je suis d’accord, ma famille n’est pas ici. » (“I agree, my family is not here.”)
    For care in secret, come with an adult that you choose.
    The { -ase } (protection) does not look after you? A minor can have { -ame } (the State pays) from day one.
    .own-card = 📄 I have my own card
    .pay = 💶 Who pays?
    .letter = ✍️ Write to the judge
