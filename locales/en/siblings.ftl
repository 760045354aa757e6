### Brothers and sisters in France. Names are written on paper, never in the bot.

title = 👪 Your brother, your sister

start =
    Brothers and sisters must stay together.
    They are separated only if there is no other way. Or if it is better for the child.
    Where is your brother or sister?
    .together = ➡️ With me
    .apart = 📍 Elsewhere in France
    .lost = ❓ I do not know
    .not-believed = ✋ One of us refused

together =
    The judge must look for the same place for you both. Unless it is bad for a child.
    Say in the first interview: « J’ai un frère ou une sœur. » (“I have a brother or a sister.”)
    Say the name, and where you were last together.
    .apart = 👪 They separate us
    .where = 📮 Where is the judge?
    .lawyer = ⚖️ Find a lawyer

apart =
    Write a short letter to the { -juge-des-enfants } (children’s judge), even without an adult.
    Write where each of you is.
    Ask for the same place, or for visits, calls and letters.
    .where = 📮 Where is the judge?
    .lawyer = ⚖️ Find a lawyer

lost =
    The { -croix-rouge } (Red Cross) looks for separated families, for free.
    Can a search put somebody in danger? Say so first.
    Also tell the { -ase } (child protection) where you last saw your brother or sister.
    .search = ➡️ Search
    .tell = 🗣️ What to say

search =
    The { -croix-rouge } (Red Cross) searches in many countries. It is free.
    First say if a search can put somebody in danger.
    .next = 🗣️ What to tell the { -ase }

not-believed =
    Is one of you a minor, and the other an adult or refused?
    This bot knows no sure rule. You can ask the judge for visits.
    Tell your { -avocat } (lawyer) that your brother or sister is in France.
    .apart = ✍️ Ask for visits
    .lawyer = ⚖️ Find a lawyer
