"""
Schema version of a flow file (`format: 2`), and the migrations from each version to the next.

A file without a number is of format 1. An older file is read as if it had been migrated, in
memory; `bot migrate` does the same to the file (`migrate_flow.py`). A newer one is refused: what
this program does not know may be what keeps somebody from harm. docs/decisions/0040.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text
from bot.model.problem import SourceLocation

KEY: Final = "format"
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,3}")

Renames = Mapping[SourceLocation, str]
"""Where a name stands in the file, and what it is called in the newer format."""


@dataclass(frozen=True, slots=True)
class Migration:
    """
    One step from a format to the next: names that change, each found by its position.

    Args:
        about: What changes, in a sentence for whoever edits guides.
        renames: Finds the names in the tree of a file of the older format.
    """

    about: str
    renames: Callable[[Fields], Renames]


def _kind_to_search(tree: Fields) -> Renames:
    """`places: {kind: …}` named an entry of `_searches.yaml`, and never the kind of a place."""
    found: dict[SourceLocation, str] = {}
    for step in _fields_in(tree.get("steps")):
        places = step.get("places")
        if isinstance(places, Fields) and places.get("search") is None:
            found |= {key.place: "search" for key, _ in places if key.value == "kind"}
    return found


MIGRATIONS: Final[Mapping[int, Migration]] = {
    1: Migration('under "places:", "kind" is called "search"', _kind_to_search),
}
"""By the format that each starts from; without gaps."""

FORMAT: Final = 1 + max(MIGRATIONS)
"""The newest format, which this program writes and reads."""


def read_format(tree: Fields, report: Report) -> int | None:
    """The format of a file; None, and a problem, for a newer one or for what is no number."""
    node = tree.get(KEY)
    if node is None:
        return 1
    if not isinstance(node, Text) or not _NUMBER.fullmatch(node.value):
        report.error(node.place, "bad-format", known=FORMAT)
        return None
    if int(node.value) > FORMAT:
        report.error(node.place, "newer-format", number=node.value, known=FORMAT)
        return None
    return int(node.value)


def migrate(tree: Fields, number: int) -> tuple[Fields, Renames]:
    """
    The tree of a file of format *number* in today's, each name still at its position in the file.

    Gives the names that changed beside it, so that a file can be edited at these positions.
    """
    renames: dict[SourceLocation, str] = {}
    for older in range(number, FORMAT):
        found = MIGRATIONS[older].renames(tree)
        tree = Fields(_renamed_pairs(tree, found), tree.place)
        renames |= found
    return tree, renames


def _fields_in(node: Node | None) -> Iterator[Fields]:
    if isinstance(node, Fields):
        yield from (value for _, value in node if isinstance(value, Fields))


def _renamed(node: Node, renames: Renames) -> Node:
    match node:
        case Fields():
            return Fields(_renamed_pairs(node, renames), node.place)
        case Items(items):
            return Items(tuple(_renamed(item, renames) for item in items), node.place)
        case Text():
            return _renamed_text(node, renames)


def _renamed_pairs(fields: Fields, renames: Renames) -> tuple[tuple[Text, Node], ...]:
    return tuple((_renamed_text(key, renames), _renamed(value, renames)) for key, value in fields)


def _renamed_text(text: Text, renames: Renames) -> Text:
    return Text(renames.get(text.place, text.value), text.place)
