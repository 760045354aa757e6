"""Graph checks of a guide: every step is reachable, every way ends, no cycle without a question."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import assert_never

from bot.content.report import Report
from bot.model.content import Content
from bot.model.flows import (
    Call,
    Decision,
    Flow,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    Step,
)
from bot.model.graph import asks, reachable, ring, steps_after, targets
from bot.model.names import END, HELP, MENU, START, FlowName, StepName
from bot.model.problem import SourceLocation


def check_shape(
    content: Content, broken: frozenset[FlowName], flows: Iterable[Flow], report: Report
) -> None:
    """Look at each of *flows*, which passed the earlier checks; *broken* ones exist at least."""
    sound = list(flows)
    silent = _silent(sound)
    without_rounds = []
    for flow in sound:
        _check_reached(flow, report)
        if not _check_rounds(flow, silent, report):
            _check_ends(flow, report)
            without_rounds.append(flow)
        if flow.name == MENU:
            _check_menu(flow, report)
    if not _check_calls(sound, report):
        _check_among_guides(without_rounds, silent, report)
    for needed, kind in ((MENU, "no-menu"), (HELP, "no-help")):
        if needed not in content.flows and needed not in broken:
            report.error(SourceLocation(f"flows/{needed}.yaml"), kind)


def _check_menu(menu: Flow, report: Report) -> None:
    """Whatever does not fit any more ends at the start of the menu: everybody must rest there."""
    start = menu.steps[START]
    match start:
        case Question() | InputStep() | InfoStep():
            return
        case PlacesStep() | Decision() | Call():
            report.error(start.about.place, "menu-without-words", name=START)
        case _:
            assert_never(start)


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


Where = tuple[FlowName, StepName]
Silent = AbstractSet[Where]
"""The steps from which a guide can end without a question."""


def _silent(flows: list[Flow]) -> Silent:
    """
    The steps from which a guide can end without asking: a least fixed point over all guides.

    None of a guide that cannot be read: its own mistake is told, and it may well ask.
    """
    steps = [(flow, name, step) for flow in flows for name, step in flow.steps.items()]
    silent: set[Where] = set()
    while (
        more := {
            (flow.name, name)
            for flow, name, step in steps
            if any(
                one == END or (flow.name, one) in silent
                for one in _without_asking(flow, step, silent)
            )
        }
        - silent
    ):
        silent |= more
    return silent


def _without_asking(flow: Flow, step: Step, silent: Silent) -> tuple[StepName, ...]:
    """
    The steps of *flow* that come after *step* when nobody is asked anything in between.

    After a call they come when the called guide can end without a question from where it is
    entered; in the menu never, which forgets itself when it calls.
    """
    is_left = isinstance(step, Call) and (step.flow, step.step) not in silent
    if is_left or (isinstance(step, Call) and flow.name == MENU):
        return ()
    return () if asks(step) else targets(step)


def _check_rounds(flow: Flow, silent: Silent, report: Report) -> bool:
    """A ring of steps none of which asks would be walked for ever."""
    told: set[StepName] = set()
    for name in flow.steps:
        round_ = _ring_from(flow, name, silent)
        if round_ and not told & set(round_):
            told.update(round_)
            place = flow.steps[name].about.place
            report.error(place, "endless-round", steps=" → ".join((*round_, name)))
    return bool(told)


def _ring_from(flow: Flow, start: StepName, silent: Silent) -> tuple[StepName, ...]:
    """The steps from *start* back to itself without asking, or none."""

    def after(name: StepName) -> Iterable[StepName]:
        return (one for one in _without_asking(flow, flow.steps[name], silent) if one != END)

    return ring(start, after)


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


def _check_among_guides(flows: list[Flow], silent: Silent, report: Report) -> None:
    """The same over the borders of guides: a ring of calls asks, and can be left."""
    rounds: dict[str, tuple[str, ...]] = {}
    for flow in flows:
        for name, step in flow.steps.items():
            rounds[f"{flow.name}/{name}"] = tuple(_goes_on_to(flow, step, silent))
    told: set[str] = set()
    for flow, step in [(one, step) for one in flows for step in _on_borders(one)]:
        round_ = ring(f"{flow.name}/{step.about.name}", lambda name: rounds.get(name, ()))
        if round_ and not told & set(round_):
            told.update(round_)
            steps = " → ".join((*round_, round_[0]))
            report.error(step.about.place, "endless-round", steps=steps)
    if not told:
        _check_ends_among_guides(flows, report)


def _on_borders(flow: Flow) -> list[Step]:
    """Its start, and the steps that call: a ring over guides goes through one that calls."""
    return [flow.steps[START], *(one for one in flow.steps.values() if isinstance(one, Call))]


def _goes_on_to(flow: Flow, step: Step, silent: Silent) -> Iterable[str]:
    """What comes after a step when nobody is asked anything, here or in the guide that it calls."""
    for target in _without_asking(flow, step, silent):
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
    entered = {
        (step.flow, step.step)
        for flow in flows
        for step in flow.steps.values()
        if isinstance(step, Call)
    }
    for flow in flows:
        own = {name for name in flow.steps if (flow.name, name) not in ending}
        first = {START, *(name for name in own if (flow.name, name) in entered)}
        if own & first & _ending(flow):
            stuck = next(step for name, step in flow.steps.items() if name in own)
            report.error(stuck.about.place, "no-way-out", name=stuck.about.name)
            return


def _can_end(flow: Flow, step: Step, ending: set[Where], known: set[FlowName]) -> bool:
    if isinstance(step, Call) and step.flow in known and (step.flow, step.step) not in ending:
        return flow.name == MENU
    return any(one == END or (flow.name, one) in ending for one in targets(step))
