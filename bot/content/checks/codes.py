"""Collision check of the short hashes that links carry in place of names."""

from collections.abc import Iterable

from bot.content.report import Report
from bot.model.codes import check_code, choice_code, flow_code, outcome_code, step_code
from bot.model.content import Content
from bot.model.flows import Decision, Flow, Question
from bot.model.problem import SourceLocation


def check_codes(content: Content, report: Report) -> None:
    """Two names with one code: one of them must be renamed."""
    _tell(
        ((flow_code(name), name, flow.place)
         for flow in content.flows.values() for name in (flow.name, *flow.was)),
        report,
    )  # fmt: skip
    for flow in content.flows.values():
        _check_flow(flow, report)


def _check_flow(flow: Flow, report: Report) -> None:
    names = [
        (name, step.about.place)
        for step in flow.steps.values()
        for name in (step.about.name, *step.about.was)
    ]
    _tell(((step_code(name), name, place) for name, place in names), report)
    _tell(((check_code(flow.name, name), name, place) for name, place in names), report)
    for step in flow.steps.values():
        own = step.about.name
        if isinstance(step, Question):
            _tell(
                ((choice_code(own, name), name, choice.place)
                 for choice in step.choices for name in (choice.name, *choice.was)),
                report,
            )  # fmt: skip
        elif isinstance(step, Decision):
            _tell(
                ((outcome_code(own, name), name, step.about.place) for name in step.outcomes),
                report,
            )


def _tell(codes: Iterable[tuple[str, str, SourceLocation]], report: Report) -> None:
    seen: dict[str, str] = {}
    for code, name, place in codes:
        if seen.setdefault(code, name) != name:
            report.error(place, "same-code", name=name, other=seen[code])
