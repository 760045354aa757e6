"""
Content moderation of a line that somebody wrote freely: a notice, what is said of a place.

Such a line is shown as it is, beside checked texts, so it must hold nothing that leads elsewhere:
no link, no name that Telegram makes pressable, no phone number that nobody has checked, no promise,
no sign that turns or hides what is read (safety rules A8, D7, D10, E3, F4). Used by lint, and for
notices that are said at once.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 160
"""Characters: two or three lines of a phone."""

_LINK: Final = re.compile(
    r"\w+://\S*|\b(?:www|t)[.。]\S+|(?<![\w@])[\w-]+(?:[.。｡][\w-]+)*[.。｡][^\W\d_]{2,}(?:/\S*)?"
)
"""With or without its `https://`: phones make a link of `name.fr`, too."""
_HANDLE: Final = re.compile(r"\S*@(?:[\w.]*\w)?|(?<!\w)[#/$][^\W\d]\w*")
"""What Telegram makes pressable: names, e-mail, tags, commands (Bot API, MessageEntity)."""
_MESSENGER: Final = re.compile(
    r"\b(?:whats ?app|telegram|instagram|insta|snapchat|snap|tiktok|messenger|facebook|viber|"
    r"discord|wechat|imo)\b",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d(?:[^\w\n]{0,3}_?\d|[^\w\n]{0,3}\d)*")
"""Digits of any script, whatever stands between them that is no letter."""
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:19|20)\d\d)?"
_HOUR: Final = r"(?:[01]?\d|2[0-4]):[0-5]\d"
_DAYS_AND_HOURS: Final = re.compile(rf"(?:{_DAY}|{_HOUR})(?:\s?[-–,;]\s?(?:{_DAY}|{_HOUR}))*")
_LONG_NUMBER: Final = 6
"""Digits; a postal code has five."""
_SHORT_NUMBER: Final = re.compile(r"1\d\d|10\d\d|3\d{3}")
"""Short numbers of the French plan: 115, 1013, 3919; numbers of two digits are all known."""
_COUNTED: Final = re.compile(
    r"\s?(?:bis|ter)?[\s,]{1,2}(?:rue|avenue|av|boulevard|bd|place|quai|cours|allée|chemin|route|"
    r"impasse|square|passage|faubourg|places|permanences|repas|lits?|personnes|jeunes|euros?|"
    r"heures?|h|jours?|ans|minutes?|mètres|m|km|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
    r"novembre|décembre)\b|\s?(?:€|%|h\d{0,2}\b|[/:.]\d)",
    re.IGNORECASE,
)
"""After a number that is none of a phone."""
_NOT_CALLED: Final = re.compile(
    r"\b(?:bus|tram|tramway|métro|ligne|bât\w*|salle|porte|n°)$", re.IGNORECASE
)
"""Before a number that is none of a phone."""
_GAP: Final = re.compile(r"\\ \\.\\.\\ ")
_WORDS_BETWEEN: Final = r"(?:[^\\w\n.!?]+\\w+){0,3}?[^\\w\n.!?]+"
_SAME: Final = str.maketrans({"'": "’", "\u00a0": " ", "\u202f": " "})
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANK_LETTERS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_MOST_MARKS: Final = 2
"""Marks over one letter; more of them run over the lines around."""


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with a line: a kind of problem, and what is written there."""

    kind: str
    written: str
    start: int


class LineCheck:
    """
    Holds lines against what no line may hold.

    Args:
        numbers: The phone numbers that somebody has checked.
        forbidden: The words that no text may hold, of all languages.
    """

    def __init__(self, numbers: Iterable[str], forbidden: Iterable[str]) -> None:
        self._numbers = frozenset(_digits_of(one) for one in numbers)
        words = tuple(forbidden)
        self._forbidden = pattern_of(words) if words else None

    def faults(
        self, line: str, own: Collection[str] = (), longest: int = LONGEST
    ) -> Iterator[LineFault]:
        """
        What is wrong with *line*, from left to right by kind.

        Args:
            own: The phone numbers of what the line is about.
        """
        if len(line) > longest:
            yield _fault("line-too-long", line[:20], 0)
        unseen = next((at for at, sign in enumerate(line) if _is_unseen(sign)), None)
        if unseen is not None:
            yield _fault("unseen-sign", f"U+{ord(line[unseen]):04X}", unseen)
        if _has_many_marks(line):
            yield _fault("unseen-sign", "U+" + f"{ord(_first_mark(line)):04X}", 0)
        # What looks like a sign is read by people as that sign.
        read = unicodedata.normalize("NFKC", line)
        link = _LINK.search(read)
        if link:
            yield _fault("link-in-line", link[0], link.start())
        for pattern, kind in (
            (_HANDLE, "handle-in-line"),
            (_MESSENGER, "messenger-in-line"),
        ):
            found = pattern.search(_LINK.sub("", read))
            if found:
                yield _fault(kind, found[0], read.find(found[0]))
        number = self._number(read, own)
        if number is not None:
            yield _fault("phone-in-line", number[0], number.start())
        word = self._forbidden.search(plain(read)) if self._forbidden else None
        if word is not None:
            yield _fault("forbidden-word", read[word.start() : word.end()], word.start())

    def _number(self, line: str, own: Collection[str]) -> re.Match[str] | None:
        """The first phone number that nobody has checked."""
        known = self._numbers | {_digits_of(one) for one in own}
        for found in _DIGITS.finditer(line):
            digits = _digits_of(found[0])
            if digits in known or _DAYS_AND_HOURS.fullmatch(_ascii(found[0])):
                continue
            if len(digits) >= _LONG_NUMBER:
                return found
            is_counted = _COUNTED.match(line, found.end())
            is_named = _NOT_CALLED.search(line[: found.start()].rstrip())
            if _SHORT_NUMBER.fullmatch(digits) and not is_counted and not is_named:
                return found
        return None


def pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """
    Finds any of *words*, with any ending; ` .. ` stands for up to three words between.

    Not in the middle of a Latin word, or "familiar" would hold a liar; in Arabic the article and
    "and" are written on to the word.
    """
    same = "|".join(_GAP.sub(_WORDS_BETWEEN, re.escape(plain(word))) for word in words)
    return re.compile(rf"(?<![a-zà-ÿ])(?:{same})")


def plain(text: str) -> str:
    """*text* in small letters, with one kind of apostrophe and of space; as long as before."""
    return text.lower().translate(_SAME)


def _fault(kind: str, written: str, start: int) -> LineFault:
    return LineFault(kind, written, start)


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _UNSEEN or sign in _BLANK_LETTERS


def _marks(line: str) -> Iterator[tuple[int, str]]:
    """How many marks have piled up, at each mark."""
    count = 0
    for sign in unicodedata.normalize("NFC", line):
        count = count + 1 if unicodedata.category(sign) in {"Mn", "Me"} else 0
        if count:
            yield count, sign


def _has_many_marks(line: str) -> bool:
    return any(count > _MOST_MARKS for count, _ in _marks(line))


def _first_mark(line: str) -> str:
    return next(sign for _, sign in _marks(line))


def _ascii(text: str) -> str:
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in text)


def _digits_of(text: str) -> str:
    """Digits alone; `+33 6` and `0033 6` are written `06`."""
    digits = "".join(one for one in _ascii(text) if one.isdecimal())
    return re.sub(r"^(?:0033|33(?=\d{9}$))0?", "0", digits)
