"""
Whether a text leads where nobody has looked: links, names to press, numbers, hidden signs.

Notices and what is said of a place are shown word for word, so all of it is looked for there. In
texts of guides digits are variables anyway (`entries.py`), and the addresses of sites are terms.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from typing import Final

from bot.content.lines import LONGEST, LineCheck, LineFault
from bot.content.report import Report
from bot.content.slips import MARKUP
from bot.content.texts import PROBLEMS, TERMS, Entry
from bot.model.content import Content
from bot.model.names import Locale
from bot.model.problem import SourceLocation

_BRACES: Final = re.compile(r"\{[^{}]*\}")
_OF_TEXTS: Final = frozenset({"link-in-line", "handle-in-line"})
_OF_A_PLACE: Final = frozenset(
    {"link-in-line", "handle-in-line", "phone-in-line", "unseen-sign", "forbidden-word"}
)
"""A place may well be reached by a messenger."""


def check_lines(
    content: Content,
    files: Mapping[Locale, Mapping[str, Mapping[str, Entry]]],
    forbidden: Mapping[Locale, Collection[str]],
    report: Report,
) -> None:
    """Look at every notice, at what is said of every place, and at every text."""
    numbers_are_known = not report.has_errors_in("flows/_contacts.yaml")
    check = line_check(content, forbidden)
    directory = content.directory
    for notice in directory.notices:
        if _has_markup(notice.says, notice.place, report):
            continue
        place = directory.places.get(notice.of)
        own = () if place is None else (place.phone,)
        faults = check.faults(notice.says, own)
        _tell(_without_phones(faults, numbers_are_known), notice.place, report, longest=LONGEST)
    for place in directory.places.values():
        if _has_markup(place.says, place.place, report):
            continue
        found = _without_phones(check.faults(place.says, (place.phone,)), numbers_are_known)
        _tell((one for one in found if one.kind in _OF_A_PLACE), place.place, report)
    for locale, entries in files.items():
        for name, entries_of in entries.items():
            path = f"locales/{locale}/{name}.ftl"
            if name not in {TERMS, PROBLEMS} and not report.has_errors_in(path):
                for entry in entries_of.values():
                    _check_entry(entry, check, report)


def _has_markup(says: str, near: SourceLocation, report: Report) -> bool:
    """Whether a line has signs of another program, which look like other faults, too; tells it."""
    found = MARKUP.search(says)
    if found is not None:
        place = report.find(near, "says", below=30)
        report.error(report.find(place, found[0], below=3), "markup", name=found[0])
    return found is not None


def _without_phones(faults: Iterable[LineFault], numbers_are_known: bool) -> Iterable[LineFault]:
    """A phone line that is wrong itself would make each line that names it look wrong."""
    return (one for one in faults if numbers_are_known or one.kind != "phone-in-line")


def line_check(content: Content, forbidden: Mapping[Locale, Collection[str]]) -> LineCheck:
    """What lines are held against in *content*: its phone lines, and the words of all languages."""
    numbers = (contact.number for contact in content.contacts.values())
    return LineCheck(numbers, chain.from_iterable(forbidden.values()))


def _tell(faults: Iterable[LineFault], near: SourceLocation, report: Report, **values: int) -> None:
    says = report.find(near, "says", below=30)
    for one in faults:
        place = report.find(says, one.written, below=3)
        if one.kind == "line-too-long":
            report.error(says, "line-too-long", most=values["longest"])
        else:
            report.error(place, one.kind, name=one.written)


def _check_entry(entry: Entry, check: LineCheck, report: Report) -> None:
    for below, line in enumerate(entry.source.splitlines()):
        # Without what is filled in, and as long as before.
        words = _BRACES.sub(lambda found: " " * len(found[0]), line)
        if line.startswith("#") or not any(sign in words for sign in ".。｡．:@＠"):
            continue
        for one in check.faults(words, longest=len(words)):
            is_a_command = one.kind == "handle-in-line" and "@" not in one.written
            if one.kind in _OF_TEXTS and not is_a_command:
                column = max(line.find(one.written), 0) + 1
                place = SourceLocation(
                    entry.place.path, entry.place.line + below, column, len(one.written)
                )
                report.error(place, one.kind, name=one.written)
