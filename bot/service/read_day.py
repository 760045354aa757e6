"""
Reads a day that a person typed: 10/11/2026, 10.11, "le 10 novembre", "hier", ١٠/١١.

Day first, as on French papers. Without a year it is the latest such day. Not to be sure is
no harm: every typed day is shown in words and confirmed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from babel.dates import get_day_names, get_month_names

_NUMBERS: Final = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{4}|\d{2}))?")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NAME: Final = r"([^\W\d]+(?: [^\W\d]+)?)\.?"
_NTH: Final = r"(\d{1,2})(?:er|st|nd|rd|th)?"
_NAMED: Final = re.compile(rf"{_NTH} ?(?:de |of )?{_NAME}(?: (\d{{4}}))?")
_NAME_FIRST: Final = re.compile(rf"{_NAME} {_NTH}(?: (\d{{4}}))?")
_BEFORE: Final = frozenset({"le", "du", "the", "on", "يوم", "في"})
"""Words in front of a day that say nothing of their own."""
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {"ar": ("ar_DZ", "ar_MA", "ar_MR", "ar_SY")}
"""One script, other names of the months: who writes Arabic may come from anywhere."""
_YEARS_BACK: Final = 5
"""Years in which a 29 February is sure to be found."""


class DayReader:
    """
    Knows the month and weekday names of some languages.

    Args:
        babels: The locales of the languages, as Babel calls them.
        relative: Words for a number of days ago: {"hier": 1}.
    """

    def __init__(self, babels: Iterable[str], relative: Mapping[str, int]) -> None:
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for locale in (name for babel in babels for name in _spellings(babel)):
            for width in ("abbreviated", "wide"):
                for context in ("format", "stand-alone"):
                    for number, name in get_month_names(width, context, locale).items():
                        self.months[_folded(name)] = number
                    for number, name in get_day_names(width, context, locale).items():
                        self.weekdays[_folded(name)] = number
        self.relative = {_folded(word): days for word, days in relative.items() if _folded(word)}

    def read(self, text: str, today: date) -> date | None:
        """The day that *text* says, or None when it says none."""
        return next(self._readings(_folded(text), today), None)

    def _readings(self, text: str, today: date) -> Iterator[date]:
        if text in self.relative:
            yield today - timedelta(days=self.relative[text])
        if text in self.weekdays:
            yield today - timedelta(days=(today.weekday() - self.weekdays[text]) % 7)
        if found := _YEAR_FIRST.fullmatch(text):
            yield from _day(int(found[3]), int(found[2]), found[1], today)
        alone = self._alone(text)
        if found := _NUMBERS.fullmatch(alone):
            yield from _day(int(found[1]), int(found[2]), found[3], today)
        if (found := _NAMED.fullmatch(alone)) and found[2] in self.months:
            yield from _day(int(found[1]), self.months[found[2]], found[3], today)
        if (found := _NAME_FIRST.fullmatch(alone)) and found[1] in self.months:
            yield from _day(int(found[2]), self.months[found[1]], found[3], today)

    def _alone(self, text: str) -> str:
        """The day without its weekday and the small words in front of it."""
        words = text.split(" ")
        while len(words) > 1 and (words[0] in _BEFORE or words[0].rstrip(".") in self.weekdays):
            del words[0]
        return " ".join(words)


def _day(day: int, month: int, year: str | None, today: date) -> Iterator[date]:
    if year is not None:
        years = [int(year) if len(year) == 4 else 2000 + int(year)]
    else:
        years = [today.year - back for back in range(_YEARS_BACK)]
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year is not None or found <= today:
            yield found


def _spellings(babel: str) -> tuple[str, ...]:
    return (babel.replace("-", "_"), *_ALSO.get(babel, ()))


def _folded(text: str) -> str:
    """Small letters without marks, digits of every script as 0-9, single spaces."""
    plain = "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else one
        for one in unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
        if not unicodedata.combining(one) and unicodedata.category(one) != "Cf"
    )
    spaced = plain.replace("’", "'").replace(",", " ").replace("،", " ")
    return " ".join(spaced.split()).rstrip(" .!?")
