"""What the engine gives for a link: where the person stands and where she can go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.model.deadlines import LastDay
from bot.model.flows import SpokenStep
from bot.model.names import AnswerName, ChoiceName, DeadlineName, FlowName, Locale, StepName, TownId


class Note(Enum):
    """One sentence that goes above the words of the step, because something is not as it was."""

    NOT_A_LINK = "not-a-link"
    CONTENT_CHANGED = "content-changed"
    TIME_HAS_PASSED = "time-has-passed"


class OptionKind(Enum):
    """What pressing an option means, which decides how its button is written."""

    CHOICE = "choice"
    NEXT = "next"
    UNKNOWN = "unknown"
    DAY = "day"
    EARLIER_DAYS = "earlier-days"
    LATER_DAYS = "later-days"
    RIGHT_DAY = "right-day"
    WRONG_DAY = "wrong-day"
    TOWN = "town"


@dataclass(frozen=True, slots=True)
class Option:
    """One way on from a screen; *link* is the text of the link it leads to."""

    kind: OptionKind
    link: str
    choice: ChoiceName | None = None
    day: date | None = None
    town: TownId | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """
    Where a link leads today.

    Args:
        link: The link of this very screen, to show it.
        back: The link one move shorter, or None at the first step of the menu.
        last_days: The deadlines whose start the person has given.
        day_to_confirm: The day she has picked and not yet confirmed.
    """

    link: str
    locale: Locale
    helper: Locale | None
    flow: FlowName
    step: SpokenStep
    options: tuple[Option, ...]
    answers: Mapping[AnswerName, str]
    last_days: Mapping[DeadlineName, LastDay]
    back: str | None
    note: Note | None = None
    day_to_confirm: date | None = None
    is_ending: bool = False
    stack: tuple[tuple[FlowName, StepName], ...] = ()
    """The flows that called, outermost first, each with the step to go on with."""
