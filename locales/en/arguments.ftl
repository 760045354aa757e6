### What courts and the UN said about age. To show to a lawyer. Never present an opinion as a law.

title = ⚖️ Ideas for your letter

start =
    Judges and the UN have spoken about the age of young people.
    These are not promises: show these screens to an { -avocat } (lawyer).
    What do you want to read?
    .doubt = ⚖️ Doubt
    .europe = ⚖️ Europe
    .un = ⚖️ The UN
    .france = ⚖️ France
    .lawyer = ⚖️ Find a lawyer
    .letter = 📄 Back to my letter

# Cour de cassation: the highest judges in France for these cases. Conseil constitutionnel: it checks laws.
doubt =
    A bone X-ray alone is not enough: doubt counts for you.
    Without good papers, the judge must still look at whether your age is possible.
    No rule may treat a minor as an adult.

looks =
    The UN says: face and body alone do not decide age.
    Your words count, and your papers too.
    Say it in your letter, in your own words.

# European Court of Human Rights: A.C. v. France (2025), F.B. v. Belgium (2025).
europe =
    In { "2025" }, the European Court ruled against France: a young person was badly informed.
    It ruled against Belgium: a bone X-ray without real consent.
    Show it to an { -avocat } (lawyer).

# UN Committee on the Rights of the Child: its views do not bind the French judge.
un =
    The UN says: in doubt, a young person must be treated as a child, during appeals too.
    It asks for a roof, food and water.
    The French judge does not have to follow. Show it to an { -avocat } (lawyer).

# CNCDH: the French commission on human rights.
france =
    In { "2025" }, the { -conseil-etat } (judges) kept the French system.
    The same year, a human rights commission criticised it.
    Your own case counts: prepare it with an { -avocat } (lawyer).

asylum =
    For asylum, a rule of Europe says: not looks alone.
    The medical exam comes last. In doubt, it says: a minor.
    Does France apply it? Ask an { -avocat } (lawyer).
