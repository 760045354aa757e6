"""Hours that people read in two ways are refused, each with its kind; clear ones are taken."""

from pathlib import Path
from typing import Final

import pytest

from bot.content.checks.hours import what_is_wrong

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
