"""From answers to last days, and what they decide."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.deadlines import holds, last_day, last_days
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.deadlines import LastDay
from bot.model.names import AnswerName, DeadlineName
from tests.build import TODAY, content_of

DEADLINES = content_of().deadlines
APPEAL, COMPLAINT = DeadlineName("appeal"), DeadlineName("complaint")
JUDGE, RECEIVED = AnswerName("judge-day"), AnswerName("received-day")
LETTER, TOWN = AnswerName("letter-day"), AnswerName("town")
Answers = dict[AnswerName, str]


@pytest.mark.parametrize(
    ("answers", "shown", "legal"),
    [
        ({JUDGE: "2026-11-10"}, date(2026, 11, 25), date(2026, 11, 25)),
        ({JUDGE: "2026-11-06"}, date(2026, 11, 21), date(2026, 11, 23)),
        ({RECEIVED: "2026-10-27"}, date(2026, 11, 11), date(2026, 11, 12)),
        # The day on the paper and the day it came: the earlier decides, whichever it is.
        ({JUDGE: "2026-11-06", RECEIVED: "2026-11-10"}, date(2026, 11, 21), date(2026, 11, 23)),
        ({JUDGE: "2026-11-10", RECEIVED: "2026-11-06"}, date(2026, 11, 21), date(2026, 11, 23)),
        # What is no day counts as not known.
        ({JUDGE: "long ago", RECEIVED: "2026-11-10"}, date(2026, 11, 25), date(2026, 11, 25)),
    ],
)
def test_last_day(answers: Answers, shown: date, legal: date) -> None:
    """The limit runs from the earliest day she knows: shown without extension, legal with it."""
    assert LastDay(APPEAL, shown, legal) == last_day(DEADLINES[APPEAL], answers)


@pytest.mark.parametrize("answers", [{}, {LETTER: "2026-11-10"}, {JUDGE: "long ago"}])
def test_no_start(answers: Answers) -> None:
    """Without a day to count from there is no last day."""
    assert last_day(DEADLINES[APPEAL], answers) is None


def test_last_days() -> None:
    """Every limit that can be counted, and no other."""
    expected = LastDay(COMPLAINT, date(2027, 1, 10), date(2027, 1, 10))

    assert {COMPLAINT: expected} == last_days(DEADLINES, {LETTER: "2026-11-10", TOWN: "paris"})
    assert last_days(DEADLINES, {}) == {}


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 21), False),  # the day shown
        (date(2026, 11, 22), False),
        (date(2026, 11, 23), False),  # the legal last day
        (date(2026, 11, 24), True),
    ],
)
def test_is_passed(today: date, expected: bool) -> None:
    """Passed the day after the legal last day, not on it: there is still time that day."""
    answers = {JUDGE: "2026-11-06"}

    assert expected == holds(DeadlineIsPassed(APPEAL), answers, DEADLINES, today)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 17), False),
        (date(2026, 11, 18), True),  # three days before the day shown, not the legal one
        (date(2026, 11, 23), True),
        (date(2026, 12, 1), True),  # gone: certainly not later than in three days
    ],
)
def test_is_within(today: date, expected: bool) -> None:
    """Within so many days of the day shown, the careful one."""
    answers = {JUDGE: "2026-11-06"}

    assert expected == holds(DeadlineIsWithin(APPEAL, 3), answers, DEADLINES, today)


@given(
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.integers(0, 60),
    st.integers(0, 60),
    st.sampled_from([APPEAL, COMPLAINT]),
)
def test_what_is_passed_is_near(start: date, after: int, days: int, name: DeadlineName) -> None:
    """A limit that is passed is also within any number of days: nobody is told "in time"."""
    answers = dict.fromkeys(DEADLINES[name].starts, start.isoformat())
    today = start + timedelta(after)
    is_passed = holds(DeadlineIsPassed(name), answers, DEADLINES, today)

    assert not is_passed or holds(DeadlineIsWithin(name, days), answers, DEADLINES, today)


@pytest.mark.parametrize(
    ("condition", "answers", "expected"),
    [
        (DeadlineIsPassed(APPEAL), {}, False),
        (DeadlineIsWithin(APPEAL, 999), {}, False),
        (AnswerIs(TOWN, ("paris",)), {TOWN: "paris"}, True),
        (AnswerIs(TOWN, ("paris",)), {TOWN: "lyon"}, False),
        (AnswerIs(TOWN, ("paris",)), {}, False),
        (AnswerIs(TOWN, ("lyon", "paris")), {TOWN: "paris"}, True),
        (AnswerIs(TOWN, ("paris",), negated=True), {TOWN: "paris"}, False),
        (AnswerIs(TOWN, ("paris",), negated=True), {TOWN: "lyon"}, True),
        (AnswerIs(TOWN, ("paris",), negated=True), {}, True),
        (AnswerIsKnown(TOWN), {TOWN: "paris"}, True),
        (AnswerIsKnown(TOWN), {}, False),
        (AnswerIsKnown(TOWN, negated=True), {TOWN: "paris"}, False),
        (AnswerIsKnown(TOWN, negated=True), {}, True),
        (TodayIsBefore(TODAY), {}, False),
        (TodayIsBefore(TODAY + timedelta(1)), {}, True),
        (TodayIsBefore(TODAY - timedelta(1)), {}, False),
    ],
)
def test_holds(condition: Condition, answers: Answers, expected: bool) -> None:
    """What is not known is neither passed nor near, is no town, and is not known."""
    assert expected == holds(condition, answers, DEADLINES, TODAY)
