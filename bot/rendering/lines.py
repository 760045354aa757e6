"""Bidirectional text: joins lines with marks, so that each reads in the right direction."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

RIGHT_TO_LEFT_MARK: Final = "\u200f"
LEFT_TO_RIGHT_MARK: Final = "\u200e"
"""In front of a line that is French as a whole, also in a right-to-left language."""
_DIRECTIONS: Final = frozenset({RIGHT_TO_LEFT_MARK, LEFT_TO_RIGHT_MARK})
_ISOLATE_START: Final = "\u2068"
_DECLARED: Final = re.compile("(?:[^\\w\u2066-\u2069]|\\d)*?[\u200e\u200f]")
"""A mark behind nothing but digits and signs; not one inside a value that is set in."""
_BREAKABLE: Final = re.compile(r"[ \t\n]+")


@lru_cache(maxsize=4096)
def in_direction(text: str, *, is_right_to_left: bool, around: bool) -> str:
    """
    *text* of a language inside a message: each line declares the direction that it is read in.

    Without it the full stop and the quotation marks of a French line jump to its other side when
    the lines around it run from right to left.

    Args:
        around: Whether the message that it stands in runs from right to left.
    """
    if is_right_to_left and around:
        return "\n".join(map(_marked, text.split("\n")))
    mark = RIGHT_TO_LEFT_MARK if is_right_to_left else LEFT_TO_RIGHT_MARK
    return "\n".join(mark + line if line else line for line in text.split("\n"))


def join_lines(parts: Iterable[str], *, is_right_to_left: bool) -> str:
    """
    The parts one under the other, an empty line between two.

    Telegram takes the direction of each line from its first strong character, so in a
    right-to-left language a line that begins with a sign, a digit or a French word gets a mark.
    """
    text = "\n\n".join(part for part in parts if part)
    return "\n".join(_marked(line) for line in text.split("\n")) if is_right_to_left else text


def _marked(line: str) -> str:
    if not line or line[0] in _DIRECTIONS:
        return line
    first = line[0]
    if first != _ISOLATE_START and unicodedata.bidirectional(first) in {"R", "AL"}:
        return line
    return line if _declares(line) else RIGHT_TO_LEFT_MARK + line


def _declares(line: str) -> bool:
    """Whether a mark is the first strong character, perhaps behind a number or a sign."""
    return _DECLARED.match(line) is not None


def label_in(label: str, *, is_right_to_left: bool) -> str:
    """A button's label in one line, reading in the right direction."""
    one_line = _BREAKABLE.sub(" ", label).strip()
    return _marked(one_line) if is_right_to_left else one_line


_COMMAS: Final = {"ARABIC": "، ", "ETHIOPIC": "፣ ", "CJK": "、"}
"""What stands between the things of a list, by the script (Unicode) of a language."""


def comma_of(own_name: str) -> str:
    """The comma of the script in which a language writes its own name."""
    script = unicodedata.name(own_name[:1], "").partition(" ")[0]
    return _COMMAS.get(script, ", ")


_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")


def without_marks(text: str) -> str:
    """*text* without the invisible marks of direction: what a golden file or a copy holds."""
    return text.translate(_MARKS)
