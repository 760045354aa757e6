"""A run of screens without a choice says how many are still to read."""

from bot.engine.show import show, step_link
from bot.model.flows import InfoStep
from bot.model.names import FlowName, StepName
from bot.model.screens import OptionKind, Screen
from bot.rendering.remaining import WORTH_SAYING, screens_left
from tests.project import LOCALES, TODAY, talk, visits


def _pressed(screen: Screen) -> int:
    """How many screens that only tell one really meets by the one button, in the same guide."""
    compiled, met = talk().compiled, 0
    links = {screen.link}
    while [one.kind for one in screen.options] == [OptionKind.NEXT]:
        ahead = show(compiled, screen.options[0].link, TODAY)
        came_by = screen.step.go if isinstance(screen.step, InfoStep) else None
        if ahead.link in links or ahead.step.about.name != came_by or ahead.flow != screen.flow:
            break
        if not isinstance(ahead.step, InfoStep):
            break
        links.add(ahead.link)
        met, screen = met + 1, ahead
    return met


def test_the_number_is_what_one_meets() -> None:
    """On every screen that only tells, the number is that of the presses to the last of the run."""
    compiled = talk().compiled
    counted = []
    for flow in compiled.content.flows.values():
        for name, step in flow.steps.items():
            if isinstance(step, InfoStep):
                link = step_link(compiled, LOCALES[0], None, FlowName(flow.name), StepName(name))
                screen = show(compiled, link, TODAY)
                counted.append(screens_left(compiled, screen))
                assert counted[-1] == _pressed(screen), f"{flow.name}/{name}"
    assert max(counted) >= WORTH_SAYING


def test_it_is_said_from_two_on() -> None:
    """Two more screens are worth a line; one more is not, and a question has none."""
    compiled, told = talk().compiled, set()
    for visit in visits(LOCALES[0]):
        left = screens_left(compiled, visit.screen)
        is_said = "écrans à lire" in talk().press(visit.screen.link).text
        told.add((type(visit.screen.step) is InfoStep, min(left, WORTH_SAYING), is_said))

    assert {(True, WORTH_SAYING, True), (True, 1, False), (False, 0, False)} <= told
    assert all(is_said == (left == WORTH_SAYING) for _, left, is_said in told)
