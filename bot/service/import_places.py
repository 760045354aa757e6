"""
Takes places from a file of others into the directory: YAML of our shape, or CSV.

Nothing is written before somebody has seen the difference, and nothing that lint would refuse.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import unified_diff
from io import StringIO
from typing import Final

from bot.content.checks.hours import check_hours
from bot.content.read_places import KEYS, NATIONAL, PlacesReader
from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Node, Text, read_tree
from bot.model.problem import Problem
from bot.model.refused import Refused
from bot.model.towns import Town

LISTS: Final = ("known-as", "for", "helps", "languages", "instead")
"""Fields with several values; in a CSV a bar stands between them."""
_BLOCK: Final = re.compile(r"^(?P<name>[a-z0-9][a-z0-9-]*):\s*$", re.MULTILINE)
_BARE: Final = re.compile(r"[^\s\[\]{}\"'&*!%@`>|#:,-][^:#\[\]{},\"]*")

Raw = Mapping[str, str]
"""The fields of a place, each as it stands in a file."""


class NotReadable(Refused):
    """The file cannot be read; the text says what to write instead."""


@dataclass(frozen=True, slots=True)
class Change:
    """A pending change of one file of the directory: its text before and after."""

    path: str
    before: str
    after: str

    def diff(self) -> str:
        """The difference, as one reads it before saying yes."""
        return "".join(
            unified_diff(
                self.before.splitlines(keepends=True), self.after.splitlines(keepends=True),
                self.path, self.path,
            )
        )  # fmt: skip


def read_csv(source: str) -> dict[str, Raw]:
    """
    The places of a CSV whose columns are `id` and the names of our fields.

    Raises:
        NotReadable: Without a column `id`, or with one that is no field.
    """
    reader = csv.DictReader(StringIO(source))
    columns = reader.fieldnames or []
    if "id" not in columns:
        raise NotReadable('the first line must name the columns, one of them "id"')
    odd = [name for name in columns if name not in {"id", *KEYS}]
    if odd:
        raise NotReadable(f"no field is called {odd[0]!r}; there are: id, {', '.join(KEYS)}")
    return {
        row["id"].strip(): {
            name: _as_list(value) if name in LISTS else _quoted(value)
            for name, value in row.items()
            if name != "id" and value and value.strip()
        }
        for row in reader
    }


def read_yaml(path: str, source: str) -> dict[str, Raw]:
    """
    The places of a file of our shape.

    Raises:
        NotReadable: When it is no such file.
    """
    report = Report()
    tree = read_tree(path, source, report)
    if tree is None:
        raise NotReadable(f"{path} cannot be read: {report.problems[0].kind}")
    return {
        key.value: {name.value: _written(value) for name, value in fields}
        for key, fields in tree
        if isinstance(fields, Fields)
    }


def changes(
    new: Mapping[str, Raw], files: Mapping[str, str], towns: Mapping[str, Town]
) -> tuple[Change, ...]:
    """
    What the directory becomes: a place that is known is replaced where it stands.

    Args:
        files: The files of the directory by path.
    """
    after = dict(files)
    known = {path: read_yaml(path, text) for path, text in files.items()}
    for name, fields in new.items():
        home = next((path for path, text in after.items() if _span(text, name)), None)
        old = {} if home is None else known.get(home, {}).get(name, {})
        if old == fields:
            continue
        kept = {} if home is None else _lines(after[home], name)
        lines = [
            kept[key] if old.get(key) == fields[key] and key in kept else f"  {key}: {fields[key]}"
            for key in KEYS
            if key in fields
        ]
        block = "\n".join([f"{name}:", *lines])
        town = towns.get(fields.get("town", ""))
        path = f"flows/places/{NATIONAL if town is None else town.department}.yaml"
        if home is not None and home != path:
            after[home] = _replaced(after[home], name, "")
        after[path] = _replaced(after.get(path, ""), name, block)
    return tuple(
        Change(path, files.get(path, ""), text)
        for path, text in sorted(after.items())
        if text != files.get(path, "")
    )


def problems(found: tuple[Change, ...], towns: Mapping[str, Town]) -> tuple[Problem, ...]:
    """What lint would say of the changed files."""
    report = Report()
    reader = PlacesReader(towns.values(), report)
    for change in found:
        tree = read_tree(change.path, change.after, report)
        if tree is not None:
            for place in reader.places(change.path, tree).values():
                check_hours(place, report)
    return report.in_order()


def _span(text: str, name: str) -> tuple[int, int] | None:
    starts = list(_BLOCK.finditer(text))
    for index, found in enumerate(starts):
        if found["name"] == name:
            end = starts[index + 1].start() if index + 1 < len(starts) else len(text)
            return found.start(), end
    return None


def _lines(text: str, name: str) -> dict[str, str]:
    """The lines of a place by field, as somebody wrote them."""
    span = _span(text, name)
    block = "" if span is None else text[span[0] : span[1]]
    found = re.finditer(r"^  (?P<key>[a-z-]+):.*$", block, re.MULTILINE)
    return {line["key"]: line[0] for line in found}


def _replaced(text: str, name: str, block: str) -> str:
    span = _span(text, name)
    if span is None:
        return f"{text.rstrip()}\n\n{block}\n".lstrip("\n")
    before, after = text[: span[0]], text[span[1] :]
    middle = f"{block}\n" if block else ""
    gap = "\n" if middle and after else ""
    return f"{before}{middle}{gap}{after}"


def _as_list(value: str) -> str:
    return f"[{', '.join(part.strip() for part in value.split('|') if part.strip())}]"


def _quoted(value: str) -> str:
    """A text as it may stand in a file: in quotes when something in it has a meaning there."""
    text = " ".join(value.split())
    if text.startswith("{"):
        return text
    plain = text.replace("://", "")
    if _BARE.fullmatch(plain) and not re.fullmatch(r"[\d .]+", text):
        return text
    escaped = text.replace("'", "''")
    return f"'{escaped}'"


def _written(node: Node) -> str:
    match node:
        case Text(value):
            return _quoted(value)
        case Items(items):
            return f"[{', '.join(_written(one) for one in items)}]"
        case Fields(pairs):
            inner = ", ".join(f"{key.value}: {_written(value)}" for key, value in pairs)
            return f"{{{inner}}}"
