"""
Splits a text file into its messages without parsing them, and tells of those written twice.

fluent.runtime 0.4.0 drops the second message of one name without a word, and a message
that it cannot parse; both are made loud here and in `checks/texts.py`.
"""

import re
from typing import Final

from bot.content.report import Report
from bot.content.texts import Entry
from bot.model.problem import Place

_HEAD: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=")


def read_texts(path: str, source: str, report: Report) -> dict[str, Entry]:
    """The messages of one file by name; a `-term` keeps its hyphen."""
    lines = source.splitlines()
    report.lines[path] = lines
    entries: dict[str, Entry] = {}
    name, start = "", 0
    for number, line in enumerate([*lines, "# end"]):
        head = _HEAD.match(line)
        is_body = line.startswith((" ", "\t", "}")) or not line.strip()
        if is_body and name:
            continue
        if name:
            _add(path, name, lines[start:number], start, entries, report)
            name = ""
        if head:
            name, start = head[1], number
    return entries


def _add(
    path: str, name: str, body: list[str], start: int, entries: dict[str, Entry], report: Report
) -> None:
    place = Place(path, start + 1, 1, len(name))
    if name in entries:
        report.error(place, "duplicate-text", name=name, line=entries[name].place.line)
        return
    entries[name] = Entry(name, "\n".join(body).rstrip() + "\n", place)
