"""
How many of each event on each Paris day: totals, nobody's (safety rule C8).

And the days by which totals and notices end.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from bot.model.retention import FIRST_RELEASE, NOTICE_DAYS, TOTALS_DAYS
from bot.service.clock import PARIS

DISCLOSURE_THRESHOLD: Final = 10
"""A smaller number is not shown: few persons could be told apart."""

LATE_BY: Final = timedelta(days=31)
"""How late a clock may be, after a start without a battery for example."""

MAX_EVENTS: Final = 2_000
"""Different events waiting at once; one more is not counted."""


def day_of(now: float) -> date:
    """The day in Paris at *now*, in seconds since 1970."""
    return datetime.fromtimestamp(now, PARIS).date()


def first_day(now: float) -> date:
    """The oldest day whose totals are still kept *now*."""
    return day_of(now) - timedelta(days=TOTALS_DAYS - 1)


def last_day(now: float) -> date:
    """
    The newest day that totals may be of.

    A later one was counted while the clock stood ahead. Totals are nobody's and cannot be counted
    again, so a clock that is late must not cost them: it may be late by a month.
    """
    return day_of(now) + LATE_BY if now > FIRST_RELEASE else date.max


def ended(now: float) -> date:
    """The newest last day of a notice that is over and may go *now*: it was said to its end."""
    return day_of(now) - timedelta(days=NOTICE_DAYS)


def added_up(numbers: Mapping[tuple[date, str], int]) -> Counter[str]:
    """How often each event happened, on all days together."""
    events: Counter[str] = Counter()
    for (_, event), number in numbers.items():
        events[event] += number
    return events


def suppressed(numbers: Mapping[str, int]) -> set[str]:
    """The events that happened, but too seldom for their number to be shown."""
    return {event for event, number in numbers.items() if 0 < number < DISCLOSURE_THRESHOLD}


def disclosable(numbers: Mapping[str, int]) -> dict[str, int]:
    """The totals that may be shown, in the order of their names; smaller ones are left out."""
    return {
        event: number for event, number in sorted(numbers.items()) if number >= DISCLOSURE_THRESHOLD
    }
