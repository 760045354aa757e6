"""Whether a whole guide can be walked: every step reached, every way ends, nothing goes round."""

from collections.abc import Iterable

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import Call, DayQuestion, Flow, Question, Step, TownQuestion, targets
from bot.model.names import END, MENU, START, FlowName, StepName


def check_shape(content: Content, flows: Iterable[Flow], report: Report) -> None:
    """Look at each of *flows*, which passed the earlier checks."""
    sound = list(flows)
    for flow in sound:
        _check_reached(flow, report)
        _check_ends(flow, report)
        _check_rounds(flow, report)
    _check_calls(content, sound, report)
    if content.flows and MENU not in content.flows:
        first = next(iter(content.flows.values()))
        report.error(first.place, "no-menu")


def _check_reached(flow: Flow, report: Report) -> None:
    reached, waiting = {START}, [START]
    while waiting:
        for target in targets(flow.steps[waiting.pop()]):
            if target != END and target not in reached:
                reached.add(target)
                waiting.append(target)
    for name, step in flow.steps.items():
        if name not in reached:
            report.error(step.about.place, "unreachable-step", name=name)


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


def _asks(step: Step) -> bool:
    return isinstance(step, Question | DayQuestion | TownQuestion)


def _check_rounds(flow: Flow, report: Report) -> None:
    """A ring of steps none of which asks would be walked for ever."""
    told: set[StepName] = set()
    for name in flow.steps:
        ring = _ring_from(flow, name)
        if ring and not told & set(ring):
            told.update(ring)
            report.error(
                flow.steps[name].about.place, "endless-round", steps=" → ".join((*ring, name))
            )


def _ring_from(flow: Flow, start: StepName) -> tuple[StepName, ...]:
    """The steps from *start* back to itself without asking, or none."""
    waiting: list[tuple[StepName, ...]] = [(start,)]
    seen: set[StepName] = set()
    while waiting:
        way = waiting.pop()
        if _asks(flow.steps[way[-1]]):
            continue
        for target in targets(flow.steps[way[-1]]):
            if target == start:
                return way
            if target != END and target not in seen:
                seen.add(target)
                waiting.append((*way, target))
    return ()


def _check_calls(content: Content, flows: list[Flow], report: Report) -> None:
    """Flows that call each other would make links grow for ever. The menu calls, and is left."""
    calls: dict[FlowName, dict[FlowName, Step]] = {}
    for flow in flows:
        calls[flow.name] = {
            step.flow: step for step in flow.steps.values() if isinstance(step, Call)
        }
    for flow in flows:
        if flow.name == MENU:
            continue
        waiting, seen = list(calls[flow.name]), set[FlowName]()
        while waiting:
            called = waiting.pop()
            if called in {flow.name, MENU}:
                step = next(iter(calls[flow.name].values()))
                report.error(step.about.place, "flows-call-each-other", name=flow.name)
                break
            if called not in seen and called in content.flows:
                seen.add(called)
                waiting.extend(calls.get(called, ()))
