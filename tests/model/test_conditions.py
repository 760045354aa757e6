"""Conditions of a `decide` row."""

from datetime import date

import pytest

from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
    depends_on_the_day,
)
from bot.model.names import AnswerName, DeadlineName

TOWN, APPEAL = AnswerName("town"), DeadlineName("appeal")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (AnswerIs(TOWN, ("paris",)), False),
        (AnswerIsKnown(TOWN), False),
        (DeadlineIsPassed(APPEAL), True),
        (DeadlineIsWithin(APPEAL, 3), True),
        (TodayIsBefore(date(2027, 1, 1)), True),
    ],
)
def test_depends_on_the_day(condition: Condition, expected: bool) -> None:
    """What may change overnight is written into the link; an answer stays what it is."""
    assert expected == depends_on_the_day(condition)
