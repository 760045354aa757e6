### What the French letter means. Only the meaning: this text is never sent.

title = Asking for the written decision

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
    About: I ask for my decision in writing

asks =
    I asked for protection as a minor. On { $blank } I was told that my request is refused.
    I got no written decision, or no copy. I ask you to give it to me, with its reasons and how one can contest it (Code de l’action sociale et des familles, article R. { 221 }-{ 11 }).

needs =
    I need this paper for the children’s judge. Please answer me in writing.

signature =
    Signature:
