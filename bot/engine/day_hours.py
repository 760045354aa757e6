"""
Evaluation of opening hours for one day: rules override each other as the specification says.

The library for opening hours says on which days a rule speaks; how rules stand to each other and
what a night, an open end, words and states mean is decided here, day by day: a night belongs to
the evening on which it began, so no rule of the next day can cut it off.

Source:
    wiki.openstreetmap.org, Key:opening_hours/specification; where it is silent, what its reader
    opening_hours.js does. Our choices are in docs/decisions/0013.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Final

from opening_hours import OpeningHours, validate

from bot.engine.public_holidays import public_holidays
from bot.model.hours import DAY, Joined, Rule, State, read_rules, whole_days

NIGHT_OPEN_END: Final = 8 * 60
"""Minutes for which an open end after midnight is said to be one (opening_hours.js: 8 hours)."""


class Kind(Enum):
    """State of a time interval."""

    OPEN = "open"
    SOMETIME = "sometime"
    """It opens on that day; at what hours is not known."""
    UNKNOWN = "unknown"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """
    A time interval in a day and the night after it.

    Args:
        start: In minutes since midnight of its day, as is *end*.
        has_times: Whether its rule names its hours; without, it is the whole day.
        is_open_end: Whether it has opened before, and when it closes is not known.
    """

    start: int
    end: int
    kind: Kind
    has_times: bool = True
    is_open_end: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class DayHours:
    """
    The opening intervals of one day.

    Args:
        stretches: In order; those that last into the night reach into the next day.
        closings: Hours of the day that a rule closes.
        words: What the rule that closes the whole day says.
        is_odd: A public holiday of which the hours say nothing: nothing of it is sure.
    """

    stretches: tuple[Stretch, ...] = ()
    closings: tuple[Stretch, ...] = ()
    words: str = ""
    is_odd: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether it opens on that day, as far as one knows."""
        return any(one.kind is not Kind.UNKNOWN for one in self.stretches)

    @property
    def times_known(self) -> bool:
        """Whether its hours are named, or it has none."""
        return not self.stretches or any(one.has_times for one in self.stretches)


@lru_cache(maxsize=8192)
def readable_rules(hours: str) -> tuple[Rule, ...]:
    """
    The rules of *hours*, each of which can be asked about any day.

    Raises:
        ValueError: When somebody could read them in another way, or not at all.
    """
    rules = read_rules(hours)
    if not validate(hours):
        raise ValueError(f"hours that nobody can read: {hours!r}")
    for rule in rules:
        if rule.days:
            for holidays in ((), (date(2001, 1, 1),)):
                _selected(rule.days, holidays)
    return rules


def names_a_day(rules: Iterable[Rule]) -> bool:
    """Whether a rule that opens says on which days; when all only close, nothing is left open."""
    opening = [rule for rule in rules if rule.state is not State.CLOSED]
    return not opening or any(rule.names_days for rule in opening)


@lru_cache(maxsize=16384)
def hours_of_day(hours: str, part: str | None, day: date) -> DayHours:
    """
    What *hours* open on *day*.

    Args:
        part: The part of the country, as `public_holidays` knows it.

    Raises:
        ValueError: When they cannot be read.
    """
    rules = readable_rules(hours)
    is_holiday = day in public_holidays(day.year, part)
    painting = _Day(beside_named=names_a_day(rules))
    for rule in rules:
        if _speaks_of(rule, day, is_holiday=is_holiday):
            painting.take(rule)
    found = painting.done()
    spoken = painting.is_spoken_of or (
        any(rule.names_holidays for rule in rules) and not painting.is_overridden
    )
    if not is_holiday or spoken or not found.stretches:
        return found
    unsure = tuple(replace(one, kind=Kind.UNKNOWN) for one in found.stretches)
    return replace(found, stretches=unsure, is_odd=True)


class _Day:
    """The rules that speak of one day, laid over each other in their order."""

    def __init__(self, *, beside_named: bool) -> None:
        self._beside_named = beside_named
        self._stretches: list[Stretch] = []
        self._closings: list[Stretch] = []
        self._words = ""
        self.is_spoken_of = False
        """Whether a rule that holds names the day as a holiday or by its date."""
        self.is_overridden = False
        """Whether one that did was set aside by a later one that does not."""

    def take(self, rule: Rule) -> None:
        """Lay the next rule over those before it."""
        by_name = rule.always or rule.names_holidays or rule.names_dates
        if rule.state is State.CLOSED:
            self._close(rule)
            self.is_spoken_of |= by_name
            return
        new = list(self._opened_by(rule))
        match rule.joined:
            case Joined.INSTEAD:
                self.is_overridden |= self.is_spoken_of and not by_name
                self.is_spoken_of = by_name
                self._stretches, self._closings, self._words = new, [], ""
            case Joined.BESIDE:
                self.is_spoken_of |= by_name
                self._stretches = [*without(self._stretches, new), *new]
                self._closings = without(self._closings, new)
            case Joined.OTHERWISE:
                new = without(new, self._stretches)
                self._stretches += new
                self._closings = without(self._closings, new)

    def done(self) -> DayHours:
        """The day as all rules together leave it."""
        in_order = tuple(sorted(self._stretches, key=lambda one: one.start))
        return DayHours(in_order, tuple(self._closings), "" if in_order else self._words)

    def _close(self, rule: Rule) -> None:
        times = rule.clock_times
        if rule.joined is Joined.OTHERWISE:
            # All that is not open is closed anyway.
            self._words = self._words or rule.words
            return
        if times is None:
            # It closes at some hours that one does not know: then nothing of the day is sure.
            self._stretches = [replace(one, kind=Kind.UNKNOWN) for one in self._stretches]
            return
        # What closes from 18:00 on, closes for the evening and its night.
        found = [
            Stretch(one.start, one.end or 2 * DAY, Kind.CLOSED, words=rule.words) for one in times
        ]
        if not found or any(one.start == 0 and one.end >= DAY for one in found):
            self._stretches, self._closings, self._words = [], [], rule.words
            return
        self._stretches = without(self._stretches, found)
        self._closings += found

    def _opened_by(self, rule: Rule) -> Iterator[Stretch]:
        times = rule.clock_times
        is_open = rule.state is State.OPEN
        # Hours without days, beside days with hours, are of any of them.
        is_known = rule.names_days or self._narrows(rule)
        if rule.always:
            yield Stretch(0, DAY, Kind.OPEN if is_open else Kind.UNKNOWN, words=rule.words)
        elif not times or (self._beside_named and not is_known):
            kind = Kind.SOMETIME if is_open and is_known else Kind.UNKNOWN
            yield Stretch(0, DAY, kind, has_times=False, words=rule.words)
        else:
            kind = Kind.OPEN if is_open and is_known else Kind.UNKNOWN
            for one in times:
                end = one.start if one.end is None else one.end
                if end > one.start:
                    yield Stretch(one.start, end, kind, words=rule.words)
                if one.end is None or one.may_be_longer:
                    stop = DAY if end < DAY else end + NIGHT_OPEN_END
                    yield Stretch(end, stop, kind, is_open_end=True, words=rule.words)

    def _narrows(self, rule: Rule) -> bool:
        """Whether it changes, for some months or weeks, a day on which an earlier rule opens."""
        return bool(rule.days) and any(one.kind is not Kind.UNKNOWN for one in self._stretches)


def without(stretches: Iterable[Stretch], away: Iterable[Stretch]) -> list[Stretch]:
    """Interval difference: *stretches* without the time of *away*."""
    taken = [(one.start, one.end) for one in away]
    return [
        replace(one, start=start, end=end)
        for one in stretches
        for start, end in _cut([(one.start, one.end)], taken)
    ]


def _cut(ranges: list[tuple[int, int]], away: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    left = ranges
    for first, last in away:
        left = [
            part
            for start, end in left
            for part in ((start, min(end, first)), (max(start, last), end))
            if part[0] < part[1]
        ]
    return left


def _speaks_of(rule: Rule, day: date, *, is_holiday: bool) -> bool:
    if not rule.days:
        return True
    holidays = (day,) if is_holiday and rule.names_holidays else ()
    noon = datetime.combine(day, time(12))
    return all(one.is_open(noon) for one in _selected(rule.days, holidays))


@lru_cache(maxsize=8192)
def _selected(days: str, holidays: tuple[date, ...]) -> tuple[OpeningHours, ...]:
    """The days of a rule; those that all of these find open."""
    written = whole_days(days, holidays)
    if not all(map(validate, written)):
        raise ValueError(f"days that nobody can read: {days!r}")
    return tuple(map(OpeningHours, written))
