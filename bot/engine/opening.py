"""
Evaluation of OpenStreetMap opening hours at one moment, in the place's own time zone.

Unknown stays unknown: days without hours, hours without days, words without a state, times by the
sun, and a public holiday of which the hours say nothing are never taken for open.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.engine.day_hours import (
    DayHours,
    Kind,
    Stretch,
    hours_of_day,
    names_a_day,
    readable_rules,
    without,
)
from bot.engine.public_holidays import public_holidays
from bot.model.departments import HOLIDAYS, PARIS_TIME, TIME_ZONES
from bot.model.hours import ALWAYS, DAY
from bot.model.open_state import Opening, OpenState, Span

LOOK_AHEAD: Final = 14
"""Days in which the next opening is looked for; none in two weeks is none that helps."""
_WEEK: Final = 7
_ONE_DAY: Final = timedelta(days=1)


def opening(hours: str, department: str, paris: datetime) -> Opening | None:
    """
    Opening state and hours of a place at a moment of the clock of Paris; None without hours.

    Args:
        department: Where it is: it decides the clock and the holidays.
        paris: Without a time zone; around the end of summer time, `fold` says which hour.
    """
    if not hours:
        return None
    return _opening(hours, department, local_time(department, paris), paris.fold)


def open_state(hours: str, department: str, paris: datetime) -> OpenState:
    """The opening state alone, which is all that the order of a list needs."""
    return _doors(hours, department, local_time(department, paris)) if hours else OpenState.UNKNOWN


@lru_cache(maxsize=65536)
def _doors(hours: str, department: str, now: datetime) -> OpenState:
    if hours == ALWAYS:
        return OpenState.OPEN
    try:
        return _Rules(hours, department).doors(now)
    except ValueError:
        return OpenState.UNKNOWN


@lru_cache(maxsize=65536)
def _opening(hours: str, department: str, now: datetime, _fold: int) -> Opening:
    if hours == ALWAYS:
        return Opening(OpenState.OPEN, now.date(), always=True, opens_today=True)
    try:
        return _Rules(hours, department).opening(now)
    except ValueError:
        return Opening(OpenState.UNKNOWN, now.date(), days_known=False, times_known=False)


def is_holiday(day: date, department: str) -> bool:
    """Whether *day* is a public holiday there; the law of Alsace, Moselle, overseas has more."""
    return day in public_holidays(day.year, HOLIDAYS.get(department))


def local_time(department: str, paris: datetime) -> datetime:
    """The local time there, as a naive datetime."""
    zone = TIME_ZONES.get(department)
    if zone is None:
        return paris.replace(fold=0)
    here = paris.replace(tzinfo=ZoneInfo(PARIS_TIME)).astimezone(ZoneInfo(zone))
    return here.replace(tzinfo=None, fold=0)


class _Moment(NamedTuple):
    """A stretch by the clock."""

    start: datetime
    end: datetime
    stretch: Stretch


class _Rules:
    """Hours around one moment, with the holidays of a part of the country."""

    def __init__(self, hours: str, department: str) -> None:
        self._hours = hours
        self._part = HOLIDAYS.get(department)
        self._days_known = names_a_day(readable_rules(hours))

    def doors(self, now: datetime) -> OpenState:
        """How it is now."""
        today = self._day(now.date())
        if not self._days_known:
            return OpenState.UNKNOWN if today.stretches else OpenState.CLOSED
        inside = self._now(now)
        if inside is not None and inside.kind is Kind.OPEN:
            return OpenState.STARTED if inside.is_open_end else OpenState.OPEN
        if inside is not None or today.is_odd:
            return OpenState.UNKNOWN
        later = [one for one in today.stretches if _minutes(now) < one.start < DAY]
        if any(one.kind is Kind.OPEN for one in later):
            return OpenState.OPENS_TODAY
        return OpenState.UNKNOWN if later else OpenState.CLOSED

    def opening(self, now: datetime) -> Opening:
        """All that can be said of *now*."""
        day = now.date()
        today = self._day(day)
        doors = self.doors(now)
        if not self._days_known:
            words = next((one.words for one in today.stretches if one.words), today.words)
            return self._next(Opening(doors, day, today=_spans(today), tomorrow=None, comment=words,
                                      days_known=doors is OpenState.CLOSED))  # fmt: skip
        inside = self._now(now)
        tomorrow = self._day(day + _ONE_DAY)
        later = (one for one in today.stretches if _minutes(now) < one.start < DAY)
        found = self._next(Opening(
            doors,
            day,
            today=_spans(today),
            tomorrow=_spans(tomorrow) if tomorrow.times_known else None,
            opens_at=next((_clock(one.start) for one in later if one.kind is Kind.OPEN), None),
            times_known=today.times_known,
            opens_today=today.is_sure,
            is_odd_day=today.is_odd and doors is OpenState.UNKNOWN,
            comment=self._words(now) if inside is None else inside.words,
        ))  # fmt: skip
        if doors is OpenState.OPEN:
            return self._until(found, now)
        if doors is OpenState.STARTED:
            return self._started(found, now)
        return found

    def _until(self, found: Opening, now: datetime) -> Opening:
        end = self._end(now)
        begin = datetime.combine(now.date() - _ONE_DAY, time())
        if end - now >= _WEEK * _ONE_DAY and self._end(begin) - begin >= _WEEK * _ONE_DAY:
            return replace(found, always=True)
        longer = any(one.start <= end < one.end and one.stretch.is_open_end
                     and one.stretch.kind is Kind.OPEN
                     for one in self._moments(end.date(), end.date()))  # fmt: skip
        is_far = end - now >= _ONE_DAY
        return replace(found, until=end.time(), until_day=end.date() if is_far else None,
                       may_be_longer=longer)  # fmt: skip

    def _started(self, found: Opening, now: datetime) -> Opening:
        """Since when; and until when it was open for certain, after hours with an open end."""
        around = [one for one in self._moments(now.date(), now.date())
                  if one.stretch.kind is Kind.OPEN]  # fmt: skip
        start = max(one.start for one in around
                    if one.start <= now < one.end and one.stretch.is_open_end)  # fmt: skip
        is_after = any(one.end == start and not one.stretch.is_open_end for one in around)
        if is_after:
            return replace(found, until=start.time(), may_be_longer=True)
        return replace(found, started_at=start.time())

    def _next(self, found: Opening) -> Opening:
        ahead = [found.day + timedelta(days) for days in range(1, LOOK_AHEAD + 1)]
        day = next((one for one in ahead if self._day(one).is_sure), None)
        unknown = next((one for one in ahead if self._day(one).stretches
                        and not self._day(one).is_sure), None)  # fmt: skip
        spans = () if day is None else _spans(self._day(day))
        return replace(found, next_day=day, next_spans=spans, next_unknown=unknown)

    def _day(self, day: date) -> DayHours:
        return hours_of_day(self._hours, self._part, day)

    def _now(self, now: datetime) -> Stretch | None:
        """What holds now; of a night and the day after it, what is surer."""
        inside = [one.stretch for one in self._moments(now.date(), now.date())
                  if one.start <= now < one.end]  # fmt: skip
        order = (Kind.OPEN, Kind.SOMETIME, Kind.UNKNOWN)
        return min(inside, key=lambda one: (order.index(one.kind), one.is_open_end), default=None)

    def _words(self, now: datetime) -> str:
        """What is said of a time that is closed."""
        today, minute = self._day(now.date()), _minutes(now)
        closed = (one.words for one in today.closings if one.start <= minute < one.end)
        return next(closed, today.words)

    def _end(self, now: datetime) -> datetime:
        """When what is open at *now* closes, however many openings that are."""
        end = now
        for one in self._moments(now.date(), now.date() + (_WEEK + 2) * _ONE_DAY):
            if one.start > end:
                break
            if one.stretch.kind is Kind.OPEN and not one.stretch.is_open_end:
                end = max(end, one.end)
        return end

    def _moments(self, first: date, last: date) -> Iterator[_Moment]:
        """What opens on the days from *first* to *last*, and the night before, in order."""
        day = first - _ONE_DAY
        while day <= last:
            begin = datetime.combine(day, time())
            for one in self._uncut(day):
                yield _Moment(begin + timedelta(minutes=one.start),
                              begin + timedelta(minutes=one.end), one)  # fmt: skip
            day += _ONE_DAY

    def _uncut(self, day: date) -> list[Stretch]:
        """The stretches of *day*, less the hours that a day beside it says are closed."""
        stretches = self._day(day).stretches
        beside = [
            replace(one, start=one.start + days * DAY, end=one.end + days * DAY)
            for days in (-1, 1)
            for one in self._day(day + timedelta(days)).closings
        ]
        return without(stretches, beside) if beside else list(stretches)


def _minutes(now: datetime) -> int:
    return now.hour * 60 + now.minute


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _spans(day: DayHours) -> tuple[Span, ...]:
    """What opens on *day* by the clock; what opened the evening before is not repeated."""
    spans: list[Span] = []
    ends = 0
    for one in day.stretches:
        if not one.has_times or one.start >= DAY:
            continue
        goes_on = bool(spans) and one.start == ends and spans[-1].words == one.words
        is_sure = one.kind is Kind.OPEN
        ends = one.end
        if goes_on and spans[-1].is_sure == is_sure and not spans[-1].may_be_longer:
            changed = {"may_be_longer": True} if one.is_open_end else {"end": _clock(one.end)}
            spans[-1] = replace(spans[-1], **changed)
            continue
        end = None if one.is_open_end else _clock(one.end)
        spans.append(Span(_clock(one.start), end, is_sure=is_sure, words=one.words))
    return tuple(spans)
