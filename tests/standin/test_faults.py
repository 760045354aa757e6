"""What a test can break."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import pytest

from .client import CHAT, TOKEN, Refused, Standin


async def _send(standin: Standin, text: str = "x") -> Any:
    return await standin.call("sendMessage", chat_id=CHAT, text=text)


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("400", 400, "Bad Request: a fault asked for by a test"),
        ("401", 401, "Unauthorized"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("404", 404, "Not Found: method not found"),
        ("5xx", 502, "Bad Gateway"),
        ("429", 429, "Too Many Requests: retry after 7"),
    ],
)
async def test_refusing_faults(standin: Standin, kind: str, status: int, words: str) -> None:
    """The call is refused so, once, and nothing is done."""
    await standin.control.fault(kind, method="sendMessage", retry_after=7)

    broken, whole = await _send(standin, "broken"), await _send(standin, "whole")

    assert (broken.status, broken.description) == (status, words)
    assert broken.retry_after == (7 if kind == "429" else 0)
    assert whole.ok
    assert [message.text for message in (await standin.person().chat()).messages] == ["whole"]
    assert [kind, ""] == [call.fault for call in await standin.control.calls(method="sendMessage")]


async def test_faults_fit_method_chat_and_number(standin: Standin) -> None:
    """A fault hits only its method and chat, after as many calls as it lets pass."""
    await standin.control.add_chat(7)
    await standin.control.fault("400", method="sendMessage", chat=CHAT, after=1, count=2)

    other = await standin.call("sendMessage", chat_id=7, text="x")
    action = await standin.call("sendChatAction", chat_id=CHAT, action="typing")
    mine = [(await _send(standin)).status for _ in range(4)]

    assert other.ok
    assert action.ok
    assert mine == [200, 400, 400, 200]
    assert await standin.control.faults() == []


async def test_a_fault_of_a_chat_hits_its_answers(standin: Standin) -> None:
    """An answer to a press names no chat: its query says which one it is about."""
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=keys)
    query = await standin.person().presses("a")
    await standin.control.fault("5xx", method="answerCallbackQuery", chat=CHAT)

    answers = [
        (await standin.call("answerCallbackQuery", callback_query_id=query)).status
        for _ in range(2)
    ]

    assert answers == [502, 200]


async def test_faults_without_end_are_taken_away(standin: Standin) -> None:
    """-1 breaks every call until the faults are cleared."""
    await standin.control.fault("5xx", count=-1, description="Bad Gateway: no", status=503)
    broken = [(await _send(standin)).status for _ in range(3)]
    await standin.control.clear_faults()

    assert broken == [503] * 3
    assert (await _send(standin)).ok


@pytest.mark.parametrize(("kind", "done"), [("reset", []), ("lost", ["x"])])
async def test_cut_connections(standin: Standin, kind: str, done: list[str]) -> None:
    """No answer comes; after "lost" the message is there all the same."""
    await standin.control.fault(kind, method="sendMessage")

    with pytest.raises(aiohttp.ClientConnectionError):
        await _send(standin)

    assert done == [message.text for message in (await standin.person().chat()).messages]
    (call,) = await standin.control.calls(method="sendMessage")
    assert (0, kind) == (call.status, call.fault)


async def test_slow_answers(standin: Standin) -> None:
    """The message is there at once, the answer comes late."""
    await standin.control.fault("slow", method="sendMessage", seconds=0.3)
    begun = time.monotonic()

    answer = await _send(standin)

    assert answer.ok
    assert time.monotonic() - begun >= 0.3


async def test_every_answer_can_be_delayed(standin: Standin) -> None:
    """A delay makes each call take so long, side by side."""
    await standin.control.delay(100)
    begun = time.monotonic()
    await _send(standin)
    took = time.monotonic() - begun
    await standin.control.delay(0)

    assert 0.1 <= took < 0.4


async def test_garbage(standin: Standin) -> None:
    """A network that asks to log in answers 200 with a page."""
    await standin.control.fault("garbage")

    url = f"{standin.bot_url}{TOKEN}/getMe"
    async with standin._session.get(url) as response:
        body = await response.text()

    assert response.status == 200
    assert body.startswith("<html>")


async def test_updates_delivered_twice(standin: Standin) -> None:
    """A confirmed update comes once more, with the same number."""
    await standin.person().says("hello")
    (first,) = (await standin.call("getUpdates")).result
    await standin.control.fault("twice", chat=CHAT)

    again = (await standin.call("getUpdates", offset=first["update_id"] + 1)).result
    empty = (await standin.call("getUpdates", offset=first["update_id"] + 2)).result

    assert again == [first]
    assert empty == []


async def test_updates_out_of_order(standin: Standin) -> None:
    """A batch comes with one chat's updates turned round, once."""
    for word in ("one", "two"):
        await standin.person().says(word)
    await standin.control.fault("reorder")

    turned = (await standin.call("getUpdates")).result
    straight = (await standin.call("getUpdates", offset=1)).result

    assert [update["message"]["text"] for update in turned] == ["two", "one"]
    assert [update["message"]["text"] for update in straight] == ["one", "two"]


async def test_faults_nobody_knows(standin: Standin) -> None:
    """A misspelt fault is a mistake of the test and says so."""
    with pytest.raises(Refused, match='no fault "500"'):
        await standin.control.fault("500")
    with pytest.raises(Refused, match="unknown: times"):
        await standin.control.fault("429", times=3)
