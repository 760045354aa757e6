### What the French letter means. Only the meaning: this text is never sent.

title = Asking for the report of the assessment

sender =
    Surname and first name: { $blank }
    Day and place of birth: { $blank }
    Nationality: { $blank }
    Language: { $blank }
    Address for letters: { $blank }
    Phone: { $blank }

recipient =
    To the president of the département
    Département: { $blank }

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: I ask for a copy of the report of my assessment

asks =
    I was assessed as an unaccompanied minor on { $blank }, in { $blank }.
    I ask you for a full copy of the report.

law =
    I ask for it by the Code des relations entre le public et l’administration, articles L. { 311 }-{ 1 } and L. { 311 }-{ 6 }.

silence =
    Without an answer within a month, I can go to the CADA (it says if a paper must be given).

signature =
    Signature:
