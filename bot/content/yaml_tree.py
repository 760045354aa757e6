"""
YAML with positions: every scalar a text, every text with its line and column.

Composed, not constructed, so that `yes`, `no`, `07` and days stay what was typed.
Used by every reader of flow files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, cast

import yaml

from bot.content.report import Report
from bot.content.yaml_mistakes import tell_mistake
from bot.model.problem import SourceLocation

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_TRICK: Final = re.compile(
    r"^(?P<document>---|\.\.\.)(?=\s|$)"
    r"|^[^#'\"]*?(?:^|[\s\[,])(?P<mark>[&*][A-Za-z]\w*|<<:|!\w+)"
)
_INVISIBLE: Final = re.compile(
    r"[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]"
)


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar: a name, a number or a sentence, as it was typed."""

    value: str
    place: SourceLocation


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence."""

    items: tuple["Node", ...]
    place: SourceLocation

    def __iter__(self) -> Iterator["Node"]:
        """The items in the order of the file."""
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping as pairs in the order of the file; a key may stand there twice."""

    pairs: tuple[tuple[Text, "Node"], ...]
    place: SourceLocation

    def __iter__(self) -> Iterator[tuple[Text, "Node"]]:
        """The pairs in the order of the file."""
        return iter(self.pairs)

    def get(self, name: str) -> "Node | None":
        """The first value of *name*."""
        return next((value for key, value in self.pairs if key.value == name), None)


Node = Text | Items | Fields


def read_tree(path: str, source: str, report: Report) -> Fields | None:
    """The tree of a file whose outermost thing is names with values; None after an error."""
    lines = source.splitlines()
    report.lines[path] = lines
    if _has_forbidden_marks(path, lines, report):
        return None
    try:
        node = yaml.compose(source, Loader=_Loader)
    except yaml.YAMLError as error:
        tell_mistake(path, source, error, report)
        return None
    if node is None:
        report.error(SourceLocation(path), "empty-file")
        return None
    tree = _convert(path, node)
    if not isinstance(tree, Fields):
        report.error(tree.place, "not-names")
        return None
    return None if _has_invisible(tree, report) else tree


def _has_forbidden_marks(path: str, lines: list[str], report: Report) -> bool:
    for number, line in enumerate(lines, 1):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            report.error(SourceLocation(path, number, indent.index("\t") + 1), "tab")
            return True
        trick = _TRICK.match(line)
        if trick:
            group = "document" if trick["document"] else "mark"
            place = SourceLocation(path, number, trick.start(group) + 1, len(trick[group]))
            report.error(place, "yaml-trick", what=trick[group])
            return True
    return False


def _convert(path: str, node: yaml.Node) -> Node:
    mark = node.start_mark
    end = node.end_mark
    length = max(1, end.column - mark.column) if end.line == mark.line else 1
    place = SourceLocation(path, mark.line + 1, mark.column + 1, length)
    if isinstance(node, yaml.MappingNode):
        pairs = tuple((_convert(path, key), _convert(path, value)) for key, value in node.value)
        names = tuple(
            (key if isinstance(key, Text) else Text("", key.place), value) for key, value in pairs
        )
        return Fields(names, place)
    if isinstance(node, yaml.SequenceNode):
        return Items(tuple(_convert(path, item) for item in node.value), place)
    return Text(cast("str", node.value), place)


def _has_invisible(node: Node, report: Report) -> bool:
    match node:
        case Fields(pairs):
            found = [
                # Both are asked: a bad name does not hide the one below it.
                _name_is_invisible(key, report) | _has_invisible(value, report)
                for key, value in pairs
            ]
            return any(found)
        case Items(items):
            found = [_has_invisible(item, report) for item in items]
            return any(found)
        case _:
            # Sentences may hold a no-break space; names may not.
            return " " not in node.value and _name_is_invisible(node, report)


def _name_is_invisible(text: Text, report: Report) -> bool:
    if not has_invisible(text.value) or len(text.value) > 60:
        return False
    report.error(text.place, "invisible-character")
    return True


def has_invisible(name: str) -> bool:
    """Whether *name* holds an invisible character, for example a no-break space."""
    return _INVISIBLE.search(name) is not None
