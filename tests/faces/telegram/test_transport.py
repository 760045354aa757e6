"""The aiohttp transport and the raw calls, against a real server on the loopback."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.faces.telegram.calls import Calls, error_of
from bot.faces.telegram.transport import SOME, AiohttpRequest
from tests.standin.client import TOKEN, running_standin


@asynccontextmanager
async def server_that(answers: web.Response | None) -> AsyncIterator[str]:
    """A server that gives one answer to everything; with None, it hangs up."""

    async def handle(request: web.Request) -> web.Response:
        await request.read()
        if answers is None:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        return web.Response(status=answers.status, body=answers.body)

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


async def test_the_library_over_our_transport() -> None:
    """`telegram.Bot` sends, edits and uploads over aiohttp as over its own client."""
    async with running_standin(chats=[7]) as standin:
        request = AiohttpRequest()
        async with Bot(TOKEN, base_url=standin.bot_url, request=request) as bot:
            sent = await bot.send_message(7, "één")
            edited = await bot.edit_message_text("deux", 7, sent.message_id)
            document = InputFile(b"%PDF-1.4 test", filename="letter.pdf")
            letter = await bot.send_document(7, document, caption="lettre")

    assert getattr(edited, "text", "") == "deux"
    assert letter.document is not None
    assert letter.document.file_name == "letter.pdf"


async def test_raw_calls_give_results() -> None:
    """A raw call gives the result as JSON; `do` looks only for failure."""
    async with running_standin(chats=[7]) as standin, AiohttpRequest() as request:
        calls = Calls(request, standin.url, TOKEN)
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
        (502, {"description": "Bad Gateway"}, NetworkError),
        (500, "<html>", NetworkError),
        (400, [], NetworkError),
    ],
)
def test_errors_have_names(status: int, body: object, error: type[TelegramError]) -> None:
    """Every answer that is not 200 becomes the library's error for it."""
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()

    assert type(error_of(status, raw)) is error


async def test_no_json_is_a_network_error() -> None:
    """A 200 from a login page of a hotel is no answer of the Bot API."""
    async with (
        server_that(web.Response(body=b"<html>hello</html>")) as url,
        AiohttpRequest() as request,
    ):
        with pytest.raises(NetworkError, match="no JSON"):
            await Calls(request, url, TOKEN).call("getMe", {})


async def test_failures_do_not_carry_the_token() -> None:
    """The text of an error never holds the address, because the token stands in it."""
    async with server_that(None) as url, AiohttpRequest() as request:
        with pytest.raises(NetworkError) as caught:
            await Calls(request, url, TOKEN).call("getMe", {})

    chain = [caught.value, caught.value.__cause__]
    assert all(TOKEN not in repr(error) for error in chain)


async def test_silence_is_a_time_out() -> None:
    """A server that does not answer in time: TimedOut, which may have been carried out."""
    async with (
        running_standin(chats=[7], delay_ms=2000) as standin,
        AiohttpRequest(read=0.05) as request,
    ):
        with pytest.raises(TimedOut):
            await Calls(request, standin.url, TOKEN).call("getMe", {})


async def test_it_must_be_opened() -> None:
    """A transport that was not opened is a developer's mistake."""
    with pytest.raises(RuntimeError, match="not initialized"):
        await Calls(AiohttpRequest(), "http://127.0.0.1:9", TOKEN).call("getMe", {})


async def test_whether_telegram_is_near() -> None:
    """The fastest of the last calls tells; before the first, nothing is taken for near."""
    async with server_that(web.Response(body=b"{}")) as url:
        request = AiohttpRequest()
        await request.initialize()
        before = request.is_near
        for _ in range(5):
            await request.post_json(url, b"{}")
        assert (before, request.is_near) == (False, True)
        await request.shutdown()


def test_telegram_that_has_moved_away() -> None:
    """What was fast long ago does not count for ever; one slow call among fast ones does not."""
    request = AiohttpRequest()
    for seconds in (0.001, 5.0):
        request._note(seconds)
    assert request.is_near
    for _ in range(2 * SOME):
        request._note(0.05)
    assert not request.is_near
