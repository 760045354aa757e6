### Prison. Do not frighten, promise nothing. No question about the facts.

title = 🔒 Prison

# PJJ: the youth service of the courts.
start =
    In prison, a minor keeps their rights.
    There is an { -avocat } (lawyer) and an educator of the { -pjj } (youth justice).
    Who is it for?
    .me = ➡️ For me
    .friend = 🤝 A friend is in prison
    .judge = 🔒 They talk of prison
    .lawyer = ⚖️ Find a lawyer

me =
    Ask for your { -avocat } (lawyer), your { -pjj } educator, a doctor, an interpreter.
    Have your true birth date, your phone and your papers written down.
    Ask them to tell the { -ase } (child protection) and your { -juge-des-enfants } (judge).
    .calls = 📞 Calls and visits
    .fear = 🆘 I am afraid here
    .punished = ⚖️ They punish me
    .care = 🏥 See a doctor
    .life = 🎒 School, cell
    .out = 🚪 Getting out

# Visit permit: the permission to come and see somebody in prison.
calls =
    You can call your family and people who really help you.
    Not judged yet? The judge must say yes first.
    A visit needs a permit: tell your educator.
    .next = 🚪 Getting out

fear =
    Afraid of the others? Ask for « protection individuelle » (you are kept apart).
    It lasts { 6 } days at most, sometimes twice, and you can stop it.
    Dirt, violence, no bed? Tell your { -avocat } (lawyer): a judge can act.
    .care = 🏥 See a doctor
    .lawyer = ⚖️ Find a lawyer

punished =
    Under { 16 }: { 3 } days at most, in your own cell; later, { 7 } days.
    You keep school and visits.
    An { -avocat } (lawyer) is compulsory and free: ask for one.
    .next = ⚖️ A lawyer

care =
    In prison too, you can get care without your parents knowing.
    An adult you choose goes with you.
    Ask your { -pjj } educator to help you.
    .next = 🚪 Getting out

life =
    You must be kept away from adults.
    The rule is one person in a cell.
    School or training goes on: ask for your place.
    .next = 🚪 Getting out

# Placement: the decision of the children’s judge that gives a young person to the ASE.
out =
    Had a judge placed you before? Prison normally does not end that placement.
    When you get out, the { -pjj } must take you to who looks after you.
    Ask your { -avocat } (lawyer) to write to the judge and the { -ase } now.
    .next = 📄 And my papers?

later =
    A conviction can make the { -titre-de-sejour } (residence permit) harder at { 18 }.
    Before you accept a procedure, talk to your { -avocat } (lawyer).
    .next = ⚖️ A lawyer

friend =
    Your friend has a { -pjj } (youth justice) educator and an { -avocat } (lawyer).
    A minor alone needs somebody to say: home, school, people close to them.
    Give this to the lawyer or the educator.
    .next = ➡️ Seeing my friend

visit =
    A visit needs a permit, say this: { -phrase-permis-visite }
    Without papers, we are not sure of the rule.
    Ask an association first.
    .rights = ⚖️ My friend’s rights
    .lawyer = ⚖️ Find a lawyer

judge =
    Under { 13 }, no prison before the trial.
    From { 13 } to { 15 }, almost only for a very serious crime.
    At { 16 } or { 17 }, only for serious acts, when nothing else works.

judge-face =
    Normally the judge must see you face to face, not by video.
    Say who can help you: home, educator, school.
    Talk to your { -avocat } (lawyer) before you answer.
    .next = ⚖️ A lawyer
