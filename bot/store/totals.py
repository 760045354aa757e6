"""
How many of each event on each Paris day: totals, nobody's (safety rule C8).

And the days by which totals and notices end.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from bot.service.clock import PARIS
from bot.store.life import NOTICE_DAYS, TOTALS_DAYS

FEWEST: Final = 10
"""A smaller number is not shown: few persons could be told apart."""

MOST_EVENTS: Final = 2_000
"""Different events waiting at once; one more is not counted."""


def day_of(now: float) -> date:
    """The day in Paris at *now*, in seconds since 1970."""
    return datetime.fromtimestamp(now, PARIS).date()


def first_day(now: float) -> date:
    """The oldest day whose totals are still kept *now*."""
    return day_of(now) - timedelta(days=TOTALS_DAYS - 1)


def ended(now: float) -> date:
    """The newest last day of a notice that is over and may go *now*: it was said to its end."""
    return day_of(now) - timedelta(days=NOTICE_DAYS)


def shown(numbers: Mapping[str, int]) -> dict[str, int]:
    """The totals that may be shown, in the order of their names; smaller ones are left out."""
    return {event: number for event, number in sorted(numbers.items()) if number >= FEWEST}
