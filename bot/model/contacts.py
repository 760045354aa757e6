"""A phone line that the guides name, with the day it was checked."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.model.names import ContactName
from bot.model.problem import SourceLocation

NEVER_EXPIRE: Final = frozenset(
    {"15", "17", "18", "112", "114", "115", "116000", "116117", "119", "196", "3018", "3114",
     "3919"}
)  # fmt: skip
"""
Lines of the State for children and for life: shown however long ago they were checked.

A number that vanishes hurts more than one that was checked some weeks ago (safety rule A8, and
docs/decisions/0017). Written without spaces.
"""

FRESH_FOR: Final = timedelta(days=30)
"""After a check; from then on the number is shown with the day of its check (safety rule A8)."""

SHOWN_FOR: Final = timedelta(days=120)
"""After a check; then the number is withdrawn, unless it is a line of the State (rule A8)."""

DUE_WITHIN: Final = timedelta(days=7)
"""Before the end of either, lint asks for a call, while there is still time for one."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of `flows/_contacts.yaml`; in words it is the variable of the same name."""

    name: ContactName
    number: str
    title: str
    purpose: str
    cost: str
    hours: str
    source: str
    checked: date
    place: SourceLocation
    languages: str = ""
    ages: str = ""
    confidence: str = ""

    @property
    def is_of_the_state(self) -> bool:
        """Whether it is a line of the State, whose number is never withdrawn."""
        return "".join(self.number.split()) in NEVER_EXPIRE

    @property
    def holds_until(self) -> date:
        """The last day on which its number is shown without the day of its check."""
        return self.checked + FRESH_FOR

    @property
    def shown_until(self) -> date | None:
        """The last day on which its number may be shown; None for ever."""
        return None if self.is_of_the_state else self.checked + SHOWN_FOR

    def is_shown(self, today: date) -> bool:
        """Whether its number may be shown: checked not too long ago, or a line of the State."""
        return self.shown_until is None or today <= self.shown_until

    def is_old(self, today: date) -> bool:
        """Whether its number is shown with the day it was checked only, if at all."""
        return today > self.holds_until

    def is_due(self, today: date) -> bool:
        """Whether somebody should call it: its check has passed, or will have in a week."""
        return today >= self.holds_until - DUE_WITHIN
