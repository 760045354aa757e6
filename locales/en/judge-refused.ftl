### The children’s judge said no. The appeal: asking other judges. Short screens, one action each.

title = ⚖️ The judge says “no”

# The date of the decision, as it is written on the judge’s paper.
start =
    You can appeal: ask other judges.
    You have only { 15 } days.
    What date is on the judge’s paper?
    .unknown = ❓ I do not know

# The date is printed by the program, with the date in French and a warning below.
in-time =
    You can still appeal.
    Last day:
    { $appeal-to-court }
    Do not wait for this day: see an { -avocat } (lawyer) today.
    .next = ✍️ Write the appeal

soon =
    Very little time is left.
    Last day:
    { $appeal-to-court }
    See an { -avocat } (lawyer) today.
    .next = ✍️ Write the appeal

# Greffe: the office of the court. Cour d’appel: the judges who look a second time.
now =
    This is perhaps the last day. Appeal today, now.
    Go to the { -greffe } (court office) of the { -cour-appel } (other judges).
    If closed, go as soon as it opens, or send a { -recommandee } (with proof).
    .next = ✍️ Write the appeal

# The time counts from the day of receiving: this is why we ask for that day now.
received =
    With the date on the paper, the time limit seems over.
    But the time counts from the day you received the paper.
    On which day did you receive this paper?
    .unknown = ❓ I do not know

received-in-time =
    With this day, perhaps you can still appeal.
    Last day:
    { $appeal-to-court-received }
    Appeal today and keep the envelope.
    .next = ✍️ Write the appeal

no-date =
    If you are not sure of the date, appeal today.
    The time limit is { 15 } days after you receive the paper.
    Go to an { -avocat } (lawyer) now.
    .next = ✍️ Write the appeal

# Everything is written on paper, never in the bot.
how-write =
    On paper, never here: your name, birth, nationality, an address for letters.
    Write: { -phrase-appel } (“I appeal against this decision.”)
    Say which judge decided, and on which day. Put the date, sign, add a copy of the judge’s paper.
    .next = 📍 Where to send it

# Greffe: the office of the court. Cour d’appel: the judges who look a second time.
how-send =
    Take it today to the { -greffe } (office) of the { -cour-appel } (other judges).
    Or send it by { -recommandee } (with proof). Keep the proof: stamp or receipt.
    An { -avocat } (lawyer) helps, but you can appeal without one.
    .lawyer = ⚖️ Find a lawyer
    .after = 🕒 How long
    .tonight = 🛏️ Sleep and eat
    .other = ❓ Something else

# Cour de cassation: the highest judges, with a specialised lawyer.
after-appeal =
    Against a temporary placement, the { -cour-appel } (court of appeal) has { 3 } months to answer.
    Is it still “no”? A specialised { -avocat } (lawyer) can sometimes go to a higher court.
    Ask for { -aide-juridictionnelle } (free for you).
    .next = ➡️ What now

late =
    Perhaps the time limit is over.
    With new papers, a new request to the judge is sometimes possible.
    Show your papers to an { -avocat } (lawyer) today.
    .lawyer = ⚖️ Find a lawyer
    .higher = ⚖️ A higher court
    .now = ➡️ What now

# Cour de cassation, European Court, UN committee: always with a lawyer.
last-ways =
    An { -avocat } (lawyer) can sometimes go to a higher court.
    Afterwards, the lawyer can write to the European Court or the UN.
    Ask the lawyer today if it is useful for you.
    .next = ➡️ What now

what-now =
    Keep all your papers, and a photo of each one.
    What do you want to do now?
    .lawyer = ⚖️ Find a lawyer
    .new-papers = 📄 New papers
    .meanwhile = 🤝 School, health, help
    .tonight = 🛏️ Sleep and eat
