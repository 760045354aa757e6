"""What can be reached and what goes round, over any graph; what a step reads and saves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.graph import asks, calls, reachable, reads, ring, saved_in, saves, targets
from bot.model.names import StepName
from tests.model.test_flows import FLOW

NODES = st.integers(0, 7)
GRAPHS = st.dictionaries(NODES, st.lists(NODES, max_size=4))


def _closure(graph: dict[int, list[int]]) -> set[tuple[int, int]]:
    """Which node comes after which, by as many joinings as it takes: slow, and surely right."""
    pairs = {(one, other) for one, after in graph.items() for other in after}
    while True:
        more = pairs | {(a, d) for a, b in pairs for c, d in pairs if b == c}
        if more == pairs:
            return pairs
        pairs = more


@given(GRAPHS, NODES)
def test_reachable_is_the_closure(graph: dict[int, list[int]], start: int) -> None:
    """All that comes after, by any way, and the start itself only when it comes again."""
    found = reachable(start, lambda node: graph.get(node, ()))

    assert found == {after for before, after in _closure(graph) if before == start}


@given(GRAPHS, NODES)
def test_a_ring_is_a_way_back(graph: dict[int, list[int]], start: int) -> None:
    """It begins at the start, each edge is one of the graph, and there is one when there can be."""
    found = ring(start, lambda node: graph.get(node, ()))
    edges = zip(found, (*found, start)[1:], strict=bool(found))

    assert bool(found) == ((start, start) in _closure(graph))
    assert found[:1] in {(), (start,)}
    assert all(after in graph[before] for before, after in edges)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("start", ("day", "town", "day")),
        ("day", ("town", "tell")),
        ("surely", ("town",)),
        ("town", ("which", "call")),
        ("which", ("tell", "end")),
        ("call", ("tell",)),
        ("tell", ("end",)),
    ],
)
def test_targets(step: str, expected: tuple[str, ...]) -> None:
    """Every step that a step may lead to, in the order of the file."""
    assert expected == targets(FLOW.steps[StepName(step)])


@pytest.mark.parametrize(
    ("step", "saved", "read"),
    [
        ("start", None, ()),
        ("day", "day", ()),
        ("town", "town", ()),
        ("which", None, (("town",), ("town",))),
        ("when", None, (("town",),)),
        ("call", None, ()),
        ("tell", None, ()),
    ],
)
def test_reads_and_saves(step: str, saved: str | None, read: tuple[tuple[str, ...], ...]) -> None:
    """An answer is saved where it is given; a condition on the day alone reads none."""
    one = FLOW.steps[StepName(step)]

    assert saves(one) == saved
    assert tuple(reads(one, {})) == read
    assert asks(one) == (saved is not None or step == "start")


def test_calls_and_what_a_flow_saves() -> None:
    """One edge from flow to flow for each that is called."""
    assert [(name, step.about.name) for name, step in calls(FLOW).items()] == [("other", "call")]
    assert saved_in(FLOW) == {"day", "town"}
