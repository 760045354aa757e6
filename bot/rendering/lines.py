"""Bidirectional text: joins lines with marks, so that each reads in the right direction."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

RIGHT_TO_LEFT_MARK: Final = "\u200f"
LEFT_TO_RIGHT_MARK: Final = "\u200e"
"""In front of a line that is French as a whole, also in a right-to-left language."""
_ISOLATE_START: Final = "\u2068"
_BREAKABLE: Final = re.compile(r"[ \t\n]+")


def join_lines(parts: Iterable[str], *, is_right_to_left: bool) -> str:
    """
    The parts one under the other, an empty line between two.

    Telegram takes the direction of each line from its first strong character, so in a
    right-to-left language a line that begins with a sign, a digit or a French word gets a mark.
    """
    text = "\n\n".join(part for part in parts if part)
    return "\n".join(_marked(line) for line in text.split("\n")) if is_right_to_left else text


def _marked(line: str) -> str:
    if not line or line[0] in {RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK}:
        return line
    first = line[0]
    if first != _ISOLATE_START and unicodedata.bidirectional(first) in {"R", "AL"}:
        return line
    return RIGHT_TO_LEFT_MARK + line


def label_in(label: str, *, is_right_to_left: bool) -> str:
    """A button's label in one line, reading in the right direction."""
    one_line = _BREAKABLE.sub(" ", label).strip()
    return _marked(one_line) if is_right_to_left else one_line


_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")


def without_marks(text: str) -> str:
    """*text* without the invisible marks of direction: what a golden file or a copy holds."""
    return text.translate(_MARKS)
