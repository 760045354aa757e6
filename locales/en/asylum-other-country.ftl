### Another country of Europe. Never advise to leave alone.

title = 🗺️ Another European country

start =
    Sometimes another European country examines the asylum ({ -asile }) request.
    The link with your family counts.
    What is your situation?
    .family = 👪 My family is there
    .fingerprints = 🗺️ Fingerprints there
    .paper = 📄 A paper about it
    .england = 🌊 England
    .unsure = ❓ I do not know

family =
    Does a parent, brother, sister, uncle, aunt or grandparent live there legally?
    Your request can go there so that you live together.
    Not if this would be bad for you: say so.
    .next = ➡️ What to do

tell-them =
    Do not go alone: the request goes through the { -prefecture } (State office).
    Bring phone number, address, photos, family papers.
    Tell the { -prefecture } and your representative today.
    .next = ⚖️ A lawyer

# Fingerprints taken elsewhere: no rule is claimed here.
lawyer-first =
    See an { -avocat } (lawyer) before any appointment about another country.
    Do not leave the city.
    European rules changed in June { "2026" }.
    .next = 📄 My papers

paper-wins =
    Your letter is right: read its time limit.
    Do not sign a paper that you do not understand.
    Show it today to an { -avocat } (lawyer) or an association.
    .next = ⚖️ A lawyer
