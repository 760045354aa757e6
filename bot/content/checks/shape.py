"""Graph checks of a guide: every step is reachable, every way ends, no cycle without a question."""

from collections.abc import Iterable

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import Flow
from bot.model.graph import asks, calls, reachable, ring, steps_after, targets
from bot.model.names import END, HELP, MENU, START, FlowName, StepName
from bot.model.problem import SourceLocation


def check_shape(
    content: Content, broken: frozenset[FlowName], flows: Iterable[Flow], report: Report
) -> None:
    """Look at each of *flows*, which passed the earlier checks; *broken* ones exist at least."""
    sound = list(flows)
    for flow in sound:
        _check_reached(flow, report)
        if not _check_rounds(flow, report):
            _check_ends(flow, report)
    _check_calls(sound, report)
    for needed, kind in ((MENU, "no-menu"), (HELP, "no-help")):
        if needed not in content.flows and needed not in broken:
            report.error(SourceLocation(f"flows/{needed}.yaml"), kind)


def _check_reached(flow: Flow, report: Report) -> None:
    """Of steps that only hang on one another, the first is told."""
    after = steps_after(flow)
    found = {START, *reachable(START, after)}
    lost = dict.fromkeys(name for name in flow.steps if name not in found)
    led_to = {target for name in lost for target in targets(flow.steps[name]) if target != name}
    for name in sorted(lost, key=lambda name: name in led_to):
        if name in lost:
            step = flow.steps[name]
            report.error(step.about.place, "unreachable-step", name=name)
            for one in (name, *reachable(name, after)):
                lost.pop(one, None)


def _check_ends(flow: Flow, report: Report) -> None:
    ending: set[StepName] = {END}
    grew = True
    while grew:
        more = {name for name, step in flow.steps.items() if set(targets(step)) & ending}
        grew = not more <= ending
        ending |= more
    stuck = [step for name, step in flow.steps.items() if name not in ending]
    if stuck:
        report.error(stuck[0].about.place, "no-way-out", name=stuck[0].about.name)


def _check_rounds(flow: Flow, report: Report) -> bool:
    """A ring of steps none of which asks would be walked for ever."""
    told: set[StepName] = set()
    for name in flow.steps:
        round_ = _ring_from(flow, name)
        if round_ and not told & set(round_):
            told.update(round_)
            place = flow.steps[name].about.place
            report.error(place, "endless-round", steps=" → ".join((*round_, name)))
    return bool(told)


def _ring_from(flow: Flow, start: StepName) -> tuple[StepName, ...]:
    """The steps from *start* back to itself without asking, or none."""
    after = steps_after(flow)
    return ring(start, lambda name: () if asks(flow.steps[name]) else after(name))


def _check_calls(flows: list[Flow], report: Report) -> None:
    """Flows that call each other would make links grow for ever. The menu calls, and is left."""
    called_by = {flow.name: calls(flow) for flow in flows}
    told: set[FlowName] = set()
    for flow in flows:
        to_menu = called_by[flow.name].pop(MENU, None)
        if to_menu is not None:
            place = report.find(to_menu.about.place, MENU, key="call")
            report.error(place, "menu-called", name=to_menu.about.name)
    for flow in flows:
        round_ = ring(flow.name, lambda name: called_by.get(name, ()))
        if round_ and not told & set(round_):
            told.update(round_)
            called = (*round_, flow.name)[1]
            place = report.find(called_by[flow.name][called].about.place, called, key="call")
            report.error(place, "flows-call-each-other", flows=" → ".join((*round_, flow.name)))
