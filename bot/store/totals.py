"""
Aggregated daily counters, by event and day in Paris, and their disclosure threshold.

They are nobody's (safety rule C8). The days on which totals and notices expire are here, too.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from bot.model.retention import FIRST_RELEASE, NOTICE_DAYS, TOTALS_DAYS
from bot.service.clock import PARIS

DISCLOSURE_THRESHOLD: Final = 10
"""Smaller counters are suppressed: few persons could be told apart."""

LATE_BY: Final = timedelta(days=31)
"""Tolerance for a clock that is late, for example after a start without a battery."""

MAX_EVENTS: Final = 2_000
"""Counters held at once; a further event is not counted."""


def day_of(now: float) -> date:
    """The day in Paris at *now*, seconds since 1970."""
    return datetime.fromtimestamp(now, PARIS).date()


def first_day(now: float) -> date:
    """The oldest day whose totals have not expired *now*."""
    return day_of(now) - timedelta(days=TOTALS_DAYS - 1)


def last_day(now: float) -> date:
    """
    The newest day that totals may be of; later ones were counted while the clock stood ahead.

    Totals are nobody's and cannot be counted again, so a clock that is late must not cost them: it
    may be late by a month.
    """
    return day_of(now) + LATE_BY if now > FIRST_RELEASE else date.max


def ended(now: float) -> date:
    """The last day of the newest notices that have expired *now*."""
    return day_of(now) - timedelta(days=NOTICE_DAYS)


def added_up(numbers: Mapping[tuple[date, str], int]) -> Counter[str]:
    """The sum of each event over all days."""
    events: Counter[str] = Counter()
    for (_, event), number in numbers.items():
        events[event] += number
    return events


def suppressed(numbers: Mapping[str, int]) -> set[str]:
    """The events whose counters are suppressed: above zero, and below the threshold."""
    return {event for event, number in numbers.items() if 0 < number < DISCLOSURE_THRESHOLD}


def disclosable(numbers: Mapping[str, int]) -> dict[str, int]:
    """The counters that reach the threshold and may be shown, by name; the others are left out."""
    return {
        event: number for event, number in sorted(numbers.items()) if number >= DISCLOSURE_THRESHOLD
    }
