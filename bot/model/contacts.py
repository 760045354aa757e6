"""A phone line that the guides name, with the day it was checked."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.model.names import ContactName
from bot.model.problem import Place

NEVER_EXPIRE: Final = frozenset({"112", "114", "119", "15", "17", "18"})
"""Numbers of the State that are shown however long ago they were checked."""

SHOWN_FOR: Final = timedelta(days=30)
"""After a check; then the number is withdrawn until somebody has called it (safety rule A8)."""

DUE_WITHIN: Final = timedelta(days=7)
"""Before it is withdrawn lint asks for a call, while there is still time for one."""

ALERT_AFTER: Final = timedelta(days=60)
"""After a check; then whoever runs the bot is told at each start (safety rule A8)."""


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
    place: Place
    languages: str = ""
    ages: str = ""
    confidence: str = ""

    @property
    def is_of_the_state(self) -> bool:
        """Whether it is one of the numbers that never go from the screens."""
        return self.number in NEVER_EXPIRE

    @property
    def holds_until(self) -> date:
        """The last day for which its check is good enough."""
        return self.checked + SHOWN_FOR

    def is_shown(self, today: date) -> bool:
        """Whether its number may be shown: checked not long ago, or a number of the State."""
        return self.is_of_the_state or today <= self.holds_until

    def is_due(self, today: date) -> bool:
        """Whether somebody should call it: its check has passed, or will have in a week."""
        return today >= self.holds_until - DUE_WITHIN

    def needs_a_call(self, today: date) -> bool:
        """Whether nobody has checked it for so long that somebody must be told."""
        return today - self.checked > ALERT_AFTER
