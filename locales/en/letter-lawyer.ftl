### What the French letter means. Only the meaning: this text is never sent.

title = Asking for a lawyer

sender =
    Surname and first name: { $blank }
    Day and place of birth: { $blank }
    Nationality: { $blank }
    Language: { $blank }
    Address for letters: { $blank }
    Phone: { $blank }

recipient =
    To the children’s judge
    Court of { $blank }
    Copy: to the head of the bar (bâtonnier)

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: please name a lawyer (Code de procédure civile, article { "1186" })

asks =
    I am under { 18 } and I am in France without my parents. I ask that a lawyer is named to defend me before the children’s judge.

aid =
    I have no money. I ask for legal aid.

language =
    I ask for an interpreter in this language: { $blank }

signature =
    Signature:
