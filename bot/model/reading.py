"""Who has read a piece of content, when, and when it must be read again."""

from dataclasses import dataclass
from datetime import date
from typing import Final

NOBODY: Final = "nobody yet"


@dataclass(frozen=True, slots=True)
class Reading:
    """`read: {on: 2026-11-22, by: nobody yet, again-before: 2027-03-01}`."""

    on: date
    by: str
    again_before: date

    @property
    def is_by_a_person(self) -> bool:
        """Whether anybody has read it at all."""
        return self.by != NOBODY

    def is_due(self, today: date) -> bool:
        """Whether the day to read it again has come."""
        return today >= self.again_before
