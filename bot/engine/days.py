"""Encoding of days in links: three characters, counted in days from 1 January 2020."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from bot.model.codes import number_to_text, text_to_number

EPOCH: Final = date(2020, 1, 1)
LENGTH: Final = 3
MAX_AGE: Final = timedelta(days=3 * 366)
"""How old the day on a letter may be. An older one is a slip of the finger."""
DAYS_A_PAGE: Final = 8
"""Four rows of two: what a small phone shows without scrolling."""
WEEK_LENGTH: Final = 2


def day_to_text(day: date) -> str:
    """Three characters for *day*; good until the year 2737."""
    return number_to_text((day - EPOCH).days, LENGTH)


def text_to_day(text: str) -> date | None:
    """The day written as *text*, or None when it is none."""
    number = text_to_number(text) if len(text) == LENGTH else None
    return None if number is None else EPOCH + timedelta(days=number)


def week_to_text(day: date) -> str:
    """Two characters for the week of *day*; good until the year 2098."""
    return number_to_text((day - EPOCH).days // 7, WEEK_LENGTH)


def text_to_week(text: str) -> date | None:
    """The first day of the week written as *text*, or None when it is none."""
    number = text_to_number(text) if len(text) == WEEK_LENGTH else None
    return None if number is None else EPOCH + timedelta(days=7 * number)


def read_iso(text: str) -> date | None:
    """The day that an answer holds, or None when the answer is no day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def can_be_given(day: date, today: date) -> bool:
    """Whether *day* may be the day on a letter: not to come, not years ago."""
    return max(EPOCH, today - MAX_AGE) <= day <= today


def month_of(day: date) -> list[date]:
    """Every day of the month of *day*."""
    first = day.replace(day=1)
    return [first + timedelta(days=number) for number in range(monthrange(day.year, day.month)[1])]
