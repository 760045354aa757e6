### A free lawyer. Names only: the addresses come later.

title = ⚖️ A free { -avocat } (lawyer)

# Aide juridictionnelle: the State pays the lawyer.
start =
    For a minor, an { -avocat } (lawyer) is normally free.
    The State pays the lawyer: this is called { -aide-juridictionnelle }.
    Which town are you in?
    .unknown = ❓ I’d rather not say

# Ordre des avocats: the office of all the lawyers of a town. Antenne des mineurs: its service for minors.
paris =
    In Paris, the { -antenne-des-mineurs } gives free advice to young people.
    It often helps to write to the judge.
    Ask for it today at the { -ordre-des-avocats } (lawyers’ office) of Paris.

hauts-de-seine =
    Your town is in the Hauts-de-Seine.
    There, lawyers often work for minors.
    Today, ask the { -ordre-des-avocats } (lawyers’ office) for « le groupe mineurs » (“the group for minors”).

any-town =
    The { -ordre-des-avocats } is the lawyers’ office, near the { -tribunal } (court).
    Often, it has hours of free advice.
    Ask today: « un { -avocat } gratuit pour mineur » (“a free lawyer for a minor”).

places =
    These places help with your rights, for free.
    Choose one: call, or go there today.
    .next = ⚖️ The lawyers’ office

ask-the-judge =
    An { -avocat } (lawyer) is not automatic: ask the judge for one, in your letter.
    The { -ordre-des-avocats } (their office) must name one within { 8 } days of your request.
    Also ask an association.

# Warning sign: a lawyer who asks a child for money.
money =
    Does a lawyer ask you for money? Do not pay, and tell an association.
    Your lawyer keeps what you say secret: tell the truth, show all your papers.
    Did you receive a decision? Go there today.

