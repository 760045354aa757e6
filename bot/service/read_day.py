"""
Reads a day that a person typed: 10/11/2026, 10.11, "10 novembre", "hier", ١٠/١١.

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
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:de\s+)?([^\W\d]+)\.?(?:\s+(\d{4}))?")


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
        for babel in babels:
            locale = babel.replace("-", "_")
            for width in ("abbreviated", "wide"):
                for context in ("format", "stand-alone"):
                    for number, name in get_month_names(width, context, locale).items():
                        self.months[_folded(name)] = number
                    for number, name in get_day_names(width, context, locale).items():
                        self.weekdays[_folded(name)] = number
        self.relative = {_folded(word): days for word, days in relative.items()}

    def read(self, text: str, today: date) -> date | None:
        """The day that *text* says, or None when it says none."""
        return next(self._readings(_folded(text), today), None)

    def _readings(self, text: str, today: date) -> Iterator[date]:
        if text in self.relative:
            yield today - timedelta(days=self.relative[text])
        if text in self.weekdays:
            yield today - timedelta(days=(today.weekday() - self.weekdays[text]) % 7)
        if found := _ISO.fullmatch(text):
            yield from _day(int(found[3]), int(found[2]), found[1], today)
        if found := _NUMBERS.fullmatch(self._without_weekday(text)):
            yield from _day(int(found[1]), int(found[2]), found[3], today)
        if (found := _NAMED.fullmatch(self._without_weekday(text))) and found[2] in self.months:
            yield from _day(int(found[1]), self.months[found[2]], found[3], today)

    def _without_weekday(self, text: str) -> str:
        first, _, rest = text.partition(" ")
        return rest if first.strip(".,") in self.weekdays and rest else text


def _day(day: int, month: int, year: str | None, today: date) -> Iterator[date]:
    if year is not None:
        years = [int(year) if len(year) == 4 else 2000 + int(year)]
    else:
        years = [today.year, today.year - 1]
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year is not None or found <= today:
            yield found


def _folded(text: str) -> str:
    """Small letters without marks, digits of every script as 0-9, single spaces."""
    plain = "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else one
        for one in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(one) and unicodedata.category(one) != "Cf"
    )
    return " ".join(plain.replace("’", "'").replace(",", " ").split())
