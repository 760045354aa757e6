"""Clock: day and time in Paris, by which the bot counts. The only module that reads it."""

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

PARIS: Final = ZoneInfo("Europe/Paris")


def today_in_paris() -> date:
    """Today, where the courts are."""
    return datetime.now(PARIS).date()


def now_in_paris() -> datetime:
    """Day and time there."""
    return datetime.now(PARIS)


def time_in_paris() -> time:
    """The time of day there; `fold` tells the second of the two hours in October."""
    return datetime.now(PARIS).time()
