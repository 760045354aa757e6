"""A person who presses, for tests that tell a way in words: "yes next 2026-11-06 paris"."""

from datetime import date, timedelta

from bot.engine.compiled import CompiledContent
from bot.engine.show import flow_link, give_day, give_town, show, step_link
from bot.model.flows import DayQuestion, SpokenStep, TownQuestion
from bot.model.names import FlowName
from bot.model.screens import Option, OptionKind, Screen
from tests.build import FR, TODAY

KINDS = {
    "next": OptionKind.NEXT,
    "unknown": OptionKind.UNKNOWN,
    "right": OptionKind.RIGHT_DAY,
    "wrong": OptionKind.WRONG_DAY,
    "earlier": OptionKind.EARLIER_DAYS,
    "later": OptionKind.LATER_DAYS,
}


def start_of(compiled: CompiledContent, flow: str, today: date = TODAY) -> Screen:
    """The first screen of a flow."""
    return show(compiled, flow_link(compiled, FR, None, FlowName(flow)), today)


def after(compiled: CompiledContent, way: str, today: date = TODAY) -> Screen:
    """The screen at the end of *way*: the flow, then what is pressed or typed, one word each."""
    flow, *moves = way.split()
    screen = start_of(compiled, flow, today)
    for move in moves:
        screen = show(compiled, link_of(compiled, screen, move, today), today)
    return screen


def link_of(compiled: CompiledContent, screen: Screen, move: str, today: date = TODAY) -> str:
    """The link that *move* leads to; a day is given and confirmed, `?` before it only given."""
    if move[:1].isdigit() or move.startswith("?"):
        picked = give_day(compiled, screen, date.fromisoformat(move.lstrip("?")), today)
        assert picked is not None
        if move.startswith("?"):
            return picked
        return link_of(compiled, show(compiled, picked, today), "right", today)
    if isinstance(screen.step, TownQuestion) and move != "unknown":
        ids = {town.slug: town.id for town in compiled.content.towns.values()}
        return give_town(compiled, screen, ids[move], today)
    return option(screen, move).link


def option(screen: Screen, move: str) -> Option:
    """The one option of a screen that *move* names."""
    found = [
        one
        for one in screen.options
        if one.choice == move or (one.choice is None and one.kind is KINDS.get(move))
    ]
    assert len(found) == 1, f"{move} at {place(screen)}: {screen.options}"
    return found[0]


def place(screen: Screen) -> str:
    """Where a screen is: "flow/step"."""
    return f"{screen.flow}/{screen.step.about.name}"


def kinds(screen: Screen) -> list[OptionKind]:
    """The kind of each option of a screen, in order."""
    return [one.kind for one in screen.options]


def every_link(compiled: CompiledContent, today: date = TODAY) -> set[str]:
    """
    Every link that the bot can write for a small content in one language.

    From the start of each guide on; of each step also the link of the step alone, with
    what it opens. Days are tried on both sides of the time limits of `build.py`; the page of
    days before the first is opened once.
    """
    waiting = [start_of(compiled, flow, today).link for flow in compiled.content.flows]
    found: set[str] = set()
    while waiting:
        link = waiting.pop()
        if link in found:
            continue
        found.add(link)
        screen = show(compiled, link, today)
        waiting.extend(_onward(compiled, screen, today))
        if screen.back is not None:
            waiting.append(screen.back)
    for flow, step in spoken(compiled):
        alone = show(compiled, step_link(compiled, FR, None, flow, step.about.name), today)
        found |= {alone.link, *(one.link for one in alone.options if one.kind not in _MANY)}
    return found


def _onward(compiled: CompiledContent, screen: Screen, today: date) -> list[str]:
    links = [one.link for one in screen.options if one.kind not in _MANY]
    if isinstance(screen.step, DayQuestion) and screen.day_to_confirm is None:
        for days in (1, 61, 90):
            link = give_day(compiled, screen, today - timedelta(days=days), today)
            links.append(link or "")
        is_first_page = all(one.kind is not OptionKind.LATER_DAYS for one in screen.options)
        if is_first_page:
            links += [one.link for one in screen.options if one.kind is OptionKind.EARLIER_DAYS]
    if isinstance(screen.step, TownQuestion):
        links += [one.link for one in screen.options if one.kind is OptionKind.TOWN][:2]
    return links


_MANY = {OptionKind.DAY, OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS, OptionKind.TOWN}


def spoken(compiled: CompiledContent) -> list[tuple[FlowName, SpokenStep]]:
    """Every step with words, with its flow."""
    return [
        (flow.name, step)
        for flow in compiled.content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, SpokenStep)
    ]
