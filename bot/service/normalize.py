"""
Text normalisation and case folding (Unicode UAX #15): one way for all that people type.

Wherever typed signs are compared, buttons by number, danger, search, towns, places, days, both
sides go through `plain`: one folding of letters, marks and digits of every script. What the uses
want differently stands in `tokens`, `bare_tokens`, `folded` and `spaced`, with its reason. What
it makes of a text is compared and forgotten.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property
from typing import Final, Self

MOST_TYPED: Final = 4_096
"""Signs of a message of Telegram (Bot API, sendMessage); a longer text is cut before any work."""
MOST_SIGNS: Final = 1_500
"""Signs that are compared, counted after normalising: one sign of Arabic may become eighteen."""
MOST_WORDS: Final = 300
"""Words that are compared; whoever writes more has said at the start what it is about."""
MOST_WORDS_HEARD: Final = 1_000
"""Words in which danger is looked for, among `MOST_TYPED` signs: it may be said at the end."""
MOST_DIFFERENT: Final = 1_000
"""Different signs in a text that is read; a message of Chinese holds some hundreds at most."""
MOST_KEPT: Final = 4_096
"""Signs whose folding is remembered, about 0.5 MiB; all of Unicode would be 100 MiB."""

_ALIKE: Final = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "ٱ": "ا", "ة": "ه", "ہ": "ه",
    "ھ": "ه", "ە": "ه", "ۃ": "ه", "ے": "ي", "ں": "ن",
    "ـ": "", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "ʿ": "'", "ʾ": "'", "′": "'",
    "−": "-", "،": ",", "⁄": "/", "∕": "/", "؍": "/", "٫": ".", "۔": ".",
}  # fmt: skip
"""What no decomposition of Unicode makes alike, and hands and keyboards do."""
_SOUND_ALIKE: Final = ((0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0),
                       (0x1340, 0x1338))  # fmt: skip
"""
Letters of Ge'ez that are said the same and written one for another: ሐ and ኀ for ሀ, ሠ for ሰ, ዐ for
አ, ፀ for ጸ; where the seven forms of each begin.
"""
_UNSEEN: Final = frozenset(
    [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0,
     *range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000)]
)  # fmt: skip
"""Signs that show nothing and are not of the category of such (Default_Ignorable, UAX #44)."""
_SAME_SOUND: Final = {
    "ী": "ি", "ূ": "ু", "ঈ": "ই", "ঊ": "উ", "ণ": "ন", "ষ": "শ", "ঁ": "",
    "ी": "ि", "ू": "ु", "ै": "े", "ई": "इ", "ऊ": "उ", "ऐ": "ए", "ँ": "ं",
}  # fmt: skip
"""Signs of Bengali and Hindi that are heard alike, or nearly, and written one for another."""
_FOLDED_TO: Final = {
    **_ALIKE,
    **_SAME_SOUND,
    **{chr(other + form): chr(usual + form) for other, usual in _SOUND_ALIKE for form in range(7)},
}
_TWO_HALVES: Final = (("\u09c7\u09be", "\u09cb"), ("\u09c7\u09d7", "\u09cc"))
"""Vowel signs of Bengali in two parts around their letter: one letter, as one slip is one."""
_ROUNDS: Final = 3
"""Foldings after which no sign of Unicode changes any more."""

_ARTICLES: Final = ("وال", "بال", "فال", "كال", "لل", "ال")
"""What stands in front of an Arabic noun without being a part of it."""
_SHORTEST_NOUN: Final = 3
_HOME_OF_MARKS: Final = (
    range(0x0780, 0x1D00), range(0xA800, 0xAC00), range(0x10A00, 0x12000), range(0x16F00, 0x17000),
    range(0x1BC00, 0x1BD00), range(0x1CF00, 0x1D000), range(0x1D100, 0x1E000),
)  # fmt: skip
"""Blocks whose vowel signs stay when accents go: they take room beside their letter (UAX #44)."""
MARKS: Final = "".join(
    chr(code)
    for home in _HOME_OF_MARKS
    for code in home
    if unicodedata.category(chr(code)) in {"Mn", "Mc"} and not unicodedata.combining(chr(code))
)
"""
Marks that belong to the word they stand in, for a class of signs in a pattern.

Python calls no mark a part of a word, so that its `\\w` would tear Bengali and Hindi apart.
"""
FIRST_HAN: Final = "\u3400"
"""From here on a sign says something alone: those of Chinese, then the syllables of Korean."""
_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
_WORD: Final = re.compile(rf"(?:[^\W_{_HAN}]+[{MARKS}]*)+|(?=\w)[{_HAN}]")
"""Chinese parts no words: there each sign is one, so that a phrase is found inside a sentence."""
_IS_HAN: Final = re.compile(rf"[{_HAN}]")
_NAME_PART: Final = re.compile(rf"(?:[^\W_]+[{MARKS}]*)+")
_STRETCHED: Final = re.compile(r"(\D)\1{2,}")
"""The same letter three times or more: "heeelp"; never a digit, or 2000 would be 20."""
_ELIDED: Final = frozenset({"j", "m", "t", "l", "d", "n", "qu"})
"""French words that lose their vowel before another: "j ai" is typed for "j’ai"."""
_OPEN: Final = frozenset("aeiouhy")
_SPELLED_OUT: Final = 3
"""Letters typed one by one that make a word: "s o s"."""
_LETTERS: Final = str.maketrans("0134578$@", "oieastbsa")
"""Digits and signs that stand for letters."""
_FULL: Final = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_ON_A_RIVER: Final = re.compile(r"(?<=\w) (ss/|s/s |s/s/|s/) ?(?=\w)")
"""How "sur" and "sous" are written short between two names: "Ivry s/ Seine"."""


class _Folding(dict[int, str]):
    """
    A translation table that is filled on use: what each sign is folded to.

    Signs are folded one by one. That gives what the decomposition of the whole text gives, for
    the order of marks, the costly part of it, no longer matters when all of them go. Bounded: a
    full table is emptied, so that texts with every sign of Unicode cannot fill the memory.
    """

    def __missing__(self, code: int) -> str:
        if len(self) >= MOST_KEPT:
            self.clear()
        self[code] = folding = _folded_sign(chr(code))
        return folding


def _folded_sign(sign: str) -> str:
    folding = sign
    for _ in range(_ROUNDS):
        small = unicodedata.normalize("NFKD", folding.casefold())
        folded_again = _one(small) if len(small) == 1 else "".join(map(_one, small))
        if folded_again == folding:
            break
        folding = folded_again
    # "½" is not the first of February, nor a street number.
    return " " if "/" in folding and len(folding) > 1 and sign.isnumeric() else folding


def _one(sign: str) -> str:
    if sign in _FOLDED_TO:
        return _FOLDED_TO[sign]
    if sign.isascii():
        return sign
    category = unicodedata.category(sign)
    if unicodedata.combining(sign) or category in {"Cf", "Me"} or ord(sign) in _UNSEEN:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    return {"Pd": "-", "Zs": " "}.get(category, sign)


_FOLDING: Final = _Folding()


def plain(text: str, most: int = MOST_SIGNS) -> str:
    """
    Compatibility decomposition and case folding of *text*, without marks; *most* signs of it.

    Digits of every script are 0-9, dashes are "-", apostrophes are "'", and the letters that
    keyboards of Arabic, Persian and Urdu have twice are one.
    """
    short = text[:MOST_TYPED]
    if short.isascii() and "`" not in short:
        return short.lower()[:most]
    different = list(dict.fromkeys(short))
    if len(different) > MOST_DIFFERENT:
        # No language: it is read as far as it could be one.
        short = short[: short.index(different[MOST_DIFFERENT])]
    folded_text = short.translate(_FOLDING)
    for halves, whole in _TWO_HALVES:
        folded_text = folded_text.replace(halves, whole)
    return folded_text[:most]


class Typed:
    """
    What a person typed in one update, folded once and passed on.

    Each way to fold it is made when it is first asked for.
    """

    def __init__(self, text: str) -> None:
        self.text = text[:MOST_TYPED]

    @classmethod
    def of(cls, text: "str | Typed") -> Self:
        """*text*, folded before or not."""
        return text if isinstance(text, cls) else cls(str(text))

    @cached_property
    def whole(self) -> str:
        """All of it, as it is compared."""
        return plain(self.text, MOST_TYPED)

    @property
    def plain(self) -> str:
        """As much of it as is compared with anything but danger."""
        return self.whole[:MOST_SIGNS]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All of its words, for danger and for whole labels: `tokens`."""
        return tuple(_folded_words(self.whole))

    @cached_property
    def apart(self) -> tuple[str, ...]:
        """Its words, for search: `bare_tokens`."""
        return tuple(_words_apart(self.plain))

    @cached_property
    def name(self) -> str:
        """As the name of a town or of a place: `folded`."""
        return _name(self.plain)


def tokens(text: str) -> list[str]:
    """
    The words of *text* for danger and for labels.

    Apostrophes vanish ("j’ai" is "jai"), for many type none; letters that were stretched or typed
    apart are put together, for that is how a cry is typed.
    """
    return _folded_words(plain(text, MOST_TYPED))


def bare_tokens(text: str) -> list[str]:
    """The words of *text* for search, each alone: "l’avocat" is two, an Arabic noun is bare."""
    return _words_apart(plain(text))


def folded(name: str) -> str:
    """
    A name of a town or of a place: words with single spaces.

    Nothing is joined or taken away, for names differ by little; "saint" and "sur" are in full.
    """
    return _name(plain(name))


def spaced(text: str) -> str:
    """A day, with its signs, which part its numbers: commas are spaces, as between words."""
    return " ".join(plain(text).replace(",", " ").split()).rstrip(" .!?؟")


def is_han(word: str) -> bool:
    """Whether *word* is a sign of Chinese, which says something alone."""
    return _IS_HAN.match(word) is not None


def with_letters(words: Sequence[str]) -> list[str]:
    """The same words with digits read as letters: "su1c1de". Numbers stay numbers."""
    return [word if word.isdecimal() else word.translate(_LETTERS) for word in words]


def _words(text: str) -> list[str]:
    return _WORD.findall(_STRETCHED.sub(r"\1", text))


def _folded_words(text: str) -> list[str]:
    return _joined(_words(text.replace("'", ""))[:MOST_WORDS_HEARD])


def _words_apart(text: str) -> list[str]:
    return [_bare(word) for word in _words(text)[:MOST_WORDS]]


def _name(text: str) -> str:
    if "/" in text:
        text = _ON_A_RIVER.sub(_in_full, text)
    return " ".join([_FULL.get(word, word) for word in _NAME_PART.findall(text)[:MOST_WORDS]])


def _in_full(found: re.Match[str]) -> str:
    return " sous " if found[1].count("s") > 1 else " sur "


def _bare(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_NOUN:
            return word[len(article) :]
    return word


def _joined(words: Sequence[str]) -> list[str]:
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
