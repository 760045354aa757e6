"""What is sent for a message: made once for everybody, and the same as when made for one."""

import json
from dataclasses import replace

import pytest

from bot.faces.telegram import payloads
from bot.faces.telegram.limits import Limits
from bot.faces.telegram.payloads import PayloadCache, fields_of
from bot.model.messages import Button, Message
from bot.model.names import FlowName, Locale, StepName

MESSAGE = Message(
    link="s1f-JooS",
    locale=Locale("fr"),
    is_right_to_left=False,
    text="🏠 Tes droits\n\nQue cherches-tu ?",
    title_length=12,
    own_words="Que cherches-tu ?",
    choices=((Button('« Oui » \\ "non"', "s1f-abc"),), (Button("119", url="tel:119"),)),
    fixed=((Button("🆘", "s1f-DD5_"),),),
    flow=FlowName("menu"),
    step=StepName("start"),
)


def test_a_body_is_what_a_dictionary_would_be() -> None:
    """The numbers in front, then the same fields, every sign in its place."""
    expected = {"chat_id": -5, "message_id": 77, **fields_of(MESSAGE)}

    bodies = PayloadCache()
    assert expected == json.loads(bodies.edit(-5, 77, MESSAGE))
    assert expected == json.loads(bodies.edit(-5, 77, MESSAGE))


def test_made_once_for_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second person gets the same words without the work."""
    bodies = PayloadCache()
    first = json.loads(bodies.edit(1, 2, MESSAGE))

    def never(_: Message) -> payloads.Fields:
        raise AssertionError("made again")

    monkeypatch.setattr(payloads, "fields_of", never)
    second = json.loads(bodies.edit(3, 4, MESSAGE))

    assert {**first, "chat_id": 3, "message_id": 4} == second


def test_another_message_has_another_body() -> None:
    """Two messages that are equal but for one word are not taken for each other."""
    bodies = PayloadCache()
    other = replace(MESSAGE, text="🏠 Tes droits\n\nAutre chose ?")
    bodies.edit(1, 2, MESSAGE)

    assert json.loads(bodies.edit(1, 2, other))["text"] == other.text


def test_what_is_pressed_most_stays_in_bounds() -> None:
    """The oldest bodies are let go of; they are made again when they are asked for."""
    bodies = PayloadCache(Limits(payloads_kept=3))
    messages = [replace(MESSAGE, text=f"{number}", title_length=0) for number in range(5)]
    for message in messages:
        bodies.edit(1, 2, message)

    assert len(bodies._made) == 3
    assert json.loads(bodies.edit(1, 2, messages[0]))["text"] == "0"


def test_what_is_not_cacheable_is_not_kept() -> None:
    """A list of places that are open now is made for each who asks."""
    bodies = PayloadCache()
    bodies.edit(1, 2, replace(MESSAGE, is_cacheable=False))

    assert not bodies._made
