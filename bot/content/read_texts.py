"""
Splits a text file into its messages without parsing them; reports lines outside of any message.

fluent.runtime 0.4.0 drops without a word the second message of one name, the first label of one
name, a message that it cannot parse, and a line that belongs to no message; all are made loud here
and in `checks/words.py`.
"""

import re
from typing import Final

from bot.content.report import Report
from bot.content.texts import Entry
from bot.content.yaml_tree import has_invisible
from bot.model.problem import SourceLocation

_HEAD: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.ASCII)
_LABEL: Final = re.compile(r"^[ ]*\.([a-zA-Z][\w-]*)[ \t]*=", re.ASCII)
"""No words may begin a line with a dot (Fluent Syntax 1.0, indented_char), so it is a label."""
_TEXT: Final = re.compile(rf"{_HEAD.pattern}|{_LABEL.pattern}", re.ASCII | re.MULTILINE)
OTHER_HYPHEN: Final = re.compile(r"(?<=\w)[\u2010-\u2015\u2212\ufe58\ufe63\uff0d](?=\w)")
"""Hyphens and dashes that look like the one of the keyboard, between two letters of a name."""
_NAMED: Final = re.compile(r"^ *\.[^\s=]+(?= *=)")
MOST_LEVELS: Final = 20
"""Of braces within braces; the deepest text of ours has 2. The parser calls itself for each."""
_BODY: Final = (" ", ".", "{", "}", "[", "*")
"""What a line that goes on with the text above may begin with."""


def count_texts(source: str) -> int:
    """How many texts and buttons a file has; terms are none. Much cheaper than to read it."""
    return len(_TEXT.findall(source))


def read_texts(path: str, source: str, report: Report) -> dict[str, Entry]:
    """The messages of one file by name; a `-term` keeps its hyphen."""
    return _Splitter(path, source, report).split()


class _Splitter:
    def __init__(self, path: str, source: str, report: Report) -> None:
        self.path = path
        self.report = report
        self.lines = report.lines[path] = source.split("\n")
        self.entries: dict[str, Entry] = {}
        self.is_told = False

    def split(self) -> dict[str, Entry]:
        """Go through the lines; a text goes on until a line that cannot belong to it."""
        name, start = "", 0
        for number, line in enumerate([*self.lines, "# end"]):
            if not line.strip():
                continue
            if name and line.startswith(_BODY):
                self._check_body(number, line)
                continue
            if name:
                self._add(name, start, self.lines[start:number])
            head = _HEAD.match(line)
            name, start = ("", 0) if head is None else (head[1], number)
            if head is None and not line.startswith("#"):
                self._tell_lost(number, line)
        return self.entries

    def _add(self, name: str, start: int, body: list[str]) -> None:
        place = SourceLocation(self.path, start + 1, 1, len(name))
        if _levels("\n".join(body)) > MOST_LEVELS:
            self.report.error(place, "too-deep", most=MOST_LEVELS)
        elif name in self.entries:
            self.report.error(place, "duplicate-text", name=name)
        else:
            self.entries[name] = Entry(name, "\n".join(body).rstrip() + "\n", place)
        self._check_labels(start, body)

    def _check_labels(self, start: int, body: list[str]) -> None:
        """A label that stands twice in one text: only the last would be shown."""
        first: dict[str, int] = {}
        for number, line in enumerate(body, start + 1):
            if (found := _LABEL.match(line)) is None:
                continue
            name = found[1]
            if name in first:
                place = SourceLocation(self.path, number, found.start(1) + 1, len(name))
                self.report.error(place, "duplicate-label", name=name, line=first[name])
            first.setdefault(name, number)

    def _check_body(self, number: int, line: str) -> None:
        words = line.lstrip()
        named = _NAMED.match(line)
        if named is not None and self._has_other_hyphen(number, named[0]):
            return
        if words.startswith("# "):
            place = SourceLocation(self.path, number + 1, len(line) - len(words) + 1, len(words))
            self.report.error(place, "comment-in-text")

    def _has_other_hyphen(self, number: int, name: str) -> bool:
        """Whether a name has a hyphen that only looks like one; told where it stands."""
        hyphen = OTHER_HYPHEN.search(name)
        if hyphen is not None:
            place = SourceLocation(self.path, number + 1, hyphen.start() + 1)
            self.report.error(place, "other-hyphen")
        return hyphen is not None

    def _tell_lost(self, number: int, line: str) -> None:
        """A line of no text. The first alone: those below are likely to be of the same text."""
        if self.is_told:
            return
        self.is_told = True
        indent = line[: len(line) - len(line.lstrip())]
        if self._has_other_hyphen(number, line.partition("=")[0]):
            return
        if "\t" in indent:
            self.report.error(SourceLocation(self.path, number + 1, indent.index("\t") + 1), "tab")
        elif has_invisible(line.partition("=")[0]):
            self.report.error(SourceLocation(self.path, number + 1), "invisible-character")
        else:
            self.report.error(SourceLocation(self.path, number + 1, 1, len(line)), "lost-line")


def _levels(source: str) -> int:
    """How many braces are open at once, at the most; none is told where there are few."""
    if source.count("{") <= MOST_LEVELS:
        return 0
    deepest = level = 0
    for sign in source:
        level = level + 1 if sign == "{" else max(0, level - 1) if sign == "}" else level
        deepest = max(deepest, level)
    return deepest
