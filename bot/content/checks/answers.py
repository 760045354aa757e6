"""
Whether answers that are read were given, and answers that are given are read.

Walks every flow as the engine would, keeping which answers are known. Coming back to a
step that is already on the trail cuts the loop and its answers, so loops are not followed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.report import Report
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
)
from bot.model.content import Content
from bot.model.flows import Call, DayQuestion, Decision, Flow, Question, Step, TownQuestion, targets
from bot.model.names import END, START, AnswerName, FlowName, StepName

Known = frozenset[AnswerName]


@dataclass(frozen=True, slots=True)
class _State:
    way: tuple[StepName, ...]
    known: Known


def check_answers(content: Content, report: Report) -> None:
    """Deadlines shown or decided without their start, answers never given or never read."""
    checker = _Checker(content, report)
    for flow in content.flows.values():
        checker.check_flow(flow)
    checker.check_unused()


class _Checker:
    def __init__(self, content: Content, report: Report) -> None:
        self.content = content
        self.report = report
        self.states = {flow.name: list(self._walk(flow)) for flow in content.flows.values()}

    def check_flow(self, flow: Flow) -> None:
        told: set[StepName] = set()
        for state in self.states[flow.name]:
            step = flow.steps[state.way[-1]]
            for deadline in self.content.shows.get((flow.name, step.about.name), ()):
                starts = self.content.deadlines[deadline].starts
                if not state.known & set(starts) and step.about.name not in told:
                    told.add(step.about.name)
                    self.report.error(
                        step.about.place,
                        "deadline-without-start",
                        name=step.about.name,
                        deadline=deadline,
                        answer=starts[0],
                        way=" → ".join(state.way),
                    )
        self._check_never_given(flow)

    def _check_never_given(self, flow: Flow) -> None:
        given = self._given_by_callers(flow.name)
        for name, step in flow.steps.items():
            if not isinstance(step, Decision):
                continue
            here = {one for state in self.states[flow.name] if state.way[-1] == name
                    for one in state.known}  # fmt: skip
            for row in step.rows:
                for condition in row.when:
                    read = set(_reads(condition, self.content))
                    if read and not read & (here | given):
                        self.report.error(
                            step.about.place,
                            "answer-never-given",
                            name=name,
                            answer=min(read),
                        )

    def check_unused(self) -> None:
        read = {
            answer
            for flow in self.content.flows.values()
            for step in flow.steps.values()
            if isinstance(step, Decision)
            for row in step.rows
            for condition in row.when
            for answer in _reads(condition, self.content)
        } | {start for one in self.content.deadlines.values() for start in one.starts}
        for flow in self.content.flows.values():
            for step in flow.steps.values():
                saved = _saves(step)
                if saved is not None and saved not in read:
                    self.report.error(
                        step.about.place, "unused-answer", answer=saved, name=step.about.name
                    )

    def _given_by_callers(self, flow: FlowName) -> set[AnswerName]:
        given: set[AnswerName] = set()
        waiting, seen = [flow], {flow}
        while waiting:
            called = waiting.pop()
            for caller in self.content.flows.values():
                steps = caller.steps.values()
                if not any(isinstance(step, Call) and step.flow == called for step in steps):
                    continue
                given |= {saved for step in steps if (saved := _saves(step)) is not None}
                if caller.name not in seen:
                    seen.add(caller.name)
                    waiting.append(caller.name)
        return given

    def _walk(self, flow: Flow) -> Iterator[_State]:
        waiting = [_State((START,), frozenset())]
        seen = {(START, frozenset[AnswerName]())}
        while waiting:
            state = waiting.pop(0)
            yield state
            for target, known in self._onward(flow.steps[state.way[-1]], state.known):
                if target == END or target in state.way or (target, known) in seen:
                    continue
                seen.add((target, known))
                waiting.append(_State((*state.way, target), known))

    def _onward(self, step: Step, known: Known) -> Iterator[tuple[StepName, Known]]:
        match step:
            case (
                DayQuestion(save=save, go=go, unknown=unknown)
                | TownQuestion(save=save, go=go, unknown=unknown)
            ):
                yield go, known | {save}
                if unknown is not None:
                    yield unknown, known
            case Question(save=save):
                after = known if save is None else known | {save}
                yield from ((target, after) for target in targets(step))
            case Decision(rows=rows, otherwise=otherwise):
                for row in rows:
                    if all(_may_hold(one, known, self.content) for one in row.when):
                        yield row.go, known
                yield otherwise, known
            case Call(flow=flow, go=go):
                yield go, known | self._given_at_the_end(flow)
            case _:
                yield step.go, known

    def _given_at_the_end(self, flow: FlowName) -> Known:
        """What a called flow has asked on every way through it: only what it asks at once."""
        first = self.content.flows[flow].steps[START]
        must = isinstance(first, DayQuestion | TownQuestion) and first.unknown is None
        saved = _saves(first) if must or isinstance(first, Question) else None
        return frozenset() if saved is None else frozenset({saved})


def _may_hold(condition: Condition, known: Known, content: Content) -> bool:
    """Whether a condition can be true when just *known* answers are known."""
    match condition:
        case DeadlineIsPassed(name) | DeadlineIsWithin(name):
            return bool(known & set(content.deadlines[name].starts))
        case AnswerIsKnown(answer, negated):
            return (answer in known) is not negated
        case AnswerIs(answer, _, negated):
            return answer in known or negated
        case _:
            return True


def _reads(condition: Condition, content: Content) -> tuple[AnswerName, ...]:
    match condition:
        case AnswerIs(answer) | AnswerIsKnown(answer):
            return (answer,)
        case DeadlineIsPassed(name) | DeadlineIsWithin(name):
            return content.deadlines[name].starts
        case _:
            return ()


def _saves(step: Step) -> AnswerName | None:
    match step:
        case Question(save=save) | DayQuestion(save=save) | TownQuestion(save=save):
            return save
        case _:
            return None
