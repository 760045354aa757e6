### The address of the children's judge, to bring or send the letter there.

title = 📮 Where is the judge?

start =
    Your judge is the one for the place where you live.
    Which town are you in?
    .unknown = ❓ I’d rather not say

court =
    This is the court of the département where you are.
    Check the address on your paper or at the town hall (mairie).
    Keep the stamp or the receipt.

anywhere =
    Ask at the town hall (mairie) for the address of the { -juge-des-enfants } (children’s judge).
    An association or an { -avocat } (lawyer) can also give it to you.
