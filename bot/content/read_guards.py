"""Reads what lint knows of a language, `locales/_guards/<locale>.yaml`."""

from typing import Final

from bot.content.fields import FieldReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text
from bot.model.guards import (
    AFTERNOON,
    DAY,
    MAY_DENY,
    MONTH,
    NOT,
    NUMBER,
    OFFICE,
    OTHER_MEANING,
    UNSURE,
    VITAL,
    Guards,
    Lexicon,
)  # fmt: skip

FOLDER: Final = "_guards"
"""Below `locales/`; a language may have its file before it has a text."""
_LISTS: Final = (NOT, MAY_DENY, OTHER_MEANING, AFTERNOON)
_NUMBERED: Final = {"numbers": NUMBER, "months": MONTH, "days": DAY}
_NAMED: Final = {"vital": VITAL, "offices": OFFICE}
KEYS: Final = ("script", "length", "breaks", *_LISTS, *_NUMBERED, *_NAMED)
_THING: Final = "a file of guards"
_UNSURE: Final = "?"
"""Behind a word of a number that means something else, too."""


def read_guards(tree: Fields, report: Report) -> Guards:
    """The words of one file; what is not in it is not looked for."""
    reader = FieldReader(tree, _THING, report)
    reader.known(KEYS)
    patterns = {name: _words(tree.get(name)) for name in _LISTS}
    for name, tag in _NUMBERED.items():
        for key, node in _fields(reader, name):
            if not key.value.isdecimal():
                report.error(key.place, "not-a-number", name=name, meant="15")
                continue
            words = _words(node)
            sure = [word for word in words if not word.endswith(_UNSURE)]
            unsure = [word.rstrip(_UNSURE) for word in words if word.endswith(_UNSURE)]
            patterns[f"{tag}{key.value}"] = sure
            if unsure:
                patterns[f"{UNSURE}{key.value}"] = unsure
    for name, tag in _NAMED.items():
        for key, node in _fields(reader, name):
            patterns[f"{tag}{key.value}"] = _words(node)
    least, most = _length(reader, report)
    has_breaks = not reader.has("breaks") or reader.words("breaks") != "none"
    return Guards(
        scripts=tuple(one.value for one in reader.texts("script")),
        least=least,
        most=most,
        lexicon=Lexicon(patterns, has_breaks=has_breaks),
    )


def _words(node: Node | None) -> list[str]:
    """Every word of a list, or of lists in a list: a long one is written in several lines."""
    match node:
        case Text(value=value):
            return [value] if value else []
        case Items(items=items):
            return [word for item in items for word in _words(item)]
        case _:
            return []


def _fields(reader: FieldReader, name: str) -> Fields | tuple[()]:
    node = reader.fields.get(name)
    if node is None:
        return ()
    if isinstance(node, Fields):
        return node
    reader.report.error(node.place, "not-fields", name=name)
    return ()


def _length(reader: FieldReader, report: Report) -> tuple[int, int]:
    """The shortest and longest of a translation, in hundredths of the French text."""
    usual = Guards()
    node = reader.fields.get("length")
    if not isinstance(node, Fields):
        return usual.least, usual.most
    inner = FieldReader(node, "length", report)
    inner.known(("least", "most"))
    least, most = inner.number("least"), inner.number("most")
    return (usual.least, usual.most) if least is None or most is None else (least, most)
