"""
Days of the solar Hijri calendar, which Afghan and Iranian papers and people write: 10 عقرب 1405.

Leap years by the 33-year cycle, which gives what astronomers announce for the years 1178 to 1633
(Heydari-Malayeri 2004); years begin at the equinox of March.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

YEARS: Final = range(1380, 1431)
"""Years that a paper of today may bear; from 1440 on it is rather a lunar year: asked again."""
_LEAP: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_CYCLE: Final = 33
_FIRST: Final = 1380
_FIRST_DAY: Final = date(2001, 3, 21)
_LONG_MONTHS: Final = 6
"""The first six months have 31 days, the others 30, the last 29 in most years."""

_DARI: Final = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"
_PASHTO: Final = "وری غویی غبرگولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب"
_IRAN: Final = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_LATIN: Final = "hamal sawr jawza saratan asad sonbola mizan aqrab qaws jadi dalw hoot"
MONTHS: Final[Mapping[str, int]] = {
    name: number
    for names in (_DARI, _PASHTO, _IRAN, _LATIN)
    for number, name in enumerate(names.split(), 1)
}
"""The names of the months in Dari, Pashto and Persian, and the Dari ones in Latin letters."""


def is_leap(year: int) -> bool:
    """Whether the last month of *year* has 30 days."""
    return year % _CYCLE in _LEAP


def day_of(year: int, month: int, day: int) -> date:
    """
    The day that *day* of *month* of the solar *year* is.

    Raises:
        ValueError: There is no such day, or the year is none of `YEARS`.
    """
    if year not in YEARS or not 1 <= month <= 12 or not 1 <= day <= _length(year, month):
        raise ValueError(f"no day {day}/{month}/{year}")
    years = sum(365 + is_leap(one) for one in range(_FIRST, year))
    months = sum(_length(year, one) for one in range(1, month))
    return _FIRST_DAY + timedelta(years + months + day - 1)


def _length(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < 12 or is_leap(year) else 29
