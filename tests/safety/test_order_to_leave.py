"""Time limits after a refusal, as the guides have them: never a day too late."""

from datetime import date

import pytest

from bot.engine.deadlines import last_day
from bot.model.names import AnswerName, DeadlineName
from tests.project import checked_content

CIVIL = {"appeal-to-court", "appeal-to-court-received"}
"""The only limits before a civil court, where a weekend moves the last day."""


def test_only_the_civil_appeal_is_counted_by_the_civil_rule() -> None:
    """Order to leave, urgent judge, CADA, asylum: no weekend or holiday is ever added."""
    civil = {
        str(name)
        for name, one in checked_content().deadlines.items()
        if one.counting == "france-civil-procedure"
    }

    assert civil == CIVIL


@pytest.mark.parametrize(
    ("name", "start", "last"),
    [
        ("oqtf-free", date(2027, 1, 31), date(2027, 2, 28)),
        ("oqtf-free", date(2026, 11, 18), date(2026, 12, 18)),
        ("oqtf-free-safe", date(2026, 11, 18), date(2026, 11, 25)),
        ("oqtf-assigned", date(2026, 11, 14), date(2026, 11, 21)),
        ("urgent-judge-appeal", date(2026, 11, 12), date(2026, 11, 27)),
        ("shelter-end", date(2026, 11, 17), date(2026, 12, 1)),
        ("report-silence", date(2026, 10, 31), date(2026, 11, 30)),
        ("prosecutor-to-judge", date(2026, 11, 18), date(2026, 11, 26)),
        ("judge-hearing", date(2026, 11, 18), date(2026, 12, 3)),
    ],
)
def test_the_day_shown_is_the_legal_day(name: str, start: date, last: date) -> None:
    """Counted from the day written on the paper; the day shown is the legal one, never later."""
    deadline = checked_content().deadlines[DeadlineName(name)]
    answers = {AnswerName(one): start.isoformat() for one in deadline.starts}

    day = last_day(deadline, answers)

    assert day is not None
    assert (day.shown, day.legal) == (last, last)
