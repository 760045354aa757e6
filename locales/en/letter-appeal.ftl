### What the French letter means. Only the meaning: this text is never sent.

title = Declaration of appeal

sender =
    Surname and first name: { $blank }
    Day and place of birth: { $blank }
    Nationality: { $blank }
    Language: { $blank }
    Address for letters: { $blank }
    Phone: { $blank }

recipient =
    To the registry (greffe)
    Cour d’appel of { $blank }

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: declaration of appeal (Code de procédure civile, articles { "1191" } and { "1192" })

appeal =
    I appeal against this decision: decision of the children’s judge of { $blank }, of { $judge-paper-date }.

received =
    I got this decision on { $judge-received-date }.

asks =
    I appeal against the whole decision. I ask for a lawyer, with legal aid, and for an interpreter.

copy =
    I add a copy of the decision.

signature =
    Signature:
