"""How a place is at one moment: open, closed, not known; when, and when next."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import Final

NOON: Final = time(12)
"""The time of day for whoever has none: tests, walks, pages made before anybody asked."""


class Doors(Enum):
    """How it is at one moment. The order is the one in which places are offered."""

    OPEN = 0
    STARTED = 1
    """It has opened, and when it closes is not known."""
    OPENS_TODAY = 2
    UNKNOWN = 3
    CLOSED = 4
    """It does not open again today."""


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; an end of None is not known. An end before its start is tomorrow's."""

    start: time
    end: time | None


@dataclass(frozen=True, slots=True)
class Opening:
    """
    A place at one moment.

    Args:
        day: The day there, by the clock there.
        until: When it closes, while it is open.
        opens_at: When it opens later today.
        next_day: The next day on which it opens after *day*.
        days_known: False when the hours name no day: *today* is then of any day it opens.
        times_known: False when the hours name no time: then *opens_today* says all.
        is_odd_day: A public holiday of which its hours say nothing.
        comment: What its hours say in words, such as "sur rendez-vous".
    """

    doors: Doors
    day: date
    always: bool = False
    today: tuple[Span, ...] = ()
    tomorrow: tuple[Span, ...] = ()
    until: time | None = None
    opens_at: time | None = None
    next_day: date | None = None
    next_spans: tuple[Span, ...] = ()
    days_known: bool = True
    times_known: bool = True
    opens_today: bool = False
    is_odd_day: bool = False
    comment: str = ""
