"""Whether steps, flows, facts, deadlines, answers and towns that a flow names exist."""

from collections.abc import Iterable

from bot.content.report import Report
from bot.content.suggest import nearest
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
)
from bot.model.content import Content
from bot.model.flows import Call, DayQuestion, Decision, Flow, Question, Row, Step, TownQuestion
from bot.model.names import END, AnswerName, FlowName, StepName
from bot.model.problem import Place


def check_names(content: Content, broken: frozenset[FlowName], report: Report) -> None:
    """Each name that names nothing is a problem, with the nearest one that exists."""
    checker = _Checker(content, broken, report)
    for flow in content.flows.values():
        for step in flow.steps.values():
            checker.check(flow, step)


class _Checker:
    def __init__(self, content: Content, broken: frozenset[FlowName], report: Report) -> None:
        self.content = content
        self.report = report
        self.flows = {*content.flows, *broken}
        self.saved: dict[AnswerName, set[str] | None] = {}
        self.towns = {town.slug for town in content.towns.values()}
        for flow in content.flows.values():
            for step in flow.steps.values():
                self._learn(step)

    def _learn(self, step: Step) -> None:
        """Which answers exist, and what each may be."""
        match step:
            case Question(save=save, choices=choices) if save is not None:
                values = self.saved.setdefault(save, set())
                if values is not None:
                    values.update(choice.name for choice in choices)
            case TownQuestion(save=save):
                self.saved[save] = self.towns
            case DayQuestion(save=save):
                self.saved[save] = None
            case _:
                pass

    def check(self, flow: Flow, step: Step) -> None:
        for target, place in _named_steps(step):
            if target != END and target not in flow.steps:
                found = self._better(place, target)
                self._unknown("unknown-step", found, target, flow.steps)
        if isinstance(step, Call) and step.flow not in self.flows:
            place = self._better(step.about.place, step.flow)
            self._unknown("unknown-flow", place, step.flow, self.flows)
        for fact in step.about.facts:
            if fact not in self.content.facts:
                place = self._better(step.about.place, fact)
                self._unknown("unknown-fact", place, fact, self.content.facts)
        if isinstance(step, Decision):
            for row in step.rows:
                for condition in row.when:
                    self._condition(condition, row)

    def _condition(self, condition: Condition, row: Row) -> None:
        place = row.place
        match condition:
            case DeadlineIsPassed(name) | DeadlineIsWithin(name):
                if name not in self.content.deadlines:
                    place = self._better(place, name, above=2)
                    self._unknown("unknown-deadline", place, name, self.content.deadlines)
            case AnswerIs(answer) | AnswerIsKnown(answer) if answer not in self.saved:
                place = self._better(place, answer, above=2)
                self._unknown("unknown-answer", place, answer, self.saved)
            case AnswerIs(answer, values):
                allowed = self.saved[answer]
                for value in values:
                    if allowed is not None and value not in allowed:
                        found = self._better(place, value, above=6)
                        self.report.error(
                            found,
                            "unknown-answer-value",
                            name=value,
                            answer=answer,
                            meant=nearest(value, allowed),
                        )
            case _:
                pass

    def _unknown(self, kind: str, place: Place, name: str, known: Iterable[str]) -> None:
        self.report.error(place, kind, name=name, meant=nearest(name, known))

    def _better(self, place: Place, name: str, above: int = 0) -> Place:
        """The place of the word itself near *place*: a line or two above it, or a few below."""
        return self.report.find(place, name, above=above, below=6)


def _named_steps(step: Step) -> list[tuple[StepName, Place]]:
    place = step.about.place
    match step:
        case Question(choices=choices):
            return [(choice.go, choice.place) for choice in choices]
        case Decision(rows=rows, otherwise=otherwise):
            return [*((row.go, row.place) for row in rows), (otherwise, place)]
        case DayQuestion(go=go, unknown=unknown) | TownQuestion(go=go, unknown=unknown):
            return [(go, place)] if unknown is None else [(go, place), (unknown, place)]
        case _:
            return [(step.go, place)]
