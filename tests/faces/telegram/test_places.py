"""A position in Telegram: turned into the town, taken out of the chat, in no log and no store."""

import json
import re
from typing import Any

import pytest

from bot.engine.show import flow_link, show
from bot.model.names import FlowName
from bot.model.verbs import Verb
from bot.store.memory import StoreInMemory
from tests.build import FR
from tests.places import WEDNESDAY, card, talk
from tests.safety.telegram_face import Line, handler

LATITUDE, LONGITUDE = 48.897613, 2.383047


def _sent(more: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "update_id": 1,
        "message": {
            "message_id": 3, "from": {"id": 7}, "chat": {"id": 7, "type": "private"},
            "location": {"latitude": LATITUDE, "longitude": LONGITUDE}, **(more or {}),
        },
    }  # fmt: skip


async def _asked(update: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> tuple[Line, str]:
    conversation, line, store = talk(), Line(), StoreInMemory()
    start = show(
        conversation.compiled,
        flow_link(conversation.compiled, FR, None, FlowName("where-to-go")),
        WEDNESDAY,
    )
    link = next(one.link for one in start.options if one.choice == "arrived")
    before = show(conversation.compiled, link, WEDNESDAY)
    store.remember_link(7, next(one.link for one in before.options if one.choice == "first"))
    await handler(conversation, line, store).handle(update)
    told = capsys.readouterr()
    return line, told.out + told.err + str(await store.last_link(7))


async def test_a_position_is_answered_and_gone(capsys: pytest.CaptureFixture[str]) -> None:
    """The places of the town, the message deleted, the numbers nowhere."""
    line, traces = await _asked(_sent(), capsys)
    called = json.dumps(line.calls, ensure_ascii=False)

    assert any(method.startswith("deleteMessage") for method, _ in line.calls)
    assert "119 – Allô Enfance" in called
    assert not re.search(r"48\.89|2\.383", called + traces)


async def test_a_position_of_somebody_else(capsys: pytest.CaptureFixture[str]) -> None:
    """A forwarded position is not opened."""
    line, _ = await _asked(_sent({"forward_origin": {"type": "hidden_user"}}), capsys)

    assert "119 – Allô Enfance" not in json.dumps(line.calls, ensure_ascii=False)


async def test_closed_when_i_went_is_a_total() -> None:
    """The button counts one for the place, with nothing about her."""
    counted: list[str] = []

    class Counting(StoreInMemory):
        def count(self, event: str) -> None:
            counted.append(event)

    conversation, line = talk(), Line()
    shown = card(conversation, "coucou-crew-air-de-repos", FR)
    link = next(
        button.link for row in shown.choices for button in row
        if (button.link or "").startswith(Verb.FOUND_CLOSED.value)
    )  # fmt: skip
    press = {"update_id": 9, "callback_query": {
        "id": "1", "from": {"id": 7}, "data": link,
        "message": {"message_id": 3, "date": 1, "chat": {"id": 7, "type": "private"}},
    }}  # fmt: skip
    face = handler(conversation, line, Counting())
    await face.handle(press)
    await face.handle(press)

    assert counted.count("closed.coucou-crew-air-de-repos") == 1
