### Identity papers. Without papers, people have rights. Never a false paper; the original stays with the person.

title = 📄 Your identity papers

start =
    You can ask for protection without papers.
    Real papers help a lot, at every step.
    What is your situation?
    .nothing = ❌ I have nothing
    .photo = 📷 I have a photo
    .original = 📄 I have an original
    .doubted = ✋ Doubt, two names, ages
    .for-sale = 💶 Somebody sells papers
    .unsure = ❓ Lost, another question

# Never ask why the person left.
nothing =
    Asylum protects a person who is in danger in their country.
    Do you want to ask for asylum, or have you asked already?
    .asylum = ✅ Yes
    .no-asylum = ❌ No
    .unsure = ❓ I do not know

# Consulat: the office of the home country in France. Danger if the person asks for asylum.
no-consulate =
    With asylum, do not contact your { -consulat } (office of your country).
    Associations give this advice.
    Talk to an { -avocat } (lawyer) first.

family =
    A relative at home can often ask for your paper.
    Can you reach somebody there?
    .reachable = ✅ Yes
    .not-reachable = ❌ No
    .unsure = ❓ I do not know

# Jugement supplétif: a judgment that replaces a missing birth paper.
birth-paper =
    A relative can often ask for your birth paper where you were born.
    No birth paper? A local judge can make a { -jugement-suppletif } (it replaces it).
    Have it written in the birth register, then legalised (official stamp).

# Tracked mail: one can see where it is.
send =
    First ask for a photo of the paper.
    Then have the original sent by tracked mail.
    Give the address of an { -avocat } (lawyer) or an association that agrees.

# The Red Cross looks for family, for free.
red-cross =
    The { -croix-rouge } (Red Cross) can look for your family, for free.
    A minor can ask without an adult, at the nearest office.
    Ask there, or go with an association.

photo =
    A photo helps, but the original helps more.
    Keep the photo in two safe places.
    Ask for the original by tracked mail, to an { -avocat } (lawyer) or an association.
    .next = 📄 The official stamp

original =
    An original is precious.
    Who has it now?
    .me = ➡️ I have it
    .service = 👮 A service, the police
    .somebody = ➡️ Another person

keep =
    Take a photo of each paper, front and back.
    Keep the photos in your e-mail and with an association.
    Give copies, never your only original. Send nothing here.

# “Receipt”: a signed paper that proves that the original was taken.
taken =
    The police can check the original. The judge can decide differently.
    Ask who keeps your paper, and ask for a signed receipt.
    Ask an { -avocat } (lawyer) to get it back.

# The adult may be holding the phone: no question about the story.
kept-by-somebody =
    Keeping your papers to make you obey can be a crime.
    It is not your fault.
    If you are afraid, call:
    📞 { $tel-119 }
    Danger right now:
    📞 { $tel-17 }

# Légalisation: an official stamp that confirms the signature, not the content.
made-when =
    { -legalisation } is an official stamp: it confirms the signature.
    A foreign paper needs it, except when countries have an agreement.
    When was your paper made?
    .before = 📅 Before April { "2024" }
    .since = 📅 Since April { "2024" }
    .unsure = ❓ I do not know

# Consulat, embassy: offices of the home country in France.
before-2024 =
    A judge once accepted the stamp of the country’s embassy in France.
    Are you thinking of asylum? Do not go there before an { -avocat } (lawyer).
    Ask a lawyer about the rule for your country.

since-2024 =
    Since April { "2024" }, the rule is stricter.
    The stamp normally comes from the French embassy in your country.
    Ask an { -avocat } (lawyer) about the rule for your country.

no-stamp =
    Without a stamp, a paper can sometimes still count.
    Do not throw it away.
    Show it to an { -avocat } (lawyer) this week.

doubted =
    A paper made by the rules of its country counts as true.
    To say “false”, they need reasons: ask for them in writing.
    Who doubts it?
    .two-names = 📅 Two names, or two ages
    .who = 🛡️ The { -ase }, the police
    .judge = ⚖️ The judge

two-names =
    Two names or two ages: one file alone does not decide.
    Say your true name and age, and why it is different.
    Show it all to an { -avocat } (lawyer). Use no false paper.
    .lawyer = ⚖️ Find a lawyer
    .visit = 🏢 Visit to the { -prefecture }
    .other = ❓ Another question

# Évaluation: the interview about age and situation.
doubted-who =
    The { -evaluation } (interview) team is not the judge of papers.
    The police give an opinion. The judge can think differently.
    Ask an { -avocat } (lawyer) to read this opinion.

doubted-judge =
    Does the judge refuse your paper? It is not the end.
    The judge must still look at whether the age you say is possible.
    Talk about it with an { -avocat } (lawyer) today.

what-next =
    What do you want to know now?
    .stamp = 📄 The official stamp
    .consulate = 🗺️ Going to my { -consulat }
    .lost = 📄 Lost or stolen
    .keep = 📄 Keeping my papers
    .after-no = 📄 After a “no”
    .lawyer = ⚖️ Find a lawyer

# Consulat: the office of the home country in France.
consulate =
    Thinking of asylum? No { -consulat } (office of your country) before an { -avocat } (lawyer).
    If not, it can give a card or a passport.
    It often asks for a birth paper, sometimes a guardian: go with an educator.

never-buy =
    Do not buy or use a false paper.
    The law punishes it, and people believe your true story less.
    Also refuse a paper with another name or another age.

# Tell the lawyer the truth: the lawyer keeps the secret.
tell-lawyer =
    Do you already have a false paper? Do not use it any more.
    Your { -avocat } (lawyer) keeps the secret.
    Talk to the lawyer first, before others.
    .next = ⚖️ A lawyer
