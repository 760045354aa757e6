"""Health checks of content: what is due to be read or called again; asked by `bot doctor`."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from bot.content.phone_lines import PhoneLines
from bot.model.checkup import Check, Finding, Severity
from bot.model.contacts import Contact
from bot.model.content import Content
from bot.model.due_screens import DueScreen, due_screens

PHONES_DUE: Final = timedelta(days=14)
"""Before the check of a number has passed; a call takes a few days to be made."""
SCREENS_DUE: Final = timedelta(days=30)
"""Before screens are due: a lawyer needs weeks."""
_DAY: Final = timedelta(days=1)


def content_findings(content: Content, phones: PhoneLines, today: date) -> Iterator[Finding]:
    """Everything about phone lines and readings on *today*."""
    yield from _phones(content, phones, today)
    yield from _readings(content, today)


def days_to_next(content: Content, today: date) -> Mapping[str, int | None]:
    """Days until the first phone number is too old, and the first screen to be read again."""
    numbers = [one.holds_until + _DAY for one in content.contacts.values()]
    screens = [one.warned_from for one in due_screens(content)]
    return {
        name: (min(days) - today).days if days else None
        for name, days in (("numbers", numbers), ("screens", screens))
    }


def _phones(content: Content, phones: PhoneLines, today: date) -> Iterator[Finding]:
    lines = sorted(content.contacts.values(), key=lambda one: one.holds_until)
    gone = [one for one in lines if not one.is_shown(today)]
    old = [one for one in lines if one.is_old(today) and one not in gone]
    soon = [one for one in lines if not one.is_old(today) and today > one.holds_until - PHONES_DUE]
    call = "Call them, and write the day into flows/_contacts.yaml (checked:)."
    if gone:
        screens = phones.screens()
        on = {screen for one in gone for screen in screens.get(one.name, ())}
        last = min(one.shown_until for one in gone if one.shown_until is not None)
        yield _about_lines(
            gone, Severity.ERROR,
            f"{_some(len(gone), 'phone line')} nobody has checked for so long that the number is "
            f"not shown any more, on {_some(len(on), 'screen')}.",
            f"{call} Until then people are given 119 in their place.", last + _DAY,
        )  # fmt: skip
    if old:
        yield _about_lines(
            old, Severity.WARNING,
            f"{_some(len(old), 'phone line')} nobody has checked for more than a month: the number "
            "is shown with the day of its check.",
            call, old[0].holds_until + _DAY,
        )  # fmt: skip
    if soon:
        days = (soon[0].holds_until + _DAY - today).days
        yield _about_lines(
            soon, Severity.NOTE,
            f"{_some(len(soon), 'phone line')} to be checked soon, the first in "
            f"{_some(days, 'day')}.",
            call,
        )  # fmt: skip
    if not lines or not (gone or old or soon):
        yield Finding(Check.PHONES, Severity.OK, "Every phone line was checked lately.")


def _about_lines(
    lines: Sequence[Contact], severity: Severity, what: str, todo: str, since: date | None = None
) -> Finding:
    names = tuple(f"{one.title} ({one.number})" for one in lines)
    return Finding(Check.PHONES, severity, what, todo, since, len(lines), names)


def _readings(content: Content, today: date) -> Iterator[Finding]:
    screens = tuple(due_screens(content))
    gone = [one for one in screens if one.is_withdrawn(today)]
    past = [one for one in screens if today >= one.warned_from and one not in gone]
    soon = [one for one in screens if today < one.warned_from <= today + SCREENS_DUE]
    read = "Have them read (bot review sheet), and write the day into the guide (again-before:)."
    if gone:
        since = min(one.withdrawn_from for one in gone if one.withdrawn_from is not None)
        yield _about_screens(
            gone, Severity.ERROR,
            f"{_some(len(gone), 'screen')} with law that was to be read again: whom to ask stands "
            "in place of the words.", read, since,
        )  # fmt: skip
    if past:
        yield _about_screens(
            past, Severity.WARNING,
            f"{_some(len(past), 'screen')} with law that was to be read again: they say so.",
            read, min(one.warned_from for one in past),
        )  # fmt: skip
    if soon:
        first = min(one.warned_from for one in soon)
        yield _about_screens(
            soon, Severity.NOTE,
            f"{_some(len(soon), 'screen')} with law to be read again soon, the first in "
            f"{_some((first - today).days, 'day')}.", read,
        )  # fmt: skip
    if not (gone or past or soon):
        yield Finding(Check.READINGS, Severity.OK, "No screen is to be read again within a month.")


def _about_screens(
    screens: Sequence[DueScreen],
    severity: Severity,
    what: str,
    todo: str,
    since: date | None = None,
) -> Finding:
    guides = tuple(sorted({one.flow for one in screens}))
    return Finding(Check.READINGS, severity, what, todo, since, len(screens), guides)


def _some(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
