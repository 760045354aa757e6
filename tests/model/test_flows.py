"""Steps: where they lead and which labels they need."""

import pytest

from bot.model.flows import Decision, labels
from bot.model.names import StepName
from tests.build import flow_of

FLOW = flow_of(
    "guide",
    """
    start: {choices: {yes: day, no: town, unsure: day}}
    day: {input: date, save: day, unknown: tell, go: town}
    surely: {input: date, save: day, go: town}
    town: {input: town, save: town, unknown: call, go: which}
    which: {decide: [{when: town is paris, go: tell}, {when: town is lyon, go: end},
                     {otherwise: tell}]}
    when: {decide: [{when: [town is known, today is before 2027-01-01], go: tell},
                    {otherwise: end}]}
    call: {call: other, go: tell}
    tell: {go: end}
    """,
)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("start", ("yes", "no", "unsure")),
        ("day", ("unknown",)),
        ("surely", ()),
        ("town", ("unknown",)),
        ("tell", ()),
    ],
)
def test_labels(step: str, expected: tuple[str, ...]) -> None:
    """A choice needs words, and so does not to know; a step that only tells needs none."""
    assert expected == labels(FLOW.steps[StepName(step)])


@pytest.mark.parametrize(("step", "expected"), [("which", False), ("when", True)])
def test_decision_depends_on_the_day(step: str, expected: bool) -> None:
    """One condition with the day in it makes the whole decision one that may change."""
    decision = FLOW.steps[StepName(step)]

    assert isinstance(decision, Decision)
    assert expected == decision.depends_on_the_day
