"""The raw calls: which answers are a yes, and what every other one is called."""

import json

import pytest
from aiohttp import web
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.faces.telegram.api import BotApi, error_of
from bot.faces.telegram.errors import NotCarriedOut, may_be_carried_out
from bot.faces.telegram.transport import FastRequest
from tests.faces.telegram.servers import server_that
from tests.standin.client import TOKEN, running_standin


async def test_raw_calls_give_results() -> None:
    """A raw call gives the result as JSON; `do` looks only for failure."""
    async with running_standin(chats=[7]) as standin, FastRequest() as request:
        calls = BotApi(request, standin.url, TOKEN)
        me = await calls.call("getMe", {})
        await calls.do("sendMessage", {"chat_id": 7, "text": "x"})
        with pytest.raises(BadRequest, match="Chat not found"):
            await calls.do("sendMessage", {"chat_id": 8, "text": "x"})

    assert me["is_bot"] is True


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"description": "Bad Request: x"}, BadRequest),
        (401, {"description": "Unauthorized"}, InvalidToken),
        (403, {"description": "Forbidden: x"}, Forbidden),
        (404, {"description": "Not Found"}, InvalidToken),
        (409, {"description": "Conflict: x"}, Conflict),
        (429, {"parameters": {"retry_after": 9}}, RetryAfter),
        (429, {}, RetryAfter),
        (429, {"parameters": {"retry_after": "soon"}}, RetryAfter),
        (400, {"parameters": {"retry_after": 3}}, RetryAfter),
        (502, {"description": "Bad Gateway"}, NotCarriedOut),
        (413, {"description": "Request Entity Too Large"}, NotCarriedOut),
        (500, "<html>", NetworkError),
        (400, [], NetworkError),
        (400, {}, NetworkError),
        (403, {"description": 5}, NetworkError),
        (401, "<html>", NetworkError),
        (404, "", NetworkError),
        (409, "null", NetworkError),
        (400, "[" * 100_000, NetworkError),
        (400, '{"a":' * 100_000, NetworkError),
        (500, {"parameters": {"retry_after": -1}}, NetworkError),
        (500, {"parameters": {"retry_after": True}}, NetworkError),
        (500, {"parameters": {"retry_after": 10**30}}, NetworkError),
        (500, {"parameters": [1]}, NetworkError),
        (500, "9" * 5000, NetworkError),
        (500, '{"parameters":{"retry_after":NaN}}', NetworkError),
    ],
)
def test_errors_have_names(status: int, body: object, error: type[TelegramError]) -> None:
    """Every answer that is not 200 becomes the library's error for it."""
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()

    assert type(error_of(status, raw)) is error


NOT_THE_BOT_API = [
    b"<html>hello</html>", b"", b"null", b"[]", b"1", b'"ok"', b"{}", b'{"ok":false}',
    b'{"ok":1,"result":{}}', b'{"ok":"true","result":{}}', b'{"result":{}}', b'{"ok":tru',
    b"\xff\xfe", b"[" * 100_000, b'{"ok":' * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("body", NOT_THE_BOT_API, ids=lambda body: repr(body[:12]))
async def test_a_yes_that_is_not_the_bot_api_s(body: bytes) -> None:
    """A 200 without `"ok": true`, as of a hotel's login page, is a broken line for all calls."""
    async with server_that(web.Response(body=body)) as url, FastRequest() as request:
        calls = BotApi(request, url, TOKEN)
        for call in (calls.call("getMe", {}), calls.do("editMessageText", {})):
            with pytest.raises(NetworkError) as caught:
                await call
            assert may_be_carried_out(caught.value)
            assert type(caught.value) is NetworkError


@pytest.mark.parametrize("body", [b'{"ok":true,"result":true}', b' { "ok" : true , "result":1}'])
async def test_a_yes_however_it_is_written(body: bytes) -> None:
    """Spaces in the JSON change nothing."""
    async with server_that(web.Response(body=body)) as url, FastRequest() as request:
        calls = BotApi(request, url, TOKEN)
        await calls.do("editMessageText", {})

        assert await calls.call("editMessageText", {}) in (True, 1)


async def test_whether_a_call_may_have_been_carried_out() -> None:
    """Not when no connection was opened, nor when Telegram says no; else it may have been."""
    async with running_standin(chats=[7]) as standin, FastRequest() as request:
        calls = BotApi(request, standin.url, TOKEN)
        found = {}
        for kind in ("lost", "reset", "garbage", "5xx", "401", "404", "409", "400"):
            await standin.control.fault(kind, method="sendMessage")
            with pytest.raises(TelegramError) as caught:
                await calls.call("sendMessage", {"chat_id": 7, "text": kind})
            found[kind] = may_be_carried_out(caught.value)
        with pytest.raises(NotCarriedOut):
            await BotApi(request, "http://127.0.0.1:9", TOKEN).call("getMe", {})
        with pytest.raises(NotCarriedOut):
            await BotApi(request, "http://telegram.invalid", TOKEN).call("getMe", {})
        chat = await standin.person(7).chat()

    assert [one.text for one in chat.from_bot] == ["lost"]
    assert [kind for kind, may_be in found.items() if may_be] == ["lost", "reset", "garbage"]


async def test_failures_do_not_carry_the_token() -> None:
    """The text of an error never holds the address, because the token stands in it."""
    async with server_that(None) as url, FastRequest() as request:
        with pytest.raises(NetworkError) as caught:
            await BotApi(request, url, TOKEN).call("getMe", {})

    assert TOKEN not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
