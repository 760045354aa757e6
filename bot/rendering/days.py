"""
Days in words. One format in every language: 21/11/2026, with the weekday in hers.

Built by hand: the short formats of babel differ from language to language, and a day that is
read backwards is a day missed.
"""

from datetime import date
from functools import lru_cache

from bot.rendering.calendar_names import Width, calendar_names


@lru_cache(maxsize=4096)
def day_in_words(day: date, babel: str) -> str:
    """Weekday in her language, then day/month/year in the digits of phones and papers."""
    return f"{_weekday(day, babel, 'wide')} {day:%d/%m/%Y}"


def day_in_digits(day: date) -> str:
    """Day/month/year in the digits of phones and papers, without a weekday."""
    return f"{day:%d/%m/%Y}"


@lru_cache(maxsize=4096)
def day_on_a_button(day: date, babel: str) -> str:
    """Day and month first, so that a narrow button cuts the weekday, not the day."""
    return f"{day:%d/%m} {_weekday(day, babel, 'abbreviated')}"


@lru_cache(maxsize=4096)
def day_on_paper(day: date) -> str:
    """The day as French letters write it: "samedi 21 novembre 2026"."""
    number = "1er" if day.day == 1 else str(day.day)
    month = calendar_names("months", "wide", "format", "fr")[day.month]
    return f"{_weekday(day, 'fr', 'wide')} {number} {month} {day.year}"


@lru_cache(maxsize=4096)
def month_in_words(day: date, babel: str) -> str:
    """The month of *day* in her language, its year in the digits of phones and papers."""
    return f"{calendar_names('months', 'wide', 'stand-alone', babel)[day.month]} {day:%Y}"


def _weekday(day: date, babel: str, width: Width) -> str:
    return calendar_names("days", width, "format", babel)[day.weekday()]
