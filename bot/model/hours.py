"""
Opening hours as the directory writes them: OpenStreetMap's notation, read rule by rule.

Three habits are ours. `Mo-Su` is written out: hours without days say that the days are not known.
Days without hours (`Mo,We,Fr`) say that the hours are not known, alone or beside days with hours.
`PH` stands first in its rule or in its list. Words without a state are *unknown*, as the
specification says (key opening_hours, rule modifiers).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Final

ALWAYS: Final = "24/7"
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                 "Dec")  # fmt: skip
DAY: Final = 24 * 60
"""Minutes of a day."""
_SUN: Final = r"sunrise|sunset|dawn|dusk"
_TIME: Final = rf"(?:\d{{1,2}}:\d\d|\(\s*(?:{_SUN})[^)]*\)|{_SUN})"
_TOKEN: Final = re.compile(
    rf'\s*(?:"(?P<words>[^"]*)"|(?P<end>;|\|\|)|(?P<comma>,)|(?P<always>24/7)'
    rf"|(?P<time>{_TIME}(?:\s*-\s*{_TIME})?(?:\+|/[\d:]+)?)"
    r'|(?P<state>(?:open|closed|off|unknown)\b)|(?P<days>[^\s,;|"]+))'
)
_SPAN: Final = re.compile(r"(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)(\+?)")
_FROM: Final = re.compile(r"(\d{1,2}):(\d\d)\+")
_WEEKDAY: Final = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_DATE: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)}) +\d{{1,2}}\b|\beaster\b")
_SEASON: Final = re.compile(rf"(?P<season>.*?)(?P<days>(?:{_WEEKDAY.pattern}).*)")
_NAMES: Final = frozenset(
    {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "week", "easter", "day", "days", *MONTHS}
)
_ALL_DAY: Final = "00:00-24:00"
_HOLIDAY_RULE: Final = re.compile(r"(?P<days>[A-Z][A-Za-z,-]*) +(?P<rest>[^ +-].*)")


class State(Enum):
    """Rule modifier of the specification: open, closed, or unknown."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Joined(Enum):
    """Rule separator of the specification: how a rule combines with the rules before it."""

    INSTEAD = ";"
    """Of its days it alone speaks; a closed one only takes its hours away."""
    BESIDE = ","
    OTHERWISE = "||"
    """For whatever the rules before it do not open."""


@dataclass(frozen=True, slots=True)
class Times:
    """From when to when, in minutes since midnight of the day; past 24 hours is the next day's."""

    start: int
    end: int | None
    """None when it is not known."""
    may_be_longer: bool = False
    """Whether it may stay open after *end*: `10:00-18:00+`."""


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One rule of opening hours.

    Args:
        days: Its selectors of days, months and years without its times; empty for every day.
        times: Its times as they are written; none when it names none.
        words: What it says in words.
        spaced: Whether a space stands in its list of days: `Mo, We`.
    """

    joined: Joined = Joined.INSTEAD
    days: str = ""
    times: tuple[str, ...] = ()
    state: State = State.OPEN
    words: str = ""
    always: bool = False
    has_state: bool = False
    spaced: bool = False

    @property
    def names_days(self) -> bool:
        """Whether it says on which days: weekdays, holidays, dates, or all by `24/7`."""
        return self.always or _WEEKDAY.search(self.days) is not None or self.names_dates

    @property
    def names_dates(self) -> bool:
        """Whether it names days by their date, alone or as a range of them."""
        return _DATE.search(self.days) is not None

    @property
    def names_holidays(self) -> bool:
        """Whether it speaks of public holidays."""
        return "PH" in self.days

    @property
    def clock_times(self) -> tuple[Times, ...] | None:
        """Its times by the clock; None when one of them is not: the sun's, repeated, of no end."""
        found = tuple(map(_clock_times, self.times))
        read = tuple(one for one in found if one is not None)
        return read if len(read) == len(found) else None


def read_rules(hours: str) -> tuple[Rule, ...]:
    """
    The rules of *hours*, in their order.

    A comma after times, words or a state begins another rule when days follow; a comma among days
    goes on with the list of days, with a space after it or without.

    Raises:
        ValueError: When they are not written so that their rules can be told apart.
    """
    reader = _RulesReader(hours)
    for found, kind in _signs(hours):
        reader.read(kind, found[kind], spaced=found[0][:1].isspace())
    return reader.rules()


def without_spaces_in_days(hours: str) -> str:
    """
    The same hours, without the spaces behind commas that stand between days.

    Raises:
        ValueError: As `read_rules`.
    """
    written, before = "", ""
    for found, kind in _signs(hours):
        goes_on = kind == "days" and before == "days,"
        written += found[0].lstrip() if goes_on else found[0]
        before = f"{before}," if kind == "comma" else kind
    return written


def _signs(hours: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each sign of *hours* with the blanks before it, and its kind."""
    text, at = hours.rstrip(), 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise ValueError(f"hours that nobody can read: {hours!r}")
        at = found.end()
        yield found, found.lastgroup


def with_holidays(hours: str, holidays: Iterable[date]) -> str:
    """
    The same hours with each `PH` written as the days themselves.

    The library for opening hours knows the holidays of the whole country alone, not those of
    Alsace, Moselle and overseas.

    Raises:
        ValueError: When a rule with `PH` is not `PH ...`, `PH,Su ...` or `Mo-Fr,PH ...`.
    """
    if "PH" not in hours:
        return hours
    days = ",".join(f"{day.year} {MONTHS[day.month - 1]} {day.day:02}" for day in sorted(holidays))
    rules: list[str] = []
    for rule in (part.strip() for part in hours.split(";")):
        if "PH" not in rule:
            rules.append(rule)
            continue
        found = _HOLIDAY_RULE.fullmatch(rule)
        if found is None or "PH" not in found["days"].split(",") or "PH" in found["rest"]:
            raise ValueError(f"public holidays cannot be read in {rule!r}")
        others = ",".join(day for day in found["days"].split(",") if day != "PH")
        rules += [f"{others} {found['rest']}"] if others else []
        rules += [f"{days} {found['rest']}"] if days else []
    return "; ".join(rules)


def whole_days(days: str, holidays: Iterable[date]) -> tuple[str, ...]:
    """
    The days of a rule, open at every hour: what the library must find open, all of them.

    Two where a season stands before a list with `PH`: `Nov-Mar Mo-Fr,PH`.

    Raises:
        ValueError: As `with_holidays`.
    """
    found = _SEASON.fullmatch(days) if "PH" in days else None
    if found is None:
        return (f"{days} {_ALL_DAY}",)
    season = (f"{found['season'].strip()} {_ALL_DAY}",) if found["season"].strip() else ()
    return (*season, with_holidays(f"{found['days']} {_ALL_DAY}", holidays) or "off")


class _RulesReader:
    """Puts the signs of opening hours together to rules."""

    def __init__(self, hours: str) -> None:
        self._hours = hours
        self._done: list[Rule] = []
        self._rule = Rule()
        self._comma = False

    def read(self, kind: str, text: str, *, spaced: bool) -> None:
        """Take the next sign."""
        match kind:
            case "end":
                self._finish(Joined(text))
                return
            case "comma":
                self._refuse_if(self._comma or self._rule == Rule(self._rule.joined))
                self._comma = True
                return
            case "days":
                self._days(text, spaced=spaced)
            case "time":
                # The first stands behind a space, each other behind a comma.
                follows = bool(self._rule.times)
                self._refuse_if(self._is_said or self._rule.always or follows is not self._comma)
                self._rule = replace(self._rule, times=(*self._rule.times, " ".join(text.split())))
            case "always":
                self._begin_beside()
                self._refuse_if(self._rule != Rule(self._rule.joined))
                self._rule = replace(self._rule, always=True)
            case "state":
                self._begin_beside()
                self._refuse_if(self._is_said)
                state = State.CLOSED if text == "off" else State(text)
                self._rule = replace(self._rule, state=state, has_state=True)
            case _:
                self._begin_beside()
                self._refuse_if(bool(self._rule.words) or not text.strip())
                state = self._rule.state if self._rule.has_state else State.UNKNOWN
                self._rule = replace(self._rule, words=text.strip(), state=state)
        self._comma = False

    def rules(self) -> tuple[Rule, ...]:
        """All that was read."""
        self._finish(Joined.INSTEAD)
        return tuple(self._done)

    @property
    def _is_said(self) -> bool:
        return self._rule.has_state or bool(self._rule.words)

    @property
    def _has_hours(self) -> bool:
        return self._is_said or self._rule.always or bool(self._rule.times)

    def _days(self, text: str, *, spaced: bool) -> None:
        # Among what is refused: school holidays, which the library takes for no day at all.
        self._refuse_if(not _NAMES.issuperset(re.findall("[A-Za-z]+", text)))
        if self._has_hours:
            self._begin_beside()
        self._refuse_if(self._has_hours)
        between = "" if not self._rule.days else "," if self._comma else " "
        self._rule = replace(self._rule, days=f"{self._rule.days}{between}{text}",
                             spaced=self._rule.spaced or (self._comma and spaced))  # fmt: skip

    def _begin_beside(self) -> None:
        if self._comma:
            self._refuse_if(not self._has_hours)
            self._comma = False
            self._finish(Joined.BESIDE)

    def _finish(self, following: Joined) -> None:
        self._refuse_if(self._comma or self._rule == Rule(self._rule.joined))
        self._done.append(self._rule)
        self._rule = Rule(following)

    def _refuse_if(self, is_wrong: bool) -> None:
        if is_wrong:
            raise ValueError(f"hours that nobody can read: {self._hours!r}")


def _clock_times(text: str) -> Times | None:
    span = _SPAN.fullmatch(text)
    if span is not None:
        start, end = int(span[1]) * 60 + int(span[2]), int(span[3]) * 60 + int(span[4])
        # From a time to the same time: the whole day for one reader, nothing for another.
        if start == end:
            return None
        return Times(start, end if end > start else end + DAY, may_be_longer=bool(span[5]))
    begin = _FROM.fullmatch(text)
    return None if begin is None else Times(int(begin[1]) * 60 + int(begin[2]), None)
