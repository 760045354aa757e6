"""A position sent once: the same as the town's name, and on any other screen not opened."""

from typing import Any

import pytest

from bot.engine.show import flow_link, show
from bot.model.names import FlowName
from tests.build import FR
from tests.places import WEDNESDAY, talk


def _asks_for_a_town() -> tuple[Any, str]:
    conversation = talk()
    compiled = conversation.compiled
    start = show(compiled, flow_link(compiled, FR, None, FlowName("where-to-go")), WEDNESDAY)
    link = next(one.link for one in start.options if one.choice == "arrived")
    before = show(compiled, link, WEDNESDAY)
    link = next(one.link for one in before.options if one.choice == "first")
    return conversation, link


@pytest.mark.parametrize(
    ("latitude", "longitude", "town"),
    [(48.8976, 2.3830, "Paris"), (50.9519, 1.8563, "Calais"), (45.7491, 4.8479, "Lyon")],
)
def test_a_position_is_as_good_as_a_name(latitude: float, longitude: float, town: str) -> None:
    """Sent or typed, the same places: both ways have one rank, and the link holds only the town."""
    conversation, link = _asks_for_a_town()
    sent = conversation.at_position(link, latitude, longitude)
    typed = conversation.typed(link, town)

    assert show(conversation.compiled, sent.link, WEDNESDAY).answers == (
        show(conversation.compiled, typed.link, WEDNESDAY).answers
    )
    assert str(latitude) not in sent.text
    assert str(longitude) not in sent.text


def test_a_position_outside_france() -> None:
    """No town of ours is near: the question stays, with one sentence."""
    conversation, link = _asks_for_a_town()
    message = conversation.at_position(link, 32.88, 13.19)

    assert message.link == conversation.press(link).link
    assert "ville" in message.text


def test_a_position_nobody_asked_for() -> None:
    """On any other screen it is not opened."""
    conversation = talk()
    menu = conversation.menu(FR)
    message = conversation.at_position(menu, 48.85, 2.35)

    assert message.link == menu
    assert "Paris" not in message.text
