"""
What an organisation may give away: totals of whole months, and notices; nothing about a person.

Months do not overlap, so that no small number can be worked out by subtracting one from another:
not within an export, and not between two of them.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.model.places import Notice
from bot.model.retention import DataKind
from bot.store.backup import Backup
from bot.store.totals import DISCLOSURE_THRESHOLD, ended, first_day

EXPORTED: Final = frozenset({DataKind.TOTALS, DataKind.NOTICES})
"""The kinds that leave. Every other one is about a person, or means something to machines alone."""


@dataclass(frozen=True, slots=True)
class MonthTotal:
    """
    How often something happened in a month in Paris.

    Args:
        number: None for a number from 1 to 9, which is told to nobody.
    """

    first: date
    last: date
    event: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Export:
    """Months, oldest first, and the notices that are shown now or will be."""

    months: tuple[MonthTotal, ...]
    notices: tuple[Notice, ...]


def export_of(backup: Backup, now: float, today: date) -> Export:
    """
    What of *backup* may leave.

    Args:
        now: Seconds since 1970; decides what has expired.
        today: Of the clock of Paris; its month is not over.
    """
    oldest = first_day(now)
    counted: Counter[tuple[date, str]] = Counter()
    for day, event, number in backup.totals:
        first = day.replace(day=1)
        if oldest <= first < today.replace(day=1):
            counted[first, event] += number
    months = (
        MonthTotal(
            first, _last_of(first), event, number if number >= DISCLOSURE_THRESHOLD else None
        )
        for (first, event), number in sorted(counted.items())
    )
    return Export(tuple(months), tuple(one for one in backup.notices if one.last > ended(now)))


def _last_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
