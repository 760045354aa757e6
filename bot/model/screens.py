"""Output of the engine for a link: where the person stands, and where she can go from there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import Enum

from bot.model.deadlines import LastDay
from bot.model.flows import SpokenStep
from bot.model.names import (
    AnswerName,
    ChoiceName,
    DeadlineName,
    FlowName,
    Locale,
    PlaceId,
    StepName,
    TownId,
)
from bot.model.open_state import NOON, Opening
from bot.model.places import HelpPlace, Notice
from bot.model.towns import Town


class Note(Enum):
    """Notice above the words of a step: the content or the day is not that of the link any more."""

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
    PLACE = "place"
    MORE_PLACES = "more-places"
    NEXT_PLACE = "next-place"
    """From a card: the place to try when this one is closed, or does not help."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way on from a screen; *link* is the text of the link it leads to."""

    kind: OptionKind
    link: str
    choice: ChoiceName | None = None
    day: date | None = None
    town: TownId | None = None
    place: PlaceId | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A place on a screen: how far from her town it is, and how its doors are at that moment."""

    place: HelpPlace
    kilometres: float | None
    opening: Opening | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Screen:
    """
    The screen that a link leads to on one day, without its words.

    Args:
        link: The link of this very screen, to show it.
        back: The link one move shorter; from the first screen of help the one that she left for it.
            None at the first step of the menu.
        today: The day for which it was made.
        last_days: The deadlines whose start the person has given.
        day_to_confirm: The day she has picked and not yet confirmed.
        month: A day of the month that is shown as a calendar.
        clock: The time in Paris for which it was made.
        cards: The places of a page, in order.
        card: The one place that she looks at.
        is_entrance: Whether it may be the first screen that somebody sees: the first of a guide,
            or one that is opened alone, by a shared link or a typed word.
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
    today: date
    note: Note | None = None
    day_to_confirm: date | None = None
    month: date | None = None
    is_ending: bool = False
    is_entrance: bool = False
    clock: time = NOON
    cards: tuple[Card, ...] = ()
    card: Card | None = None
    first_number: int = 1
    town: Town | None = None
    """The town that was just named: the screen says which it is, for many bear one name."""
    stack: tuple[tuple[FlowName, StepName], ...] = ()
    """The flows that called, outermost first, each with the step to go on with."""
    cut_links: tuple[str, ...] = ()
    """Links on this screen that are too long to hold what they need. Lint allows none."""

    def of_nobody(self) -> "Screen":
        """
        The same screen for somebody who has answered nothing.

        A file made of both alike is everybody's: nothing of one person is on it.
        """
        return replace(self, answers={}, last_days={}, town=None)
