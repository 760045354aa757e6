"""Signs of a translation that turn or hide what is read, links in braces, variables elsewhere."""

import re
from typing import Final

from bot.content.checks.translations.pair import Pair
from bot.content.lines import LineCheck
from bot.content.report import Report

_OPENING: Final = "\u2066\u2067\u2068"
_CLOSING: Final = "\u2069"
_TURNING_OR_HIDDEN: Final = re.compile(
    "[\u202a-\u202e\u200e\u200f\u061c\u00ad\u200b\u2060-\u2064\ufeff\u180e]"
)
"""
Embeddings, overrides and marks (Unicode Annex 9), of which the bot sets its own; signs without
width. The joiners U+200C and U+200D are not among them: Persian and Bengali need these.
"""
_LEADS: Final = frozenset({"link-in-line", "handle-in-line"})
_lines = LineCheck((), ())


def check_signs(pair: Pair, report: Report) -> None:
    """Report the first sign that turns or hides, or that opens a direction and leaves it open."""
    own, words = pair.own, pair.own.words
    found = _TURNING_OR_HIDDEN.search(words)
    if found is not None:
        _tell(pair, found[0], report)
        return
    if _CLOSING not in words and not any(one in words for one in _OPENING):
        return
    for line in words.split("\n"):
        depth = 0
        for sign in line:
            depth += (sign in _OPENING) - (sign == _CLOSING)
            if depth < 0:
                break
        if depth:
            odd = _CLOSING if depth < 0 else next(one for one in line if one in _OPENING)
            report.error(
                own.place_of(_as_written(odd, own.entry.source)), "open-direction",
                text=own.entry.name, sign=_number(odd),
            )  # fmt: skip
            return


def check_literals(pair: Pair, report: Report) -> None:
    """Report what leads elsewhere and is hidden in braces, where lines are not looked at."""
    known = {value for value, _ in pair.french.literals}
    for value, offset in pair.own.literals:
        if value in known:
            continue
        for fault in _lines.faults(value, longest=len(value)):
            # The bot's own commands may be pressed, as in lines without braces.
            is_a_command = fault.kind == "handle-in-line" and "@" not in fault.written
            if fault.kind in _LEADS and not is_a_command:
                place = pair.own.place(offset, len(fault.written))
                report.error(place, fault.kind, name=fault.written)
                return


def check_variables(pair: Pair, report: Report) -> None:
    """Report a variable that stands in another part of the message than in French."""
    for name in pair.french.variables:
        if name not in pair.own.variables and name in pair.variables:
            report.error(
                pair.own.place(), "variable-elsewhere", name=name, text=pair.own.entry.name
            )
            return


def _tell(pair: Pair, sign: str, report: Report) -> None:
    own = pair.own
    place = own.place_of(_as_written(sign, own.entry.source))
    report.error(place, "turning-sign", text=own.entry.name, sign=_number(sign))


def _number(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _as_written(sign: str, source: str) -> str:
    """The sign itself, or its number in braces."""
    if sign in source:
        return sign
    escaped = f"\\u{ord(sign):04x}"
    return escaped if escaped in source else escaped.upper().replace("\\U", "\\u")
