"""
Parser for patterns of danger: sequences of words and of classes of words.

    <other> .. m’a <hit>          somebody, up to three words, "m’a", a word for hitting
    <i-am> lost -<in-papers>      and then none of those
    <please>? help me             may be left out
    frapp(e|é|er|ent)             in a class: one entry for each ending

Read by `content/read_danger.py`, made ready by `service/meanings.py`.
"""

import re
from dataclasses import dataclass, replace
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
        found = class_in(piece)
        if words and (found or piece in {GAP, ""}):
            parts.append(PatternPart(" ".join(words), gap=gap))
            words, gap = [], 0
        if found:
            parts.append(replace(found, gap=gap))
            gap = 0
        elif piece == GAP:
            gap += MOST_BETWEEN
        elif piece:
            words.append(piece)
    return tuple(parts)


def class_in(piece: str) -> PatternPart | None:
    """The class that *piece* of a pattern names, or None when it is a word or a sign."""
    found = _CLASS.fullmatch(piece)
    if found is None:
        return None
    return PatternPart(found["name"], True, 0, bool(found["may"]), bool(found["no"]))


def has_strange_sign(text: str, *, is_entry: bool = False) -> bool:
    """
    Whether a sign in a piece of a pattern, or in an entry of a class, means nothing there.

    A pattern takes words, classes and `..`; brackets for endings and `|` only an entry of a class
    does, none inside another. Only a class can be left out (`?`) or must be absent (`-`).
    """
    rest, inside = text, ""
    if is_entry:
        # What stands in the brackets is letters: no other sign of patterns.
        rest, inside = _FORMS.sub("", text), "".join(_FORMS.findall(text))
    if any(sign in rest for sign in "<>()|…") or any(sign in inside for sign in "<>…"):
        return True
    if any(set(word) <= {"."} for word in text.split()):
        return True
    return text.startswith("-") or (not is_entry and len(text) > 1 and text.endswith("?"))


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
