"""
Layered graph drawing (Sugiyama's framework) for a guide: steps below each other, no words crossed.

The same guide gives the same picture everywhere. Words on a way are nodes of their own, between
two layers, so that they have room; see docs/decisions/0063.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

SWEEPS: Final = 12
"""Downwards and upwards; after eight, nothing changes in guides of 90 steps."""
IN_A_ROW: Final = 8
"""Of ends that would stand beside each other."""
BETWEEN: Final = 18.0
BENDS: Final = 8.0
"""Room for a line that passes between two boxes."""

Key = Hashable
Row = list[Key]


@dataclass(frozen=True, slots=True)
class Way:
    """An edge; *words* are how wide and high what stands on it is, nothing for none."""

    start: Key
    end: Key
    words: tuple[float, float] = (0.0, 0.0)


@dataclass(slots=True)
class Drawing:
    """
    Where everything is.

    Args:
        middle: The middle of each node.
        bends: The points of each way, from its start to its end.
        words: The middle of what stands on each way.
    """

    middle: dict[Key, tuple[float, float]] = field(default_factory=dict)
    bends: list[list[tuple[float, float]]] = field(default_factory=list)
    words: list[tuple[float, float]] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0


def drawn(sizes: Mapping[Key, tuple[float, float]], ways: Sequence[Way], gap: float) -> Drawing:
    """
    Place nodes and ways.

    Args:
        sizes: Width and height of each node, in the order in which they are written.
        gap: Between two layers.
    """
    layer = _layers(list(sizes), ways)
    folded = _fold(layer, ways)
    size: dict[Key, tuple[float, float]] = dict(sizes)
    level = {one: 2 * number for one, number in layer.items()}
    chains = [_chain(number, way, level, size) for number, way in enumerate(ways)]
    at_end = [1 if way.end not in folded else -2 for way in ways]
    for way, chain, place in zip(ways, chains, at_end, strict=True):
        size[chain[place]] = way.words if way.words[0] else (BENDS, 0.0)
    above: dict[Key, list[Key]] = defaultdict(list)
    below: dict[Key, list[Key]] = defaultdict(list)
    for chain in chains:
        steps = chain if level[chain[0]] <= level[chain[-1]] else chain[::-1]
        for one, other in pairwise(steps):
            below[one].append(other)
            above[other].append(one)
    rows = _rows(level)
    _order(rows, above, below)
    across = _across(rows, size, above, below)
    return _placed(list(sizes), chains, at_end, rows, size, across, gap)


def returns(nodes: Sequence[Key], ways: Sequence[Way]) -> set[tuple[Key, Key]]:
    """The start and end of each way that does not lead down."""
    layer = _layers(nodes, ways)
    return {(way.start, way.end) for way in ways if layer[way.start] >= layer[way.end]}


def _layers(nodes: Sequence[Key], ways: Sequence[Way]) -> dict[Key, int]:
    """The longest way from a beginning, after ways that go back are left out (depth first)."""
    after: dict[Key, list[Key]] = {one: [] for one in nodes}
    for way in ways:
        after[way.start].append(way.end)
    done: list[Key] = []
    state: dict[Key, int] = {}
    forward: dict[Key, list[Key]] = defaultdict(list)
    for first in nodes:
        if first in state:
            continue
        state[first] = 1
        stack = [(first, iter(after[first]))]
        while stack:
            node, rest = stack[-1]
            for one in rest:
                if state.get(one) == 1:
                    continue  # goes back
                forward[node].append(one)
                if one not in state:
                    state[one] = 1
                    stack.append((one, iter(after[one])))
                    break
            else:
                state[node] = 2
                done.append(node)
                stack.pop()
    layer = dict.fromkeys(nodes, 0)
    for node in reversed(done):
        for one in forward[node]:
            layer[one] = max(layer[one], layer[node] + 1)
    return layer


def _fold(layer: dict[Key, int], ways: Sequence[Way]) -> set[Key]:
    """
    Bound the width (as Coffman and Graham do): of many ends in a layer, a few in a row.

    Returns:
        Those that stand lower now.
    """
    leads_on = {way.start for way in ways if layer[way.start] < layer[way.end]}
    folded: set[Key] = set()
    for height in range(max(layer.values(), default=0), -1, -1):
        ends = [one for one, own in layer.items() if own == height and one not in leads_on]
        more = ends[IN_A_ROW:]
        rows = -(-len(more) // IN_A_ROW)
        for one, own in layer.items():
            if own > height:
                layer[one] += rows
        for number, one in enumerate(more):
            layer[one] += 1 + number // IN_A_ROW
        folded.update(more)
    return folded


def _chain(
    number: int, way: Way, level: dict[Key, int], size: dict[Key, tuple[float, float]]
) -> list[Key]:
    """The nodes of a way: its ends, and a bend in each layer between them."""
    start, end = level[way.start], level[way.end]
    if start == end:
        # A step that leads to itself, or beside: around below it.
        between: Iterable[int] = (start + 1,)
    else:
        between = range(start + 1, end) if start < end else range(start - 1, end, -1)
    chain: list[Key] = [way.start]
    for height in between:
        bend = ("bend", number, height)
        level[bend] = height
        size[bend] = (BENDS, 0.0)
        chain.append(bend)
    chain.append(way.end)
    return chain


def _rows(level: Mapping[Key, int]) -> list[Row]:
    rows: list[Row] = [[] for _ in range(max(level.values(), default=0) + 1)]
    for node, height in level.items():
        rows[height].append(node)
    return rows


def _order(rows: list[Row], above: Mapping[Key, list[Key]], below: Mapping[Key, list[Key]]) -> None:
    """Fewer crossings by barycentres, downwards and upwards in turn."""
    for sweep in range(SWEEPS):
        near = below if sweep % 2 else above
        at = {node: place / max(len(row), 1) for row in rows for place, node in enumerate(row)}
        for row in reversed(rows) if sweep % 2 else rows:
            wish = {one: _mean([at[other] for other in near.get(one, ())], at[one]) for one in row}
            row.sort(key=wish.__getitem__)
            at.update({node: place / len(row) for place, node in enumerate(row)})


def _across(
    rows: list[Row],
    size: Mapping[Key, tuple[float, float]],
    above: Mapping[Key, list[Key]],
    below: Mapping[Key, list[Key]],
) -> dict[Key, float]:
    """Each node as near to its neighbours as its row allows (isotonic regression)."""
    across: dict[Key, float] = {}
    for row in rows:
        at = 0.0
        for node in row:
            across[node] = at + size[node][0] / 2
            at += size[node][0] + BETWEEN
        for node in row:
            across[node] -= at / 2
    for sweep in range(SWEEPS):
        near = below if sweep % 2 else above
        for row in reversed(rows) if sweep % 2 else rows:
            wish = [
                _mean([across[one] for one in near.get(node, ())], across[node]) for node in row
            ]
            apart = _apart(wish, [size[one][0] for one in row])
            across.update(zip(row, apart, strict=True))
    return across


def _apart(wish: Sequence[float], widths: Sequence[float]) -> list[float]:
    """The places nearest to *wish* (least squares) that keep the order and the room of each."""
    offset, at = [], 0.0
    for place, width in enumerate(widths):
        at += _room(widths[place - 1], width) if place else 0.0
        offset.append(at)
    blocks: list[tuple[float, int]] = []
    for one, shift in zip(wish, offset, strict=True):
        mean, count = one - shift, 1
        # Pool adjacent violators.
        while blocks and blocks[-1][0] > mean:
            before, many = blocks.pop()
            mean = (mean * count + before * many) / (count + many)
            count += many
        blocks.append((mean, count))
    flat = [mean for mean, count in blocks for _ in range(count)]
    return [mean + shift for mean, shift in zip(flat, offset, strict=True)]


def _room(one: float, other: float) -> float:
    """Between the middles of two neighbours; lines that pass lie close to each other."""
    return (one + other) / 2 + (BENDS / 2 if max(one, other) <= BENDS else BETWEEN)


def _placed(
    nodes: Sequence[Key],
    chains: Sequence[Sequence[Key]],
    at_end: Sequence[int],
    rows: Sequence[Row],
    size: Mapping[Key, tuple[float, float]],
    across: Mapping[Key, float],
    gap: float,
) -> Drawing:
    if not nodes:
        return Drawing()
    left = min(across[one] - size[one][0] / 2 for row in rows for one in row)
    down: dict[Key, float] = {}
    top = 0.0
    for row in rows:
        height = max((size[one][1] for one in row), default=0.0)
        down.update(dict.fromkeys(row, top + height / 2))
        top += height + gap
    at: Callable[[Key], tuple[float, float]] = lambda one: (across[one] - left, down[one])  # noqa: E731
    made = Drawing({one: at(one) for one in nodes})
    for chain, place in zip(chains, at_end, strict=True):
        points = [at(one) for one in chain]
        made.words.append(points[place])
        half = [size[chain[0]][1] / 2, size[chain[-1]][1] / 2]
        goes_down = points[1][1] > points[0][1]
        points[0] = (points[0][0], points[0][1] + (half[0] if goes_down else -half[0]))
        comes_down = points[-1][1] > points[-2][1]
        points[-1] = (points[-1][0], points[-1][1] + (-half[1] if comes_down else half[1]))
        made.bends.append(points)
    made.width = max(across[one] + size[one][0] / 2 for row in rows for one in row) - left
    made.height = top - gap
    return made


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
