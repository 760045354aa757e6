"""History of a walk: the steps on its way, each with its call stack."""

from bot.model.names import AnswerName, FlowName, StepName

Stack = tuple[tuple[FlowName, StepName], ...]
"""The flows that called, outermost first, each with the step to go on with."""


VisitedStep = tuple[Stack, FlowName, StepName]
"""A step, and the flows that called: coming to one again is coming back."""

Trail = dict[VisitedStep, tuple[int, dict[AnswerName, str]]]
"""The screens on the way, in order: each after how many moves, and with which answers."""
