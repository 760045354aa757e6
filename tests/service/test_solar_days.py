"""Typed days of other calendars and languages: read rightly, or asked again."""

from datetime import date, timedelta

import pytest

from bot.service.day_words import ALSO_READ
from bot.service.normalize import Typed
from bot.service.read_day import DayReader
from bot.service.solar_days import MONTHS, YEARS, day_of, is_leap

TODAY = date(2026, 11, 30)
READER = DayReader(["fr", "en", "ar", *ALSO_READ], {})


@pytest.mark.parametrize(
    ("year", "month", "day", "is_day"),
    [
        (1380, 1, 1, date(2001, 3, 21)),
        (1387, 1, 1, date(2008, 3, 20)),
        (1387, 12, 30, date(2009, 3, 20)),
        (1399, 1, 1, date(2020, 3, 20)),
        (1400, 1, 1, date(2021, 3, 21)),
        (1403, 12, 30, date(2025, 3, 20)),
        (1404, 1, 1, date(2025, 3, 21)),
        (1405, 1, 1, date(2026, 3, 21)),
        (1405, 8, 30, date(2026, 11, 21)),
    ],
)
def test_days_that_are_known(year: int, month: int, day: int, is_day: date) -> None:
    """New years and last days as calendars have printed them."""
    assert day_of(year, month, day) == is_day


def test_no_day_is_left_out_or_twice() -> None:
    """Day after day of every year, each is the day after the one before."""
    last = day_of(1380, 1, 1) - timedelta(1)
    for year in YEARS:
        for month in range(1, 13):
            length = 31 if month <= 6 else 30 if month < 12 or is_leap(year) else 29
            for day in range(1, length + 1):
                last += timedelta(1)
                assert day_of(year, month, day) == last
            with pytest.raises(ValueError, match="no day"):
                day_of(year, month, length + 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30/8/1405", date(2026, 11, 21)),
        ("1405/8/30", date(2026, 11, 21)),
        ("۳۰/۸/۱۴۰۵", date(2026, 11, 21)),
        ("30-08-1405", date(2026, 11, 21)),
        ("10 عقرب 1405", date(2026, 11, 1)),
        ("۱۰ عقرب ۱۴۰۵", date(2026, 11, 1)),
        ("10 عقرب", date(2026, 11, 1)),
        ("29 حوت", date(2026, 3, 20)),
        ("10 لړم 1405", date(2026, 11, 1)),
        ("10 aqrab 1405", date(2026, 11, 1)),
        ("10 آبان 1405", date(2026, 11, 1)),
        ("10 de noviembre de 2026", date(2026, 11, 10)),
        ("10 de noviembre del 2026", date(2026, 11, 10)),
        ("10 de novembro de 2026", date(2026, 11, 10)),
        ("1 de março de 2026", date(2026, 3, 1)),
        ("3 de enero 2026", date(2026, 1, 3)),
        ("১০ নভেম্বর", date(2026, 11, 10)),
        ("১০ নভেম্বর ২০২৬", date(2026, 11, 10)),
        ("৫ জানুয়ারী ২০২৬", date(2026, 1, 5)),
        ("le 10 novembre 2026", date(2026, 11, 10)),
    ],
)
def test_days_that_are_read(text: str, day: date) -> None:
    """Dari, Pashto, Persian, Spanish, Portuguese and Bengali, in words and in digits."""
    assert READER.read(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["10 novembre 1405", "10/13/1405", "31/8/1405", "12/5/1448", "10 عقرب 2026", "10/11/0026",
     "10/11/1605", "10 ሕዳር", "፲ ሕዳር"],
)  # fmt: skip
def test_days_that_are_asked_again(text: str) -> None:
    """A calendar that we do not read, or two at once, is no day."""
    assert READER.read(text, TODAY) is None


@pytest.mark.parametrize("year", [*range(1, 1900, 7), *range(1300, 1500)])
@pytest.mark.parametrize("shape", ["10/8/{:04}", "{:04}-08-10", "10 août {:04}", "10 عقرب {:04}"])
def test_no_day_of_the_past_ages(shape: str, year: int) -> None:
    """Whatever the year of another calendar: nothing is a day from long before she was born."""
    read = READER.read(shape.format(year), TODAY)

    assert read is None or read.year >= 2001


def test_names_differ_once_they_are_folded() -> None:
    """No name of a month is that of another one."""
    by_name: dict[str, set[int]] = {}
    for name, month in MONTHS.items():
        by_name.setdefault(Typed(name).name, set()).add(month)

    assert all(len(months) == 1 for months in by_name.values())
