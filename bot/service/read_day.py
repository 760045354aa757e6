"""
Parser of typed days: 10/11/2026, 10.11, "reçu le 10 novembre à 14h", "il y a 3 jours".

Day first, as on French papers; without a year, the latest day that fits. Ambiguity is resolved by
confirmation: every typed day is shown in words first. But a text that is not understood as a whole
is not read: a word that might move the day ("la veille du 10/11") makes it no day at all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from rapidfuzz.distance import OSA

from bot.rendering.calendar_names import Context, Width, calendar_names
from bot.service.normalize import MARKS, Typed, spaced
from bot.service.solar_days import MONTHS, day_of

MAX_LENGTH: Final = 120
"""Signs of an answer that says a day; a longer one tells a story, with more days than one."""
MOST_DAYS_AGO: Final = 366
_SEPARATORS: Final = r"[/.\-]"
_ALONE: Final = rf"(?<![\w{MARKS}/.\-:]){{}}(?![\w{MARKS}/:]|[.\-]\w)"
"""A pattern that is no part of a longer number or word."""
_NUMBERS: Final = re.compile(
    _ALONE.format(
        rf"(\d{{1,2}})\s*({_SEPARATORS}|\s)\s*(\d{{1,2}})"
        rf"(?:\s*(?:\2|\s)\s*(\d{{4}})|\s*\2\s*(\d{{2}}))?"
    )
)
_YEAR_FIRST: Final = re.compile(_ALONE.format(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"))
_EIGHT: Final = re.compile(_ALONE.format(r"\d{8}"))
_YEARS_OF_EIGHT: Final = range(2000, 2100)
"""Years in which eight digits in a row are a day."""
_YEARS: Final = range(1900, 2200)
"""Years that are read as those of the French calendar: 1405 is no day of the Middle Ages."""
_SOLAR_BEHIND: Final = 621
"""From the spring on, how far the solar year is behind."""
_TH: Final = r"(?:er|ere|st|nd|rd|th|e|eme)?"
_BETWEEN_LETTERS: Final = re.compile(r"(?<=[^\W\d])[-.:]+(?=[^\W\d]|\s|$)")
_AFTER_ALL: Final = re.compile(r"[.:;]+(?=\s|$)")
_SIGNS: Final = re.compile(rf"[^\w{MARKS}\s/.\-:#]|_")
_YEARS_BACK: Final = 5
"""Years in which a 29 February is sure to be found."""
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {"ar": ("ar_DZ", "ar_MA", "ar_MR", "ar_SY")}
"""One script, other names of the months: who writes Arabic may come from anywhere."""
_FORMS: Final[tuple[tuple[Width, Context], ...]] = (
    ("abbreviated", "format"), ("abbreviated", "stand-alone"),
    ("wide", "format"), ("wide", "stand-alone"),
)  # fmt: skip
"""The ways in which a language writes the name of a month or of a weekday."""
_SHORTEST_SLIP: Final = 4
"""Letters of a month in which a slip is looked for: "mai" and "mars" are too near."""
_TWO_SLIPS: Final = 7
"""Letters of a month that may hold two: "nouvenbre"."""


@dataclass(frozen=True, slots=True)
class DayWords:
    """
    What one or more languages say of days.

    Args:
        beside: Words around a day that leave it as it is: "reçu le".
        last: What makes a weekday one before today: "dernier".
        ago: Ways to count days back, with "#" for the number: "il y a # jours".
        numbers: The words for 1 to 31: {"premier": 1, "vingt-huit": 28}.
        hours: Times of a day, with "#" for the number: "# heures".
    """

    beside: Sequence[str] = ("le", "du", "the", "on", "يوم", "في")
    last: Sequence[str] = ()
    ago: Sequence[str] = ()
    numbers: Mapping[str, int] | None = None
    hours: Sequence[str] = ("# h",)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A day that stands somewhere in a text."""

    start: int
    end: int
    day: date
    is_weekday: bool = False


class DayReader:
    """
    Knows the month and weekday names of some languages.

    Args:
        babels: The locales of the languages, as Babel calls them.
        relative: Words for a number of days ago: {"hier": 1}.
        words: What else the languages say of days.
    """

    def __init__(
        self, babels: Iterable[str], relative: Mapping[str, int], words: DayWords | None = None
    ) -> None:
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for locale in (name for babel in babels for name in _spellings(babel)):
            for width, context in _FORMS:
                for which, name in calendar_names("months", width, context, locale).items():
                    self.months[_said(name)] = which
                for which, name in calendar_names("days", width, context, locale).items():
                    self.weekdays[_said(name)] = which
        known = DayWords() if words is None else words
        self.relative = {_said(word): days for word, days in relative.items() if _said(word)}
        self._solar = {_said(name): month for name, month in MONTHS.items()}
        self._numbers = {_said(word): number for word, number in (known.numbers or {}).items()}
        self._beside = re.compile(rf"\b(?:{_any_of(map(_said, known.beside))})\b")
        self._last = frozenset(map(_said, known.last))
        self._units = frozenset(word for one in known.ago for word in _said(one).split())
        number = rf"(\d{{1,2}}){_TH}|({_any_of(self._numbers)})"
        month = rf"({_any_of(self.months)}|[^\W\d]{{{_SHORTEST_SLIP},}})"
        year = r"(?: (?:de |del |of )?(\d{4}))?"
        self._named = _alone(rf"(?:{number}) ?(?:de |of )?{month}{year}")
        solar = f"({_any_of(self._solar)})"
        self._solar_named = _alone(rf"(?:{number}) ?{solar}(?: (\d{{4}}))?")
        self._name_first = _alone(rf"{month} (?:the )?(?:{number})(?: (\d{{4}}))?")
        self._relative = _alone(f"({_any_of(self.relative)})")
        last, weekday = _any_of(self._last), f"({_any_of(self.weekdays)})"
        self._weekday = _alone(rf"(?:({last}) )?{weekday}(?: ({last}))?")
        self._ago = [
            _alone(re.escape(_said(one)).replace(r"\#", f"(?:{number})")) for one in known.ago
        ]
        hours = [re.escape(_said(one)).replace(r"\ ", " ?") for one in known.hours]
        times = [*(one.replace(r"\#", r"\d{1,2}") for one in hours), r"\d{1,2}:\d{2}"]
        self._clock = _alone(rf"(?:{'|'.join(times)})(?: ?\d{{2}})?")

    def read(self, text: str | Typed, today: date) -> date | None:
        """The one day that *text* says, or None when it says none, or more than that."""
        typed = Typed.of(text)
        if len(typed.whole) > MAX_LENGTH:
            return None
        said = self._clock.sub(" ", _said(typed.text)).strip()
        seen = _longest(self._seen(said, today))
        days = [one for one in seen if not one.is_weekday] or seen
        if len(days) != 1:
            return None
        rest = "".join(
            " " if any(one.start <= at < one.end for one in seen) else sign
            for at, sign in enumerate(said)
        )
        is_whole = not self._beside.sub(" ", rest).strip(" -")
        return days[0].day if is_whole else None

    def _seen(self, text: str, today: date) -> Iterator[_Seen]:
        yield from self._dates(text, today)
        yield from self._said_from_today(text, today)

    def _dates(self, text: str, today: date) -> Iterator[_Seen]:
        """10/11/2026, 10 novembre, novembre 10."""
        for found in _YEAR_FIRST.finditer(text):
            yield from _days(found, int(found[3]), int(found[2]), found[1], today)
        for found in _EIGHT.finditer(text):
            yield from _of_eight(found)
        for found in _NUMBERS.finditer(text):
            yield from _days(found, int(found[1]), int(found[3]), found[4] or found[5], today)
        for found in self._named.finditer(text):
            if (month := self._month(found[3])) is not None:
                yield from _days(found, self._number(found, 1), month, found[4], today)
        for found in self._solar_named.finditer(text):
            yield from _solar_days(
                found, self._number(found, 1), self._solar[found[3]], found[4], today
            )
        for found in self._name_first.finditer(text):
            if (month := self._month(found[1])) is not None:
                yield from _days(found, self._number(found, 2), month, found[4], today)

    def _said_from_today(self, text: str, today: date) -> Iterator[_Seen]:
        """Avant-hier, il y a 3 jours, lundi, lundi dernier."""
        for found in self._relative.finditer(text):
            yield _Seen(*found.span(), today - timedelta(self.relative[found[1]]))
        for pattern in self._ago:
            for found in pattern.finditer(text):
                days = self._number(found, 1)
                if days <= MOST_DAYS_AGO:
                    yield _Seen(*found.span(), today - timedelta(days))
        for found in self._weekday.finditer(text):
            back = (today.weekday() - self.weekdays[found[2]]) % 7
            if (found[1] or found[3]) and back == 0:
                back = 7
            yield _Seen(*found.span(), today - timedelta(back), is_weekday=True)

    def _number(self, found: re.Match[str], group: int) -> int:
        """What the digits of *group*, or the words of the next one, say."""
        return int(found[group]) if found[group] else self._numbers[found[group + 1]]

    def _month(self, name: str) -> int | None:
        """The month called *name*, or the only one that it can be with a slip of the finger."""
        if name in self.months:
            return self.months[name]
        is_other = name in self.weekdays or name in self._units or self._beside.fullmatch(name)
        if len(name) < _SHORTEST_SLIP or is_other:
            return None
        near = {
            number
            for other, number in self.months.items()
            if OSA.distance(name, other, score_cutoff=2) <= (2 if len(other) >= _TWO_SLIPS else 1)
        }
        return near.pop() if len(near) == 1 else None


def _days(
    found: re.Match[str], day: int, month: int, year: str | None, today: date
) -> Iterator[_Seen]:
    if year is not None and len(year) == 4 and int(year) not in _YEARS:
        # A solar year in digits; any other is of a calendar that we do not read: asked again.
        if found.re in {_NUMBERS, _YEAR_FIRST}:
            yield from _solar_days(found, day, month, year, today)
        return
    if year is not None:
        years = [int(year) if len(year) == 4 else 2000 + int(year)]
    else:
        years = [today.year - back for back in range(_YEARS_BACK)]
    for one in years:
        try:
            read = date(one, month, day)
        except ValueError:
            continue
        if year is not None or read <= today:
            yield _Seen(*found.span(), read)
            return


def _solar_days(
    found: re.Match[str], day: int, month: int, year: str | None, today: date
) -> Iterator[_Seen]:
    """The day in the solar calendar; without its year, the latest that fits."""
    this = today.year - _SOLAR_BEHIND
    for one in [this, this - 1] if year is None else [int(year)]:
        try:
            read = day_of(one, month, day)
        except ValueError:
            continue
        if year is not None or read <= today:
            yield _Seen(*found.span(), read)
            return


def _of_eight(found: re.Match[str]) -> Iterator[_Seen]:
    """Eight digits in a row: day first, or else year first."""
    digits = found[0]
    for year, month, day in (
        (digits[4:], digits[2:4], digits[:2]),
        (digits[:4], digits[4:6], digits[6:]),
    ):
        try:
            read = date(int(year), int(month), int(day))
        except ValueError:
            continue
        if read.year in _YEARS_OF_EIGHT:
            yield _Seen(*found.span(), read)
            return


def _longest(seen: Iterable[_Seen]) -> list[_Seen]:
    """The days that do not lie in a longer one: "10 novembre" in "10 novembre 2026"."""
    kept: list[_Seen] = []
    for one in sorted(seen, key=lambda one: one.start - one.end):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return kept


def _alone(pattern: str) -> re.Pattern[str]:
    return re.compile(_ALONE.format(pattern))


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of *words*, the longest first; of none of them, for nothing."""
    longest_first = sorted(set(words), key=len, reverse=True)
    return "|".join(map(re.escape, longest_first)) or r"(?!)"


def _spellings(babel: str) -> tuple[str, ...]:
    return (babel.replace("-", "_"), *_ALSO.get(babel, ()))


def _said(text: str) -> str:
    """*text* as it is compared: single spaces, no signs but those inside of numbers."""
    plain = _SIGNS.sub(" ", spaced(text))
    return " ".join(_AFTER_ALL.sub(" ", _BETWEEN_LETTERS.sub(" ", plain)).split())
