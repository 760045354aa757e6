### From arrival to the answer of the département.

title = 🚶 Arrival and { -evaluation }

# ASE: the service of the département that protects children. Évaluation: an interview about age and situation.
start =
    Under { 18 } and without a parent here? The { -ase } (service of the { -departement }) must protect you.
    It does an { -evaluation }: an interview about your age.
    What is your situation?
    .just-arrived = 🚶 I just arrived
    .waiting = 🕒 Waiting for interview
    .after = 🗣️ Interview is finished
    .with-adult = 👤 I live with an adult
    .age-unsure = ❓ My exact age?
    .not-believed = ✋ They say: not a minor

# Emergency shelter: a bed and meals during the évaluation.
where-to-go =
    The { -ase } (child protection) must give you a bed: this is emergency shelter.
    This shelter is free and comes before the interview.
    Go today to the { -ase }, or to the association that works with it.

reception-town =
    This bot can show you where to go.
    Which town are you in?
    .unknown = ❓ I’d rather not say

reception =
    By day, go first to the first place in this list.
    At night, door closed, or no address? Call:
    📞 { $tel-119 }

# Police: say honestly that they can check who somebody is. The number for children comes first.
door-closed =
    At night, or if the door is closed, call:
    📞 { $tel-119 }
    You can also go to the police or the gendarmerie (police too).
    They can ask who you are: show them the next screen.
    .next = 💬 Sentences to show

waiting =
    The { -ase } (child protection) must give you a bed before the interview.
    Do you have a bed?
    .no-bed = 🛏️ No, no bed
    .have-bed = ✅ Yes, I have a bed
    .prefecture = 🏢 Visit to { -prefecture }
    .bone-test = 🏥 An X-ray of bones
    .other = ❓ Another question

sent-away =
    Before the interview, the { -ase } (child protection) must give you a bed, even if it is full.
    Write down date, time, place and the person’s name.
    An { -avocat } (lawyer) can ask a judge: answer within { 48 } hours, often “no”. Call as well:
    📞 { $tel-119 }
    .lawyer = ⚖️ Find a lawyer
    .night = 🛏️ Sleep tonight

sheltered =
    This shelter lasts { 5 } days, sometimes { 10 }, at most { 15 }.
    Your time to rest begins on the first day, before the interview.
    Write down the day of your first night.
    .next = 📅 Count the days

first-night =
    The shelter lasts { 15 } days at most.
    Which day was your first night?
    .unknown = ❓ I do not know

# The first day counts: the fifteenth day is fourteen days later.
fifteen-day =
    The shelter can last until this day at the latest:
    { $shelter-end }
    Before, the { -ase } (child protection) tells a magistrate or refuses in writing.
    Ask for a written answer.
    .next = 🏥 Your health

health-check =
    You can ask for a nurse or a doctor.
    This care is not used to decide your age.
    Today, say if you have pain or sleep badly.
    .next = 🗣️ The interview

after =
    If the interview was very short, telling the judge can help.
    Today, write down the hours, the questions, who was there, the interpreter.
    What happened next?
    .no-answer = 🕒 No answer
    .bone-test = 🏥 An X-ray of bones
    .recognised = ✅ The { -ase } says yes
    .refused = ✋ The { -ase } says no

no-answer =
    The shelter lasts { 15 } days at most.
    Then the { -ase } (child protection) tells the { -procureur } (public prosecutor), or refuses in writing.
    Ask for this written answer. See an association or an { -avocat } (lawyer) today.
    .next = ⚖️ A lawyer

# Procureur: an official of the court who can protect quickly.
recognised =
    Another { -departement } (local government) cannot do the { -evaluation } of your age again.
    The { -procureur } (public prosecutor) or a judge chooses where you live.
    Tell them about your health, your school, your family.
    .every-day = 👤 Who decides for me
    .next-steps = 🛡️ What comes next

in-care =
    The { -ase } (child protection) decides about everyday things.
    For important things, your parents or a judge must agree.
    Today, ask for a copy of the decision, and photograph it.

# What to say about age: the truth, and “I do not know” when that is true.
age-unsure =
    Do not repeat an age or a story that somebody gave you.
    Say only what you know.
    Talk to an association or an { -avocat } (lawyer) before the interview.
    .next = ⚖️ A lawyer
