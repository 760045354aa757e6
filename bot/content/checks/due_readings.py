"""
How many screens are to be read again at once, and how many soon.

A day on which everything is due takes the guides away from one day to the next: lint refuses it.
What is due soon depends on the day. Told by lint alone, not among the checks that content passes
once: a bot that answers is better than none, whatever its dates.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.model.content import Content
from bot.model.due_screens import DueScreen, due_screens, facts_behind, screens_with_words
from bot.model.flows import SpokenStep
from bot.model.problem import Problem, SourceLocation

WEEK: Final = timedelta(days=7)

MOST_AT_ONCE: Final = 10
"""Per cent of the screens that may be due within one week."""

ALWAYS_ALLOWED: Final = 10
"""Screens: what somebody reads in one sitting. A small content need not be spread."""

TOLD_BEFORE: Final = timedelta(days=30)
"""How long before screens are due lint begins to say so."""


def check_spread(content: Content, folder: Path | ContentFolder) -> tuple[Problem, ...]:
    """
    An error where more than a tenth of the screens would be due within one week.

    Args:
        folder: The content folder, for the lines that are shown.
    """
    report = Report()
    most = max(ALWAYS_ALLOWED, screens_with_words(content) * MOST_AT_ONCE // 100)
    by_day = _by_day(due_screens(content))
    free = _free_from(by_day, most)
    told: date | None = None
    for first in sorted(by_day):
        if told is not None and first < told + WEEK:
            continue
        due = [one for day, of in by_day.items() if first <= day < first + WEEK for one in of]
        if len(due) > most:
            told = first
            report.error(
                _where(content, due[0], folder, report),
                "due-at-once",
                count=len(due),
                most=most,
                day=first.isoformat(),
                last=(first + WEEK - timedelta(days=1)).isoformat(),
                guides=_guides(due),
                free=free.isoformat(),
            )
    return report.in_order()


def check_due_screens(
    content: Content, folder: Path | ContentFolder, today: date
) -> tuple[Problem, ...]:
    """One warning for each day on which screens are due: passed, or in a month at the latest."""
    report = Report()
    by_day = _by_day(due_screens(content))
    for day in sorted(by_day):
        if day - today > TOLD_BEFORE:
            continue
        due = by_day[day]
        report.warning(
            _where(content, due[0], folder, report),
            "screens-due" if today < day else "screens-past",
            count=len(due),
            gone=sum(one.is_withdrawn(max(day, today)) for one in due),
            day=day.isoformat(),
            guides=_guides(due),
        )
    return report.in_order()


def _by_day(screens: Iterable[DueScreen]) -> Mapping[date, list[DueScreen]]:
    days: defaultdict[date, list[DueScreen]] = defaultdict(list)
    for one in screens:
        days[one.warned_from].append(one)
    return days


def _free_from(by_day: Mapping[date, list[DueScreen]], most: int) -> date:
    """The first day on which, and in the weeks beside it, there is room for more."""
    day = min(by_day, default=date.min)
    while sum(len(of) for one, of in by_day.items() if abs(one - day) < WEEK) >= most:
        day += WEEK
    return day


def _where(
    content: Content, one: DueScreen, folder: Path | ContentFolder, report: Report
) -> SourceLocation:
    """Where the day of a screen is written: at a fact, else at its guide."""
    flow = content.flows[one.flow]
    step = flow.steps[one.step]
    facts = facts_behind(content, one.flow, step) if isinstance(step, SpokenStep) else ()
    due = (fact.place for fact in facts if fact.read.again_before == one.warned_from)
    place = next(due, flow.place)
    with suppress(OSError, UnicodeDecodeError):
        text = ContentFolder.of(folder).text(place.path)
        report.lines[place.path] = text.split("\n")
    # An entry with many sources is long.
    return report.find(place, one.warned_from.isoformat(), key="again-before", below=80)


def _guides(due: Iterable[DueScreen]) -> str:
    return ", ".join(sorted({one.flow for one in due}))
