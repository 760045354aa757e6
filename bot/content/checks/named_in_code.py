"""
Whether the guides and steps exist that the program opens by itself, by names written in code.

The menu and the help are looked at in `shape.py`: nothing works without them. These are missed
only when somebody types, so nobody would see it.
"""

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.content import Content
from bot.model.flows import PlacesStep
from bot.model.names import BY_NAME, PLACES_FLOW, FlowName
from bot.model.paper_words import WORDS
from bot.model.problem import SourceLocation


def check_named_in_code(content: Content, report: Report) -> None:
    """Look for the guide of places when guides show any, and for that of words when there are."""
    if content.words:
        _check_flow(content, WORDS, report)
    steps = (step for flow in content.flows.values() for step in flow.steps.values())
    if not content.directory.places or not any(isinstance(step, PlacesStep) for step in steps):
        return
    if not _check_flow(content, PLACES_FLOW, report):
        return
    flow = content.flows[PLACES_FLOW]
    if not isinstance(flow.steps.get(BY_NAME), PlacesStep):
        listing = [name for name, step in flow.steps.items() if isinstance(step, PlacesStep)]
        meant = closest_match(BY_NAME, listing)
        report.error(flow.place, "needed-step", name=BY_NAME, flow=PLACES_FLOW, meant=meant)


def _check_flow(content: Content, name: FlowName, report: Report) -> bool:
    if name in content.flows:
        return True
    renamed = (flow.name for flow in content.flows.values() if name in flow.was)
    meant = next(renamed, "") or closest_match(name, content.flows)
    report.error(SourceLocation(f"flows/{name}.yaml"), "needed-flow", name=name, meant=meant)
    return False
