"""
Health checks of an installation: what each looks at, and what it finds, with severity and remedy.

As the repairs of a home automation: how bad, since when, what to do, and gone when it is mended.
Made by `bot doctor` and, once a day, by the running bot. Nothing here is about a person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum


class Severity(IntEnum):
    """How bad it is; the worst has the highest number."""

    OK = 0
    NOTE = 1
    """Worth knowing; nothing need be done."""
    WARNING = 2
    """Will hurt people if nobody looks at it."""
    ERROR = 3
    """Hurts people now, or soon after the next start."""


class Check(Enum):
    """What is looked at, in the order in which it is told; the value is its name."""

    SETTINGS = "settings"
    TELEGRAM = "telegram"
    TOKEN = "token"  # noqa: S105  the name of a check
    UPDATES = "updates"
    CLOCK = "clock"
    PROCESS = "process"
    KEY = "key"
    DATABASE = "database"
    DISK = "disk"
    PERMISSIONS = "permissions"
    CONTENT = "content"
    OVERLAY = "overlay"
    READINGS = "readings"
    PHONES = "phones"


@dataclass(frozen=True, slots=True)
class Finding:
    """
    One thing that a check found.

    Args:
        what: One sentence, in our own words.
        todo: What to do about it, in one sentence or two; empty when nothing need be.
        since: The first day on which it was so, when that is known.
        count: How many things it is about; 0 where it is about none in particular.
        names: Names of content that it is about, such as guides; never anything else.
        detail: Words of somebody else, such as Telegram's reason: shown to whoever asks on the
            machine itself, and sent nowhere.
    """

    check: Check
    severity: Severity
    what: str
    todo: str = ""
    since: date | None = None
    count: int = 0
    names: tuple[str, ...] = ()
    detail: str = ""

    @property
    def name(self) -> str:
        """The same for the same trouble on another day, whatever its numbers are by then."""
        head = f"{self.check.value}/{self.severity.name.lower()}"
        if self.names:
            return head
        plain = "".join(one for one in self.what if one.isalpha() or one == " ")
        return f"{head}/{plain[:60].strip()}"

    @property
    def news(self) -> frozenset[str]:
        """What of it is told once: the trouble, or each thing that has it."""
        return frozenset(f"{self.name}/{one}" for one in self.names) or frozenset({self.name})


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by check, in each the worst first; what is well beside a trouble is left out."""
    every = tuple(found)
    order = {check: number for number, check in enumerate(Check)}
    troubled = {one.check for one in every if one.severity > Severity.NOTE}
    told = (one for one in every if one.severity > Severity.OK or one.check not in troubled)
    return tuple(sorted(told, key=lambda one: (order[one.check], -one.severity)))


def worst(found: Iterable[Finding]) -> Severity:
    """The severity of the worst finding."""
    return max((one.severity for one in found), default=Severity.OK)
