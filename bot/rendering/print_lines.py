"""The lines of a picture or a poster: what our fonts can print of them."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from bot.content.fonts import missing_signs
from bot.model.sheets import LineStyle, SheetLine
from bot.rendering.lines import without_marks
from bot.rendering.localizer import Localizer

_LETTERS = ("L", "Mn", "Mc", "N")
"""
Beginnings of the classes of signs (Unicode, General_Category) without which words cannot be read.

A frame around a digit (Me, U+20E3) is none of them: the digit stays.
"""


def printable(text: str) -> str | None:
    """
    *text* without pictographs that no font has; None when a letter of it cannot be printed.

    Nothing is left of a line of pictographs alone: it says nothing, so nothing is missing. An
    empty box under the eyes of a police officer is worse than no line.
    """
    missing = set(missing_signs(text))
    if any(unicodedata.category(one).startswith(_LETTERS) for one in missing):
        return None
    kept = "".join(one for one in text if one not in missing and not "\ufe00" <= one <= "\ufe0f")
    return "\n".join(line.strip() for line in kept.split("\n")).strip()


def line_of(style: LineStyle, text: str, *, is_french: bool = False) -> SheetLine:
    """One line for a sheet, without the marks of direction: typst sets each line as it runs."""
    return SheetLine(style, without_marks(text), is_french)


def are_printable(lines: Iterable[SheetLine]) -> bool:
    """Whether our fonts have every letter of *lines*."""
    return all(printable(line.text) is not None for line in lines)


def printed(lines: Iterable[SheetLine]) -> tuple[SheetLine, ...]:
    """*lines* as they are printed, without empty ones and those with a letter that no font has."""
    words = ((line, printable(line.text)) for line in lines)
    return tuple(replace(line, text=text) for line, text in words if text)


def in_french(localizer: Localizer) -> Localizer:
    """The same messages, said in the language of the papers."""
    source = localizer.translations.content.source
    return Localizer(localizer.compiled, localizer.translations, source, None, localizer.faults)
