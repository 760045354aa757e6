### What the French letter means. Only the meaning: this text is never sent.

title = Asking for help after { 18 } (contrat jeune majeur)

sender =
    Surname and first name: { $blank }
    Day and place of birth: { $blank }
    Nationality: { $blank }
    Language: { $blank }
    Address for letters: { $blank }
    Phone: { $blank }

recipient =
    To the president of the département
    Child protection (ASE)
    Département: { $blank }

date =
    In (town) { $blank }, on (day) { $blank }

subject =
    About: I ask for a contrat jeune majeur (Code de l’action sociale et des familles, article L. { 222 }-{ 5 }, { 5 }°)

care =
    I have been in the care of the ASE since { $blank }. I will be { 18 } on { $blank }.

asks =
    I do not have enough money and no support of my family. I ask you to go on helping me until { 21 }. I need help for:

needs =
    a place to live;
    money to live on;
    my studies or training;
    my health;
    my papers.

answer =
    Please answer me in writing, before I am { 18 }.

signature =
    Signature:
