"""
When a place is open: OpenStreetMap's hours at one moment, by the clock and holidays of its town.

Unknown stays unknown: days without hours, hours without days, and a public holiday of which the
hours say nothing are never taken for open.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, validate

from bot.engine.public_holidays import public_holidays
from bot.model.departments import HOLIDAYS, PARIS_TIME, TIME_ZONES
from bot.model.hours import (
    ALWAYS,
    has_open_end,
    names_days,
    names_times,
    speaks_of_holidays,
    with_holidays,
)
from bot.model.opening import Doors, Opening, Span

LOOK_AHEAD: Final = 14
"""Days in which the next opening is looked for; none in two weeks is none that helps."""
_MIDNIGHT: Final = time()


def opening(hours: str, department: str, paris: datetime) -> Opening | None:
    """
    How a place with these *hours* is at a moment by the clock of Paris; None without hours.

    Args:
        department: Where it is: it decides the clock and the holidays.
        paris: Without a time zone; around the end of summer time, `fold` says which hour.
    """
    if not hours:
        return None
    return _opening(hours, department, local_time(department, paris), paris.fold)


def doors_of(hours: str, department: str, paris: datetime) -> Doors:
    """The doors alone, which is what the order of a list needs."""
    return _doors(hours, department, local_time(department, paris)) if hours else Doors.UNKNOWN


@lru_cache(maxsize=65536)
def _doors(hours: str, department: str, now: datetime) -> Doors:
    if hours == ALWAYS:
        return Doors.OPEN
    if not names_days(hours):
        return Doors.UNKNOWN
    try:
        rules = _rules(hours, HOLIDAYS.get(department), now.date())
    except ValueError:
        return Doors.UNKNOWN
    if not names_times(hours):
        return Doors.UNKNOWN if rules.opens_on(now.date()) else Doors.CLOSED
    doors, _ = rules.doors(now)
    is_odd = is_holiday(now.date(), department) and not speaks_of_holidays(hours)
    return Doors.UNKNOWN if is_odd and (doors is not Doors.CLOSED) else doors


@lru_cache(maxsize=65536)
def _opening(hours: str, department: str, now: datetime, _fold: int) -> Opening:
    day = now.date()
    if hours == ALWAYS:
        return Opening(Doors.OPEN, day, always=True, opens_today=True)
    try:
        rules = _rules(hours, HOLIDAYS.get(department), day)
    except ValueError:
        return Opening(Doors.UNKNOWN, day, days_known=False, times_known=False)
    if not names_days(hours):
        return Opening(Doors.UNKNOWN, day, today=rules.spans(day), days_known=False)
    if names_times(hours) and rules.never_close(day):
        return Opening(Doors.OPEN, day, always=True, opens_today=True)
    is_odd = is_holiday(day, department) and not speaks_of_holidays(hours)
    has_times = names_times(hours)
    ahead = (day + timedelta(days) for days in range(1, LOOK_AHEAD + 1))
    opens = rules.spans if has_times else rules.opens_on
    next_day = next((one for one in ahead if opens(one)), None)
    if not has_times:
        today = rules.opens_on(day)
        doors = Doors.UNKNOWN if today else Doors.CLOSED
        return Opening(doors, day, next_day=next_day, times_known=False, opens_today=today,
                       is_odd_day=is_odd and today)  # fmt: skip
    doors, until = rules.doors(now)
    spans = rules.spans(day)
    may_be_open = doors is not Doors.CLOSED or bool(spans)
    return Opening(
        Doors.UNKNOWN if is_odd and may_be_open else doors,
        day,
        today=spans,
        tomorrow=rules.spans(day + timedelta(1)),
        until=None if is_odd else until,
        opens_at=next((one.start for one in spans if one.start > now.time()), None),
        next_day=next_day,
        next_spans=() if next_day is None else rules.spans(next_day),
        opens_today=bool(spans),
        is_odd_day=is_odd and may_be_open,
        comment=rules.comment(day),
    )


def is_holiday(day: date, department: str) -> bool:
    """Whether *day* is a public holiday there; the law of Alsace, Moselle, overseas has more."""
    return day in public_holidays(day.year, HOLIDAYS.get(department))


def local_time(department: str, paris: datetime) -> datetime:
    """What the clock shows there, without a time zone."""
    zone = TIME_ZONES.get(department)
    if zone is None:
        return paris.replace(fold=0)
    here = paris.replace(tzinfo=ZoneInfo(PARIS_TIME)).astimezone(ZoneInfo(zone))
    return here.replace(tzinfo=None, fold=0)


@lru_cache(maxsize=8192)
def _parsed(rules: str) -> OpeningHours:
    if not validate(rules):
        raise ValueError(f"hours that nobody can read: {rules!r}")
    return OpeningHours(rules)


@lru_cache(maxsize=16384)
def _rules(hours: str, part: str | None, day: date) -> "_Rules":
    return _Rules(hours, part, day)


class _Rules:
    """Hours around one day, with the holidays of a part of the country."""

    def __init__(self, hours: str, part: str | None, day: date) -> None:
        days: list[date] = []
        if "PH" in hours:
            for year in (day.year - 1, day.year, day.year + 1):
                days.extend(public_holidays(year, part))
        self._hours = _parsed(with_holidays(hours, days))
        self._open_end = has_open_end(hours)
        self._around = self._open_between(day - timedelta(1), 3)
        self._day = day

    def doors(self, now: datetime) -> tuple[Doors, time | None]:
        """How it is now, and when it closes."""
        for start, end, is_unknown in self._around:
            if not start <= now < end:
                continue
            if is_unknown:
                return Doors.UNKNOWN, None
            if self._ends_unknown(end):
                return Doors.STARTED, None
            return Doors.OPEN, end.time()
        later = (span for span in self.spans(now.date()) if span.start > now.time())
        return (Doors.CLOSED if next(later, None) is None else Doors.OPENS_TODAY), None

    def never_close(self, day: date) -> bool:
        """Whether they are open all through the days around *day*."""
        found = self._near(day)
        return len(found) == 1 and found[0][1] - found[0][0] == timedelta(3) and not found[0][2]

    def spans(self, day: date) -> tuple[Span, ...]:
        """What opens on *day*; what opened the evening before is not repeated."""
        return tuple(
            Span(start.time(), None if self._ends_unknown(end) else end.time())
            for start, end, _ in self._near(day)
            if start.date() == day
        )

    def opens_on(self, day: date) -> bool:
        """Whether it opens at some time of *day*."""
        return any(start.date() <= day < _day_after(end)
                   for start, end, _ in self._open_between(day, 1))  # fmt: skip

    def comment(self, day: date) -> str:
        """The first thing that the hours of *day* say in words."""
        begin = datetime.combine(day, _MIDNIGHT)
        found = self._hours.intervals(begin, begin + timedelta(1))
        return next((text for *_, text in found if text), "")

    def _near(self, day: date) -> list[tuple[datetime, datetime, bool]]:
        return self._around if day == self._day else self._open_between(day - timedelta(1), 3)

    def _ends_unknown(self, end: datetime) -> bool:
        return self._open_end and end.time() == _MIDNIGHT

    def _open_between(self, first: date, days: int) -> list[tuple[datetime, datetime, bool]]:
        begin = datetime.combine(first, _MIDNIGHT)
        found: list[tuple[datetime, datetime, bool]] = []
        for start, end, state, _ in self._hours.intervals(begin, begin + timedelta(days)):
            if str(state) == "closed" or not isinstance(end, datetime):
                continue
            # What goes on with another comment is one opening; an open end stops at midnight.
            goes_on = bool(found) and found[-1][1] == start and not self._ends_unknown(start)
            if goes_on and found[-1][2] == (str(state) == "unknown"):
                found[-1] = (found[-1][0], end, found[-1][2])
            else:
                found.append((start, end, str(state) == "unknown"))
        return found


def _day_after(end: datetime) -> date:
    return end.date() + timedelta(0 if end.time() == _MIDNIGHT else 1)
