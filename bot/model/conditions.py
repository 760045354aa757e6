"""Conditions of a `decide` row as an algebraic data type: one class for each kind of sentence."""

from dataclasses import dataclass
from datetime import date

from bot.model.names import AnswerName, DeadlineName


@dataclass(frozen=True, slots=True)
class AnswerIs:
    """`town is paris`, `town is one of paris, lyon`; with *negated*, `town is not paris`."""

    answer: AnswerName
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class AnswerIsKnown:
    """`town is known`; with *negated*, `town is unknown`."""

    answer: AnswerName
    negated: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineIsPassed:
    """
    `appeal-to-court is passed`: today is after the legal last day, in every part of the country.

    With *perhaps*, `appeal-to-court is perhaps passed`: after that of most, and not after that of
    a part with public holidays of its own.
    """

    deadline: DeadlineName
    perhaps: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineIsWithin:
    """`appeal-to-court is within 3 days`: the day shown is at most so many days away, or gone."""

    deadline: DeadlineName
    days: int


@dataclass(frozen=True, slots=True)
class TodayIsBefore:
    """`today is before 2027-01-01`."""

    day: date


Condition = AnswerIs | AnswerIsKnown | DeadlineIsPassed | DeadlineIsWithin | TodayIsBefore


def depends_on_the_day(condition: Condition) -> bool:
    """Whether the condition may change overnight, so that its outcome is written into the link."""
    return isinstance(condition, DeadlineIsPassed | DeadlineIsWithin | TodayIsBefore)
