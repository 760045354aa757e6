"""Edits of a YAML file at the positions of its tree: comments, order and line ends stay."""

from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text, read_tree
from bot.model.problem import SourceLocation


class YamlEdits:
    """
    Changes of one file, made at once at the end.

    Args:
        source: What stands in the file.

    Raises:
        ValueError: It cannot be taken apart.
    """

    def __init__(self, path: str, source: str) -> None:
        tree = read_tree(path, source, Report())
        if tree is None:
            raise ValueError(path)
        self.tree = tree
        self._lines = source.split("\n")
        self._puts: dict[SourceLocation, str] = {}
        self._inserts: dict[int, list[str]] = {}

    def put(self, text: Text, value: str) -> None:
        """Write *value* where *text* stands, quotes included."""
        self._puts[text.place] = value

    def raw(self, text: Text) -> str:
        """*text* as it stands in the file."""
        place = text.place
        return self._lines[place.line - 1][place.column - 1 : place.column - 1 + place.length]

    def add_first(self, fields: Fields, name: str, value: str) -> None:
        """Add a field before those of *fields*, in a line of its own or inside of its braces."""
        first = fields.pairs[0][0].place
        line = self._lines[first.line - 1]
        before = line[: first.column - 1]
        if before.strip():
            # In braces, or behind "- ": nothing but a field can stand before it.
            at = SourceLocation(first.path, first.line, first.column, 0)
            self._puts[at] = f"{name}: {value}, "
        else:
            end = "\r" if line.endswith("\r") else ""
            self._inserts.setdefault(first.line, []).append(f"{before}{name}: {value}{end}")

    def add_item(self, node: Node, value: str) -> None:
        """Put *value* before the items of a list, which may stand on one line or on several."""
        if isinstance(node, Text):
            self.put(node, f"[{value}, {self.raw(node)}]")
        elif isinstance(node, Items) and node.items:
            first = node.items[0].place
            line = self._lines[first.line - 1]
            before = line[: first.column - 1]
            if before.strip() == "-":
                end = "\r" if line.endswith("\r") else ""
                self._inserts.setdefault(first.line, []).append(f"{before}{value}{end}")
            else:
                at = SourceLocation(first.path, first.line, first.column, 0)
                self._puts[at] = f"{value}, "
        else:
            self._puts[node.place] = f"[{value}]"

    def result(self) -> str:
        """The file with every change, the last one first."""
        lines = list(self._lines)
        for place, value in sorted(self._puts.items(), reverse=True):
            line, start = lines[place.line - 1], place.column - 1
            lines[place.line - 1] = line[:start] + value + line[start + place.length :]
        for number, added in sorted(self._inserts.items(), reverse=True):
            lines[number - 1 : number - 1] = added
        return "\n".join(lines)
