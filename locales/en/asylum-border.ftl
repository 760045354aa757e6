### Held at the border. Short: this person perhaps has two minutes and a phone.

title = 🛂 Held at the border

# The sentence stays in French: it is said or shown.
start =
    Say or show: { -phrase-asile } (“I am a minor and I ask for asylum.”)
    Ask for an interpreter and an { -avocat } (lawyer) now.
    Do not sign a paper that you do not understand.
    Where are you?
    .refused-entry = 📄 A refusal paper
    .waiting-zone = 🛂 Airport, port, station
    .land-border = 🚌 Border on foot, bus
    .screening = 👮 Fingerprints, checks
    .unsure = ❓ I do not know

now =
    Were you refused entry for asylum ({ -asile })? Act now.
    You have { 48 } hours, or the time on the paper.
    Ask: { -phrase-representant } (“I ask for a representative.”)
    .next = ⚖️ My rights

# Zone d’attente: a closed place in an airport, a port or a station. A minor stays there only as an exception.
rights =
    An { -administrateur-ad-hoc } (adult named for you) must come without waiting.
    You can have an interpreter, a doctor, and call somebody.
    Ask for all of this now.
    .sent-back = 🚪 They want me to leave
    .normal = 🕒 A fast answer?
    .card = 💬 Sentences to show

one-day =
    Airport, port, station: you can refuse to be sent back before { 1 } full day.
    Not at a land border.
    Say it now: { -phrase-jour-franc } (“I want one full day.”)

no-fast-way =
    A minor alone normally gets the usual asylum ({ -asile }) procedure.
    European rules are new: your paper comes before this text.
    Show it to an { -avocat } (lawyer) or an association there.
    .next = 💬 Sentences to show

land-border =
    A minor can ask for asylum ({ -asile }) at any time.
    Here, the rule of { 1 } day before being sent back does not apply.
    Say now: { -phrase-asile } (“I am a minor and I ask for asylum.”)
    .next = 📄 My paper

screening =
    They look at your identity, your health, your fingerprints.
    At the border, this normally lasts { 7 } days at most.
    Ask for the person who must help you, and for your language.
    .next = 📄 My paper
