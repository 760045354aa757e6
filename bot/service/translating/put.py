"""Puts translated messages into a text file, and leaves every other line as it was."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Entry

_INDENT: Final = "    "
_STARTS: Final = re.compile(r"^[.\[*}]")
"""What no line of words may begin with (Fluent Syntax 1.0, indented_char)."""


def compose(name: str, parts: Mapping[str, str]) -> str:
    """
    The source of one message.

    Args:
        parts: Words by label; those of the value are under the empty label.
    """
    labels = [(label, words) for label, words in parts.items() if label]
    value = _lines(parts.get("", ""))
    head = f"{name} ={_body(value, _INDENT, alone=not labels)}"
    below = [
        f"{_INDENT}.{label} ={_body(_lines(words), _INDENT * 2, alone=True)}"
        for label, words in labels
    ]
    return "\n".join([head, *below]) + "\n"


def put(text: str, order: Iterable[str], messages: Mapping[str, str]) -> str:
    """
    *text* with each of *messages* in its place.

    Args:
        order: The names of the French file: a new message comes behind the one before it there.
    """
    names = list(order)
    for name, source in messages.items():
        lines = text.splitlines()
        entries = read_texts("", text, Report())
        if name in entries:
            start, end = _span(entries[name])
            lines[start:end] = source.rstrip("\n").split("\n")
        else:
            at = _place_of(name, names, entries, len(lines))
            before = [] if at == 0 or not lines[at - 1].strip() else [""]
            after = [] if at == len(lines) or not lines[at].strip() else [""]
            lines[at:at] = [*before, *source.rstrip("\n").split("\n"), *after]
        text = "\n".join(lines) + "\n"
    return text


def _lines(words: str) -> list[str]:
    """The lines that say something, each so that it may stand in a file."""
    lines = [line.strip() for line in words.replace("\r", "\n").split("\n")]
    kept = [line for line in lines if line]
    if any("->" in line for line in kept):
        return kept
    return [f'{{ "{line[0]}" }}{line[1:]}' if _STARTS.match(line) else line for line in kept]


def _body(lines: list[str], indent: str, *, alone: bool) -> str:
    """On the line of the name when it is one short line, else below it."""
    if len(lines) == 1 and alone:
        return f" {lines[0]}"
    return "".join(f"\n{indent}{line}" for line in lines)


def _span(entry: Entry) -> tuple[int, int]:
    start = entry.place.line - 1
    return start, start + len(entry.source.rstrip("\n").split("\n"))


def _place_of(name: str, names: list[str], entries: Mapping[str, Entry], end: int) -> int:
    """The line behind the nearest message that stands before *name* in French."""
    before = names[: names.index(name)] if name in names else []
    for other in reversed(before):
        if other in entries:
            return _span(entries[other])[1]
    following = names[names.index(name) + 1 :] if name in names else []
    first = next((entries[one] for one in following if one in entries), None)
    return end if first is None else _with_comment(first)


def _with_comment(entry: Entry) -> int:
    return entry.place.line - 1
