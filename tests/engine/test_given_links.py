"""What is typed on a screen opens what its button opens, at any hour, with the same way back."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from bot.engine.compiled import CompiledContent
from bot.engine.help_links import help_link
from bot.engine.links import read_link
from bot.engine.show import flow_link, give_day, give_town, show
from bot.model.names import FlowName
from bot.model.screens import OptionKind, Screen
from tests.build import FLOWS, FR, content_of
from tests.places import content_with_places
from tests.project import ROOT, TODAY, talk

CLOCKS = [time(9), time(15), time(23)]
HELP = """
start: {choices: {day: day, town: town}}
day: {input: date, save: paper-date, go: town}
town: {input: town, save: where, go: last}
last: {go: end}
"""


def guides_with_places() -> CompiledContent:
    """The directory and its guide, with a help that asks for a day and a town."""
    content = content_with_places()
    asks = content_of({**FLOWS, "help": HELP}).flows[FlowName("help")]
    return CompiledContent.of(replace(content, flows={**content.flows, asks.name: asks}))


GUIDES = [guides_with_places(), talk().compiled]


def second_page(guides: CompiledContent, clock: time) -> Screen:
    """The second page of a list of places: its link has the moment for which it was ordered."""
    waiting = [show(guides, flow_link(guides, FR, None, FlowName("where-to-go")), TODAY, clock)]
    met = set()
    for screen in waiting:
        if (here := (screen.flow, screen.step.about.name, screen.town)) in met:
            continue
        met.add(here)
        for option in screen.options:
            then = show(guides, option.link, TODAY, clock)
            if option.kind is OptionKind.MORE_PLACES:
                return then
            waiting.append(then)
    raise AssertionError("no list of places has a second page")


def in_help(guides: CompiledContent, before: Screen) -> Iterator[Screen]:
    """Every screen of help, and of what it leads to, that still leads back to *before*."""
    waiting, seen = [show(guides, help_link(guides, before), TODAY, before.clock)], set()
    for screen in waiting:
        place = screen.flow, screen.step.about.name, screen.stack, screen.day_to_confirm
        link = read_link(guides, screen.link)
        if place in seen or link is None or not link.way_back:
            continue
        seen.add(place)
        yield screen
        waiting += [show(guides, one.link, TODAY, before.clock) for one in screen.options]


@pytest.mark.parametrize("clock", CLOCKS, ids=str)
@pytest.mark.parametrize("guides", GUIDES, ids=["small", "project"])
def test_typed_and_pressed_are_one_link(guides: CompiledContent, clock: time) -> None:
    """A town or a day that she types keeps what its button keeps: where she was before help."""
    before = second_page(guides, clock)
    towns = days = 0
    for screen in in_help(guides, before):
        for option in screen.options:
            if option.town is not None:
                towns += 1
                assert give_town(guides, screen, option.town, TODAY) == option.link
            elif option.kind is OptionKind.DAY and option.day is not None:
                days += 1
                assert give_day(guides, screen, option.day, TODAY) == option.link

    assert towns > 5
    assert days > 5 or guides is talk().compiled


def calls_of_show(path: Path) -> Iterator[ast.Call]:
    """Where a file of the program asks the engine for a screen."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "show":
            yield node


def test_the_program_always_says_which_hour_it_is() -> None:
    """The clock of `show` has a default for tests: in the program a missing one is a wrong hour."""
    asking = [
        path
        for path in sorted((ROOT / "bot").rglob("*.py"))
        if "from bot.engine.show import" in path.read_text(encoding="utf-8")
    ]
    calls = [(path.name, call) for path in asking for call in calls_of_show(path)]

    assert len(calls) > 5
    assert [name for name, call in calls if len(call.args) < 4] == []
