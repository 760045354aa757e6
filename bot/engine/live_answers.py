"""
Liveness analysis of answers: which can still be read at a step, before they are saved again.

Two people who differ only in answers that nobody reads any more see the same from here on. So a
walk over everything stays short, however many questions the guides ask. (Live variables, as
compilers compute them, over all guides at once.)
"""

from collections import defaultdict
from collections.abc import Iterator

from bot.engine.trail import Stack
from bot.model.content import Content
from bot.model.flows import (
    Call,
    Decision,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    Step,
)
from bot.model.graph import reads, targets
from bot.model.names import END, MENU, AnswerName, FlowName, StepName

Answers = frozenset[AnswerName]
Where = tuple[FlowName, StepName]
NONE: Answers = frozenset()


class LiveAnswers:
    """
    The answers read at each step, and the live ones on entry to it (a fixed point over the graph).

    Computed when it is first asked for: a bot that runs hardly ever does.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._read: dict[Where, Answers] = {}
        self._live: dict[Where, Answers] = defaultdict(lambda: NONE)

    def read_at(self, flow: FlowName, step: StepName) -> Answers:
        """What the words of a step, its letter or its conditions depend on."""
        self._compute()
        return self._read[flow, step]

    def live_at(self, flow: FlowName, step: StepName, stack: Stack) -> Answers:
        """The live answers at a step, including those read later by the callers on *stack*."""
        self._compute()
        return self._live[flow, step].union(*(self._live[where] for where in stack))

    def _compute(self) -> None:
        if self._read:
            return
        for flow in self._content.flows.values():
            for name, step in flow.steps.items():
                self._read[flow.name, name] = frozenset(self._reads(flow.name, step))
        is_changed = True
        while is_changed:
            is_changed = False
            for flow in self._content.flows.values():
                for name, step in reversed(list(flow.steps.items())):
                    found = self._live_before(flow.name, step)
                    if found != self._live[flow.name, name]:
                        self._live[flow.name, name] = found
                        is_changed = True

    def _live_before(self, flow: FlowName, step: Step) -> Answers:
        match step:
            case Question(save=save):
                after = self._union(flow, targets(step)) - {save}
            case InputStep(save=save, go=go, unknown=unknown):
                after = self._at(flow, go) - {save}
                if unknown is not None:
                    after |= self._at(flow, unknown)
            case Call(flow=called, go=go, step=entered):
                after = NONE if flow == MENU else self._live[called, entered] | self._at(flow, go)
            case InfoStep() | PlacesStep() | Decision():
                after = self._union(flow, targets(step))
        return self._read[flow, step.about.name] | after

    def _union(self, flow: FlowName, steps: tuple[StepName, ...]) -> Answers:
        return NONE.union(*(self._at(flow, step) for step in steps))

    def _at(self, flow: FlowName, step: StepName) -> Answers:
        """Nothing is live after the end of a flow: its callers are known from the stack only."""
        return NONE if step == END else self._live[flow, step]

    def _reads(self, flow: FlowName, step: Step) -> Iterator[AnswerName]:
        for deadline in self._content.shows.get((flow, step.about.name), ()):
            yield from self._content.deadlines[deadline].starts
        letter = step.about.letter
        if letter is not None:
            yield from self._content.letters[letter].days
            for part in self._content.letters[letter].parts.values():
                yield from (condition.answer for condition in part.when)
        for answers in reads(step, self._content.deadlines):
            yield from answers
