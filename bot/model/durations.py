"""Lengths of time in French sentences: `quinze jours`, `{ 15 } jours`, `48 heures`."""

import re
from typing import Final

_SMALL: Final = (
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
)  # fmt: skip
_TENS: Final = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
                80: "quatre vingt"}  # fmt: skip
_ABOUT: Final = {"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
"""Said of days; "une quinzaine" alone, too."""
MOST: Final = 199
"""The highest number that is read in words; a longer time is said in months or years."""


def in_words(number: int) -> tuple[str, ...]:
    """How French says a number from 1 to 199, with spaces for hyphens: the ways that are right."""
    if number <= len(_SMALL):
        return (_SMALL[number - 1], "une") if number == 1 else (_SMALL[number - 1],)
    if number >= 100:
        return (
            ("cent",) if number == 100 else tuple(f"cent {one}" for one in in_words(number - 100))
        )
    ten = max(one for one in _TENS if one <= number)
    rest = number - ten
    if rest == 0:
        return (_TENS[ten], f"{_TENS[ten]}s") if ten == 80 else (_TENS[ten],)
    words = in_words(rest)
    if rest in {1, 11} and ten != 80:
        return tuple(f"{_TENS[ten]} et {one}" for one in words)
    return tuple(f"{_TENS[ten]} {one}" for one in words)


_WORDS: Final = {words: number for number in range(1, MOST + 1) for words in in_words(number)}
_UNITS: Final = {"jour": "day", "mois": "month", "heure": "hour", "semaine": "week"}
_NUMBER: Final = "|".join(
    one.replace(" ", r"[\s-]") for one in sorted(_WORDS, key=len, reverse=True)
)
_DURATION: Final = re.compile(
    rf"(?<![\w-])(?:(?P<first>\d{{1,3}}|{_NUMBER})\s+(?:à|ou)\s+)?(?P<number>\d{{1,3}}|{_NUMBER})"
    r"\s+(?:premiers?\s+|bons?\s+)?(?P<unit>jour|mois|heure|semaine)s?(?!\w)"
    rf"|(?<!\w)(?P<about>{'|'.join(_ABOUT)})(?:\s+de\s+jours|(?!\w|\s+d))"
)

Duration = tuple[int, str]
"""How many, and of which unit: `day`, `month`, `hour`, `week`."""


def durations(text: str) -> dict[Duration, str]:
    """
    Every length of time that *text* says, as it is written; ages in years are none.

    Nor is `un jour`, which may be any day, nor `à 17 heures`, which is a time.
    """
    found: dict[Duration, str] = {}
    for one in _DURATION.finditer(text.lower().replace("\u00a0", " ").replace("\u202f", " ")):
        if one["about"]:
            found.setdefault((_ABOUT[one["about"]], "day"), one[0])
            continue
        unit = _UNITS[one["unit"]]
        for number in filter(None, (one["first"], one["number"])):
            words = " ".join(re.split(r"[\s-]+", number))
            count = _WORDS.get(words) or int(number)
            if count > 1 or unit in {"month", "week"}:
                found.setdefault((count, unit), one[0])
    return found
