"""
Light stemming and phonetic keys: forms under which a word of a list is known again.

Who types in a hurry writes as it sounds ("apelé"), without its apostrophe ("lavocat"), in another
number, and in Arabic with what dialects write onto a verb ("كتوجعني" is وجع).
"""

from collections.abc import Callable, Iterator
from typing import Final

from bot.service.sound import sound_of

ELIDED: Final = ("qu", "j", "l", "d", "m", "t", "s", "n", "c")
"""French words that are typed as one with the next: "lavocat", "decole"."""
SHORTEST_PLURAL: Final = 4
SHORTEST_STEM: Final = 3
_AND: Final = ("و", "ف")
_IN_FRONT: Final = (
    "كان", "كات", "تاي", "تان", "غاد", "كن", "كت", "كي", "بن", "بت", "بي", "با", "ست", "سي", "سا",
    "سن", "ال", "لل", "ن", "ت", "ي", "ا", "م", "ب", "ل", "ك", "ع", "ه",
)  # fmt: skip
"""
What is written in front of a word: who acts, that it lasts or will be ("كنقرا", "بتوجع", "سأذهب"),
the article, and small words, some of them short for longer ones (in, to, like, on, from).
"""
_BEHIND: Final = (
    "وهالي", "وهولي", "وهالنا", "ولوني", "ونني", "تهم", "تني", "وني", "ولي", "اتي", "تها", "تنا",
    "تي", "هم", "ها", "ني", "نا", "كم", "لي", "ين", "ون", "ات", "وا", "تو", "ه", "ي", "ك", "ش", "و",
    "ا", "ت",
)  # fmt: skip
"""Whose, whom, to whom, how many."""
_DENIED: Final = "ش"
"""The end of a verb that is denied in dialects of the west, behind all others."""
_SAID_ALIKE: Final = str.maketrans("ذثظ", "دتض")
"""Letters that dialects do not tell apart."""


def single(word: str) -> str:
    """*word* without the sign of a plural: "flic" for "flics"."""
    is_plural = word.isascii() and len(word) > SHORTEST_PLURAL and word[-1] in "sx"
    return word[:-1] if is_plural else word


def forms_of(word: str) -> dict[str, int]:
    """
    What *word* may be written another way, with how many letters are then left out.

    A sound of Latin letters (of three and more), the stems of an Arabic word; itself elsewhere.
    """
    if word.isascii():
        sound = "" if word.isdecimal() else sound_of(single(word))
        return {sound: 0} if sound else {}
    return stems_of(word) if "\u0600" <= word[:1] <= "\u06ff" else {word: 0}


def stems_of(word: str) -> dict[str, int]:
    """
    An Arabic word with and without what is written onto it, at least three letters of it.

    Which part of a word is its root cannot be told without a dictionary ("بطني" begins with no
    "in"), so each way is given, and whoever compares takes the one that leaves out least.

    Source:
        Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (2007),
        with what Maghrebi and Levantine verbs begin and end with.
    """
    whole = word.translate(_SAID_ALIKE)
    found: dict[str, int] = {}
    for front in _without(whole, _AND, str.removeprefix):
        for bare in _without(front, _IN_FRONT, str.removeprefix):
            for told in _without(bare, (_DENIED,), str.removesuffix):
                for stem in _without(told, _BEHIND, str.removesuffix):
                    found.setdefault(stem, len(whole) - len(stem))
    return found


def _without(word: str, parts: tuple[str, ...], remove: Callable[[str, str], str]) -> Iterator[str]:
    """*word*, and what is left of it without the longest of *parts*."""
    yield word
    for part in parts:
        rest = remove(word, part)
        if len(rest) < len(word) and len(rest) >= SHORTEST_STEM:
            yield rest
            return
