"""
Days that cannot be: somebody has read, called or seen something on a day that is still to come.

They depend on the day of the check, so lint alone tells them: content that has passed once stays.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.model.conditions import TodayIsBefore
from bot.model.content import Content
from bot.model.flows import Decision
from bot.model.problem import Problem, SourceLocation

NEARLY_TODAY: Final = timedelta(days=14)
"""A slip of the year or the month is farther away; who tries a day of last week is told nothing."""
READ_AGAIN: Final = timedelta(days=2 * 365)
"""How far ahead something may be read again: laws change with each year."""
NOTICE_LASTS: Final = timedelta(days=365)
LAW_CHANGES: Final = timedelta(days=5 * 365)
LONGEST_AGO: Final = timedelta(days=10 * 365)
"""Law that was read, or a line that was called, before is out of date, whatever it says."""
SEEN_LONG_AGO: Final = timedelta(days=30 * 365)
"""Of a place: `bot places check` tells what is old; before is a slip of the year."""
UNDATED: Final = "undated"
_LONG: Final = 80
"""Lines to look down: a fact with many sources is long."""


def check_days(content: Content, folder: Path | ContentFolder, today: date) -> tuple[Problem, ...]:
    """Errors for days of the past that are still to come; warnings for notices that are over."""
    report, latest = Report(), (today + NEARLY_TODAY).isoformat()
    for place, key, day in _days_of_the_past(content):
        if day > latest:
            _read_lines(folder, place.path, report)
            where = report.find(place, day, key=key, below=_LONG)
            report.error(where, "day-to-come", name=key, day=day)
    for near, key, text, most in _days_ahead(content):
        if text > (today + most).isoformat():
            _read_lines(folder, near.path, report)
            where = report.find(near, text, key=key, below=_LONG)
            report.error(where, "too-far-ahead", name=key, day=text, most=most.days // 365)
    for place, key, text in _days_of_the_past(content):
        longest = SEEN_LONG_AGO if key == "seen" else LONGEST_AGO
        if text and text < (today - longest).isoformat()[: len(text)]:
            _read_lines(folder, place.path, report)
            where = report.find(place, text, key=key, below=_LONG)
            report.error(where, "too-long-ago", name=key, day=text, most=longest.days // 365)
    _check_sources(content, folder, latest, report)
    _check_rows(content, folder, today, report)
    for notice in content.directory.notices:
        if notice.last < today and notice.place.path:
            _read_lines(folder, notice.place.path, report)
            day = notice.last.isoformat()
            where = report.find(notice.place, day, key="to")
            report.warning(where, "notice-is-over", name=notice.of, day=day)
    return report.in_order()


def _days_ahead(content: Content) -> Iterator[tuple[SourceLocation, str, str, timedelta]]:
    """Days that are meant to come, and within what time; later is a slip of the year."""
    for flow in content.flows.values():
        yield flow.place, "again-before", flow.read.again_before.isoformat(), READ_AGAIN
        for step in flow.steps.values():
            for row in step.rows if isinstance(step, Decision) else ():
                for one in row.when:
                    if isinstance(one, TodayIsBefore):
                        yield row.place, "", one.day.isoformat(), LAW_CHANGES
    for fact in content.facts.values():
        yield fact.place, "again-before", fact.read.again_before.isoformat(), READ_AGAIN
    for notice in content.directory.notices:
        yield notice.place, "to", notice.last.isoformat(), NOTICE_LASTS


def _check_sources(
    content: Content, folder: Path | ContentFolder, latest: str, report: Report
) -> None:
    """A law or page that is dated on a day to come was not written on it."""
    for fact in content.facts.values():
        for source in fact.sources:
            if source.dated != UNDATED and source.dated > latest:
                _read_lines(folder, fact.place.path, report)
                where = report.find(fact.place, source.dated, key="dated", below=_LONG)
                report.error(where, "day-to-come", name="dated", day=source.dated)


def _check_rows(
    content: Content, folder: Path | ContentFolder, today: date, report: Report
) -> None:
    """Rows for the time before a day that has come: nobody is led there any more."""
    steps = (step for flow in content.flows.values() for step in flow.steps.values())
    for row in (row for step in steps if isinstance(step, Decision) for row in step.rows):
        days = [one.day for one in row.when if isinstance(one, TodayIsBefore)]
        if days and min(days) <= today:
            _read_lines(folder, row.place.path, report)
            report.warning(row.place, "row-is-over", day=min(days).isoformat())


def _days_of_the_past(content: Content) -> Iterator[tuple[SourceLocation, str, str]]:
    """Where each stands, after which word, and the day: a year or a month is one, too."""
    for flow in content.flows.values():
        yield flow.place, "on", flow.read.on.isoformat()
    for fact in content.facts.values():
        yield fact.place, "on", fact.read.on.isoformat()
    for deadline in content.deadlines.values():
        yield deadline.place, "reviewed", deadline.reviewed.isoformat()
    for contact in content.contacts.values():
        yield contact.place, "checked", contact.checked.isoformat()
    for place in content.directory.places.values():
        yield place.place, "seen", place.seen


def _read_lines(folder: Path | ContentFolder, path: str, report: Report) -> None:
    """The lines of a file, to find the day in and to show."""
    if path not in report.lines:
        with suppress(OSError, UnicodeDecodeError):
            report.lines[path] = ContentFolder.of(folder).read(path).decode("utf-8-sig").split("\n")
