"""The day in Paris: the one by which the bot counts. The only place that asks which day it is."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

PARIS: Final = ZoneInfo("Europe/Paris")


def today_in_paris() -> date:
    """Today, where the courts are."""
    return datetime.now(PARIS).date()
