"""
Typed words made alike: small letters, no accents, one way to write each Arabic letter.

Used wherever typed words are compared: danger, search, the words on letters. What it makes of
a text is compared and forgotten.
"""

import re
import unicodedata
from typing import Final

_ARABIC: Final = str.maketrans(
    {"ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
     "ة": "ه", "ؤ": "و", "ـ": "", "گ": "ك", "œ": "oe", "æ": "ae", "ß": "ss"}
)  # fmt: skip
_ARTICLES: Final = ("وال", "بال", "فال", "كال", "لل", "ال")
"""What stands in front of an Arabic noun without being a part of it."""
_SHORTEST_NOUN: Final = 3
_APOSTROPHES: Final = re.compile(r"['’‘ʼ´`ʿʾ]")
_WORD: Final = re.compile(r"[^\W_]+")
_STRETCHED: Final = re.compile(r"(\D)\1{2,}")
"""The same letter three times or more: "heeelp"; never a digit, or 2000 would be 20."""
_ELIDED: Final = frozenset({"j", "m", "t", "l", "d", "n", "qu"})
"""French words that lose their vowel before another: "j ai" is typed for "j’ai"."""
_OPEN: Final = frozenset("aeiouhy")
_SPELLED_OUT: Final = 3
"""Letters typed one by one that make a word: "s o s"."""
_LETTERS: Final = str.maketrans("0134578$@", "oieastbsa")
"""Digits and signs that stand for letters."""


def fold(text: str) -> list[str]:
    """The words of *text*, each as it is compared; apostrophes vanish: "j’ai" is "jai"."""
    return _joined(_words(_APOSTROPHES.sub("", _small(text))))


def fold_apart(text: str) -> list[str]:
    """The words of *text*, each alone: "l’avocat" is "l" and "avocat", an Arabic noun is bare."""
    return [_bare(word) for word in _words(_small(text))]


class _Marks(dict[int, int | None]):
    """What is left of a letter when its marks are gone; each letter is looked up once."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        is_mark = unicodedata.combining(letter) or unicodedata.category(letter) == "Cf"
        self[code] = None if is_mark else code
        return self[code]


_UNMARKED: Final = _Marks()


def _small(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().translate(_ARABIC)


def _words(text: str) -> list[str]:
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).translate(_UNMARKED).translate(_ARABIC)
    return _WORD.findall(_STRETCHED.sub(r"\1", text))


def _bare(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_NOUN:
            return word[len(article) :]
    return word


def with_letters(words: list[str]) -> list[str]:
    """The same words with digits read as letters: "su1c1de". Numbers stay numbers."""
    return [word if word.isdecimal() else word.translate(_LETTERS) for word in words]


def _joined(words: list[str]) -> list[str]:
    """Letters that were typed apart, put together."""
    joined: list[str] = []
    single: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha() and word.isascii():
            single.append(word)
            continue
        if len(single) >= _SPELLED_OUT:
            joined.append("".join(single))
        else:
            joined.extend(single)
        single = []
        if word:
            joined.append(word)
    for at in range(len(joined) - 2, -1, -1):
        if joined[at] in _ELIDED and joined[at + 1][0] in _OPEN:
            joined[at : at + 2] = [joined[at] + joined[at + 1]]
    return joined
