### The answer is yes. What happens next, and in how many days. Promise nothing.

title = 🛡️ You are protected: next

# Procureur: magistrate of the court. Juge des enfants: decides about protection.
start =
    The { -ase } (child protection) believes you: it tells a magistrate.
    Then a judge decides where you live.
    What do you want to know?
    .days = 📅 How many days?
    .moved = 📍 The home, another town
    .hotel = 🏨 I sleep in a hotel
    .who-decides = 👤 Who decides for me
    .again = ⚖️ A new { -evaluation }
    .siblings = 👪 My brother, my sister

# At the top of the paper: « procureur de la République » or « tribunal pour enfants ».
who-placed =
    Look at the paper that places you with the { -ase } (child protection).
    Who signed it?
    .prosecutor = ⚖️ The { -procureur }
    .judge = ⚖️ The { -juge-des-enfants }
    .unsure = ❓ I do not know

prosecutor-date =
    The { -procureur } (magistrate) has { 8 } days to tell the judge.
    What date is on that paper?
    .unknown = ❓ I do not know

prosecutor-day =
    The { -procureur } (magistrate) must tell the judge at the latest on:
    { $prosecutor-to-judge }
    Then the judge has { 15 } days to see you and decide.
    Write these days down.

judge-date =
    If the judge decides without seeing you, you are seen afterwards.
    What date is on that paper?
    .unknown = ❓ I do not know

judge-day =
    If the judge has not seen you, the appointment must be at the latest on:
    { $judge-hearing }
    Ask for an { -avocat } (lawyer) and an interpreter for that day.

days-words =
    After the { -procureur } (magistrate): { 8 } days to tell the judge.
    Then { 15 } days to see you and decide.
    Ask for a copy of each paper.

# Greffe: the office of the court.
overdue =
    This day is over.
    No news? Today, ask an { -avocat } (lawyer) to call the { -greffe } (office of the court).
    Keep all your papers.

# Provisional measure: a decision for a time, before the real decision.
then =
    A temporary decision lasts { 6 } months at most, sometimes { 6 } more.
    You have the right to speak to the judge.
    Prepare what you want to say, with an { -avocat } (lawyer).

# National sharing: a recognised young person can be sent to another département.
moved =
    You can be sent to another { -departement }. It does not redo your { -evaluation } (interview about age).
    The magistrate must look only at your interest.
    Speak about your school, health, brothers and sisters, friends.
    .again = ⚖️ A new { -evaluation }
    .siblings = 👪 My brother, my sister
    .afraid = 🆘 Afraid in the home
    .lawyer = ⚖️ Find a lawyer
