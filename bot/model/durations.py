"""Lengths of time in French sentences: `quinze jours`, `{ 15 } jours`, `48 heures`."""

import re
from typing import Final

_WORDS: Final = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
    "vingt et un": 21, "vingt-et-un": 21, "vingt-quatre": 24, "trente": 30, "quarante": 40,
    "quarante-huit": 48, "soixante": 60, "soixante-douze": 72, "quatre-vingt-dix": 90,
    "quatre-vingt-seize": 96, "cent": 100, "cent vingt": 120,
}  # fmt: skip
_UNITS: Final = {"jour": "day", "mois": "month", "heure": "hour", "semaine": "week"}
_NUMBER: Final = "|".join(sorted((re.escape(one) for one in _WORDS), key=len, reverse=True))
_DURATION: Final = re.compile(
    rf"(?<![\w-])(?:(?P<first>\d{{1,3}}|{_NUMBER})\s+(?:à|ou)\s+)?(?P<number>\d{{1,3}}|{_NUMBER})"
    r"\s+(?:premiers?\s+|bons?\s+)?(?P<unit>jour|mois|heure|semaine)s?(?!\w)"
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
        unit = _UNITS[one["unit"]]
        for number in filter(None, (one["first"], one["number"])):
            count = _WORDS.get(number) or int(number)
            if count > 1 or unit in {"month", "week"}:
                found.setdefault((count, unit), one[0])
    return found
