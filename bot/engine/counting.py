"""
Counting rules of French law, one named function each. Flow files call them by name.

Each takes the day it starts and a length, and gives the legal last day. The day
*shown* to a person is counted by `safe_day`: no weekend or holiday is promised as
extra time. Each may be asked for a *part* of the country with public holidays of its own
(`model/departments.py`, HOLIDAYS); without one, only the national holidays count.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, Protocol, assert_never

from bot.engine.public_holidays import public_holidays
from bot.model.deadlines import Unit

_DAY: Final = timedelta(days=1)


class CountingRule(Protocol):
    """The legal last day of a time limit, from the day it starts."""

    def __call__(self, start: date, length: int, unit: Unit, part: str | None = None, /) -> date:
        """The last day; in *part* of the country, with its public holidays too."""
        ...


def is_public_holiday(day: date, part: str | None = None) -> bool:
    """
    Whether *day* is one of the eleven national public holidays, or one of *part*.

    Local ones (Alsace-Moselle, overseas) can only make the legal last day later, never earlier.

    Source:
        Code du travail, article L3133-1.
    """
    return day in public_holidays(day.year, part)


def is_working_day(day: date, part: str | None = None) -> bool:
    """Whether *day* is neither Saturday, Sunday nor public holiday."""
    return day.weekday() < 5 and not is_public_holiday(day, part)


def add_months(start: date, months: int) -> date:
    """
    The day of the same number, *months* later; the month's last day when there is none.

    Source:
        Code de procédure civile, article 641, second paragraph.
    """
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def add_working_days(start: date, length: int, part: str | None = None) -> date:
    """The *length*-th working day after *start*, which itself does not count."""
    day = start
    while length:
        day += _DAY
        if is_working_day(day, part):
            length -= 1
    return day


def safe_day(start: date, length: int, unit: Unit, part: str | None = None) -> date:
    """
    The last day without any extension: the one to show.

    Raises:
        ValueError: If *length* is below 1.
    """
    if length < 1:
        raise ValueError(f"length must be at least 1, got {length} {unit.value}")
    match unit:
        case Unit.DAYS:
            return start + timedelta(days=length)
        case Unit.WORKING_DAYS:
            return add_working_days(start, length, part)
        case Unit.MONTHS:
            return add_months(start, length)
    assert_never(unit)


def france_civil_procedure(start: date, length: int, unit: Unit, part: str | None = None) -> date:
    """
    The last day before a civil court, the children's judge and its court of appeal among them.

    The day of the notification does not count (641); a last day on a Saturday, a Sunday
    or a public holiday moves to the next working day (642).

    Source:
        Code de procédure civile, articles 641 and 642.
    """
    day = safe_day(start, length, unit, part)
    while not is_working_day(day, part):
        day += _DAY
    return day


def calendar_days(start: date, length: int, unit: Unit, part: str | None = None) -> date:
    """
    The last day where no text is known to move it off a weekend: the careful reading.

    Never later than the civil rule; used for administrative and asylum time limits.
    """
    return safe_day(start, length, unit, part)


def working_days(start: date, length: int, unit: Unit, part: str | None = None) -> date:
    """
    The last day of a limit in working days (Monday to Friday, no public holiday).

    Raises:
        ValueError: If *unit* is another one: such a limit makes no sense.
    """
    if unit is not Unit.WORKING_DAYS:
        raise ValueError(f"working-days counts working days, got {unit.value}")
    return safe_day(start, length, unit, part)


COUNTING_RULES: Final[Mapping[str, CountingRule]] = {
    "france-civil-procedure": france_civil_procedure,
    "calendar": calendar_days,
    "working-days": working_days,
}
"""The names that `counting:` may have in `flows/_deadlines.yaml`."""
