"""
A last day is passed for a person when it is passed wherever her court may be.

Public holidays of Alsace, Moselle and overseas may move a last day further (code de procédure
civile, 642). Nobody asks her where her court is.
"""

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.counting import COUNTING_RULES, safe_day
from bot.engine.deadlines import holds, last_day, last_day_anywhere
from bot.engine.public_holidays import public_holidays
from bot.model.conditions import DeadlineIsPassed
from bot.model.deadlines import Unit
from bot.model.departments import HOLIDAYS
from bot.model.flows import Decision
from bot.model.names import AnswerName, DeadlineName
from tests.project import checked_content

APPEAL: Final = DeadlineName("appeal-to-court")
PARTS: Final = sorted(set(HOLIDAYS.values()))


def _state(name: DeadlineName, start: date, today: date) -> str:
    deadlines = checked_content().deadlines
    answers = {AnswerName(one): start.isoformat() for one in deadlines[name].starts}
    perhaps = holds(DeadlineIsPassed(name, perhaps=True), answers, deadlines, today)
    passed = holds(DeadlineIsPassed(name), answers, deadlines, today)
    assert not (perhaps and passed)
    return "passed" if passed else "perhaps" if perhaps else "in time"


@pytest.mark.parametrize(
    ("start", "last", "last_anywhere"),
    [
        (date(2027, 5, 12), date(2027, 5, 27), date(2027, 5, 28)),  # Guadeloupe: 27 May
        (date(2026, 5, 7), date(2026, 5, 22), date(2026, 5, 26)),  # Martinique; then Whit Monday
        (date(2027, 5, 26), date(2027, 6, 10), date(2027, 6, 11)),  # Guyane: 10 June
        (date(2027, 4, 12), date(2027, 4, 27), date(2027, 4, 28)),  # Mayotte: 27 April
        (date(2027, 12, 5), date(2027, 12, 20), date(2027, 12, 21)),  # La Réunion: 20 December
        (
            date(2026, 3, 19),
            date(2026, 4, 3),
            date(2026, 4, 7),
        ),  # Good Friday, Easter Monday
        (date(2028, 12, 11), date(2028, 12, 26), date(2028, 12, 27)),  # Alsace and Moselle
        (date(2026, 11, 10), date(2026, 11, 25), date(2026, 11, 25)),  # nowhere a holiday
        (date(2026, 12, 11), date(2026, 12, 28), date(2026, 12, 28)),  # 26 December, a Saturday
    ],
)
def test_between_the_two_last_days_it_is_perhaps_passed(
    start: date, last: date, last_anywhere: date
) -> None:
    """Until the last day of most: in time. Until that of the last part: perhaps. Then passed."""
    assert _state(APPEAL, start, last) == "in time"
    assert _state(APPEAL, start, last_anywhere + timedelta(1)) == "passed"
    for days in range(1, (last_anywhere - last).days + 1):
        assert _state(APPEAL, start, last + timedelta(days)) == "perhaps"


@pytest.mark.parametrize("name", sorted(checked_content().deadlines))
@given(
    start=st.dates(date(2024, 1, 1), date(2040, 1, 1)),
    after=st.integers(0, 45),
    part=st.sampled_from(PARTS),
)
def test_never_passed_while_in_time_somewhere(
    name: DeadlineName, start: date, after: int, part: str
) -> None:
    """Every deadline, every counting rule, every part: its own last day is never called passed."""
    deadline = checked_content().deadlines[name]
    there = COUNTING_RULES[deadline.counting](start, deadline.length, deadline.unit, part)
    today = start + timedelta(after)

    if _state(name, start, today) == "passed":
        assert today > there
    if _state(name, start, there) != "in time":
        assert there > COUNTING_RULES[deadline.counting](start, deadline.length, deadline.unit)


@given(
    st.sampled_from(sorted(COUNTING_RULES)), st.dates(date(2024, 1, 1), date(2040, 1, 1)),
    st.integers(1, 60), st.sampled_from(Unit), st.sampled_from(PARTS),
)  # fmt: skip
def test_more_holidays_never_make_it_earlier(
    rule: str, start: date, length: int, unit: Unit, part: str
) -> None:
    """In a part with more holidays the last day is the same or later, and a working day there."""
    count = COUNTING_RULES[rule]
    if rule == "working-days" and unit is not Unit.WORKING_DAYS:
        return
    there = count(start, length, unit, part)

    assert there >= count(start, length, unit)
    if rule == "france-civil-procedure":
        assert there.weekday() < 5
        assert there not in public_holidays(there.year, part)


@given(st.dates(date(2024, 1, 1), date(2040, 1, 1)))
def test_the_day_shown_is_never_moved(start: date) -> None:
    """What she reads is the day without any extension, whatever a part of the country adds."""
    for deadline in checked_content().deadlines.values():
        answers = {AnswerName(one): start.isoformat() for one in deadline.starts}
        found, anywhere = last_day(deadline, answers), last_day_anywhere(deadline, answers)

        assert found is not None
        assert anywhere is not None
        assert found.shown == safe_day(start, deadline.length, deadline.unit)
        assert found.shown <= found.legal <= anywhere


def test_every_guide_says_what_holds_on_these_days() -> None:
    """Where "passed" decides and holidays count, a row for "perhaps passed" stands below it."""
    content = checked_content()
    asked = 0
    for flow in content.flows.values():
        for step in flow.steps.values():
            if not isinstance(step, Decision):
                continue
            conditions = [one for row in step.rows for one in row.when]
            for one in conditions:
                if not isinstance(one, DeadlineIsPassed) or one.perhaps:
                    continue
                if content.deadlines[one.deadline].counting != "calendar":
                    asked += 1
                    assert DeadlineIsPassed(one.deadline, perhaps=True) in conditions, flow.name

    assert asked >= 3
