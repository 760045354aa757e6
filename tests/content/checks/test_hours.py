"""Hours that people read in two ways are refused, each with its kind; clear ones are taken."""

from pathlib import Path
from typing import Final

import pytest

from bot.content.checks.hours import what_is_wrong
from bot.model.hours import read_rules, without_spaces_in_days

TESTS: Final = Path(__file__).parents[2]
REFUSED: Final = [
    line.split(" | ", 1)
    for line in (TESTS / "content/checks/hours_refused.txt").read_text("utf-8").splitlines()[1:]
]
TAKEN: Final = [
    line
    for line in (TESTS / "engine/hours_real.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("kind", "hours"), REFUSED)
def test_what_can_be_read_in_two_ways(kind: str, hours: str) -> None:
    """Each has the kind whose page says what to write."""
    assert what_is_wrong(hours) == kind


@pytest.mark.parametrize("hours", TAKEN)
def test_what_is_clear(hours: str) -> None:
    """What the directory has, and what maps write clearly, is taken."""
    assert what_is_wrong(hours) is None


@pytest.mark.parametrize(
    ("hours", "right"),
    [
        ("Mo, We 14:00-17:00", "Mo,We 14:00-17:00"),
        ("Mo-We,  Fr 08:30-14:40, 15:00-19:00", "Mo-We,Fr 08:30-14:40, 15:00-19:00"),
        ("Mo-Sa 09:00-17:00; Su, PH off", "Mo-Sa 09:00-17:00; Su,PH off"),
        ("Jan-Mar, Nov-Dec Mo 09:00-12:00", "Jan-Mar,Nov-Dec Mo 09:00-12:00"),
        ("Dec 24, Dec 31 off, Sa 10:00-11:00", "Dec 24,Dec 31 off, Sa 10:00-11:00"),
        ('Mo, Tu 10:00-12:00 open "Mo, We"', 'Mo,Tu 10:00-12:00 open "Mo, We"'),
    ],
)
def test_the_other_writing_is_the_right_one(hours: str, right: str) -> None:
    """What lint says to write has the same rules and no space; words and times stay as they are."""
    assert without_spaces_in_days(hours) == right
    assert what_is_wrong(hours) == "hours-space-in-days"
    assert what_is_wrong(right) is None
    assert [one.days for one in read_rules(right)] == [one.days for one in read_rules(hours)]
