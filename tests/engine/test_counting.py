"""
How legal time limits are counted.

Source:
    Code de procédure civile, articles 641 and 642; Code du travail, article L3133-1.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.counting import (
    COUNTING_RULES,
    add_months,
    add_working_days,
    calendar_days,
    france_civil_procedure,
    is_public_holiday,
    is_working_day,
    safe_day,
    working_days,
)
from bot.model.deadlines import Unit

starts = st.dates(date(2020, 1, 1), date(2060, 12, 31))
lengths = st.integers(1, 400)
units = st.sampled_from(Unit)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 4, 6),  # Easter Monday
        date(2026, 5, 1),
        date(2026, 5, 8),
        date(2026, 5, 14),  # Ascension
        date(2026, 5, 25),  # Whit Monday
        date(2026, 7, 14),
        date(2026, 8, 15),
        date(2026, 11, 1),
        date(2026, 11, 11),
        date(2026, 12, 25),
        date(2027, 3, 29),
        date(2028, 4, 17),
        date(2027, 5, 6),
    ],
)
def test_public_holidays(day: date) -> None:
    """The eleven national holidays, the movable ones where they fall that year."""
    assert is_public_holiday(day)
    assert not is_working_day(day)


@pytest.mark.parametrize("year", range(2024, 2041))
def test_eleven_holidays(year: int) -> None:
    """Eleven days a year; Good Friday and 26 December hold in Alsace-Moselle alone."""
    days = [date(year, 1, 1) + timedelta(number) for number in range(365)]
    holidays = {day for day in days if is_public_holiday(day)}

    assert len(holidays) == 11
    assert date(year, 12, 26) not in holidays


def test_working_days_of_a_week() -> None:
    """Monday to Friday; no Saturday, no Sunday, no holiday."""
    week = [date(2026, 11, 9) + timedelta(number) for number in range(7)]

    assert [is_working_day(day) for day in week] == [True, True, False, True, True, False, False]


@pytest.mark.parametrize(
    ("start", "shown", "legal"),
    [
        # The day of the notification does not count: fifteen days after the 10th is the 25th.
        (date(2026, 11, 10), date(2026, 11, 25), date(2026, 11, 25)),
        # A Saturday moves to Monday.
        (date(2026, 11, 6), date(2026, 11, 21), date(2026, 11, 23)),
        # A Sunday moves to Monday.
        (date(2026, 11, 7), date(2026, 11, 22), date(2026, 11, 23)),
        # A holiday in the week moves to the next day.
        (date(2026, 10, 27), date(2026, 11, 11), date(2026, 11, 12)),
        # Easter: Saturday, Sunday, Easter Monday in a row move to Tuesday.
        (date(2026, 3, 20), date(2026, 4, 4), date(2026, 4, 7)),
        (date(2026, 3, 21), date(2026, 4, 5), date(2026, 4, 7)),
        (date(2026, 3, 22), date(2026, 4, 6), date(2026, 4, 7)),
        # Good Friday is a working day.
        (date(2026, 3, 19), date(2026, 4, 3), date(2026, 4, 3)),
        # Ascension, a Thursday: the Friday after it is a working day.
        (date(2026, 4, 29), date(2026, 5, 14), date(2026, 5, 15)),
        # Whit Monday.
        (date(2026, 5, 9), date(2026, 5, 24), date(2026, 5, 26)),
        # 14 July, a Tuesday.
        (date(2026, 6, 29), date(2026, 7, 14), date(2026, 7, 15)),
        # 15 August, a Saturday.
        (date(2026, 7, 31), date(2026, 8, 15), date(2026, 8, 17)),
        # Christmas, a Friday, then a weekend.
        (date(2026, 12, 10), date(2026, 12, 25), date(2026, 12, 28)),
        # New Year, a Friday, then a weekend, over the end of the year.
        (date(2026, 12, 17), date(2027, 1, 1), date(2027, 1, 4)),
        # 1 May a Friday in 2026, the 3rd a Sunday.
        (date(2026, 4, 16), date(2026, 5, 1), date(2026, 5, 4)),
        # 29 February.
        (date(2028, 2, 14), date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_fifteen_days_before_a_civil_court(start: date, shown: date, legal: date) -> None:
    """
    The day of the letter does not count; weekends and holidays move the legal day, not the shown.

    Source:
        Code de procédure civile, articles 641 and 642.
    """
    assert shown == safe_day(start, 15, Unit.DAYS)
    assert legal == france_civil_procedure(start, 15, Unit.DAYS)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 11, 10), 1, date(2026, 12, 10)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 1, 29), 1, date(2028, 2, 29)),
        (date(2027, 1, 29), 1, date(2027, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 2, 28), 1, date(2026, 3, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 11, 10), 12, date(2027, 11, 10)),
        (date(2026, 1, 31), 23, date(2027, 12, 31)),
    ],
)
def test_months(start: date, months: int, expected: date) -> None:
    """
    The day of the same number; where the month has none, its last day.

    Source:
        Code de procédure civile, article 641, second paragraph.
    """
    assert expected == add_months(start, months)
    assert expected == safe_day(start, months, Unit.MONTHS)


@pytest.mark.parametrize(
    ("start", "length", "expected"),
    [
        (date(2026, 11, 9), 1, date(2026, 11, 10)),
        (date(2026, 11, 10), 1, date(2026, 11, 12)),
        (date(2026, 11, 6), 2, date(2026, 11, 10)),
        (date(2026, 11, 7), 1, date(2026, 11, 9)),
        (date(2026, 12, 24), 5, date(2027, 1, 4)),
    ],
)
def test_working_day_limits(start: date, length: int, expected: date) -> None:
    """Only working days count, and the first day does not, whatever day it is."""
    assert expected == add_working_days(start, length)
    assert expected == working_days(start, length, Unit.WORKING_DAYS)


@given(starts, lengths, units)
def test_civil_rule_ends_on_a_working_day(start: date, length: int, unit: Unit) -> None:
    """No civil time limit ends on a weekend or a holiday, and it moves by a few days at most."""
    legal = france_civil_procedure(start, length, unit)
    shown = safe_day(start, length, unit)

    assert is_working_day(legal)
    assert timedelta(0) <= legal - shown <= timedelta(4)
    between = [shown + timedelta(number) for number in range((legal - shown).days)]
    assert not any(is_working_day(day) for day in between)


@given(starts, lengths, units, st.sampled_from(sorted(COUNTING_RULES)))
def test_shown_is_never_after_legal(start: date, length: int, unit: Unit, name: str) -> None:
    """What a person is told is never later than the law, by any rule; and it is yet to come."""
    if name == "working-days":
        unit = Unit.WORKING_DAYS

    assert start < safe_day(start, length, unit) <= COUNTING_RULES[name](start, length, unit)


@given(starts, lengths, st.sampled_from([Unit.DAYS, Unit.MONTHS, Unit.WORKING_DAYS]))
def test_calendar_adds_nothing(start: date, length: int, unit: Unit) -> None:
    """Where no text moves the last day off a weekend, the careful reading does not either."""
    assert safe_day(start, length, unit) == calendar_days(start, length, unit)


@given(starts, lengths, units)
def test_a_day_later_is_never_earlier(start: date, length: int, unit: Unit) -> None:
    """Who gets the letter a day later never has less time."""
    later = start + timedelta(1)

    assert france_civil_procedure(start, length, unit) <= france_civil_procedure(
        later, length, unit
    )
    assert safe_day(start, length, unit) <= safe_day(later, length, unit)


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("length", [0, -3])
def test_no_length(length: int, unit: Unit) -> None:
    """A limit of no length is a mistake of ours, told with its value."""
    with pytest.raises(ValueError, match=f"at least 1, got {length} {unit.value}"):
        safe_day(date(2026, 11, 10), length, unit)


@pytest.mark.parametrize("unit", [Unit.DAYS, Unit.MONTHS])
def test_working_days_count_working_days(unit: Unit) -> None:
    """A limit in working days that is given in another unit makes no sense, and is refused."""
    with pytest.raises(ValueError, match=f"working-days counts working days, got {unit.value}"):
        working_days(date(2026, 11, 10), 5, unit)


def test_names_of_the_rules() -> None:
    """The names that `_deadlines.yaml` may use: taking one away would break a content."""
    assert {"france-civil-procedure", "calendar", "working-days"} <= set(COUNTING_RULES)
