"""
Warnings about phone lines that nobody has checked for long (safety rule A8).

They depend on the day, so they are told by lint alone: not among the checks that content passes
once, and never at a start, where the screens themselves leave an old number out.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from bot.content.report import Report
from bot.model.contacts import Contact
from bot.model.problem import Problem

FILE: Final = "flows/_contacts.yaml"


def check_contacts(contacts: Iterable[Contact], folder: Path, today: date) -> tuple[Problem, ...]:
    """
    One warning for each phone line whose check has passed, or will have in some days.

    Args:
        folder: The content folder, for the lines that the warnings show.
    """
    report = Report()
    with suppress(OSError, UnicodeDecodeError):
        report.lines[FILE] = (folder / FILE).read_text(encoding="utf-8-sig").split("\n")
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
            shown="always" if one.is_of_the_state else "",
        )
    return report.in_order()
