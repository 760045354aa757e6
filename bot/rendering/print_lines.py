"""The lines of a picture or a poster: what our fonts can print of them."""

import unicodedata

from bot.content.fonts import missing_signs
from bot.model.sheets import LineStyle, SheetLine
from bot.rendering.lines import without_marks
from bot.rendering.localizer import Localizer

_LETTERS = ("L", "M", "N")
"""Classes of signs (Unicode, General_Category) without which words cannot be read."""


def printable(text: str) -> str | None:
    """
    *text* without pictographs that no font has; None when a letter of it cannot be printed.

    An empty box under the eyes of a police officer is worse than no line.
    """
    missing = set(missing_signs(text))
    if any(unicodedata.category(one)[0] in _LETTERS for one in missing):
        return None
    kept = "".join(one for one in text if one not in missing and not "\ufe00" <= one <= "\ufe0f")
    return "\n".join(line.strip() for line in kept.split("\n")).strip()


def line_of(style: LineStyle, text: str, *, is_french: bool = False) -> SheetLine | None:
    """One line of a sheet; None when there is nothing to print, or no font for it."""
    words = printable(without_marks(text))
    return SheetLine(style, words, is_french) if words else None


def in_french(localizer: Localizer) -> Localizer:
    """The same messages, said in the language of the papers."""
    source = localizer.translations.content.source
    return Localizer(localizer.compiled, localizer.translations, source, None, localizer.faults)
