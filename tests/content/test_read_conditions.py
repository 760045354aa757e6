"""The short sentence after `when:`."""

from datetime import date

import pytest

from bot.content.read_conditions import read_condition
from bot.content.report import Report
from bot.content.yaml_tree import Text
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.names import AnswerName, DeadlineName
from bot.model.problem import SourceLocation
from tests.content.sources import PATH, kinds, told

TOWN = AnswerName("town")
APPEAL = DeadlineName("appeal-to-court")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("town is paris", AnswerIs(TOWN, ("paris",))),
        ("town is not paris", AnswerIs(TOWN, ("paris",), negated=True)),
        ("town is one of paris, lyon", AnswerIs(TOWN, ("paris", "lyon"))),
        ("town is one of paris", AnswerIs(TOWN, ("paris",))),
        ("town is known", AnswerIsKnown(TOWN)),
        ("town is unknown", AnswerIsKnown(TOWN, negated=True)),
        ("  town   is   known ", AnswerIsKnown(TOWN)),
        ("appeal-to-court is passed", DeadlineIsPassed(APPEAL)),
        ("appeal-to-court is perhaps passed", DeadlineIsPassed(APPEAL, perhaps=True)),
        ("appeal-to-court is within 1 day", DeadlineIsWithin(APPEAL, 1)),
        ("appeal-to-court is within 30 days", DeadlineIsWithin(APPEAL, 30)),
        ("today is before 2027-01-01", TodayIsBefore(date(2027, 1, 1))),
    ],
)
def test_each_sentence_of_the_format_is_read(sentence: str, expected: Condition) -> None:
    """One short sentence, no brackets, no signs."""
    report = Report()

    assert expected == read_condition(Text(sentence, SourceLocation(PATH)), report)
    assert kinds(report) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "values"),
    [
        ("town in paris", "bad-condition", {"name": "town"}),
        ("town is paris or lyon", "bad-condition-or", {"meant": "town is one of paris, lyon"}),
        ("town is one of paris,, lyon", "bad-condition", {"name": "town"}),
        ("Town is paris", "bad-name", {"meant": "town is paris"}),
        ("town", "bad-condition", {"name": "town"}),
        ("today is known", "bad-today-condition", {}),
        ("today is before 01/02/2027", "bad-day", {"meant": "2027-02-01"}),
        ("today is before 2027-02-30", "no-such-day", {"value": "2027-02-30"}),
    ],
)
def test_another_sentence_is_told_with_what_may_follow(
    sentence: str, kind: str, values: dict[str, str | int]
) -> None:
    """A row that cannot be read would catch nobody, so it is never guessed."""
    report = Report()

    assert read_condition(Text(sentence, SourceLocation(PATH)), report) is None
    assert [(kind, 1, 1, values)] == told(report)
