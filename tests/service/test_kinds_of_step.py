"""
Every kind of step from its file to the next screen: what a new kind must do before it is one.

A kind that is added to `Step` fails here until a line says how it is written, and then until it can
be read, shown, answered and walked through.
"""

from collections.abc import Mapping
from typing import Final, get_args

import pytest

from bot.engine.show import flow_link
from bot.model.flows import (
    Call,
    DayQuestion,
    Decision,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    SpokenStep,
    Step,
    TownQuestion,
)
from bot.model.messages import Message
from bot.model.names import FlowName
from bot.service.conversation import Conversation
from bot.service.walk import walk
from tests.build import FR, TODAY, content_of, texts_of

WRITTEN: Final[Mapping[type[Step], str]] = {
    Question: "{choices: {yes: after}, save: answer}",
    DayQuestion: "{input: date, save: answer, go: after}",
    TownQuestion: "{input: town, save: answer, go: after}",
    PlacesStep: "{places: {search: none, none: after}, go: after}",
    InfoStep: "{go: after}",
    Decision: "{decide: [{otherwise: after}]}",
    Call: "{call: other, go: after}",
}
"""The smallest step of each kind."""

TYPED: Final[Mapping[type[Step], str]] = {DayQuestion: "10/11/2026", TownQuestion: "Lyon"}
"""What is typed on a step of each kind that has an input."""


def talk_about(kind: type[Step]) -> Conversation:
    """A conversation whose guide begins with a step of this kind."""
    content = content_of(
        {
            "menu": "start: {choices: {guide: guide}}\nguide: {call: guide, go: end}",
            "guide": f"start: {WRITTEN[kind]}\nafter: {{go: end}}",
            "other": "start: {go: end}",
            "help": "start: {go: end}",
        }
    )
    return Conversation(content, texts_of(content), today=lambda: TODAY)


def test_every_kind_is_here() -> None:
    """Each kind of step has its line, and each with an input what is typed."""
    kinds = set(get_args(Step))

    assert set(WRITTEN) == kinds
    assert set(TYPED) == {one for one in kinds if issubclass(one, InputStep)}


@pytest.mark.parametrize("kind", WRITTEN)
def test_it_is_read(kind: type[Step]) -> None:
    """Its words in a file make a step of this kind, and no other."""
    steps = talk_about(kind).compiled.content.flows[FlowName("guide")].steps

    assert [type(step) for step in steps.values()] == [kind, InfoStep]


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_walk_comes_behind_it(kind: type[Step]) -> None:
    """Whatever can be answered is tried when all screens are walked, so each is checked."""
    visits = walk(talk_about(kind).compiled, FR, TODAY)

    assert ("guide", "after") in {
        (visit.screen.flow, visit.screen.step.about.name) for visit in visits
    }


@pytest.mark.parametrize("kind", TYPED)
def test_what_is_typed_is_saved(kind: type[Step]) -> None:
    """An answer that is typed, and confirmed where it must be, leads on and stands in the link."""
    talk = talk_about(kind)
    message = talk.typed(flow_link(talk.compiled, FR, None, FlowName("guide")), TYPED[kind])
    if message.step != "after":
        message = talk.press(message.choices[0][0].link or "")

    assert message.step == "after"
    assert "answer" in talk.screen(message.link).answers


@pytest.mark.parametrize("kind", [one for one in WRITTEN if issubclass(one, SpokenStep)])
def test_it_has_a_screen(kind: type[Step]) -> None:
    """What has words is shown with them, and with a way on: a button, or a hint what to type."""
    message, told = (screen_of(one) for one in (kind, InfoStep))
    hints = set(message.text.split("\n")) - set(told.text.split("\n"))

    assert message.own_words
    assert message.choices or hints


def screen_of(kind: type[Step]) -> Message:
    """The first screen of the guide."""
    talk = talk_about(kind)
    return talk.press(flow_link(talk.compiled, FR, None, FlowName("guide")))
