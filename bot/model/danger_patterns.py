"""
Parser for patterns of danger: sequences of words and of classes of words.

    <other> .. m’a <hit>          somebody, up to three words, "m’a", a word for hitting
    <i-am> lost -<in-papers>      and then none of those
    <please>? help me             may be left out
    frapp(e|é|er|ent)             in a class: one entry for each ending

Read by `content/read_danger.py`, made ready by `service/meanings.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

GAP: Final = ".."
MOST_BETWEEN: Final = 3
"""Words that may stand where `..` is written."""
MOST_FORMS: Final = 400
"""Forms that one entry may stand for; more is a mistake of the pen."""

_CLASS: Final = re.compile(r"(?P<no>-?)<(?P<name>[a-z0-9-]+)>(?P<may>\??)")
_FORMS: Final = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class PatternPart:
    """
    One part of a pattern.

    Args:
        text: The name of a class, or words as they are typed.
        gap: Words that may stand before it.
        is_optional: Whether it may be left out.
        is_absent: Whether it must not stand here.
    """

    text: str
    is_class: bool = False
    gap: int = 0
    is_optional: bool = False
    is_absent: bool = False


def parts_of(pattern: str) -> tuple[PatternPart, ...]:
    """The parts of *pattern*, in order; words that stand together are one part."""
    parts: list[PatternPart] = []
    words: list[str] = []
    gap = 0
    for piece in [*pattern.split(), ""]:
        found = _CLASS.fullmatch(piece)
        if words and (found or piece in {GAP, ""}):
            parts.append(PatternPart(" ".join(words), gap=gap))
            words, gap = [], 0
        if found:
            parts.append(
                PatternPart(found["name"], True, gap, bool(found["may"]), bool(found["no"]))
            )
            gap = 0
        elif piece == GAP:
            gap += MOST_BETWEEN
        elif piece:
            words.append(piece)
    return tuple(parts)


def classes_in(text: str) -> Iterator[str]:
    """The names of the classes that a pattern, or an entry of a class, speaks of."""
    return (found["name"] for found in _CLASS.finditer(text))


def forms_of(entry: str) -> list[str]:
    """Every form of an entry: `(ba|)b` is "bab" and "b"; no more than `MOST_FORMS`."""
    pieces = _FORMS.split(entry)
    choices = [piece.split("|") if at % 2 else [piece] for at, piece in enumerate(pieces)]
    forms = ("".join(each) for each in product(*choices))
    return [form for form, _ in zip(forms, range(MOST_FORMS), strict=False)]


def count_forms(entry: str) -> int:
    """How many forms an entry stands for."""
    count = 1
    for piece in _FORMS.findall(entry):
        count *= piece.count("|") + 1
    return count
