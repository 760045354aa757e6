"""A legal time limit as the content describes it, and the days it gives for one person."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.model.names import AnswerName, DeadlineName, FactId
from bot.model.problem import SourceLocation


class Unit(Enum):
    """Unit of a time limit: days, working days, months or hours."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Deadline:
    """
    `flows/_deadlines.yaml`, one entry.

    Args:
        starts: The answers it counts from; with several, from the earliest known.
        length: In *unit*, at least 1.
        counting: The name of a counting rule of `engine/counting.py`.
    """

    name: DeadlineName
    about: str
    starts: tuple[AnswerName, ...]
    length: int
    unit: Unit
    counting: str
    law: str
    facts: tuple[FactId, ...]
    reviewed: date
    place: SourceLocation


@dataclass(frozen=True, slots=True)
class LastDay:
    """
    A deadline counted for one person: the day that is shown, and the legal one.

    Args:
        shown: The safe day: never later than *legal*, no weekend or holiday added.
        legal: The last day by the counting rule; after it, the time limit is passed.
    """

    deadline: DeadlineName
    shown: date
    legal: date
