"""How many screens are still to read before the next choice. Used by `compose`."""

from typing import Final

from bot.engine.compiled import CompiledContent
from bot.model.flows import InfoStep
from bot.model.names import StepName
from bot.model.screens import Screen

WORTH_SAYING: Final = 2
"""Of one more screen nobody needs to be told: it is a press away."""


def screens_left(compiled: CompiledContent, screen: Screen) -> int:
    """
    The screens of this guide that only tell and follow on this one, a run without a choice.

    It ends where she is asked, where a day decides, and where another guide begins.
    """
    steps = compiled.content.flows[screen.flow].steps
    seen: set[StepName] = {screen.step.about.name}
    step = screen.step
    while isinstance(step, InfoStep) and step.go in steps and step.go not in seen:
        ahead = steps[step.go]
        if not isinstance(ahead, InfoStep):
            break
        seen.add(step.go)
        step = ahead
    return len(seen) - 1
