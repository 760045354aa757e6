### New papers after a refusal. Never a false paper; the original stays with the person.

title = 📄 New papers

start =
    New papers can help, even after a “no”.
    What did you receive?
    .original = 📄 An original paper
    .photo = 📷 A photo
    .for-sale = 💶 Someone sells papers
    .lost = 📄 I lost my papers
    .nothing = ❓ Nothing yet

# “Receipt”: a signed paper that proves that the original was taken.
original =
    Keep the original and give copies.
    If somebody keeps the original, ask for a signed receipt.
    Keep photos in two safe places.

photo =
    Keep the photo in two safe places.
    A photo helps, but the original helps more.
    Ask for the original by tracked post, to an { -avocat } (lawyer) or association.

# Légalisation: an official stamp that confirms the signature. The rule changes with the country and the date of the paper.
stamp =
    A foreign paper often needs { -legalisation } (an official stamp).
    Without a stamp, sometimes it can still count.
    Ask an { -avocat } (lawyer) for the rule for your country.

# Consulat: the office in France of the country of origin. Danger if the person asks for asylum.
consulate =
    Asylum protects a person in danger in their country.
    Do you want to ask for asylum? Then do not contact your { -consulat } (office of your country).
    Talk to an { -avocat } (lawyer) first.

new-request =
    With new papers, you can sometimes ask the judge again.
    Send copies, and see an { -avocat } (lawyer) this week.
    What do you want to do?
    .letter = ✍️ Write to the judge
    .lawyer = ⚖️ Find a lawyer
    .unsure = ❓ I do not know

never-buy =
    Do not buy and do not use a false paper.
    The law punishes it, and people believe your true story less.
    Refuse this paper.

# Tell the lawyer the truth: the lawyer keeps it secret.
tell-lawyer =
    Do you already have a false paper? Do not use it any more.
    Your { -avocat } (lawyer) keeps what you say secret.
    Talk to your lawyer first, before other people.
    .next = ⚖️ A lawyer

# The Croix-Rouge (Red Cross) looks for the family, for free.
family =
    You can ask for protection without papers.
    The { -croix-rouge } (Red Cross) can look for your family, for free.
    Ask them today, or ask an association.
