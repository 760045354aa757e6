"""Whether the screens and towns exist to which typed words lead."""

from typing import Final

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.content import Content
from bot.model.flows import SpokenStep, TownQuestion
from bot.model.names import PLACES_FLOW, START, FlowName
from bot.model.problem import SourceLocation
from bot.model.typed_words import Need, Screen

_LONG_FILE: Final = 2_000
"""Lines to look down for the list that may stand at the end of the file."""


def check_typed_words(content: Content, broken: frozenset[FlowName], report: Report) -> None:
    """Look at each need and each station of `flows/_typed.yaml`."""
    for need in content.typed.needs:
        _check_need(need, content, broken, report)
    known = {*content.flows, *broken}
    for flow in content.typed.nothing_found:
        if flow not in known:
            place = report.find(content.typed.place, flow, key="nothing-found", below=_LONG_FILE)
            report.error(place, "unknown-flow", name=flow, meant=closest_match(flow, known))
    if content.typed.town_first is not None:
        first = PLACES_FLOW, content.typed.town_first
        _check_asker(first, content.typed.place, "town-first", content, report)
    if report.has_errors_in("flows/_towns.tsv"):
        return
    towns = {town.slug for town in content.towns.values()}
    for slug, names in content.typed.stations.items():
        if slug not in towns and names:
            place = report.find(names[0].place, slug)
            report.error(place, "unknown-town", name=slug, meant=closest_match(slug, towns))


def _check_need(need: Need, content: Content, broken: frozenset[FlowName], report: Report) -> None:
    known = {*content.flows, *broken}
    asked = () if need.town is None else (need.town[0],)
    for flow in (*(flow for flow, _ in need.opens), *asked, *need.guides):
        if flow not in known and flow != PLACES_FLOW:
            place = report.find(need.place, flow)
            report.error(place, "unknown-flow", name=flow, meant=closest_match(flow, known))
    for flow, step in need.opens:
        steps = content.flows[flow].steps if flow in content.flows else {}
        if steps and step != START and not isinstance(steps.get(step), SpokenStep):
            spoken = [name for name, one in steps.items() if isinstance(one, SpokenStep)]
            place = report.find(need.place, step)
            report.error(place, "unknown-step", name=step, meant=closest_match(step, spoken))
    if need.town is not None:
        _check_asker(need.town, need.place, "town", content, report)


def _check_asker(
    screen: Screen, near: SourceLocation, key: str, content: Content, report: Report
) -> None:
    """A step that asks for a town, of the guide to places or of one that is named."""
    flow, step = screen
    steps = content.flows[flow].steps if flow in content.flows else {}
    asking = [name for name, one in steps.items() if isinstance(one, TownQuestion)]
    if steps and step not in asking:
        whole = step if flow == PLACES_FLOW else f"{flow}/{step}"
        place = report.find(near, whole, key=key, below=_LONG_FILE)
        report.error(place, "unknown-step", name=step, meant=closest_match(step, asking))
