"""The moves inside a link."""

from datetime import date

import pytest

from bot.engine.moves import (
    CONFIRMED,
    PAGE,
    PICKED,
    MoveReader,
    day_move,
    read_day_move,
    read_town_move,
    town_move,
    unknown_move,
)
from bot.model.names import TownId

CODES = frozenset({"Ab", "Cd"})
DAY = date(2026, 11, 10)
PARIS = TownId(2988507)


def test_pending() -> None:
    """Moves are looked at and taken from the front; at the end there are fewer."""
    pending = MoveReader("abcde")

    assert pending.peek(3) == "abc"
    assert pending.take(2) == "ab"
    assert pending.peek(9) == "cde"
    pending.drop()
    assert pending.take(1) == ""


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        (unknown_move("Ab"), "UAb"),
        (day_move(PAGE, "Ab", DAY), "PAbAnJ"),
        (day_move(PICKED, "Ab", DAY), "DAbAnJ"),
        (day_move(CONFIRMED, "Ab", DAY), "CAbAnJ"),
        (town_move("Ab", PARIS), "TAbLZnb"),
    ],
)
def test_golden(move: str, expected: str) -> None:
    """Each kind of move is written as it was on the first day."""
    assert expected == move


@pytest.mark.parametrize("tag", [PAGE, PICKED, CONFIRMED])
@pytest.mark.parametrize("code", sorted(CODES))
def test_day_comes_back(tag: str, code: str) -> None:
    """A day is read under today's code of the step and under its former ones."""
    assert (tag, DAY) == read_day_move(day_move(tag, code, DAY), CODES)


@pytest.mark.parametrize("text", ["", "C", "CAb", "CAbAn", "CXyAnJ", "TAbAnJ", "CAbA J"])
def test_no_day(text: str) -> None:
    """A move that is cut, of another step or of another kind is no day of this step."""
    assert read_day_move(text, CODES) is None


def test_town_comes_back() -> None:
    """A town is known by its number in GeoNames."""
    assert read_town_move(town_move("Cd", PARIS), CODES) == PARIS


@pytest.mark.parametrize("text", ["", "TAb", "TAbLZn", "TXyLZnb", "CAbLZnb", "TAbLZ b"])
def test_no_town(text: str) -> None:
    """A move that is cut, of another step or of another kind is no town of this step."""
    assert read_town_move(text, CODES) is None
