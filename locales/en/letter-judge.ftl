### What the French letter means. Only the meaning: this text is never sent.

title = Letter to the children’s judge

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

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: I ask for protection (Civil code, articles { 375 } and following)

alone =
    I am under { 18 }. I am in France without my parents. I am in danger and I ask for your protection.

refused =
    The département refused to protect me. Date of the refusal: { $blank }.
    I do not agree, because: { $blank }

no-answer =
    I asked the département for protection on { $blank }. I have no answer yet.

not-asked =
    The département has not taken me in yet.

outside =
    At the moment I sleep outside. Where I can be found: { $blank }

with-somebody =
    At the moment I sleep at somebody’s place, and I am not sure that I can stay. The place: { $blank }

sheltered =
    At the moment I am housed here: { $blank }

changes =
    At the moment I have no fixed place to sleep. Where I can be found: { $blank }

soon-18 =
    I will be { 18 } soon. So I ask you for a quick decision.

asks =
    I ask you for:

wishes =
    a place for the time being, now;
    to be heard by you, alone or with my lawyer;
    an interpreter in my language;
    that my papers are checked properly;
    that doubt counts in my favour.

lawyer =
    a lawyer to defend me.

story =
    My health, my fears, what happened to me in France: { $blank }

copies =
    I add copies (never the originals): { $blank }

signature =
    Signature:
