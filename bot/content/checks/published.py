"""
Whether every name and mark that was public once still holds: old buttons live for months.

A link holds a step and a choice as two signs made of their names. A name that is gone without
`was:` leads its button to the start of the guide (safety rule F10); a mark that is gone takes the
warning, the law or the way out from a screen that people rest on.
"""

from collections.abc import Mapping

from bot.content.read_published import FILE, Lines
from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.content import Content
from bot.model.flows import Flow, Step
from bot.model.names import FlowName
from bot.model.problem import SourceLocation
from bot.model.published import CRITICAL, FACTS, Published, choices_of, marks_of_flow, marks_of_step


def check_published(content: Content, lines: Lines, report: Report) -> None:
    """Look at every line; of a guide that is gone, at the guide alone."""
    if not lines:
        return
    by_name = {name: flow for flow in content.flows.values() for name in (flow.name, *flow.was)}
    lost: set[FlowName] = set()
    for one, number in lines.items():
        flow = by_name.get(one.flow)
        if one.is_gone or one.flow in lost:
            continue
        if flow is None:
            lost.add(one.flow)
            meant = closest_match(one.flow, content.flows)
            report.error(SourceLocation(FILE, number), "guide-lost", name=one.flow, meant=meant)
        elif one.step is None:
            _check_marks(one, marks_of_flow(flow), flow.place, number, report)
        else:
            _check_step(one, flow, number, report)
    _check_new(content, lines, report)


def _check_step(one: Published, flow: Flow, number: int, report: Report) -> None:
    step = _step(one, flow)
    if step is None:
        meant = closest_match(str(one.step), flow.steps)
        report.error(flow.place, "step-lost", name=str(one.step), meant=meant, line=number)
        return
    _check_marks(one, marks_of_step(step), step.about.place, number, report)
    lost = [name for name in one.choices if name not in choices_of(step)]
    if lost:
        report.error(
            step.about.place,
            "choice-lost",
            name=lost[0],
            names=", ".join(lost),
            step=step.about.name,
            line=number,
        )


def _step(one: Published, flow: Flow) -> Step | None:
    """The step of today, by its name or by one that it had before."""
    steps: Mapping[str, Step] = {str(name): step for name, step in flow.steps.items()}
    former = {str(was): str(name) for was, name in flow.former_steps.items()}
    name = str(one.step)
    return steps.get(name) or steps.get(former.get(name, ""))


def _check_marks(
    one: Published, marks: frozenset[str], place: SourceLocation, number: int, report: Report
) -> None:
    lost = ", ".join(sorted(one.marks - marks))
    if lost:
        name = str(one.step or one.flow)
        report.error(place, "mark-lost", name=name, mark=lost, line=number)


def _check_new(content: Content, lines: Lines, report: Report) -> None:
    """A new screen on critical law: nobody has said yet that it may do without the mark."""
    known = {(one.flow, one.step) for one in lines}
    for flow in content.flows.values():
        for name, step in flow.steps.items():
            marks = marks_of_step(step)
            if (flow.name, name) in known or CRITICAL in marks or FACTS not in marks:
                continue
            critical = [
                fact for fact in step.about.facts if fact in content.facts
                and content.facts[fact].critical
            ]  # fmt: skip
            if critical:
                report.warning(step.about.place, "fact-is-critical", name=name, fact=critical[0])
