"""
Guides that call each other with `go: end`: nothing grows, however long somebody goes round.

A tail call leaves nothing to come back to, so a step of such a ring that is met again is the same
step, and the walk is cut there. This is what lint rests on when it allows such rings.
"""

from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.checks.shape import check_shape
from bot.content.report import Report
from bot.engine.compiled import CompiledContent
from bot.engine.links import MAX_LENGTH
from bot.engine.show import flow_link, show, show_with_trail
from bot.model.names import FlowName
from bot.model.open_state import NOON
from bot.service.walk import longest_links, walk
from tests.build import FR, TODAY, compiled_of

GUIDES: Final = 5
HELP: Final = "start:\n  go: end"


@st.composite
def rings(draw: st.DrawFn) -> CompiledContent:
    """Guides of some steps that all call one another at their ends; one guide calls into them."""
    names = [f"g{number}" for number in range(GUIDES)]
    flows = {"menu": "start:\n  choices: {in: in}\nin:\n  call: caller\n  go: end", "help": HELP}
    flows["caller"] = "start:\n  choices: {ring: ring, not: end}\nring:\n  call: g0\n  go: after\n"
    flows["caller"] += "after:\n  choices: {done: end}"
    for name in names:
        called = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        saves = draw(st.booleans())
        lines = ["start:", *(["  save: asked"] if saves else []), "  choices:"]
        lines += [f"    to-{one}: to-{one}" for one in called]
        lines += ["    info: info", "    done: end", "info:", "  go: start-again"]
        lines += ["start-again:", "  choices: {back: start, done: end}"]
        for one in called:
            lines += [f"to-{one}:", f"  call: {one}", "  go: end"]
        flows[name] = "\n".join(lines)
    return compiled_of(flows, shows={})


@settings(max_examples=40, deadline=None)
@given(rings(), st.lists(st.integers(0, 4), min_size=60, max_size=200))
def test_nothing_grows(compiled: CompiledContent, presses: list[int]) -> None:
    """After any number of rounds the flows to come back to, the way and the link are bounded."""
    steps = sum(len(flow.steps) for flow in compiled.content.flows.values())
    screen = show(compiled, flow_link(compiled, FR, None, FlowName("caller")), TODAY)
    for press in presses:
        option = screen.options[press % len(screen.options)]
        screen = show(compiled, option.link, TODAY)

        assert screen.note is None
        assert len(screen.stack) <= 1
        assert len(show_with_trail(compiled, screen.link, TODAY, NOON)[1]) <= steps
        assert len(screen.link) <= MAX_LENGTH
        assert screen.cut_links == ()
        assert screen.flow == "menu" or screen.back is not None


@settings(max_examples=10, deadline=None)
@given(rings())
def test_the_walks_of_lint_come_to_an_end(compiled: CompiledContent) -> None:
    """Lint allows them, walks all of it, and finds no link that cannot be written."""
    report = Report()
    check_shape(compiled.content, frozenset(), compiled.content.flows.values(), report)

    assert {one.kind for one in report.problems} <= {"unreachable-step"}
    assert list(longest_links(compiled, FR, TODAY)) == []
    met = {visit.screen.flow for visit in walk(compiled, FR, TODAY)}
    assert len(met) >= GUIDES


def test_a_ring_through_a_guide_that_asks_does_not_grow() -> None:
    """A guide that goes round through one that it calls, which asks each time, may be walked on."""
    flows = {
        "menu": "start:\n  choices: {in: in}\nin:\n  call: round\n  go: end",
        "help": HELP,
        "round": "start:\n  call: asks\n  go: more\nmore:\n  decide:\n"
        "    - {when: asked is again, go: start}\n    - otherwise: last\nlast:\n  go: end",
        "asks": "start:\n  save: asked\n  choices: {again: end, done: end}",
    }
    compiled = compiled_of(flows, shows={})
    report = Report()
    check_shape(compiled.content, frozenset(), compiled.content.flows.values(), report)
    screen = first = show(compiled, flow_link(compiled, FR, None, FlowName("round")), TODAY)
    for _ in range(20):
        screen = show(compiled, screen.options[0].link, TODAY)
        assert (screen.link, screen.note) == (first.link, None)

    assert report.problems == []
    assert show(compiled, screen.options[1].link, TODAY).step.about.name == "last"
