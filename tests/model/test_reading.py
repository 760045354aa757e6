"""Who has read a piece of content, and when it is to be read again."""

from datetime import date

import pytest

from bot.model.reading import NOBODY, Reading

AGAIN = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2027, 2, 28), False), (date(2027, 3, 1), True), (date(2027, 3, 2), True)],
)
def test_is_due(today: date, expected: bool) -> None:
    """It is to be read again from the day itself on."""
    assert expected == Reading(date(2026, 11, 21), "Maître Exemple", AGAIN).is_due(today)


@pytest.mark.parametrize(("by", "expected"), [(NOBODY, False), ("Maître Exemple", True)])
def test_is_by_a_person(by: str, expected: bool) -> None:
    """Until somebody is named, nobody has read it."""
    assert expected == Reading(date(2026, 11, 21), by, AGAIN).is_by_a_person
