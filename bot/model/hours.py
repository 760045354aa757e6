"""
Opening hours as the directory writes them: OpenStreetMap's notation, with three habits of ours.

`Mo-Su` is written out: hours without days say that the days are not known. Days without hours
(`Mo,We,Fr`) say that the hours are not known. `PH` stands first in its rule or in its list.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

ALWAYS: Final = "24/7"
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                 "Dec")  # fmt: skip
_DAYS: Final = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b")
_TIMES: Final = re.compile(r"\d:\d\d|sunrise|sunset|dawn|dusk|24/7")
_HOLIDAY_RULE: Final = re.compile(r"(?P<days>[A-Z][A-Za-z,-]*) +(?P<rest>[^ ].*)")


def names_days(hours: str) -> bool:
    """Whether they say on which days; `09:00-12:00` alone does not."""
    return hours == ALWAYS or _DAYS.search(hours) is not None


def names_times(hours: str) -> bool:
    """Whether they say from when to when; `Mo,We,Fr` alone does not."""
    return _TIMES.search(hours) is not None


def has_open_end(hours: str) -> bool:
    """Whether some opening has no end that is known: `18:00+`."""
    return re.search(r"\d\+", hours) is not None


def speaks_of_holidays(hours: str) -> bool:
    """Whether they say what is on public holidays."""
    return hours == ALWAYS or "PH" in hours


def with_holidays(hours: str, holidays: Iterable[date]) -> str:
    """
    The same hours with each `PH` written as the days themselves.

    The library for opening hours knows the holidays of the whole country alone, not those of
    Alsace, Moselle and overseas.

    Raises:
        ValueError: When a rule with `PH` is not `PH ...`, `PH,Su ...` or `Mo-Fr,PH ...`.
    """
    if "PH" not in hours:
        return hours
    days = ",".join(f"{day.year} {MONTHS[day.month - 1]} {day.day:02}" for day in sorted(holidays))
    rules: list[str] = []
    for rule in (part.strip() for part in hours.split(";")):
        if "PH" not in rule:
            rules.append(rule)
            continue
        found = _HOLIDAY_RULE.fullmatch(rule)
        if found is None or "PH" not in found["days"].split(",") or "PH" in found["rest"]:
            raise ValueError(f"public holidays cannot be read in {rule!r}")
        others = ",".join(day for day in found["days"].split(",") if day != "PH")
        rules += [f"{others} {found['rest']}"] if others else []
        rules += [f"{days} {found['rest']}"] if days else []
    return "; ".join(rules)
