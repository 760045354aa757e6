"""Abstract syntax of a flow file: a guide is a list of named steps, each doing one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.model.conditions import Condition, depends_on_the_day
from bot.model.legal_review import LegalReview
from bot.model.letters import LetterName
from bot.model.names import (
    START,
    UNKNOWN,
    AnswerName,
    ChoiceName,
    FactId,
    FlowName,
    PlaceKind,
    StepName,
)
from bot.model.problem import SourceLocation


@dataclass(frozen=True, slots=True)
class About:
    """Attributes that steps of every kind share: name, place in the file, facts, flags."""

    name: StepName
    place: SourceLocation
    facts: tuple[FactId, ...] = ()
    critical: bool = False
    sensitive: bool = False
    danger: bool = False
    was: tuple[StepName, ...] = ()
    letter: LetterName | None = None
    card: bool = False
    """Whether its French sentences can be shown to somebody in large letters."""
    no_law: str = ""
    """Why an outcome needs no facts."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of `choices`: its name, where it leads, the names it had before."""

    name: ChoiceName
    go: StepName
    place: SourceLocation
    was: tuple[ChoiceName, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """
    A step with `choices`.

    Args:
        save: The answer that takes the chosen name.
        asks_again_after_days: After so many days the choice is asked again.
    """

    about: About
    choices: tuple[Choice, ...]
    save: AnswerName | None = None
    asks_again_after_days: int | None = None


@dataclass(frozen=True, slots=True)
class InputStep:
    """
    A step with `input`, of any kind: something is typed or picked, and saved.

    Code that asks only where the step leads and what it saves matches this class, so that it need
    not change for a new kind of input.

    Args:
        save: The answer that takes what was given.
        unknown: Where "I don't know" leads; without it, that is not offered.
    """

    about: About
    save: AnswerName
    go: StepName
    unknown: StepName | None = None


@dataclass(frozen=True, slots=True)
class DayQuestion(InputStep):
    """A step with `input: date`."""


@dataclass(frozen=True, slots=True)
class TownQuestion(InputStep):
    """A step with `input: town`."""


INPUTS: Final[Mapping[str, type[DayQuestion | TownQuestion]]] = {
    "date": DayQuestion,
    "town": TownQuestion,
}
"""The words that `input:` takes."""


@dataclass(frozen=True, slots=True)
class PlacesStep:
    """
    A step with `places`: cards of places, the nearest and open ones first.

    Args:
        search: The kind of search in `flows/places/_searches.yaml`.
        near: The answer that holds the town; None when the search names its places.
        who: What this step knows of her: `refused`, `girl`, ...
        show: How many at once.
        none: Where it leads when there is no place at all.
    """

    about: About
    search: PlaceKind
    near: AnswerName | None
    who: tuple[str, ...]
    show: int
    none: StepName
    go: StepName


@dataclass(frozen=True, slots=True)
class InfoStep:
    """A step that only tells, and goes on."""

    about: About
    go: StepName


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One row of `decide`: all conditions must hold."""

    when: tuple[Condition, ...]
    go: StepName
    place: SourceLocation


@dataclass(frozen=True, slots=True)
class Decision:
    """A step with `decide`: no words; the first row that holds wins."""

    about: About
    rows: tuple[DecisionRow, ...]
    otherwise: StepName

    @property
    def depends_on_the_day(self) -> bool:
        """Whether tomorrow may decide otherwise with the same answers."""
        return any(depends_on_the_day(condition) for row in self.rows for condition in row.when)

    @property
    def outcomes(self) -> tuple[StepName, ...]:
        """Every step it may lead to, without repeats, in the order of the file."""
        return tuple(dict.fromkeys([*(row.go for row in self.rows), self.otherwise]))


@dataclass(frozen=True, slots=True)
class Call:
    """
    A step with `call`: play another flow, then go on. It has no words.

    Args:
        step: Where the other flow is entered: elsewhere than at its start by who has already
            answered what is asked there (`call: tonight/refused`).
    """

    about: About
    flow: FlowName
    go: StepName
    step: StepName = START


Step = Question | DayQuestion | TownQuestion | PlacesStep | InfoStep | Decision | Call
SpokenStep = Question | DayQuestion | TownQuestion | PlacesStep | InfoStep
"""The steps that have words: one step with words is one screen."""


def labels(step: Step) -> tuple[ChoiceName, ...]:
    """The names of its buttons, each of which needs a label in the texts."""
    match step:
        case Question(choices=choices):
            return tuple(choice.name for choice in choices)
        case InputStep(unknown=unknown):
            return () if unknown is None else (UNKNOWN,)
        case PlacesStep() | InfoStep() | Decision() | Call():
            return ()


@dataclass(frozen=True, slots=True)
class Flow:
    """A guide: the steps of one file, in the order of the file."""

    name: FlowName
    about: str
    steps: Mapping[StepName, Step]
    place: SourceLocation
    read: LegalReview
    was: tuple[FlowName, ...] = ()
    sensitive: bool = False
    danger: bool = False
    former_steps: Mapping[StepName, StepName] = field(default_factory=dict)
    """Names that steps had before, with the names they have today."""
