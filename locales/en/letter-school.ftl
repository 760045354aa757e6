### What the French letter means. Only the meaning: this text is never sent.

title = Asking for a place at school

sender =
    Surname and first name: { $blank }
    Day and place of birth: { $blank }
    Nationality: { $blank }
    Language: { $blank }
    Address for letters: { $blank }
    Phone: { $blank }

recipient =
    To the head of the school region (recteur)
    Académie of { $blank }

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: I ask for a place at school

under-16 =
    I am under { 16 }. School is compulsory for me (Code de l’éducation, articles L. { 111 }-{ 1 } and L. { 131 }-{ 1 }). I have no place.

over-16 =
    I am { 16 } or older, and under { 18 }. I have the right to go on at school (Code de l’éducation, article L. { 122 }-{ 2 }). I have no place.

test-done =
    I did the CASNAV test on { $blank }, in { $blank }. Since then I have no school.

no-test =
    I have not done the CASNAV test yet. I ask you for a date for this test, in writing.

asks =
    I ask you for a place at a school as soon as possible.

answer =
    Please give me a receipt and answer me in writing.

signature =
    Signature:
