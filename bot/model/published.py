"""What people's buttons and habits rest on: names and marks that were public once."""

from dataclasses import dataclass
from typing import Final

from bot.model.flows import Flow, Question, Step
from bot.model.names import FlowName, StepName

CRITICAL: Final = "critical"
FACTS: Final = "facts"
SENSITIVE: Final = "sensitive"
DANGER: Final = "danger"
GONE: Final = "gone"
"""In place of marks: nobody shall look for it any more, and old buttons open the guide's start."""
WHOLE: Final = "-"
"""In place of a step: the line speaks of the guide itself."""


@dataclass(frozen=True, slots=True)
class Published:
    """
    One line of `flows/_published.tsv`: a step, or a guide, as it was when it was public.

    Args:
        step: None for the guide itself.
        marks: What a change must not take away without a word.
        choices: Every name that a button of it has had.
    """

    flow: FlowName
    step: StepName | None
    marks: frozenset[str]
    choices: tuple[str, ...]

    @property
    def is_gone(self) -> bool:
        """Whether somebody has said that it is not there any more."""
        return GONE in self.marks


def marks_of_flow(flow: Flow) -> frozenset[str]:
    """The marks of a guide as a whole."""
    return _marks((SENSITIVE, flow.sensitive), (DANGER, flow.danger))


def marks_of_step(step: Step) -> frozenset[str]:
    """The marks of a step."""
    about = step.about
    return _marks(
        (CRITICAL, about.critical),
        (FACTS, bool(about.facts)),
        (SENSITIVE, about.sensitive),
        (DANGER, about.danger),
    )


def _marks(*marks: tuple[str, bool]) -> frozenset[str]:
    return frozenset(name for name, is_set in marks if is_set)


def choices_of(step: Step) -> tuple[str, ...]:
    """The names of the buttons of a question, today's and those that they had before."""
    if not isinstance(step, Question):
        return ()
    return tuple(name for one in step.choices for name in (one.name, *one.was))
