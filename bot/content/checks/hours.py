"""
Ambiguity check of opening hours: only what every reading understands alike may pass.

What the notation allows and people read in two ways is refused with what to write; the engine
reads it in the careful way all the same. Used by lint and by whoever imports places.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from opening_hours import validate

from bot.content.report import Report
from bot.model.hours import Joined, Rule, State, read_rules, whole_days, without_spaces_in_days
from bot.model.places import HelpPlace

_SUN: Final = re.compile(r"sunrise|sunset|dawn|dusk")
_SOME_HOLIDAY: Final = date(2001, 1, 1)


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
