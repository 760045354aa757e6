"""
The flow graph: steps are nodes, what they lead to are edges; flows call flows.

The one home of walks over it: which steps come next, which answers a step reads and saves, what
can be reached, and what goes round. Checks, the engine and tools ask here, so that a new kind of
step is a type error in each `match` of this file, and forgotten in none.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.deadlines import Deadline
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
from bot.model.names import END, AnswerName, DeadlineName, FlowName, StepName

N = TypeVar("N", bound=Hashable)
Deadlines = Mapping[DeadlineName, Deadline]


def targets(step: Step) -> tuple[StepName, ...]:
    """The successors of *step* inside its own flow, in the order of the file; END among them."""
    match step:
        case Question(choices=choices):
            return tuple(choice.go for choice in choices)
        case InputStep(go=go, unknown=unknown):
            return (go,) if unknown is None else (go, unknown)
        case InfoStep(go=go) | Call(go=go):
            return (go,)
        case PlacesStep(go=go, none=none):
            return (go, none)
        case Decision() as decision:
            return decision.outcomes


def asks(step: Step) -> bool:
    """Whether a person must answer something before the next step."""
    match step:
        case Question() | InputStep():
            return True
        case InfoStep() | PlacesStep() | Decision() | Call():
            return False


def saves(step: Step) -> AnswerName | None:
    """The answer that *step* writes (a definition, as compilers say)."""
    match step:
        case Question(save=save) | InputStep(save=save):
            return save
        case InfoStep() | PlacesStep() | Decision() | Call():
            return None


def reads(step: Step, deadlines: Deadlines) -> Iterator[tuple[AnswerName, ...]]:
    """
    The answers that the logic of *step* reads (uses, as compilers say), one tuple a condition.

    Of each tuple one answer must be known for the condition to be decided. What its words and its
    letter read is not in here: that is a matter of the content (`engine/live_answers.py`).
    """
    match step:
        case Decision(rows=rows):
            for row in rows:
                for condition in row.when:
                    if answers := reads_of(condition, deadlines):
                        yield answers
        case PlacesStep(near=near):
            if near is not None:
                yield (near,)
        case Question() | InputStep() | InfoStep() | Call():
            return


def reads_of(condition: Condition, deadlines: Deadlines) -> tuple[AnswerName, ...]:
    """The answers of which one must be known to decide *condition*; none for the day alone."""
    match condition:
        case AnswerIs(answer) | AnswerIsKnown(answer):
            return (answer,)
        case DeadlineIsPassed(name) | DeadlineIsWithin(name):
            return deadlines[name].starts
        case TodayIsBefore():
            return ()


def calls(flow: Flow) -> dict[FlowName, Call]:
    """The flows that *flow* calls, each with the last step that does."""
    return {step.flow: step for step in flow.steps.values() if isinstance(step, Call)}


def saved_in(flow: Flow) -> set[AnswerName]:
    """The answers that the steps of *flow* save."""
    return {saved for step in flow.steps.values() if (saved := saves(step)) is not None}


def steps_after(flow: Flow) -> Callable[[StepName], list[StepName]]:
    """The successor function of *flow*, without END, for `reachable` and `ring`."""
    return lambda name: [one for one in targets(flow.steps[name]) if one != END]


def reachable(start: N, after: Callable[[N], Iterable[N]]) -> set[N]:
    """The nodes that can come after *start*, by any way; *start* itself only if it comes again."""
    reached: set[N] = set()
    waiting = [start]
    while waiting:
        for one in after(waiting.pop()):
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return reached


def ring(start: N, after: Callable[[N], Iterable[N]]) -> tuple[N, ...]:
    """A cycle through *start*: a way from it back to itself without the return; else nothing."""
    waiting: list[tuple[N, ...]] = [(start,)]
    seen: set[N] = set()
    while waiting:
        way = waiting.pop()
        for one in after(way[-1]):
            if one == start:
                return way
            if one not in seen:
                seen.add(one)
                waiting.append((*way, one))
    return ()
