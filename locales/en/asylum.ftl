### Asylum: where are you? The answer and the border first, because their time limits are the shortest.

title = 🛡️ Asylum ({ -asile })

start =
    Asylum ({ -asile }) protects a person in serious danger in their country.
    Did you get a letter? Show it to an { -avocat } (lawyer) today.
    What is your situation?
    .answer = 📄 I have an answer
    .held = 🛂 Held at the border
    .not-asked = 🛡️ Not asked yet
    .asked = 🕒 Asked, I am waiting
    .other-country = 🗺️ Another country
    .unsure = ❓ I do not know

# OFPRA: the office that answers the asylum request.
asked =
    The form goes to { -ofpra } (the asylum office).
    Time limit: { 21 } days after the { -attestation } (proof of your request).
    Not sent yet? Call your representative today.
    What do you want to know?
    .form = 📄 The form
    .interview = 🗣️ The interview
    .representative = 👤 My representative
    .waiting = 🕒 Bed, work, health
    .unsure = ❓ I do not know

show-papers =
    Have all your papers read today.
    Ask: “Has the form of { -ofpra } (the asylum office) been sent?”
    Go to your representative, an { -avocat } (lawyer) or an association.
    .next = ⚖️ A lawyer

what-is-it =
    Asylum ({ -asile }) is the protection of France against a danger at home.
    The { -ase } protects children: you can have both.
    What do you want to do?
    .ask = 🛡️ Asylum and me
    .new-rules = ⚖️ The rules of { "2026" }
    .lawyer = ⚖️ Find a lawyer

new-rules =
    Since June { "2026" }, new European rules come before the French ones.
    An older leaflet can be wrong; your letter is right.
    Show each letter to an { -avocat } (lawyer) or an association.
    .ask = 🛡️ Asylum and me
    .lawyer = ⚖️ Find a lawyer
