"""Evaluation of deadlines and conditions for the answers of one person."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import assert_never

from bot.engine.counting import COUNTING_RULES, safe_day
from bot.engine.days import read_iso
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.deadlines import Deadline, LastDay
from bot.model.departments import HOLIDAYS
from bot.model.names import AnswerName, DeadlineName


def last_day(deadline: Deadline, answers: Mapping[AnswerName, str]) -> LastDay | None:
    """
    The last day of *deadline*, from the earliest of its known starts.

    None when the person has given none of them.
    """
    start = _start(deadline, answers)
    if start is None:
        return None
    return LastDay(
        deadline=deadline.name,
        shown=safe_day(start, deadline.length, deadline.unit),
        legal=COUNTING_RULES[deadline.counting](start, deadline.length, deadline.unit),
    )


def last_day_anywhere(deadline: Deadline, answers: Mapping[AnswerName, str]) -> date | None:
    """
    The legal last day in the part of the country where it is latest.

    Where her court is, nobody has asked; a public holiday that only Alsace, Moselle or a part of
    overseas has may give her a day more there. Never shown, and never promised.
    """
    start = _start(deadline, answers)
    if start is None:
        return None
    count = COUNTING_RULES[deadline.counting]
    parts = {None, *HOLIDAYS.values()}
    return max(count(start, deadline.length, deadline.unit, part) for part in parts)


def last_days(
    deadlines: Mapping[DeadlineName, Deadline], answers: Mapping[AnswerName, str]
) -> dict[DeadlineName, LastDay]:
    """Every deadline that can be counted from *answers*."""
    known = answers.keys()
    return {
        name: day
        for name, deadline in deadlines.items()
        if not known.isdisjoint(deadline.starts)
        and (day := last_day(deadline, answers)) is not None
    }


def holds(
    condition: Condition,
    answers: Mapping[AnswerName, str],
    deadlines: Mapping[DeadlineName, Deadline],
    today: date,
) -> bool:
    """
    Whether *condition* is true for a person with *answers*, today.

    A deadline whose start is not known is neither passed nor near.
    """
    match condition:
        case AnswerIs() | AnswerIsKnown():
            return holds_for(condition, answers)
        case DeadlineIsPassed(name, perhaps):
            found = last_day(deadlines[name], answers)
            if found is None or today <= found.legal:
                return False
            anywhere = last_day_anywhere(deadlines[name], answers)
            return anywhere is not None and (today <= anywhere) is perhaps
        case DeadlineIsWithin(name, days):
            found = last_day(deadlines[name], answers)
            return found is not None and found.shown <= today + timedelta(days=days)
        case TodayIsBefore(day):
            return today < day
    assert_never(condition)


def holds_for(condition: AnswerIs | AnswerIsKnown, answers: Mapping[AnswerName, str]) -> bool:
    """Whether a condition that asks nothing of the day is true for a person with *answers*."""
    match condition:
        case AnswerIs(answer, values, negated):
            return (answers.get(answer) in values) is not negated
        case AnswerIsKnown(answer, negated):
            return (answer in answers) is not negated
    assert_never(condition)


def _start(deadline: Deadline, answers: Mapping[AnswerName, str]) -> date | None:
    """The earliest of its starts that is known."""
    starts = (read_iso(answers[name]) for name in deadline.starts if name in answers)
    return min((start for start in starts if start is not None), default=None)
