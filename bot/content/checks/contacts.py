"""
Warnings about phone lines that nobody has checked for long (safety rule A8).

They depend on the day, so they are told by lint and by the running bot: not among the checks that
content passes once.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from bot.content.content_folder import ContentFolder
from bot.content.report import Report
from bot.model.contacts import Contact
from bot.model.names import ContactName
from bot.model.problem import Problem

FILE: Final = "flows/_contacts.yaml"


def check_contacts(
    contacts: Iterable[Contact],
    folder: Path | ContentFolder,
    today: date,
    screens: Mapping[ContactName, Collection[object]] | None = None,
) -> tuple[Problem, ...]:
    """
    One warning for each phone line whose check has passed, or will have in some days.

    Args:
        folder: The content folder, for the lines that the warnings show.
        screens: The screens that name each line, where the texts are at hand.
    """
    report = Report()
    with suppress(OSError, UnicodeDecodeError):
        report.lines[FILE] = ContentFolder.of(folder).text(FILE).split("\n")
    for one in contacts:
        if not one.is_due(today):
            continue
        checked = one.checked.isoformat()
        report.warning(
            report.find(one.place, checked, key="checked"),
            "contact-check-due" if today <= one.holds_until else "old-contact",
            name=f"{one.title} ({one.number})",
            count=(today - one.checked).days,
            day=checked,
            last=one.holds_until.isoformat(),
            until="" if one.shown_until is None else one.shown_until.isoformat(),
            shown=_shown(one, today),
            screens=len((screens or {}).get(one.name, ())),
        )
    return report.in_order()


def _shown(contact: Contact, today: date) -> str:
    """Which half of the sentence: it stays for ever, for a while, or is gone."""
    if contact.is_of_the_state:
        return "always"
    return "until" if contact.is_shown(today) else "gone"
