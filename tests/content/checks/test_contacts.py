"""Phone lines whose check has passed, or soon will have: told by lint, on the day that it is."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content.check_cache import CheckCache
from bot.content.checks.contacts import check_contacts
from bot.content.load import load
from bot.model.contacts import SHOWN_FOR, Contact
from bot.model.names import ContactName
from bot.model.problem import Severity, SourceLocation

CHECKED = date(2026, 11, 21)
LINE = Contact(
    name=ContactName("tel-line"), number="0800 123 456", title="Une ligne", purpose="", cost="",
    hours="", source="", checked=CHECKED, place=SourceLocation("flows/_contacts.yaml", 3),
)  # fmt: skip
OTHER = replace(LINE, number="0 800 23 13 13", title="Une autre")
OF_THE_STATE = replace(LINE, number="119", title="Enfance en danger")
PROBLEMS = Path(__file__).parents[2] / "problems"


@pytest.mark.parametrize("line", [LINE, OF_THE_STATE], ids=["a line", "of the State"])
@pytest.mark.parametrize(
    ("days", "kinds"),
    [
        (0, []),
        (22, []),
        (23, ["contact-check-due"]),
        (30, ["contact-check-due"]),
        (31, ["old-contact"]),
        (400, ["old-contact"]),
    ],
)
def test_a_week_before_and_from_then_on(
    line: Contact, days: int, kinds: list[str], tmp_path: Path
) -> None:
    """A8: 30 days after its check a number is old; lint asks for a call in the week before."""
    found = check_contacts([line], tmp_path, CHECKED + timedelta(days=days))

    assert [one.kind for one in found] == kinds
    assert all(one.severity is Severity.WARNING for one in found)
    assert all(one.values["count"] == days for one in found)


def test_lint_says_what_screens_do(tmp_path: Path) -> None:
    """A8: "not shown any more" is told on each day on which it is true, and of no other line."""
    for days in range(SHOWN_FOR.days + 40):
        today = CHECKED + timedelta(days=days)
        told = check_contacts([LINE, OF_THE_STATE, OTHER], tmp_path, today)
        old = {one.values["name"] for one in told if one.kind == "old-contact"}
        gone = {one.values["name"] for one in told if one.values["shown"] == "gone"}

        for line in (LINE, OF_THE_STATE, OTHER):
            name = f"{line.title} ({line.number})"
            assert (name in old) == line.is_old(today)
            assert (name in gone) == (not line.is_shown(today))
        assert OF_THE_STATE.is_shown(today)


def test_who_and_when(tmp_path: Path) -> None:
    """The line is named as people know it, with the day of its check and the last day it holds."""
    (found,) = check_contacts([LINE], tmp_path, date(2027, 1, 15))

    assert found.values == {
        "name": "Une ligne (0800 123 456)",
        "count": 55,
        "day": "2026-11-21",
        "last": "2026-12-21",
        "until": "2027-03-21",
        "shown": "until",
        "screens": 0,
    }


def test_on_how_many_screens(tmp_path: Path) -> None:
    """A warning says on how many screens the number stands, where the texts are at hand."""
    screens = {LINE.name: ["a", "b", "c"]}
    (found,) = check_contacts([LINE], tmp_path, date(2027, 1, 15), screens)

    assert found.values["screens"] == 3


def test_the_same_on_the_same_day(tmp_path: Path) -> None:
    """The day is an argument: lint of yesterday says today what it said yesterday."""
    today = CHECKED + timedelta(days=40)

    assert check_contacts([LINE], tmp_path, today) == check_contacts([LINE], tmp_path, today)


def test_what_passes_once_does_not_depend_on_the_day(tmp_path: Path) -> None:
    """Content is remembered as checked without these warnings, and lint tells them all the same."""
    folder = Path(shutil.copytree(PROBLEMS / "_base", tmp_path / "content"))
    shutil.copytree(PROBLEMS / "old-contact", folder, dirs_exist_ok=True)
    passed = CheckCache(tmp_path / "checked-content")
    first, again = load(folder, passed), load(folder, passed)

    assert first.problems == again.problems == ()
    assert again.content is not None
    found = check_contacts(again.content.contacts.values(), folder, CHECKED)
    assert [(one.kind, one.excerpt) for one in found] == [("old-contact", "  checked: 2026-10-21")]
