"""Days in links."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.days import (
    EPOCH,
    can_be_given,
    day_to_text,
    read_iso,
    text_to_day,
    text_to_week,
    week_to_text,
)
from tests.build import TODAY

days = st.dates(EPOCH, date(2097, 12, 31))


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2020, 1, 1), "AAA"), (date(2026, 11, 10), "AnJ"), (date(2737, 9, 22), "___")],
)
def test_golden(day: date, expected: str) -> None:
    """A day is written as it was on the first day; the last that fits is far away."""
    assert expected == day_to_text(day)


@given(days)
def test_day_comes_back(day: date) -> None:
    """A day in a link is absolute: it is read as the day that was written."""
    assert day == text_to_day(day_to_text(day))


@given(days)
def test_week_comes_back(day: date) -> None:
    """A week is known by its first day, at most six days before the day that was written."""
    week = text_to_week(week_to_text(day))

    assert week is not None
    assert timedelta(0) <= day - week <= timedelta(6)
    assert week_to_text(week) == week_to_text(day)


@pytest.mark.parametrize("text", ["", "AA", "AAAA", "A A", "AéA"])
def test_no_day(text: str) -> None:
    """What is not three characters of the alphabet is no day."""
    assert text_to_day(text) is None


@pytest.mark.parametrize("text", ["", "A", "AAA", "A "])
def test_no_week(text: str) -> None:
    """What is not two characters of the alphabet is no week."""
    assert text_to_week(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2026-11-10", date(2026, 11, 10)), ("soon", None), ("2026-02-30", None)],
)
def test_read_iso(text: str, expected: date | None) -> None:
    """An answer that is no day gives none, whatever it is."""
    assert expected == read_iso(text)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (TODAY, True),
        (TODAY + timedelta(1), False),
        (TODAY - timedelta(3 * 366), True),
        (TODAY - timedelta(3 * 366 + 1), False),
    ],
)
def test_can_be_given(day: date, expected: bool) -> None:
    """The day on a letter is not to come, and not more than three years ago."""
    assert expected == can_be_given(day, TODAY)


def test_nothing_before_the_first_day() -> None:
    """Before 2020 no day can be written, so none can be given, even when it was lately."""
    assert not can_be_given(date(2019, 12, 31), date(2020, 6, 1))
    assert can_be_given(date(2020, 1, 1), date(2020, 6, 1))
