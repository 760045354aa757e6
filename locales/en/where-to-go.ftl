### Where to go: the town once, then places. Never promise a bed.

title = 📍 Where to go

start =
    This bot knows places in many towns.
    It cannot book anything. What are you looking for?
    .sleep = 🛏️ Sleep tonight
    .arrived = 🚶 First reception
    .rights = ⚖️ A lawyer, my rights
    .day = 🍲 Eat, wash
    .doctor = 🏥 A doctor
    .other = ❓ Something else

seen-before =
    The first reception is for the first time.
    After a “no” it does not take you again: other places help.
    Have you been to the { -ase } (child protection) already?
    .first = 🚶 No, I am new here
    .waiting = 🛏️ They told me to wait
    .refused = ✋ They said “no”

reception-town =
    Every { -departement } has a first reception for minors who are alone.
    Which town are you in?
    .unknown = ❓ I’d rather not say

# The first of the list is the first reception of the département.
reception =
    By day, go first to the first place in this list.
    At night, door closed, or no address? Call:
    📞 { $tel-119 }
    .next = 💬 A card to show

reception-anywhere =
    The { -ase } (child protection) of each { -departement } receives minors who are alone.
    To know where to go, call:
    📞 { $tel-119 }
    .next = 💬 A card to show

rights =
    Lawyers and associations help for free.
    Have you already been told “no”?
    .refused = ✋ Yes, I was told “no”
    .other = ❓ No, another question

refused-town =
    Bring the paper of the refusal and all your papers.
    Which town are you in?
    .unknown = ❓ I’d rather not say

refused =
    You can write to the { -juge-des-enfants } (children’s judge). These places can help, for free.
    Go to the first one today.
    .next = ✍️ Write to the judge

legal-town =
    Which town are you in?
    .unknown = ❓ I’d rather not say

legal =
    These places help you with your rights, for free.
    Call the first one, or go there.

legal-anywhere =
    A child can write alone to the { -defenseur-des-droits } (defends children), for free.
    To talk to somebody, call:
    📞 { $tel-119 }
    .next = ⚖️ A free lawyer

day =
    What do you need?
    .eat = 🍲 Eat, rest
    .wash = 🚿 Shower, laundry, socket

eat-town =
    Which town are you in?
    .unknown = ❓ I’d rather not say

eat =
    Here are places to eat and to rest.
    Look at the hours before you go.

wash-town =
    Which town are you in?
    .unknown = ❓ I’d rather not say

wash =
    Here are places to wash yourself, your clothes, or to charge your phone.
    Look at the hours before you go.

day-anywhere =
    This bot knows no place here.
    The website { -soliguide } has addresses in many towns.
    Ask an association, too.

doctor-town =
    At the hospital, the { -pass } (a free service) treats you without insurance.
    Which town are you in?
    .unknown = ❓ I’d rather not say

doctor =
    These places treat you without insurance.
    Is it serious (high fever, hard to breathe)? Call:
    📞 { $tel-15 }

doctor-anywhere =
    Go to the { -urgences } (emergency room) of a hospital if it is serious.
    Papers and money come later.
    Call:
    📞 { $tel-15 }

other =
    What are you looking for?
    .girls = 👩 For girls
    .school = 🎒 School, classes
    .family = 👪 My lost family
    .forced = 🔒 I am forced, or held
    .by-town = 📍 I have a town
    .by-name = 🤝 An association

girls-town =
    Some places are only for girls and women.
    Which town are you in?
    .unknown = ❓ I’d rather not say

girls =
    These places receive girls.
    In danger now? Call:
    📞 { $tel-119 }

girls-anywhere =
    Talk to somebody, for free, day and night:
    📞 { $tel-119 }

school-town =
    Which town are you in?
    .unknown = ❓ I’d rather not say

school =
    School is a right, also without papers and after { 16 }.
    Call or write to the first place.
    .next = 🎒 How to get into school

# Nobody tells the embassy.
family =
    The { -croix-rouge } looks for families in many countries.
    It is free and confidential.
    First say if a search can put somebody in danger.

forced-start =
    It is not your fault. Call, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    What are you being made to do?
    .body = 🤫 My body, my pictures
    .work = 🔨 Work
    .other = ❓ Other, or I won’t say
    .danger = 🆘 I am in danger now

forced-said =
    You must be protected, even without a complaint.
    Has the { -ase } (child protection) already told you “no”?
    .refused = ✋ Yes, they said “no”
    .not-refused = ❌ No
    .unsure = ❓ I do not know

forced-town =
    Which town are you in?
    .unknown = ❓ I’d rather not say

forced-body =
    The person who pays or forces is punished, not you.
    Call first, if you can talk.
    .next = 🔒 How to get out of it

forced-body-refused =
    The person who pays or forces is punished, not you.
    Call first, if you can talk.
    .next = 🔒 How to get out of it

forced =
    Nobody has the right to keep you or to force you.
    Call first, if you can talk.
    .next = 🔒 How to get out of it

forced-others =
    Nobody has the right to keep you or to force you.
    Call first, if you can talk.
    .next = 🔒 How to get out of it

forced-anywhere =
    Call for free, day and night:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }
    .next = 🔒 How to get out of it

by-town =
    Which town are you in?

in-town =
    What are you looking for in this town?
    .sleep = 🛏️ Sleep tonight
    .arrived = 🚶 First reception
    .rights = ⚖️ Lawyer, my rights
    .eat = 🍲 Eat
    .wash = 🚿 Wash
    .doctor = 🏥 A doctor

in-town-before =
    The first reception is for the first time.
    After a “no” it does not take you again: other places help.
    Have you been to the { -ase } (child protection) already?
    .first = 🚶 No, I am new here
    .waiting = 🛏️ They told me to wait
    .refused = ✋ They said “no”

in-town-rights =
    Have you already been told “no”?
    .refused = ✋ Yes, they said “no”
    .other = ❓ No, another question

# The name is typed; the places of the list are those asked for most.
by-name =
    ✍️ Type the name of an association, also with mistakes.
    Or choose here:
