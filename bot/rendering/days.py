"""
Days in words. One format in every language: 21/11/2026, with the weekday in hers.

Built by hand: the short formats of babel differ from language to language, and a day that is
read backwards is a day missed.
"""

from datetime import date
from functools import lru_cache

from babel.dates import format_date


@lru_cache(maxsize=4096)
def day_in_words(day: date, babel: str) -> str:
    """Weekday in her language, then day/month/year in the digits of phones and papers."""
    return f"{_weekday(day, babel, 'EEEE')} {day:%d/%m/%Y}"


def day_in_digits(day: date) -> str:
    """Day/month/year in the digits of phones and papers, without a weekday."""
    return f"{day:%d/%m/%Y}"


@lru_cache(maxsize=4096)
def day_on_a_button(day: date, babel: str) -> str:
    """Day and month first, so that a narrow button cuts the weekday, not the day."""
    return f"{day:%d/%m} {_weekday(day, babel, 'EEE')}"


@lru_cache(maxsize=4096)
def day_on_paper(day: date) -> str:
    """The day as French letters write it: "samedi 21 novembre 2026"."""
    return format_date(day, "EEEE d MMMM y", locale="fr").replace(" 1 ", " 1er ", 1)


@lru_cache(maxsize=4096)
def month_in_words(day: date, babel: str) -> str:
    """The month of *day* in her language, its year in the digits of phones and papers."""
    return f"{format_date(day, 'LLLL', locale=babel.replace('-', '_'))} {day:%Y}"


def _weekday(day: date, babel: str, form: str) -> str:
    return format_date(day, form, locale=babel.replace("-", "_"))
