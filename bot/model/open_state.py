"""Opening state of a place at one moment, with its current and next opening hours."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import Final

NOON: Final = time(12)
"""The time of day for whoever has none: tests, walks, pages made before anybody asked."""


class OpenState(Enum):
    """Whether it is open at one moment. The values are a sort key: open places come first."""

    OPEN = 0
    STARTED = 1
    """It has opened, and when it closes is not known."""
    OPENS_TODAY = 2
    UNKNOWN = 3
    CLOSED = 4
    """It does not open again today."""


@dataclass(frozen=True, slots=True)
class Span:
    """
    A time interval; an end of None is unknown, an end before the start is on the next day.

    Args:
        is_sure: False when the hours say that they are not, or say so in words alone.
        may_be_longer: Whether it may stay open after its end.
        words: What its rule says in words.
    """

    start: time
    end: time | None
    is_sure: bool = True
    may_be_longer: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """
    The opening state of a place at one moment, and what was read to find it.

    Args:
        day: The day there, by the clock there.
        until: When it closes, while it is open; with *until_day* when that is a day or more away.
            When it may stay open longer: until when it is open at least. The same once it is past.
        opens_at: When it opens later today.
        next_day: The next day on which it opens after *day*, as far as one knows.
        next_unknown: The next day of which its hours leave open whether it opens.
        days_known: False when the hours name no day: *today* is then of any day it opens.
        times_known: False when the hours name no time for *day*: then *opens_today* says all.
        is_odd_day: A public holiday of which its hours say nothing.
        comment: What its hours say in words of this moment, such as "sur rendez-vous".
    """

    doors: OpenState
    day: date
    always: bool = False
    today: tuple[Span, ...] = ()
    tomorrow: tuple[Span, ...] | None = ()
    """None when it may open, and at what hours is not known."""
    until: time | None = None
    until_day: date | None = None
    may_be_longer: bool = False
    started_at: time | None = None
    opens_at: time | None = None
    next_day: date | None = None
    next_spans: tuple[Span, ...] = ()
    next_unknown: date | None = None
    days_known: bool = True
    times_known: bool = True
    opens_today: bool = False
    is_odd_day: bool = False
    comment: str = ""
