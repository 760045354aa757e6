### Asking for asylum. No question about the story: only “are you afraid to go back?”.

title = 🛡️ Ask for asylum ({ -asile })

start =
    Asylum ({ -asile }) protects a person in serious danger in their country.
    Do not tell your story here.
    Are you afraid to go back to your country?
    .afraid = ✅ Yes, I am afraid
    .not-afraid = ❌ No
    .unsure = ❓ I do not know

# A hard subject: a warning first, and one can skip it.
examples =
    Many people are not sure. That is normal.
    I can show you examples of dangers.
    Some words are hard: you can skip this.
    .see = ➡️ See the examples
    .skip = ⚖️ Skip: a lawyer

more-examples =
    War, torture, politics, religion, ethnic group.
    Female genital cutting (FGM), forced marriage, armed group, loving a person of the same sex.
    Not only work or studies.
    First talk to an { -avocat } (lawyer) or an association.
    .ask = 🛡️ Ask for asylum
    .lawyer = ⚖️ Find a lawyer
    .ase = 🛡️ Asylum or { -ase }?

not-afraid =
    Asylum ({ -asile }) is not only for work or studies.
    The { -ase } (child protection) can protect you without asylum.
    What do you want to do?
    .ase = 🚶 Ask the { -ase }
    .lawyer = ⚖️ Find a lawyer
    .ask = 🛡️ About asylum

# The questions asked most.
can-ask =
    A minor can ask for asylum ({ -asile }) at any age, at any time.
    Are you alone? An adult must be named to help you.
    What do you want to know?
    .how = ➡️ How to ask
    .ase = 🛡️ Asylum or { -ase }?
    .secret = 🗺️ Family, embassy
    .no-passport = 📄 No passport
    .soon-18 = 📅 Nearly { 18 }
    .not-minor = ✋ “Not a minor”

two-protections =
    Asylum ({ -asile }) and { -ase } (child protection) are two protections.
    You can have both.
    The { -prefecture } (State office) must tell the { -departement }: ask for it.

secret =
    { -ofpra } (the asylum office) does not talk to your family.
    It does not talk to your country or the embassy either.
    Do not call your embassy and do not go back to your country.

soon-18 =
    Ask for asylum ({ -asile }) before you are { 18 }, today if you can.
    Without a representative, { -ofpra } (the asylum office) can note your request to be safe.
    Ask for it in writing and keep the proof.
    .next = ➡️ How to ask

# Say the risk, offer the lawyer first.
not-recognised =
    You can ask for asylum as a minor: another authority decides.
    Never give another age.
    First see an { -avocat } (lawyer): the { -prefecture } (State office) sees the files and checks the right to stay.
    .lawyer = ⚖️ Find a lawyer
    .how = ➡️ How to ask
    .age-rule = ⚖️ The rule about age

# Regulation (EU) 2024/1348, article 25: only for asylum.
age-rule =
    For asylum, a European rule says: looks are not enough, and in case of doubt, you are a minor.
    It does not replace the decision of the { -departement } ({ -ase }).
    With an { -avocat } (lawyer), show the judge this rule: regulation { "2024/1348" }, article { "25" }.
    .lawyer = ⚖️ Find a lawyer
    .how = ➡️ How to ask

# GUDA: the asylum desk. SPADA: the association of the first appointment.
where =
    Go to the { -prefecture } (State office), to the { -guda } (asylum desk).
    Sometimes an association ({ -spada }) gives a first appointment: ask an association.
    Who is your representative?
    .nobody = ❌ Nobody
    .ad-hoc = 👤 An adult was named
    .ase-guardian = 👤 { -ase } is my guardian
    .unsure = ❓ I do not know

no-adult =
    Even without an adult, the { -prefecture } (State office) must take your request.
    An { -administrateur-ad-hoc } (adult for you) must be named.
    There are { 15 } working days for this, sometimes { 25 }.
    Does the { -prefecture } refuse? See an { -avocat } (lawyer) today.
    .next = 📄 And the form

# OFPRA: the asylum office. Attestation: the paper that proves the asylum request.
no-adult-form =
    You get another appointment, with your representative.
    Then the form of { -ofpra } (the asylum office), signed by this adult: { 21 } days after the { -attestation } (proof).
    Is nobody named? Show your papers to an { -avocat } (lawyer) the same day.
    .bring = ➡️ What to bring
    .representative = 👤 My representative
    .lawyer = ⚖️ Find a lawyer

# Administrateur ad hoc: an adult named to help and to speak for the minor in the asylum request.
with-adult =
    The { -administrateur-ad-hoc } (adult named for you) helps and represents you.
    This adult signs the form of { -ofpra } (the asylum office): { 21 } days after the { -attestation } (proof).
    Go to the { -prefecture } (State office) together.
    .next = ➡️ What to bring

ase-guardian =
    A judge made the { -ase } (child protection) your guardian.
    Then it makes the asylum request with you.
    Talk about it today with your social worker.
    .next = ➡️ What to bring

# Attestation: the paper that proves the asylum request.
bring =
    You need no passport.
    Bring { 2 } identity photos, your papers, an address if you have one.
    They ask name, birth, journey: tell the truth.
    .after = ➡️ And then
    .prints = 🏢 My fingerprints
    .language = 🌍 My language

# Two different files: asylum (Eurodac), age assessment (AEM).
fingerprints =
    They take your fingerprints and a photo of the face, from age { 6 }.
    Your representative or a trained person must be there.
    It is not the file about age: ask them to explain.
    .next = 🌍 Your language

spoken-language =
    Your choice stays for the whole request, even at the court.
    You can take French later.
    Choose the language you speak best.
    .next = ➡️ And then

after =
    The request is normally noted in { 3 } to { 10 } working days.
    You get the { -attestation } (proof of your request), even without papers: take a photo of it.
    From that day, there are { 21 } days for the form of { -ofpra } (the asylum office).
    .form = 📄 The form
    .representative = 👤 My representative
    .other-country = 🗺️ Another country
    .lawyer = ⚖️ Find a lawyer
    .adult-card = 💬 Sentences to show
