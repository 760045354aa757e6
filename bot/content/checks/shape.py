"""Graph checks of a guide: every step is reachable, every way ends, no cycle without a question."""

from collections.abc import Iterable, Mapping

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import Call, Flow, Step
from bot.model.graph import asks, reachable, ring, steps_after, targets
from bot.model.names import END, HELP, MENU, START, FlowName, StepName
from bot.model.problem import SourceLocation


def check_shape(
    content: Content, broken: frozenset[FlowName], flows: Iterable[Flow], report: Report
) -> None:
    """Look at each of *flows*, which passed the earlier checks; *broken* ones exist at least."""
    sound = list(flows)
    without_rounds = []
    for flow in sound:
        _check_reached(flow, report)
        if not _check_rounds(flow, report):
            _check_ends(flow, report)
            without_rounds.append(flow)
    if not _check_calls(sound, report):
        _check_among_guides(without_rounds, report)
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
    ending = _ending(flow)
    stuck = [step for name, step in flow.steps.items() if name not in ending]
    if stuck:
        report.error(stuck[0].about.place, "no-way-out", name=stuck[0].about.name)


def _ending(flow: Flow) -> set[StepName]:
    """The steps from which a flow can end, when each flow that it calls comes back."""
    ending: set[StepName] = {END}
    while more := {name for name, one in flow.steps.items() if set(targets(one)) & ending} - ending:
        ending |= more
    return ending


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


def _check_calls(flows: list[Flow], report: Report) -> bool:
    """
    Whether there are flows that call each other and come back each time: links would grow for ever.

    A ring in which each call has `go: end` is right: a tail call leaves nothing to come back to, so
    the walk is cut where it meets a step again, as in a ring inside one flow. The menu calls, and
    is left.
    """
    calls = {
        flow.name: [step for step in flow.steps.values() if isinstance(step, Call)]
        for flow in flows
    }
    for step in (step for those in calls.values() for step in those if step.flow == MENU):
        place = report.find(step.about.place, MENU, key="call")
        report.error(place, "menu-called", name=step.about.name)
    onward = {
        name: [step.flow for step in those if step.flow != MENU] for name, those in calls.items()
    }
    told: set[FlowName] = set()
    for flow in flows:
        for step in calls[flow.name]:
            round_ = _ring_over(flow.name, step.flow, onward) if step.go != END else ()
            if round_ and not told & set(round_):
                told.update(round_)
                place = report.find(step.about.place, step.flow, key="call")
                names = " → ".join((*round_, flow.name))
                report.error(place, "flows-call-each-other", flows=names)
    return bool(told)


def _ring_over(
    start: FlowName, called: FlowName, onward: Mapping[FlowName, list[FlowName]]
) -> tuple[FlowName, ...]:
    """A way from *start* over *called* back to itself, or none."""
    if called == start:
        return (start,)
    return ring(start, lambda name: [called] if name == start else onward.get(name, ()))


Where = tuple[FlowName, StepName]


def _check_among_guides(flows: list[Flow], report: Report) -> None:
    """The same over the borders of guides: a ring of calls asks, and can be left."""
    rounds: dict[str, tuple[str, ...]] = {}
    for flow in flows:
        for name, step in flow.steps.items():
            rounds[f"{flow.name}/{name}"] = tuple(_goes_on_to(flow, step))
    told: set[str] = set()
    for flow in flows:
        round_ = ring(f"{flow.name}/{START}", lambda name: rounds.get(name, ()))
        if round_ and not told & set(round_):
            told.update(round_)
            steps = " → ".join((*round_, round_[0]))
            report.error(flow.steps[START].about.place, "endless-round", steps=steps)
    if not told:
        _check_ends_among_guides(flows, report)


def _goes_on_to(flow: Flow, step: Step) -> Iterable[str]:
    """What comes after a step that does not ask."""
    if asks(step):
        return
    for target in targets(step):
        if target != END:
            yield f"{flow.name}/{target}"
    if isinstance(step, Call) and MENU not in {step.flow, flow.name}:
        yield f"{step.flow}/{step.step}"


def _check_ends_among_guides(flows: list[Flow], report: Report) -> None:
    """Guides that only hand her on to one another; the first is told."""
    known = {flow.name for flow in flows}
    ending: set[Where] = set()
    grew = True
    while grew:
        more = {
            (flow.name, name)
            for flow in flows
            for name, step in flow.steps.items()
            if (flow.name, name) not in ending and _can_end(flow, step, ending, known)
        }
        grew = bool(more)
        ending |= more
    for flow in flows:
        own = {name for name in flow.steps if (flow.name, name) not in ending}
        if START in own and START in _ending(flow):
            stuck = next(step for name, step in flow.steps.items() if name in own)
            report.error(stuck.about.place, "no-way-out", name=stuck.about.name)
            return


def _can_end(flow: Flow, step: Step, ending: set[Where], known: set[FlowName]) -> bool:
    if isinstance(step, Call) and step.flow in known and (step.flow, step.step) not in ending:
        return flow.name == MENU
    return any(one == END or (flow.name, one) in ending for one in targets(step))
