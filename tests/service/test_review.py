"""The sheet that a lawyer signs, on the small content of the tests."""

from collections.abc import Sequence

import pytest

from bot.model.flows import SpokenStep
from bot.model.names import FlowName, StepName
from bot.service.conversation import Conversation
from bot.service.review import TYPED, SheetRow, as_row, is_outcome, outcomes
from tests.build import FR, TODAY, content_of, texts_of

FLOWS = {
    "menu": """
        start:
          choices:
            guide: guide
        guide:
          call: guide
          go: end
        """,
    "guide": """
        start:
          choices:
            judge: day
            hello: hello
        day:
          facts: [REC-18]
          input: date
          save: judge-letter-date
          unknown: hello
          go: in-time
        in-time:
          facts: [REC-01, REC-18]
          critical: true
          go: end
        hello:
          no-law: Only says hello.
          go: end
        """,
    "alone": """
        start:
          facts: [REC-18]
          go: end
        """,
    "help": """
        start:
          facts: [REC-18]
          go: end
        """,
}


def talk() -> Conversation:
    """A conversation on three guides, one of which no other leads to."""
    content = content_of(FLOWS)
    own: dict[str, dict[str, str]] = {FR: {"guide": "in-time = Un appel."}}
    return Conversation(content, texts_of(content, own), today=lambda: TODAY)


def found() -> Sequence[SheetRow]:
    """The rows of that content."""
    return tuple(outcomes(talk(), FR))


def the(step: str) -> SheetRow:
    """The row of one step of the guide."""
    return next(one for one in found() if (one.guide, one.step) == ("guide", step))


def test_a_row_for_each_outcome() -> None:
    """Each step that tells, or asks on the ground of facts, has one row, guide by guide."""
    assert [(one.guide, one.step) for one in found()] == [
        ("guide", "day"),
        ("guide", "hello"),
        ("guide", "in-time"),
        ("alone", "start"),
        ("help", "start"),
    ]


def test_the_rows_are_those_of_the_content() -> None:
    """No outcome of any guide is left out."""
    content = talk().compiled.content
    wanted = {
        (str(flow.name), str(name))
        for flow in content.flows.values()
        for name, step in flow.steps.items()
        if is_outcome(step)
    }

    assert wanted == {(one.guide, one.step) for one in found()}


def test_the_way_is_what_is_pressed() -> None:
    """The way from the menu: the buttons, and a sign for a day that is given."""
    one = the("in-time")

    assert one.presses == 4
    assert one.way.split(" → ")[:2] == ["fr guide", "fr judge"]
    assert TYPED in one.way or "Aujourd" in one.way


def test_a_guide_that_the_menu_does_not_lead_to() -> None:
    """Its way begins with its own title."""
    one = next(one for one in found() if one.guide == "alone")

    assert (one.presses, one.way) == (0, "⚖️ fr alone")


def test_what_a_row_says() -> None:
    """Its words without invisible marks, its facts, whether it is critical, its reason."""
    one = the("in-time")

    assert one.text.startswith("Un appel.")
    assert [fact.id for fact in one.facts] == ["REC-01", "REC-18"]
    assert one.is_critical
    assert (the("hello").facts, the("hello").why_no_law) == ((), "Only says hello.")


def test_the_cells() -> None:
    """Each row has the same headings; facts bring articles, sources, confidence and their day."""
    rows = [as_row(one) for one in found()]
    cells = as_row(the("in-time"))

    assert len({tuple(row) for row in rows}) == 1
    assert cells["critique"] == "oui"
    assert cells["faits"] == (
        "REC-01 : Le refus doit être écrit.\nREC-18 : L’appel se fait dans les quinze jours."
    )
    assert cells["articles"] == "CASF, article R221-11"
    assert cells["sources"] == (
        "Légifrance (2026-04-03) https://www.legifrance.gouv.fr\nGuide (undated) https://exemple.fr"
    )
    assert cells["confiance"] == "REC-01 : high\nREC-18 : medium"
    assert cells["faits lus par"] == "REC-01 : Maître Exemple\nREC-18 : nobody yet"
    assert cells["faits à relire avant"] == "2027-03-01"
    assert cells["sans droit, parce que"] == cells["signature"] == ""
    assert as_row(the("hello"))["sans droit, parce que"] == "Only says hello."


@pytest.mark.parametrize(
    ("flow", "step", "is_one"),
    [("guide", "start", False), ("guide", "day", True), ("guide", "hello", True)],
)
def test_what_is_an_outcome(flow: str, step: str, *, is_one: bool) -> None:
    """A question without facts leads on and tells nothing."""
    steps = talk().compiled.content.flows[FlowName(flow)].steps[StepName(step)]

    assert isinstance(steps, SpokenStep)
    assert is_outcome(steps) is is_one
