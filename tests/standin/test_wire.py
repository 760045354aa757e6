"""HTTP: bodies of all kinds, connections that are kept, calls that are pipelined."""

from __future__ import annotations

import asyncio
import json
from urllib.parse import urlencode

import aiohttp
import pytest

from .client import CHAT, TOKEN, Standin, running_standin

_KEYS = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


async def _raw(standin: Standin, message: bytes, count: int) -> list[dict[str, object]]:
    """The bodies of *count* answers to bytes on one connection."""
    port = int(standin.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(message)
    bodies: list[dict[str, object]] = []
    for _ in range(count):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(line for line in head.split("\r\n") if line.startswith("Content-Length"))
        bodies.append(json.loads(await reader.readexactly(int(length.split(":")[1]))))
    writer.close()
    await writer.wait_closed()
    return bodies


def _post(method: str, body: bytes, kind: str = "application/json") -> bytes:
    head = f"POST /bot{TOKEN}/{method} HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body


async def test_pipelined_calls_are_answered_in_order(standin: Standin) -> None:
    """A slow call holds back the answers behind it on its connection, and mixes nothing up."""
    await standin.control.fault("slow", method="sendMessage", seconds=0.2)
    calls = [_post("sendMessage", json.dumps({"chat_id": CHAT, "text": t}).encode()) for t in "abc"]

    answers = await _raw(standin, b"".join(calls), 3)

    texts = [answer["result"]["text"] for answer in answers]  # type: ignore[index]  # raw JSON
    assert texts == ["a", "b", "c"]


async def test_forms_and_queries(standin: Standin) -> None:
    """A form and an address carry the same call as JSON does."""
    params = {"chat_id": str(CHAT), "text": "é & a", "reply_markup": json.dumps(_KEYS)}
    form = await _raw(
        standin,
        _post("sendMessage", urlencode(params).encode(), "application/x-www-form-urlencoded"),
        1,
    )
    url = f"{standin.bot_url}{TOKEN}/sendMessage"
    async with standin._session.get(url, params=params) as response:
        query = await response.json()

    chat = await standin.person().chat()
    assert form[0]["ok"]
    assert query["ok"]
    assert [message.text for message in chat.messages] == ["é & a", "é & a"]
    assert chat.messages[0].labels == ["a"]


async def test_uploads(standin: Standin) -> None:
    """A file comes as a part of its own name, or attached under another; no stray files."""
    voice = aiohttp.FormData({"chat_id": str(CHAT), "duration": "4"})
    voice.add_field("voice", b"OggS...", filename="a.ogg", content_type="audio/ogg")
    attached = aiohttp.FormData({"chat_id": str(CHAT), "document": "attach://letter"})
    attached.add_field("letter", b"%PDF", filename="l.pdf", content_type="application/pdf")
    stray = aiohttp.FormData({"chat_id": str(CHAT), "text": "x"})
    stray.add_field("photo", b"x", filename="a.jpg")
    no_voice = aiohttp.FormData({"chat_id": str(CHAT)})
    no_voice.add_field("voice", b"RIFF", filename="a.wav", content_type="audio/wav")

    answers = []
    for method, form in (
        ("sendVoice", voice),
        ("sendDocument", attached),
        ("sendMessage", stray),
        ("sendVoice", no_voice),
    ):
        async with standin._session.post(f"{standin.bot_url}{TOKEN}/{method}", data=form) as got:
            answers.append(await got.json())

    assert answers[0]["result"]["voice"]["duration"] == 4
    assert answers[0]["result"]["voice"]["file_size"] == 7
    assert answers[1]["result"]["document"]["file_name"] == "l.pdf"
    assert answers[2]["description"] == 'Bad Request: unknown file "photo" of sendMessage'
    assert "document" in answers[3]["result"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "can't parse JSON object"),
        (b"[]", "can't parse JSON object: Object expected"),
        (b'{"text": "\xff"}', "strings must be encoded in UTF-8"),
    ],
)
async def test_broken_bodies(standin: Standin, body: bytes, words: str) -> None:
    """A body that cannot be read is refused."""
    (answer,) = await _raw(standin, _post("sendMessage", body), 1)

    assert answer["description"] == f"Bad Request: {words}"


async def test_calls_are_recorded(standin: Standin) -> None:
    """Every call with what it carried and how it ended."""
    await standin.call("sendMessage", chat_id=CHAT, text="x")
    place = await standin.control.next_call()
    await standin.call("sendMessage", chat_id=5, text="y")

    (call,) = await standin.control.calls(place)

    assert (call.method, call.status) == ("sendMessage", 400)
    assert call.params == {"chat_id": 5, "text": "y"}
    assert (await standin.control.stats())["calls"] == {"sendMessage": 2}


async def test_one_token() -> None:
    """Started with a token, it lets in no other."""
    async with running_standin(token=TOKEN, chats=[]) as standin:
        mine = await standin.call("getMe")
        other = await standin.call("getMe", token=TOKEN[:-1] + "1")

    assert mine.result["id"] == 4_200_000_042
    assert (other.status, other.description) == (401, "Unauthorized")
