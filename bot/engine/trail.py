"""Where a walk has been: the screens on the way, and the flows that called."""

from dataclasses import dataclass

from bot.model.names import AnswerName, FlowName, StepName

Stack = tuple[tuple[FlowName, StepName], ...]
"""The flows that called, outermost first, each with the step to go on with."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen on the way: where, after how many moves, with which answers."""

    stack: Stack
    flow: FlowName
    step: StepName
    moves: int
    answers: dict[AnswerName, str]
