"""
Sign-off by a filled table: which guides and facts a reader has read, as they stand today.

A signature holds for what was read. A row whose words or facts are others today signs nothing, and
a guide is read when one person has signed each of its outcomes.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final

from bot.content.yaml_tree import Fields, Text
from bot.model.content import Content
from bot.model.legal_review import persons_in
from bot.model.names import FactId, FlowName
from bot.model.problem import SourceLocation
from bot.service.workshop.yaml_edits import YamlEdits

COMPARED: Final = ("texte", "faits", "articles")
"""Cells of the sheet that say what was read."""


class NotTaken(Enum):
    """Why a row signs nothing."""

    UNKNOWN = "row-unknown"
    CHANGED = "row-changed"
    NOBODY = "row-nobody"


@dataclass(frozen=True, slots=True)
class SignedRow:
    """
    One row of a sheet that came back, with a name or a remark in it.

    Args:
        cells: What stands in the columns that say what was read.
        file: The sheet, and *line* in it, to be named.
    """

    guide: str
    step: str
    cells: Mapping[str, str]
    by: str
    remark: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class TakenSheets:
    """
    What the sheets say.

    Args:
        guides: The readers of each guide that is read whole.
        facts: The readers of each fact that stands in a signed row.
        partly: Guide and reader with the outcomes that are not signed yet.
        refused: Rows that sign nothing.
    """

    guides: Mapping[FlowName, tuple[str, ...]]
    facts: Mapping[FactId, tuple[str, ...]]
    partly: tuple[tuple[FlowName, str, tuple[str, ...]], ...]
    refused: tuple[tuple[SignedRow, NotTaken], ...]


def take_sheets(
    content: Content,
    today: Mapping[tuple[str, str], Mapping[str, str]],
    facts_of: Mapping[tuple[str, str], Sequence[FactId]],
    rows: Iterable[SignedRow],
) -> TakenSheets:
    """
    Hold the signed rows against the sheet of today.

    Args:
        today: The cells of each outcome, by guide and step, as a sheet made now has them.
        facts_of: The facts of each outcome.
    """
    signed: dict[tuple[FlowName, str], set[str]] = {}
    facts: dict[FactId, dict[str, None]] = {}
    refused: list[tuple[SignedRow, NotTaken]] = []
    for row in rows:
        if not row.by:
            continue
        persons, where = persons_in(row.by), (row.guide, row.step)
        if len(persons) != 1:
            refused.append((row, NotTaken.NOBODY))
        elif where not in today:
            refused.append((row, NotTaken.UNKNOWN))
        elif any(_plain(row.cells[one]) != _plain(today[where][one]) for one in COMPARED):
            refused.append((row, NotTaken.CHANGED))
        else:
            signed.setdefault((FlowName(row.guide), persons[0]), set()).add(row.step)
            for fact in facts_of[where]:
                facts.setdefault(fact, {})[persons[0]] = None
    guides: dict[FlowName, list[str]] = {}
    partly = []
    for (guide, person), steps in signed.items():
        left = tuple(step for flow, step in today if flow == guide and step not in steps)
        if left:
            partly.append((guide, person, left))
        else:
            guides.setdefault(guide, []).append(person)
    return TakenSheets(
        {one: tuple(guides[one]) for one in content.flows if one in guides},
        {one: tuple(facts[one]) for one in content.facts if one in facts},
        tuple(partly),
        tuple(refused),
    )


def written(
    content: Content,
    taken: TakenSheets,
    file_of: Callable[[SourceLocation], Path],
    read: Callable[[Path], str],
    on: date,
    again: date,
) -> dict[Path, str]:
    """
    The files of guides and facts with who has read them.

    Args:
        file_of: The file in which something is written.
        read: What stands in a file today.
        again: The day from which it must be read again.
    """
    marks: dict[Path, list[tuple[str, tuple[str, ...]]]] = {}
    for guide, persons in taken.guides.items():
        marks.setdefault(file_of(content.flows[guide].place), []).append(("", persons))
    for fact, persons in taken.facts.items():
        marks.setdefault(file_of(content.facts[fact].place), []).append((fact, persons))
    found = {}
    for path, own in marks.items():
        edits = YamlEdits(str(path), read(path))
        for name, persons in own:
            node = edits.tree.get(name) if name else edits.tree
            reading = node.get("read") if isinstance(node, Fields) else None
            if isinstance(reading, Fields):
                _put(edits, reading, " and ".join(persons), on, again)
        found[path] = edits.result()
    return found


def _put(edits: YamlEdits, reading: Fields, by: str, on: date, again: date) -> None:
    values = {"on": on.isoformat(), "by": by, "again-before": again.isoformat()}
    for key, value in reading:
        if key.value in values and isinstance(value, Text):
            edits.put(value, values[key.value])


def _plain(cell: str) -> str:
    """A cell as it is read: programs change spaces and line ends."""
    return " ".join(cell.replace("\u202f", " ").replace("\u00a0", " ").split())
