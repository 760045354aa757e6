"""Whether a whole guide can be walked: every step reached, every way ends, nothing goes round."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import Call, DayQuestion, Flow, Question, Step, TownQuestion, targets
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
    lost = dict.fromkeys(name for name in flow.steps if name not in _after(flow, START))
    led_to = {target for name in lost for target in targets(flow.steps[name]) if target != name}
    for name in sorted(lost, key=lambda name: name in led_to):
        if name in lost:
            step = flow.steps[name]
            report.error(step.about.place, "unreachable-step", name=name)
            for one in _after(flow, name):
                lost.pop(one, None)


def _after(flow: Flow, start: StepName) -> set[StepName]:
    """*start* and every step that can come after it."""
    reached, waiting = {start}, [start]
    while waiting:
        for target in targets(flow.steps[waiting.pop()]):
            if target != END and target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


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


def _check_rounds(flow: Flow, report: Report) -> bool:
    """A ring of steps none of which asks would be walked for ever."""
    told: set[StepName] = set()
    for name in flow.steps:
        ring = _ring_from(flow, name)
        if ring and not told & set(ring):
            told.update(ring)
            place = flow.steps[name].about.place
            report.error(place, "endless-round", steps=" → ".join((*ring, name)))
    return bool(told)


def _ring_from(flow: Flow, start: StepName) -> tuple[StepName, ...]:
    """The steps from *start* back to itself without asking, or none."""
    onward = {
        name: () if _asks(step) else tuple(one for one in targets(step) if one != END)
        for name, step in flow.steps.items()
    }
    return _ring(start, onward)


Name = TypeVar("Name", bound=str)


def _ring(start: Name, onward: Mapping[Name, Iterable[Name]]) -> tuple[Name, ...]:
    """A way from *start* back to itself, or none."""
    waiting: list[tuple[Name, ...]] = [(start,)]
    seen: set[Name] = set()
    while waiting:
        way = waiting.pop()
        for target in onward.get(way[-1], ()):
            if target == start:
                return way
            if target not in seen:
                seen.add(target)
                waiting.append((*way, target))
    return ()


def _check_calls(flows: list[Flow], report: Report) -> None:
    """Flows that call each other would make links grow for ever. The menu calls, and is left."""
    calls = {
        flow.name: {step.flow: step for step in flow.steps.values() if isinstance(step, Call)}
        for flow in flows
    }
    told: set[FlowName] = set()
    for flow in flows:
        to_menu = calls[flow.name].pop(MENU, None)
        if to_menu is not None:
            place = report.find(to_menu.about.place, MENU, key="call")
            report.error(place, "menu-called", name=to_menu.about.name)
    for flow in flows:
        ring = _ring(flow.name, calls)
        if ring and not told & set(ring):
            told.update(ring)
            called = (*ring, flow.name)[1]
            place = report.find(calls[flow.name][called].about.place, called, key="call")
            report.error(place, "flows-call-each-other", flows=" → ".join((*ring, flow.name)))
