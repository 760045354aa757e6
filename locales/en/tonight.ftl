### A bed and a meal tonight. Never promise a place.

title = 🛏️ Sleep and eat tonight

start =
    This bot cannot book a bed.
    The { -ase } is the service that protects children.
    What is your situation?
    .danger = 🆘 Danger or sickness
    .not-yet = 🛡️ Not seen the { -ase } yet
    .sent-away = 🕒 The { -ase } says: wait
    .refused = ✋ They told me “no”
    .placed = ⚖️ A judge placed me
    .unsure = ❓ I do not know

danger-now =
    Danger or serious sickness:
    📞 { $tel-112 }
    Child in danger, day and night:
    📞 { $tel-119 }
    If you are sick, go to the { -urgences } (emergency room) of a hospital.
    .hospital = 💬 Words for the hospital
    .bed = 🛏️ Sleep tonight
    .eat = 🍲 Eat

not-yet =
    Go to the { -ase } (child protection) today.
    If the door is closed, call:
    📞 { $tel-119 }
    The police can also help, but they may ask who you are.
    .reception = 📍 Where is the { -ase }?
    .night = 🛏️ Sleep tonight
    .card = 💬 Sentences to show

reception-town =
    This bot can show you where to go.
    Which town are you in?
    .unknown = ❓ I’d rather not say

reception =
    By day, go first to the first place in this list.
    At night, door closed, or no address? Call:
    📞 { $tel-119 }
    .next = 💬 Sentences to show

sent-away =
    Before the interview, the { -ase } (child protection) must give you a bed, even if it is full.
    Write on paper the date, the time, the place and the person’s name.
    Call tonight:
    📞 { $tel-119 }
    .judge = ⚖️ A judge in { 48 } hours
    .night = 🛏️ Sleep tonight
    .eat = 🍲 Eat
    .card = 💬 Sentences to show

urgent =
    Leaving you outside can violate your rights.
    An { -avocat } (lawyer) can ask a judge to answer within { 48 } hours. Sometimes it is yes, often no.
    Look for a lawyer today, and call:
    📞 { $tel-119 }
    .lawyer = ⚖️ Find a lawyer
    .night = 🛏️ Sleep tonight

refused =
    After the “no” of the { -departement } ({ -ase }, child protection), you lose your bed.
    Associations help at night in many towns.
    If you are in danger, call:
    📞 { $tel-119 }
    Which town are you in?
    .unknown = ❓ I’d rather not say

refused-night =
    These places and people may help you tonight.
    Contact an association first.

refused-anywhere =
    Ask an association that helps at night, or a day centre (« accueil de jour »).
    The website { -soliguide } has addresses in many towns.
    If you are in danger, call:
    📞 { $tel-119 }

refused-then =
    The { -juge-des-enfants } (children’s judge) can place you in care at once ({ -opp }: fast decision). Ask for it in your letter.
    Has a judge already placed you? Then the { -ase } (child protection) must house you.
    What do you want to do?
    .eat = 🍲 Eat, wash
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .keep = 🛏️ Can I keep my bed?
    .adults = 📞 What about { 115 }?
    .placed = ⚖️ A judge placed me

shelter-law =
    Writing to the judge is not enough to keep your bed.
    Some members of Parliament want to change this: in March { "2026" }, it was not a law.
    In your letter, ask for placement at once ({ -opp }: fast decision).
    .letter = ✍️ Write to the judge
    .judge = ⚖️ A judge in { 48 } hours

sleep-town =
    Call first:
    📞 { $tel-119 }
    Say: « mineur, sans famille, sans lit » (a minor, no family, no bed), and your town.
    This bot also looks for places. Which town are you in?
    .unknown = ❓ I’d rather not say

sleep =
    Tonight, call first:
    📞 { $tel-119 }
    The police can also help, but they may ask who you are.
    Has nobody told you “no”? Go to the { -ase } (child protection) as soon as it opens.

sleep-anywhere =
    Call now, day or night:
    📞 { $tel-119 }
    Say: « mineur, sans famille, sans lit » (a minor, no family, no bed), and your town.

then =
    At night, stay in a group.
    What do you want to do now?
    .eat = 🍲 Eat, wash
    .card = 💬 Sentences to show
    .safe = ➡️ Stay safe
    .lawyer = ⚖️ Find a lawyer
    .bed = 🛏️ Sleep tonight
    .adults = 📞 What about { 115 }?

adults-line =
    The number { 115 } looks for beds, mostly for adults and families.
    It often refuses people under { 18 }.
    Always say your true age, even to get a bed.

food-town =
    In the day, associations often offer a meal, a shower, advice.
    Which town are you in?
    .unknown = ❓ I’d rather not say

food-places =
    Here are places to eat and to rest.
    Check the hours before you go.
    .next = 🛏️ Tonight

no-places =
    The website { -soliguide } has addresses in many towns.
    Look for a day centre (« accueil de jour ») near you: meals, showers.
    Ask an association, too.
    .next = 🛏️ Tonight

safe-night =
    At night, stay in a group, near an association.
    Do not follow an adult who offers a bed, a meal or work.
    If you are afraid, call:
    📞 { $tel-119 }
    📞 { $tel-112 }

safe-offer =
    Safe help is free. It has a name and an address, and it lets you leave.
    Do they ask for money, sex, work or your papers? Say no.
    Call:
    📞 { $tel-119 }
