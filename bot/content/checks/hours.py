"""
Ambiguity check of opening hours: only what every reading understands alike may pass.

What the notation allows and people read in two ways is refused with what to write; the engine
reads it in the careful way all the same. Used by lint and by whoever imports places.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import Final

from opening_hours import validate

from bot.content.report import Report
from bot.model.hours import (
    DAY,
    Joined,
    Rule,
    State,
    Times,
    read_rules,
    whole_days,
    without_spaces_in_days,
)
from bot.model.places import HelpPlace
from bot.model.problem import SourceLocation

_SUN: Final = re.compile(r"sunrise|sunset|dawn|dusk")
_SOME_HOLIDAY: Final = date(2001, 1, 1)
EVENING: Final = 17 * 60
"""Minutes: what opens earlier and closes on the next day is likely to be a slip (`14:00-12:00`)."""
MOST_NIGHT: Final = 14 * 60
"""Minutes that a night may last anywhere, and for somebody who sleeps there."""
LONG_NIGHT: Final = 18 * 60
LEAST_OPEN: Final = 15
"""Minutes: `00:09-00:17` is a slip of `09:00-17:00`."""
_NIGHT: Final = frozenset({"night-shelter", "shelter", "protected-housing", "housing"})


def check_hours(place: HelpPlace, report: Report) -> None:
    """Report the first thing in the hours of *place* that can be read in two ways."""
    if not place.hours:
        return
    where = report.find(place.place, place.hours, key="hours", below=30)
    kind = what_is_wrong(place.hours)
    if kind == "hours-space-in-days":
        meant = without_spaces_in_days(place.hours)
        report.error(where, "hours-space-in-days", hours=place.hours, meant=meant)
    elif kind == "hours-words-alone":
        report.warning(where, "hours-words-alone", hours=place.hours)
    elif kind is not None:
        report.error(where, kind, hours=place.hours)
    else:
        _check_spans(place, where, report)


def _check_spans(place: HelpPlace, where: SourceLocation, report: Report) -> None:
    """
    Report the first span that nobody means: a slip of the hour that every reading takes as it is.

    What is meant after all can be said in two spans, up to midnight and from midnight on.
    """
    is_for_the_night = not _NIGHT.isdisjoint((place.kind, *place.helps))
    for rule in read_rules(place.hours):
        spans = sorted(rule.clock_times or (), key=lambda one: one.start)
        for one, after in zip_longest(spans, spans[1:]):
            if one is None or one.end is None:
                continue
            length = one.end - one.start
            is_odd = one.start < EVENING or length > MOST_NIGHT
            if one.end > DAY and is_odd and not (is_for_the_night and length <= LONG_NIGHT):
                two = f"{_clock(one.start)}-24:00,00:00-{_clock(one.end - DAY)}"
                span = _span(one)
                report.error(where, "overnight-hours", name=span, meant=two)
                return
            if length < LEAST_OPEN:
                report.error(where, "short-hours", name=_span(one), count=length)
                return
            if after is not None and after.start < one.end:
                report.error(where, "overlapping-hours", name=_span(one), other=_span(after))
                return


def _span(times: Times) -> str:
    end = 0 if times.end is None else times.end
    return f"{_clock(times.start)}-{_clock(end - DAY if end > DAY else end)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def what_is_wrong(hours: str) -> str | None:
    """The kind of problem that *hours* have; None when they are clear."""
    try:
        rules = read_rules(hours)
        is_valid = validate(hours) and all(map(_has_days_that_can_be_read, rules))
    except ValueError:
        return "bad-hours"
    if not is_valid:
        return "bad-hours"
    for is_wrong, kind in (
        (any(_SUN.search(time) for rule in rules for time in rule.times), "hours-by-the-sun"),
        (any(rule.clock_times is None for rule in rules), "bad-hours"),
        (any(rule.spaced for rule in rules), "hours-space-in-days"),
        (_are_some_alone([rule.names_days for rule in rules if _wants_days(rule)]),
         "hours-without-days"),
        (_are_some_alone([bool(rule.times) for rule in rules if _wants_times(rule)]),
         "hours-without-times"),
        (_sets_a_named_day_aside(rules), "hours-of-holidays-first"),
        (any(rule.words and not rule.has_state for rule in rules), "hours-words-alone"),
    ):  # fmt: skip
        if is_wrong:
            return kind
    return None


def _has_days_that_can_be_read(rule: Rule) -> bool:
    if not rule.days:
        return True
    return all(
        validate(one)
        for holidays in ((), (_SOME_HOLIDAY,))
        for one in whole_days(rule.days, holidays)
    )


def _wants_days(rule: Rule) -> bool:
    """Whether it says that something opens on its days; what is for all the rest names none."""
    is_for_the_rest = rule.joined is Joined.OTHERWISE and not rule.times
    return rule.state is not State.CLOSED and not rule.always and not is_for_the_rest


def _wants_times(rule: Rule) -> bool:
    return rule.state is State.OPEN and not rule.always


def _are_some_alone(has: Sequence[bool]) -> bool:
    return any(has) and not all(has)


def _sets_a_named_day_aside(rules: Sequence[Rule]) -> bool:
    """Whether what holidays or dates have of their own stands before days that replace it."""
    is_named = False
    for rule in rules:
        by_name = rule.names_holidays or rule.names_dates
        replaces = rule.joined is Joined.INSTEAD and rule.state is not State.CLOSED
        if is_named and replaces and not by_name:
            return True
        is_named |= by_name
    return False
