"""
YAML with positions: every scalar a text, every text with its line and column.

Composed, not constructed, so that `yes`, `no`, `07` and days stay what was typed.
Used by every reader of flow files.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

import yaml

from bot.content.report import Report
from bot.content.slips import slip_in_value
from bot.content.yaml_mistakes import NO_MARK, tell_mistake
from bot.model.problem import SourceLocation

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_TRICK: Final = re.compile(
    r"^(?P<document>---|\.\.\.)(?=\s|$)"
    r"|^[^#'\"]*?(?:^|[\s\[,])(?P<mark>[&*][A-Za-z]\w*|<<:|!\w+)"
)
MOST_LEVELS: Final = 20
"""Of values within values; the deepest file of ours has 6."""
MOST_VALUES: Final = 20_000
"""In one file; the largest of ours has 3,400."""
MOST_SIGNS: Final = 2_000
"""Of one value; the longest of ours has 400."""
_SHOWN: Final = 40
"""Characters of a mark that a message repeats."""
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
Trees = dict[str, tuple[str, Fields]]
"""The last good tree of each file, with the source that it was made of."""

_kept: Final[ContextVar[Trees | None]] = ContextVar("kept", default=None)


@contextmanager
def keeping_trees(trees: Trees) -> Iterator[None]:
    """
    Memoise parsing in *trees* while the block lasts, for who reads the same folder often.

    A tree is never changed, so two readings can share it.
    """
    token = _kept.set(trees)
    try:
        yield
    finally:
        _kept.reset(token)


def read_tree(path: str, source: str, report: Report) -> Fields | None:
    """The tree of a file whose outermost thing is names with values; None after an error."""
    trees = _kept.get()
    if trees is not None and path in trees and trees[path][0] == source:
        report.lines[path] = source.splitlines()
        return trees[path][1]
    tree = _read_tree(path, source, report)
    if trees is not None and tree is not None:
        trees[path] = source, tree
    return tree


def _read_tree(path: str, source: str, report: Report) -> Fields | None:
    lines = source.splitlines()
    report.lines[path] = lines
    if _has_forbidden_marks(path, lines, report):
        return None
    try:
        tree = _Composer(path).compose(source)
    except _TooMuch as refusal:
        report.error(refusal.place, refusal.kind, **refusal.values)
        return None
    except yaml.YAMLError as error:
        tell_mistake(path, source, error, report)
        return None
    if tree is None:
        report.error(SourceLocation(path), "empty-file")
        return None
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
        if (cut := _cut_at(line)) > 0:
            place = SourceLocation(path, number, cut + 1, len(line) - cut)
            report.error(place, "cut-by-hash", name=line[cut:])
            return True
        trick = _TRICK.match(line)
        if trick:
            group = "document" if trick["document"] else "mark"
            place = SourceLocation(path, number, trick.start(group) + 1, len(trick[group]))
            report.error(place, "yaml-trick", what=trick[group])
            return True
    return False


def _cut_at(line: str) -> int:
    """Where `name: Foyer #2` ends for YAML, though no space behind the sign makes it a note; 0."""
    at = line.find("#")
    if at < 1 or not line[at - 1].isspace() or not line[at + 1 : at + 2].strip(" #\t"):
        return 0
    _, colon, value = line[:at].partition(": ")
    is_plain = "'" not in value and '"' not in value
    return at if colon and value.strip() and is_plain else 0


class _TooMuch(Exception):
    """What no file of ours has: marks that stand for other parts, depth and size without need."""

    def __init__(self, place: SourceLocation, kind: str, **values: str | int) -> None:
        super().__init__(kind)
        self.place = place
        self.kind = kind
        self.values = values


class _Composer:
    """
    Composes the tree from events, without recursion (CWE-674, and CWE-776 for aliases).

    The composer of the library calls itself for each level, so that brackets within brackets end
    the process.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.open: list[tuple[yaml.Event, list[Node]]] = []
        self.found: Node | None = None
        self.values = 0

    def compose(self, source: str) -> Node | None:
        """The tree of *source*; None when it says nothing. Raises what the library does, too."""
        for event in yaml.parse(source, Loader=_Loader):
            self._refuse_tricks(event)
            match event:
                case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                    self.open.append((event, []))
                    if len(self.open) > MOST_LEVELS:
                        raise self._refused(self._place(event, event), "too-deep", most=MOST_LEVELS)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self._close(event)
                case yaml.ScalarEvent():
                    self._add(self._text(event))
                case _:
                    pass
        return self.found

    def _refuse_tricks(self, event: yaml.Event) -> None:
        """Anchors, aliases, tags, and a second document in one file."""
        mark = ""
        if isinstance(event, yaml.AliasEvent):
            mark = f"*{event.anchor}"
        elif isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            mark = f"&{event.anchor}"
        elif tag := getattr(event, "tag", None):
            mark = str(tag)
        elif isinstance(event, yaml.DocumentStartEvent) and self.found is not None:
            mark = "---"
        if mark:
            raise self._refused(self._place(event, event), "yaml-trick", what=mark[:_SHOWN])

    def _text(self, event: yaml.ScalarEvent) -> Text:
        place = self._place(event, event)
        if len(event.value) > MOST_SIGNS:
            raise self._refused(place, "text-without-end", count=len(event.value), most=MOST_SIGNS)
        return Text(event.value, place)

    def _close(self, end: yaml.Event) -> None:
        start, nodes = self.open.pop()
        place = self._place(start, end)
        if isinstance(start, yaml.SequenceStartEvent):
            self._add(Items(tuple(nodes), place))
            return
        keys, values = nodes[::2], nodes[1::2]
        names = (key if isinstance(key, Text) else Text("", key.place) for key in keys)
        self._add(Fields(tuple(zip(names, values, strict=True)), place))

    def _add(self, node: Node) -> None:
        self.values += 1
        if self.values > MOST_VALUES:
            raise self._refused(node.place, "too-many-values", most=MOST_VALUES)
        if self.open:
            self.open[-1][1].append(node)
        else:
            self.found = node

    def _refused(self, place: SourceLocation, kind: str, **values: str | int) -> _TooMuch:
        return _TooMuch(place, kind, **values)

    def _place(self, start: yaml.Event, end: yaml.Event) -> SourceLocation:
        first, last = start.start_mark or NO_MARK, end.end_mark or NO_MARK
        length = max(1, last.column - first.column) if last.line == first.line else 1
        return SourceLocation(self.path, first.line + 1, first.column + 1, length)


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
            if " " not in node.value and _name_is_invisible(node, report):
                return True
            return _has_slipped(node, report)


def _has_slipped(text: Text, report: Report) -> bool:
    slip = slip_in_value(text.value)
    if slip is not None:
        report.error(text.place, slip.kind, name=slip.written)
    return slip is not None


def _name_is_invisible(text: Text, report: Report) -> bool:
    if not has_invisible(text.value) or len(text.value) > 60:
        return False
    report.error(text.place, "invisible-character")
    return True


def has_invisible(name: str) -> bool:
    """Whether *name* holds an invisible character, for example a no-break space."""
    return _INVISIBLE.search(name) is not None
