"""
Three-way merge without the third side: a content file of one's own, laid over the shipped one.

Entry by entry, by name: a message of Fluent, a named thing of YAML, a row of a table. The merged
text is read like any other, and says of each line where it was written, so that a mistake is told
at its own file and line.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

Head = Callable[[str], str | None]
"""The name of the entry that begins with a line; None when none does."""

_MESSAGE: Final = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.ASCII)
_NAMED: Final = re.compile(
    r"^(?:\"(?P<double>[^\"]+)\"|'(?P<single>[^']+)'|(?P<bare>(?!- |[\s#\"'\[\]{}])[^:]+?))"
    r"[ \t]*:(?=\s|$)"
)
_ROW: Final = re.compile(r"^([0-9]+)\t")
_SAYING: Final = re.compile(r"^ *- french:\s*(?P<quote>['\"]?)(.*?)(?P=quote)\s*$")
LIST: Final = "sayings"
"""The one name of a file that is a list of translations."""
_ITEM: Final = re.compile(r"^( *)- ")
_ITEM_INDENT: Final = "  "
"""Before the dash of a list in the shipped files."""
_NAME: Final = 2
"""The column of the name, in both tables."""
_DEPARTMENT: Final = 4
"""In the table of towns; a commune's is the beginning of its code of INSEE, which is the second."""
_BREAK: Final = "#"


@dataclass(frozen=True, slots=True)
class Block:
    """
    One entry of a file, with the remarks above it.

    Args:
        name: Empty for what belongs to no entry, such as the remarks at the end.
        first: The number of its first line, from 1.
        head: How many of its lines are remarks and blank lines above the entry.
    """

    name: str
    first: int
    lines: tuple[str, ...]
    head: int = 0

    @property
    def text(self) -> str:
        """The entry itself, without remarks above and blank lines below."""
        return "\n".join(one.rstrip() for one in self.lines[self.head :]).rstrip()

    @property
    def line(self) -> int:
        """The line on which the entry itself begins."""
        return self.first + self.head


@dataclass(frozen=True, slots=True)
class Merged:
    """
    Two files laid over each other.

    Args:
        origins: For each line of *text* whether it is of one's own, and its number in that file.
        lost: How many entries of the shipped file stand in another file of one's own.
    """

    text: str
    origins: tuple[tuple[bool, int], ...]
    lost: int = 0


def message(line: str) -> str | None:
    """The name of a message or term of Fluent (Fluent Syntax 1.0, Message, Term)."""
    found = _MESSAGE.match(line)
    return None if found is None else found[1]


def named(line: str) -> str | None:
    """The name of a thing at the left edge of a file of YAML."""
    found = _NAMED.match(line)
    return None if found is None else found["double"] or found["single"] or found["bare"]


class Sections:
    """
    The names of things that stand, two spaces deep, in sections of a file of YAML: `needs.food`.

    One of it for each file: it remembers the section.
    """

    def __init__(self) -> None:
        self._section = ""

    def __call__(self, line: str) -> str | None:
        """The name of the section or of the thing that begins with *line*."""
        section = named(line)
        if section is not None:
            self._section = section
            return section
        inner = named(line[2:]) if line.startswith("  ") else None
        return None if inner is None else f"{self._section}.{inner}"


def row(line: str) -> str | None:
    """The number at the start of a row of the table of towns."""
    found = _ROW.match(line)
    return None if found is None else found[1]


def saying(line: str) -> str | None:
    """The French sentence that an item of a list of translations is for."""
    found = _SAYING.match(line)
    return None if found is None else found[2]


def blocks(text: str, head: Head) -> list[Block]:
    """A file, cut into its entries; nothing of it is left out."""
    every = text.split("\n")
    # Where each entry begins with the remarks above it, where without them, and its name.
    starts: list[tuple[int, int, str]] = []
    above = 0
    for number, line in enumerate(every):
        if not line.strip() or line.startswith("#"):
            continue
        name = head(line)
        if name is not None:
            starts.append((above, number, name))
        elif not starts:
            starts.append((0, number, ""))
        # A remark inside of an entry, with more of it below, is part of it.
        above = number + 1
    ends = [*(begins for begins, _, _ in starts), above][1:]
    found = [
        Block(name, begins + 1, tuple(every[begins:end]), at - begins)
        for (begins, at, name), end in zip(starts, ends, strict=True)
    ]
    return [*found, Block("", above + 1, tuple(every[above:]), len(every) - above)]


def merge(shipped: Sequence[Block], own: Sequence[Block], elsewhere: Collection[str]) -> Merged:
    """
    The shipped entries, each in its place, or the own one of the same name; then what is new.

    Args:
        elsewhere: Names of shipped entries that another file of one's own replaces.
    """
    mine = {one.name for one in own if one.name}
    order: list[tuple[bool, Block]] = []
    told: set[str] = set()
    lost = 0
    for block in shipped:
        if block.name in mine:
            if block.name not in told:
                order += [(True, one) for one in own if one.name == block.name]
            told.add(block.name)
        elif block.name and block.name in elsewhere:
            lost += 1
        else:
            order.append((False, block))
    for block in own:
        if block.name not in told:
            # A remark at the left edge: in every format, what stands above it ends there.
            apart = Block("", block.first, (_BREAK,))
            order[(at := _end_of_section(block.name, order)) : at] = [(True, apart), (True, block)]
    lines = [line for _, block in order for line in block.lines]
    origins = [
        (is_own, block.first + at) for is_own, block in order for at in range(len(block.lines))
    ]
    return Merged("\n".join([*lines, ""]), tuple(origins), lost)


def _end_of_section(name: str, order: Sequence[tuple[bool, Block]]) -> int:
    """Where a new entry goes: behind the last one of its section, else to the end."""
    section, dot, _ = name.partition(".")
    of_it = [
        at for at, (_, block) in enumerate(order) if dot and block.name.partition(".")[0] == section
    ]
    return of_it[-1] + 1 if of_it else len(order)


def as_items(own: Iterable[Block]) -> list[Block]:
    """Items of a list as the shipped files indent them; what stands above the first is left out."""
    return [_indented(one) for one in own if one.name]


def _indented(block: Block) -> Block:
    found = _ITEM.match(block.lines[block.head])
    before = "" if found is None else found[1]
    lines = tuple(
        _ITEM_INDENT + line.removeprefix(before) if at >= block.head and line.strip() else line
        for at, line in enumerate(block.lines)
    )
    return Block(block.name, block.first, lines, block.head)


def without_towns(communes: str, towns: str) -> Merged:
    """
    The table of small communes without those that are towns of one's own: nobody is asked twice.

    Args:
        towns: Rows of the table of towns; one without a département says nothing.
    """
    columns = [line.split("\t") for line in towns.split("\n") if row(line)]
    own = {(one[2].casefold(), one[4]) for one in columns if len(one) > _DEPARTMENT}
    lines: list[str] = []
    origins: list[tuple[bool, int]] = []
    for number, line in enumerate(communes.split("\n")[:-1], 1):
        cells = line.split("\t")
        is_own = len(cells) > _NAME and any(
            (cells[_NAME].casefold(), cells[1][:length]) in own for length in (2, 3)
        )
        if not is_own:
            lines.append(line)
            origins.append((False, number))
    return Merged("\n".join([*lines, ""]), tuple(origins))


def without_guides(published: str, guides: Collection[str]) -> Merged:
    """The list of names that are public, with an empty line in place of each of these guides."""
    lines = published.split("\n")
    kept = ["" if one.partition("\t")[0] in guides else one for one in lines]
    origins = tuple((False, number + 1) for number in range(len(lines)))
    return Merged("\n".join(kept), origins)


def merge_records(shipped: str, own: str) -> Merged:
    """
    Records by name, as commands write them (JSON): the own one of a name, else the shipped one.

    Raises:
        ValueError: When one of the two cannot be read.
    """
    try:
        theirs, mine = json.loads(shipped or "{}"), json.loads(own)
    except RecursionError:
        # Brackets within brackets.
        raise ValueError(own) from None
    if not isinstance(theirs, dict) or not isinstance(mine, dict):
        raise ValueError(own)
    lines, origins = ["{"], [(True, 1)]
    both = sorted({*theirs, *mine})
    for number, key in enumerate(both, 1):
        is_own = key in mine
        value = json.dumps(mine[key] if is_own else theirs[key], ensure_ascii=False)
        comma = "," if number < len(both) else ""
        lines.append(f" {json.dumps(key, ensure_ascii=False)}: {value}{comma}")
        origins.append((is_own, _line_of(own if is_own else shipped, key)))
    return Merged("\n".join([*lines, "}", ""]), (*origins, (True, 1)))


def _line_of(text: str, key: str) -> int:
    """Where a record begins, when it stands as `json.dumps` writes it; else the first line."""
    at = text.find(f"{json.dumps(key, ensure_ascii=False)}:")
    return text.count("\n", 0, at) + 1 if at >= 0 else 1
