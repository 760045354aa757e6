"""
The moves inside a link, one form for each kind of step. No separators: the step says which.

    choice of a question        2 characters made of flow, step and choice (+ 2 for its week)
    next                        -
    I don't know                U step
    a day, not yet confirmed    D step day        a page of days   P step day
    a day, confirmed            C step day
    a town                      T step town
    what a decide came to       2 characters made of flow, step and outcome

"step" is 2 characters made of flow and step: `StepTable.code`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.engine.days import day_to_text, text_to_day
from bot.model.codes import number_to_text, text_to_number
from bot.model.names import TownId

NEXT: Final = "-"
UNKNOWN: Final = "U"
PAGE: Final = "P"
PICKED: Final = "D"
CONFIRMED: Final = "C"
TOWN: Final = "T"
TOWN_LENGTH: Final = 4


@dataclass(slots=True)
class Pending:
    """The moves of a link that are not played yet."""

    text: str

    def peek(self, length: int) -> str:
        """The next *length* characters, fewer at the end."""
        return self.text[:length]

    def take(self, length: int) -> str:
        """The next *length* characters, which are then played."""
        taken, self.text = self.text[:length], self.text[length:]
        return taken

    def drop(self) -> None:
        """Forget the rest: it does not fit any more."""
        self.text = ""


def unknown_move(code: str) -> str:
    """Not to know, at the step of that code."""
    return UNKNOWN + code


def day_move(tag: str, code: str, day: date) -> str:
    """A day at the step of that code: a page of days, picked, or confirmed, as *tag* says."""
    return tag + code + day_to_text(day)


def read_day_move(text: str, codes: frozenset[str]) -> tuple[str, date] | None:
    """Tag and day of a move at the step that has one of *codes*, or None."""
    day = text_to_day(text[3:6])
    if text[:1] not in {PAGE, PICKED, CONFIRMED} or text[1:3] not in codes or day is None:
        return None
    return text[0], day


def town_move(code: str, town: TownId) -> str:
    """A town at the step of that code."""
    return TOWN + code + number_to_text(town, TOWN_LENGTH)


def read_town_move(text: str, codes: frozenset[str]) -> TownId | None:
    """The town of a move at the step that has one of *codes*, or None."""
    number = text_to_number(text[3 : 3 + TOWN_LENGTH])
    if text[:1] != TOWN or text[1:3] not in codes or len(text) < 3 + TOWN_LENGTH:
        return None
    return None if number is None else TownId(number)
