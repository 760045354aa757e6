"""Doors, rows and names: what nobody reaches, and what has two meanings."""

import pytest

from bot.content.checks.openings import check_openings
from bot.content.report import Report
from tests.content.sources import content, kinds

ROWS = """
start:
  decide:
    - when: {above}
      go: end
    - when: {below}
      go: end
    - otherwise: end
"""


def told(above: str, below: str) -> list[str]:
    """The kinds of problem of two rows, one above the other."""
    report = Report()
    made = content({"menu": ROWS.format(above=above, below=below)}, report)
    check_openings(made, report)
    return kinds(report)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("town is known", "town is known"),
        ("town is known", "[town is known, age is young]"),
        ("[age is young, town is known]", "[town is known, age is young]"),
        ("town is one of paris, lyon", "town is lyon"),
        ("town is one of paris, lyon", "town is one of lyon, paris"),
        ("appeal is within 3 days", "appeal is within 2 days"),
        ("appeal is passed", "[appeal is passed, town is paris]"),
        ("today is before 2027-01-01", "today is before 2027-01-01"),
        ("town is not paris", "town is not paris"),
    ],
)
def test_a_row_under_one_that_catches_the_same_people_is_told(above: str, below: str) -> None:
    """The same conditions in any order, more of them, or narrower ones."""
    assert told(above, below) == ["row-never-holds"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("[town is known, age is young]", "town is known"),
        ("town is lyon", "town is one of paris, lyon"),
        ("appeal is within 2 days", "appeal is within 3 days"),
        ("appeal is passed", "appeal is perhaps passed"),
        ("town is paris", "town is not paris"),
        ("town is known", "town is unknown"),
        ("appeal is within 3 days", "other is within 3 days"),
        ("town is paris", "birth-town is paris"),
    ],
)
def test_a_row_that_catches_others_is_not(above: str, below: str) -> None:
    """Wider below narrower is how a guide should be written."""
    assert told(above, below) == []


def test_of_guides_that_nobody_opens_the_first_is_told() -> None:
    """What it calls is opened with it; a ring of guides has a first one, too."""
    report = Report()
    lost = "start: {call: second, go: end}"
    check_openings(
        content(
            {
                "menu": "start: {go: end}",
                "first": lost,
                "second": "start: {call: third, go: end}",
                "third": "start: {call: second, go: end}",
            },
            report,
        ),
        report,
    )

    assert [(one.kind, one.values["name"]) for one in report.problems] == [
        ("unopened-guide", "first")
    ]


def test_a_ring_that_nobody_opens_is_told_once() -> None:
    """Each is called by the other, and none by the menu."""
    report = Report()
    guides = {
        "menu": "start: {go: end}",
        "one": "start: {call: two, go: end}",
        "two": "start: {call: one, go: end}",
    }
    check_openings(content(guides, report), report)

    assert kinds(report) == ["unopened-guide"]
