"""
Encoding of moves, one form for each kind of step. Without separators: the step tells which.

    choice of a question        2 characters made of flow, step and choice (+ 2 for its week)
    next                        -
    I don't know                U step
    a day, not yet confirmed    D step day        a page of days   P step day
    a day, confirmed            C step day
    a town                      T step town
    what a decide came to       2 characters made of flow, step and outcome
    whether there are places    2 characters, as a decide
    a page of places            G step page day half-hour
    a place                     K step place

"step" is 2 characters made of flow and step: `StepTable.code`.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from bot.engine.days import day_to_text, text_to_day
from bot.model.codes import number_to_text, place_code, text_to_number
from bot.model.names import PlaceId, TownId

NEXT_MOVE: Final = "-"
UNKNOWN_MOVE: Final = "U"
PAGE: Final = "P"
PICKED: Final = "D"
CONFIRMED: Final = "C"
TOWN: Final = "T"
TOWN_LENGTH: Final = 4
PLACES_TAG: Final = "G"
PLACE: Final = "K"
PLACES_MOVE: Final = 8
PLACE_MOVE: Final = 7
HALF_HOUR: Final = 30


@dataclass(slots=True)
class MoveReader:
    """Reader over the moves of a link that are not replayed yet."""

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
    """The move "I don't know" at the step of that code."""
    return UNKNOWN_MOVE + code


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
    """The move of a town at the step of that code."""
    return TOWN + code + number_to_text(town, TOWN_LENGTH)


def read_town_move(text: str, codes: frozenset[str]) -> TownId | None:
    """The town of a move at the step that has one of *codes*, or None."""
    number = text_to_number(text[3 : 3 + TOWN_LENGTH])
    if text[:1] != TOWN or text[1:3] not in codes or len(text) < 3 + TOWN_LENGTH:
        return None
    return None if number is None else TownId(number)


def places_move(code: str, page: int, moment: datetime) -> str:
    """
    A page of places, as they were ordered at *moment*.

    The half hour is in the link, so that going on to the next page never depends on the minute.
    """
    half_hour = (moment.hour * 60 + moment.minute) // HALF_HOUR
    return (
        PLACES_TAG + code + number_to_text(page, 1) + day_to_text(moment.date())
        + number_to_text(half_hour, 1)
    )  # fmt: skip


def read_places_move(text: str, codes: frozenset[str]) -> tuple[int, datetime] | None:
    """The page and the moment of a move at the step that has one of *codes*, or None."""
    if text[:1] != PLACES_TAG or text[1:3] not in codes or len(text) < PLACES_MOVE:
        return None
    page, day = text_to_number(text[3]), text_to_day(text[4:7])
    half_hour = text_to_number(text[7])
    if page is None or day is None or half_hour is None or half_hour * HALF_HOUR >= 24 * 60:
        return None
    hour, minute = divmod(half_hour * HALF_HOUR, 60)
    return page, datetime.combine(day, time(hour, minute))


def place_move(code: str, place: PlaceId) -> str:
    """The card of a place, at the step of that code."""
    return PLACE + code + place_code(place)


def read_place_move(text: str, codes: frozenset[str]) -> str | None:
    """The code of the place of a move at the step that has one of *codes*, or None."""
    if text[:1] != PLACE or text[1:3] not in codes or len(text) < PLACE_MOVE:
        return None
    return text[3:PLACE_MOVE]
