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

    def is_shown(self, today: date) -> bool:
        """Whether its number may be shown: checked not long ago, or a number of the State."""
        return self.number in NEVER_EXPIRE or today - self.checked <= SHOWN_FOR

    def needs_a_call(self, today: date) -> bool:
        """Whether nobody has checked it for so long that somebody must be told."""
        return today - self.checked > ALERT_AFTER
