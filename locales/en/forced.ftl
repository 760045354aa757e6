### Somebody forces a person: work, stealing, selling, begging, sex, marriage. Calm tone, never a reproach.
### No detail, no name, no place is asked. The title tells nothing to somebody who looks over the shoulder.

title = 🔒 Just for you

# Another person may hold or watch the phone.
start =
    These screens are for you, for nobody else. Nobody asks your name.
    To talk, day and night, free:
    📞 { $tel-119 }
    Can somebody see your phone right now?
    .alone = ❌ No, nobody
    .watched = 👤 Yes, somebody
    .danger = 🆘 Danger right now
    .unsure = ❓ I do not know

# A neutral page: nothing should surprise the person who looks.
not-alone =
    You can come back here later.
    What do you want to read now?
    .school = 🎒 School
    .health = 🏥 Health
    .go-on = ➡️ Go on

danger-now =
    Child in danger:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-112 }
    📞 { $tel-17 }
    If talking is dangerous, send an SMS:
    📞 { $tel-114 }
    .next = 📍 A safe place

# Six doors, no detail. “My body”: sex, photos, videos.
what =
    Is somebody making you do things?
    You can choose without telling anything.
    .work = 🔨 Work
    .street = 💶 Steal, sell, beg
    .body = 🤫 My body, my images
    .marry = 💍 Marriage, FGM
    .friend = 🤝 It is for a friend
    .other = ❓ Other, or I do not say

# Building site, field, restaurant, delivery, or a family’s house (even an “uncle” or “aunt”).
work =
    Forcing you to work or keeping your papers is forbidden, also in a family.
    It is not your fault.
    You must be protected, even without a complaint or papers. Call, day and night:
    📞 { $tel-119 }
    .who = 🤝 Who else helps
    .pay = 💶 My pay
    .papers = 📄 They keep my papers
    .debt = 💶 I owe money
    .go-on = ➡️ What to do

work-pay =
    Your pay is yours.
    Nobody can take it for the journey or for papers.
    Before age { 16 }, work is almost always forbidden.
    .who = 🤝 Who can help
    .papers = 📄 They keep my papers
    .debt = 💶 I owe money
    .go-on = ➡️ What to do

# Whoever forces a minor risks several years of prison. Do not frighten with numbers.
street =
    Whoever makes you steal, sell or beg risks prison.
    It is not your fault.
    What is happening?
    .police = 👮 The police keep me
    .pills = 💊 They give me pills
    .hit = 🆘 They hit me
    .go-on = ➡️ What to do

# Questioning or court. Tell the truth, to the lawyer first.
kept-by-police =
    Say your true age. Ask for an { -avocat } (lawyer, defends you) and an interpreter.
    You can refuse to sign.
    Tell the lawyer first what they force you to do.
    .next = ⚖️ And punishment?

pills =
    Pills are sometimes given to make somebody obey.
    Getting care does not get you punished: the doctor keeps it secret.
    Go to the { -urgences } (hospital) if you are in pain.
    .next = ➡️ What to do

# Describe no act. The fault is the adult’s.
body =
    An adult who pays a minor for sex is punished, not you.
    A team at { 119 } knows about this. Call, day and night:
    📞 { $tel-119 }
    What do you need?
    .doctor = 🏥 A doctor, now
    .images = 📷 They have my images
    .who = 🤝 Who else helps
    .go-on = ➡️ What to do

# Blackmail: threatening to show images to make somebody obey.
images =
    Threats with your images are a sign of exploitation.
    Keep the messages and do not pay.
    From { 9 } am to { 11 } pm, call for free:
    📞 { $tel-3018 }
    At night, or in danger:
    📞 { $tel-119 }
    .next = ➡️ What to do

doctor =
    Go now to the { -urgences } (hospital), even at night, even without papers.
    Against HIV (AIDS), treatment normally starts within { 48 } hours.
    Often they treat you without a complaint: say « violence sexuelle » (sexual violence).
    .pill = 💊 Emergency pill
    .card = 💬 A card to show
    .go-on = ➡️ What to do

signs =
    One of these signs is enough to ask for help:
    no pay, no going out, money to bring back, images to scare you.
    Which one do you know?
    .papers = 📄 They keep my papers
    .debt = 💶 A debt without end
    .threats = 🆘 Threats
    .yes = ✅ Another sign
    .none = ❌ None of these
    .unsure = ❓ I do not know

papers-kept =
    Keeping your papers to make you obey is forbidden.
    You must be protected, even without them and without a complaint. Call:
    📞 { $tel-119 }
    .who = 🤝 Who else helps
    .lawyer = ⚖️ A lawyer
    .go-on = ➡️ What to do

debt =
    A debt that never ends is a warning sign.
    Nobody can make you steal or sell to pay it.
    Do not borrow from these people again.
    .next = ➡️ What to do

# The family at home may be threatened. Promise nothing.
threats =
    You can get protection without a complaint.
    If they threaten your family, say that too.
    The call is free and confidential:
    📞 { $tel-119 }
    .next = ➡️ What to do

# Traite: when somebody uses a person to make money.
not-fault =
    It is not your fault.
    Before age { 18 }, the law forbids it: it is called { -traite } (somebody uses you).
    This is true even if you said yes.
    .next = ➡️ What do you want?

want =
    You are the one who chooses.
    You can take your time.
    What do you want now?
    .safe = 🛏️ A safe place tonight
    .talk = 📞 Talk to somebody
    .lawyer = ⚖️ A lawyer
    .rights = ⚖️ Know my rights
    .home = 🛏️ My home is not safe
    .unsure = ❓ I do not know

# Never advise to run away: say where help is.
safe =
    Day and night, free, call:
    📞 { $tel-119 }
    You can also ask for help at the { -urgences } (hospital) or the station.
    Take papers and phone only if it is safe.
    .next = 📍 Which places?

# ASE: the service of the département that protects children. Promise no place.
safe-places =
    The { -ase } (child protection) can house you far from these people.
    Places with a secret address exist, but they are few.
    Ask for: « un lieu loin d’ici » (“a place far from here”).
    .next = 🛏️ Sleep and eat

talk =
    The call is free and is not on the bill.
    In danger, the team can tell the { -ase } (child protection).
    Say « mineur » (minor), « danger », your town:
    📞 { $tel-119 }
    .next = 🤝 An association

who =
    Some associations know these situations.
    They help for free.
    What do you need help for?
    .work = 🔨 Forced work
    .street = 💶 Steal, sell, beg
    .body = 🤫 My body, my images
    .marry = 💍 Marriage, FGM
    .other = ❓ Something else

who-work =
    The { -esclavage-moderne } (against slavery) helps against forced work.
    Its number was read in { "2018" }. If nobody answers, call { 119 }.

who-street =
    { -hors-la-rue } helps young foreigners, in the Paris region.
    Elsewhere, ask an association in your town.
    Look at its website, when nobody sees your phone:
    { -site-hors-la-rue }

who-body =
    The { -amicale-du-nid } and the { -mouvement-du-nid } help young people.
    At { 119 }, a team knows about this, by phone and by chat.
    Look at the website, when nobody sees your phone:
    { -site-amicale-du-nid }
    .next = 📞 Who to call

body-places =
    Call first, if you can talk. It is free.
    Nobody asks you to make a complaint.

who-any =
    The group { -contre-la-traite } finds the right association.
    Look at its website, when nobody sees your phone:
    { -site-contre-la-traite }

# A sentence to say or show in French.
lawyer-words =
    Say or show this to the { -avocat } (lawyer, defends you). It means: I am a victim of trafficking.
    { -phrase-traite }
    The lawyer keeps it secret: say what they force you to do.
    False papers do not prove that you are adult or guilty: say that too.
    .next = ⚖️ Find a lawyer

# Foyer: a house where the ASE lets young people live.
home =
    Do these people know the address of your home?
    Tell an educator and ask to move.
    Leaving without help is dangerous. Call:
    📞 { $tel-119 }
    .next = ❓ Something else

friend =
    Listen and do not judge: it is not your friend’s fault.
    Do not speak to the person who forces.
    Call together:
    📞 { $tel-119 }

rights =
    You have rights, even without papers.
    What do you want to know?
    .complaint = 👮 Without a complaint
    .punished = ⚖️ And punishment?
    .time = 🕒 { 30 } days to think
    .permit = 📄 A residence card
    .asylum = ➡️ Other ways

# Complaint: asking the police or the procureur to punish somebody.
no-complaint =
    A complaint (asking to punish somebody) is not required.
    The { -juge-des-enfants } (children’s judge) and the { -ase } must protect a child in danger.
    You can write to the judge without an adult.

# Trial: when judges judge the person who forced. Independent adult: administrateur ad hoc.
trial =
    At the trial, an independent adult can stand for you.
    The { -avocat } (lawyer) is free. Your words are filmed.
    Ask to come with a person you trust.
    .next = ✍️ Write to the judge

not-punished =
    You are a victim first.
    European rules ask not to punish the victim.
    Some young people are judged anyway: talk quickly to an { -avocat } (lawyer).
    .next = 🗣️ What to say

thirty =
    Do the police see signs of { -traite } (somebody uses you)?
    They must explain your rights, in private, in your language.
    Ask for an interpreter and an { -avocat } (lawyer).
    .next = 🕒 { 30 } days

# Récépissé: a paper of the préfecture that proves the request. Count from this paper.
thirty-days =
    You can ask for { 30 } days to think.
    They begin on the day of the { -recepisse } (paper of the { -prefecture }, State office).
    It is rare: see an { -avocat } (lawyer) before day { 20 }.
    .next = 🗣️ What to say

permit =
    Before age { 18 }, you do not need a card.
    After, a card of { 1 } year exists for those who complain or testify.
    You must also have left these people.

permit-long =
    From age { 16 }, this card is possible to work.
    If the person is finally convicted, the law provides a card of { 10 } years.
    Decide with an { -avocat } (lawyer).
    .next = 🗣️ What to say

# Asylum: protection of a person in danger in their country.
other-ways =
    Without a complaint, other ways exist.
    Child protection, asylum (danger at home), humanitarian reasons.
    Choose with an { -avocat } (lawyer) or an association.
    .next = 🗣️ What to say
