"""Which screens are due, and when: the same as the screens themselves show."""

from datetime import date, timedelta

from bot.engine.show import show, step_link
from bot.model.due_screens import due_screens, screens_with_words
from bot.model.flows import SpokenStep
from bot.model.names import HELP, FlowName, StepName
from bot.rendering.compose import facts_of
from bot.rendering.freshness import Freshness, freshness_of
from tests.build import FR
from tests.rendering.said import Bot
from tests.safety.everything import talk


def test_the_same_as_on_the_screens() -> None:
    """On each day on which something changes, and the day before, both say the same of a screen."""
    compiled = talk().compiled
    due = {(one.flow, one.step): one for one in due_screens(compiled.content)}
    days = {one.warned_from for one in due.values()}
    days |= {one.withdrawn_from for one in due.values() if one.withdrawn_from is not None}
    spoken = [
        (flow.name, name)
        for flow in compiled.content.flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, SpokenStep)
    ]
    seen = set()
    for today in {day - timedelta(days=n) for day in days for n in (0, 1)}:
        for flow, name in spoken:
            screen = show(compiled, step_link(compiled, FR, None, flow, name), today)
            where = screen.flow, screen.step.about.name
            fresh = freshness_of(compiled, screen, facts_of(compiled, screen))
            seen.add(fresh)
            one = due.get(where)
            expected = Freshness.FRESH
            if one is not None and today >= one.warned_from:
                gone = one.is_withdrawn(today)
                expected = Freshness.WITHDRAWN if gone else Freshness.WARNED
            assert fresh is expected, (where, today)

    assert seen == set(Freshness)
    assert len(spoken) == screens_with_words(compiled.content)


def test_help_is_never_due() -> None:
    """The help screens stay as they are, so they are not counted."""
    flows = {one.flow for one in due_screens(talk().compiled.content)}

    assert flows
    assert FlowName(HELP) not in flows


def test_a_screen_without_law_is_never_due() -> None:
    """What rests on no fact has no day, whatever its guide says."""
    due = {(one.flow, one.step): one for one in due_screens(Bot().content)}

    assert (FlowName("refused"), StepName("start")) not in due
    assert due[FlowName("refused"), StepName("department")].warned_from == date(2027, 3, 1)
