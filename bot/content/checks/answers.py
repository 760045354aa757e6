"""
Data-flow check of answers: none is read before it may be saved, none is saved in vain.

Walks every flow as the engine would, keeping which answers are known. Coming back to a
step that is already on the trail cuts the loop and its answers, so loops are not followed.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from bot.content.report import Report
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
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
from bot.model.graph import calls, reachable, reads, saved_in, saves, steps_after, targets
from bot.model.names import END, MENU, START, AnswerName, FlowName, StepName

MOST_STATES: Final = 5_000
"""Steps with what may be known there, of one guide: each answer can double them."""
Known = frozenset[AnswerName]
Called = Mapping[FlowName, Collection[FlowName]]
"""The guides that each guide calls."""


@dataclass(frozen=True, slots=True)
class _State:
    way: tuple[StepName, ...]
    known: Known


def check_answers(content: Content, report: Report, only: Collection[FlowName] = ()) -> None:
    """
    Deadlines shown or decided without their start, answers never given or never read.

    Args:
        only: Guides that are walked through; none for all.
    """
    called = {flow.name: tuple(calls(flow)) for flow in content.flows.values()}
    for flow in content.flows.values():
        if only and flow.name not in only:
            continue
        elsewhere = _given_elsewhere(content, flow, called)
        states = list(islice(_Walker(content, flow, elsewhere).walk(), MOST_STATES + 1))
        if len(states) > MOST_STATES:
            report.error(flow.place, "too-many-ways", name=flow.name)
            continue
        _check_shown(content, flow, states, report)
        _check_never_given(content, flow, states, elsewhere, report)
    _check_unused(content, report)


def _check_shown(content: Content, flow: Flow, states: list[_State], report: Report) -> None:
    told: set[StepName] = set()
    for state in states:
        step = flow.steps[state.way[-1]].about
        for deadline in content.shows.get((flow.name, step.name), ()):
            starts = content.deadlines[deadline].starts
            if not state.known & set(starts) and step.name not in told:
                told.add(step.name)
                report.error(
                    step.place,
                    "deadline-without-start",
                    name=step.name,
                    deadline=deadline,
                    answer=starts[0],
                    way=" → ".join(state.way),
                )


def _check_never_given(
    content: Content, flow: Flow, states: list[_State], elsewhere: Known, report: Report
) -> None:
    for name, step in flow.steps.items():
        if not isinstance(step, Decision):
            continue
        known = {one for state in states if state.way[-1] == name for one in state.known}
        for read in reads(step, content.deadlines):
            if not set(read) & (known | elsewhere):
                place = step.about.place
                report.error(place, "answer-never-given", name=name, answer=read[0])


def _check_unused(content: Content, report: Report) -> None:
    read = {start for one in content.deadlines.values() for start in one.starts}
    read |= {
        condition.answer
        for letter in content.letters.values()
        for part in letter.parts.values()
        for condition in part.when
    }
    for flow in content.flows.values():
        for step in flow.steps.values():
            read.update(one for answers in reads(step, content.deadlines) for one in answers)
    for flow in content.flows.values():
        for step in flow.steps.values():
            saved = saves(step)
            if saved is not None and saved not in read:
                read.add(saved)
                place = report.find(step.about.place, saved, key="save")
                report.error(place, "unused-answer", answer=saved, name=step.about.name)


def _given_elsewhere(content: Content, flow: Flow, called: Called) -> Known:
    """
    Every answer that a person in *flow* may have given in another flow.

    In a flow that *flow* calls, or before: in a flow that calls it, or one that such a flow
    calls too. Not in the menu, which forgets all answers when a guide begins.
    """
    callers = reachable(
        flow.name,
        lambda name: [
            caller for caller, those in called.items() if name in those and caller != MENU
        ],
    )
    given = _given_by_called(content, flow, flow.name, called)
    for caller in (content.flows[name] for name in callers - {flow.name}):
        given |= saved_in(caller) | _given_by_called(content, caller, flow.name, called)
    return frozenset(given)


def _given_by_called(
    content: Content, caller: Flow, without: FlowName, called: Called
) -> set[AnswerName]:
    played = reachable(caller.name, lambda name: [one for one in called[name] if one != without])
    return {saved for name in played - {caller.name} for saved in saved_in(content.flows[name])}


class _Walker:
    """
    Walks one flow from its start, with nothing known, as a link from outside opens it.

    The steps at which other flows enter it are beginnings too: what they show is known there.
    """

    def __init__(self, content: Content, flow: Flow, elsewhere: Known) -> None:
        self.content = content
        self.flow = flow
        self.elsewhere = elsewhere
        after = steps_after(flow)
        self.after = {name: reachable(name, after) for name in flow.steps}
        self.cuts: dict[tuple[StepName, Known], list[frozenset[StepName]]] = {}

    def walk(self) -> Iterator[_State]:
        """Each step with each set of answers that it can be met with, by the shortest way."""
        waiting = [_State((step,), frozenset()) for step in self._beginnings()]
        while waiting:
            state = waiting.pop(0)
            yield state
            for target, known in self._onward(self.flow.steps[state.way[-1]], state.known):
                if target != END and target not in state.way:
                    way = (*state.way, target)
                    if self._is_new(way, known):
                        waiting.append(_State(way, known))

    def _beginnings(self) -> Iterator[StepName]:
        """The start, then each other step that a call of another flow leads to."""
        entered = (
            step.step
            for flow in self.content.flows.values()
            for step in flow.steps.values()
            if isinstance(step, Call) and step.flow == self.flow.name
        )
        yield from dict.fromkeys((START, *entered))

    def _is_new(self, way: tuple[StepName, ...], known: Known) -> bool:
        """
        Whether *way* may lead on to something that an earlier way to the same step did not.

        It does not when the earlier one left at least as many steps to go to: a step that is
        on the way already cuts the loop.
        """
        cut = frozenset(self.after[way[-1]].intersection(way[:-1]))
        cuts = self.cuts.setdefault((way[-1], known), [])
        if any(other <= cut for other in cuts):
            return False
        cuts.append(cut)
        return True

    def _onward(self, step: Step, known: Known) -> Iterator[tuple[StepName, Known]]:
        match step:
            case InputStep(save=save, go=go, unknown=unknown):
                yield go, known | {save}
                if unknown is not None:
                    yield unknown, known
            case Question(save=save):
                after = known if save is None else known | {save}
                yield from ((target, after) for target in targets(step))
            case Decision():
                yield from self._decide(step, known)
            case Call(flow=flow, go=go):
                yield go, known | self._given_at_the_end(flow)
            case PlacesStep(go=go, none=none):
                yield go, known
                yield none, known
            case InfoStep(go=go):
                yield go, known

    def _decide(self, step: Decision, known: Known) -> Iterator[tuple[StepName, Known]]:
        for row in step.rows:
            when = known
            for condition in row.when:
                if not self._may_hold(condition, when):
                    break
                when = when | self._learned(condition, when)
            else:
                yield row.go, when
            if all(self._must_hold(condition, known) for condition in row.when):
                return
            match row.when:
                case (AnswerIsKnown(answer, negated=True),):
                    # Whoever is not caught by "x is unknown" has told x.
                    known = known | {answer}
        yield step.otherwise, known

    def _may_hold(self, condition: Condition, known: Known) -> bool:
        """Whether a condition can be true when *known* answers are known, perhaps others too."""
        match condition:
            case DeadlineIsPassed(name) | DeadlineIsWithin(name):
                return bool((known | self.elsewhere) & set(self.content.deadlines[name].starts))
            case AnswerIsKnown(answer, negated=True):
                return answer not in known
            case AnswerIsKnown(answer) | AnswerIs(answer, negated=False):
                return answer in known | self.elsewhere
            case AnswerIs() | TodayIsBefore():
                return True

    def _must_hold(self, condition: Condition, known: Known) -> bool:
        match condition:
            case AnswerIsKnown(answer, negated=True):
                return answer not in known | self.elsewhere
            case AnswerIsKnown(answer):
                return answer in known
            case AnswerIs() | DeadlineIsPassed() | DeadlineIsWithin() | TodayIsBefore():
                return False

    def _learned(self, condition: Condition, known: Known) -> Known:
        """The answers that are known when *condition* holds."""
        match condition:
            case AnswerIsKnown(answer, negated=False) | AnswerIs(answer, negated=False):
                return frozenset({answer})
            case DeadlineIsPassed(name) | DeadlineIsWithin(name):
                starts = frozenset(self.content.deadlines[name].starts)
                return frozenset() if starts & known else starts
            case AnswerIs() | AnswerIsKnown() | TodayIsBefore():
                return frozenset()

    def _given_at_the_end(self, flow: FlowName) -> Known:
        """What a called flow has asked on every way through it: only what it asks at once."""
        first = self.content.flows[flow].steps[START]
        must = isinstance(first, InputStep) and first.unknown is None
        saved = saves(first) if must or isinstance(first, Question) else None
        return frozenset() if saved is None else frozenset({saved})
