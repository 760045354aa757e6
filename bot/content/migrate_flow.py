"""
Rewrites a flow file in today's format: only the names that changed, and its number.

The text is edited at the positions of the YAML tree, so comments, order, quotes and line ends stay
as somebody wrote them. The result is read again and compared before anybody may write it.
"""

import re
from dataclasses import dataclass
from typing import Final

from bot.content.flow_format import FORMAT, KEY, Renames, migrate, read_format
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text, read_tree
from bot.model.refused import Refused

_BREAK: Final = re.compile("(\r\n|[\n\r\x85\u2028\u2029])")
"""The ends of lines, as YAML 1.1 counts them: what stands between is every second part."""


class NotMigrated(Refused):
    """A file is written in a way that the program cannot edit; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class MigratedFlow:
    """
    A flow file before and after.

    Args:
        number: The format that it was in.
        renames: The names that changed, by their position before.
    """

    path: str
    number: int
    after: str
    renames: Renames


def migrate_flow(path: str, source: str, report: Report) -> MigratedFlow | None:
    """
    The file in today's format; None when it is in it already, or has a problem in *report*.

    Raises:
        NotMigrated: It cannot be edited without changing more than its format.
    """
    tree = read_tree(path, source, report)
    number = None if tree is None else read_format(tree, report)
    if tree is None or number is None or number == FORMAT:
        return None
    today, renames = migrate(tree, number)
    after = _numbered(_edited(source, tree, renames), tree)
    again = read_tree(path, after, Report())
    if again is None or _values(again) != _values(today) or read_format(again, Report()) != FORMAT:
        raise NotMigrated(
            f"{path} is written in a way that cannot be changed by a program. Write each step on "
            f'lines of its own, as the other guides do, or write "{KEY}: {FORMAT}" yourself.'
        )
    return MigratedFlow(path, number, after, renames)


def _edited(source: str, tree: Fields, renames: Renames) -> str:
    """*source* with each name replaced at its position, the last one first."""
    number = tree.get(KEY)
    edits = dict(renames) if number is None else {**renames, number.place: str(FORMAT)}
    lines = _BREAK.split(source)
    for place, now in sorted(edits.items(), reverse=True):
        line, start = lines[2 * place.line - 2], place.column - 1
        lines[2 * place.line - 2] = line[:start] + now + line[start + place.length :]
    return "".join(lines)


def _numbered(source: str, tree: Fields) -> str:
    """*source* with a line for the number of its format, under the name of the guide."""
    if tree.get(KEY) is not None:
        return source
    first, _ = tree.pairs[0]
    flow = tree.get("flow")
    above = flow.place.line if isinstance(flow, Text) else first.place.line - 1
    lines = _BREAK.split(source)
    added = f"{' ' * (first.place.column - 1)}{KEY}: {FORMAT}"
    lines[2 * above : 2 * above] = [added, lines[1] if len(lines) > 1 else "\n"]
    return "".join(lines)


def _values(tree: Fields) -> list[tuple[str, object]]:
    """What a file says in which order, without where, and without the number of its format."""
    return [(key.value, _value(node)) for key, node in tree if key.value != KEY]


def _value(node: Node) -> object:
    match node:
        case Fields():
            return [(key.value, _value(value)) for key, value in node]
        case Items():
            return [[_value(item)] for item in node]
        case Text(value):
            return value
