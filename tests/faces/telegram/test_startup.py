"""A start says in one sentence why Telegram is not reached, and tries on where it may help."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter

from bot.faces.telegram.api import BotApi
from bot.faces.telegram.diagnostics import Reason, TokenRefused, reason_in
from bot.faces.telegram.limits import Limits
from bot.faces.telegram.startup import ReceivedElsewhere, check_no_other_receiver, get_me, reach
from bot.faces.telegram.transport import FastRequest

ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Bot","username":"a_bot"}}'


def http(status: str, body: bytes, more: str = "") -> bytes:
    """An answer of a server."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{more}Connection: close\r\n\r\n"
    return head.encode() + body


def refusal(status: str, words: str) -> bytes:
    """An answer of the Bot API that is a refusal."""
    code = status.partition(" ")[0]
    body = f'{{"ok":false,"error_code":{code},"description":"{words}"}}'
    return http(status, body.encode())


@asynccontextmanager
async def server(*answers: bytes, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Gives one answer after the other; the last one for ever."""
    left = list(answers)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(left.pop(0) if len(left) > 1 else left[0])
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    listening = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls)
    async with listening:
        yield int(listening.sockets[0].getsockname()[1])


AT_ONCE = Limits(startup_retry=0.01)
"""Tries come at once."""


async def start(url: str, proxy: str | None = None, tries: float = 0.5) -> tuple[Any, list[str]]:
    """What a start gets within some tries, and what it says."""
    request = FastRequest(connect=1.0, read=1.0, proxy=proxy)
    await request.initialize()
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(tries, stop.set)
    told: list[str] = []
    try:
        me = await reach(
            partial(get_me, BotApi(request, url, "123456:" + "A" * 35)), stop, told.append, AT_ONCE
        )
    finally:
        await request.shutdown()
    return me, told


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (http("200 OK", b"<html>Please sign in</html>"), "not the Bot API"),
        (http("200 OK", b""), "not the Bot API"),
        (http("200 OK", b"{}"), "not the Bot API"),
        (http("200 OK", b"[]"), "not the Bot API"),
        (http("200 OK", b'{"ok":true,"result":[]}'), "not the Bot API"),
        (http("404 Not Found", b"<html>nginx</html>"), "not the Bot API"),
        (http("404 Not Found", b'{"error":"no such page"}'), "not the Bot API"),
        (http("401 Unauthorized", b"<html>"), "not the Bot API"),
        (http("302 Found", b"", "Location: https://portal.example.org/\r\n"), "not the Bot API"),
        (http("400 Bad Request", b"<html>"), "not the Bot API"),
        (http("502 Bad Gateway", b"<html>Bad Gateway</html>"), "trouble of its own"),
        (refusal("500 Internal Server Error", "Internal Server Error"), "trouble of its own"),
        (refusal("403 Forbidden", "Forbidden"), "forbidden"),
        (refusal("429 Too Many Requests", "Too Many Requests"), "asks too often"),
        (b"", "No connection"),
        (b"220 smtp.example.org ESMTP\r\n", "No connection"),
    ],
)
async def test_odd_answers_of_a_start(answer: bytes, words: str) -> None:
    """One sentence, no traceback; when the Bot API is there at last, the bot starts."""
    async with server(answer, answer, http("200 OK", ME)) as port:
        me, told = await start(f"http://127.0.0.1:{port}", tries=3)

    assert me is not None
    assert me["username"] == "a_bot"
    assert len(told) == 1
    assert words in told[0]
    assert "Error" not in told[0]


@pytest.mark.parametrize(
    "answer", [refusal("401 Unauthorized", "Unauthorized"), refusal("404 Not Found", "Not Found")]
)
async def test_a_wrong_token_ends_a_start_at_once(answer: bytes) -> None:
    """Telegram's own words, and at the start nothing would change."""
    async with server(answer) as port:
        with pytest.raises(TokenRefused):
            await start(f"http://127.0.0.1:{port}")


@pytest.mark.parametrize(
    ("url", "proxy", "words"),
    [
        ("http://127.0.0.1:1", None, "it is refused"),
        ("http://nowhere.invalid", None, "DNS"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1", "TELEGRAM_PROXY"),
        ("https://127.0.0.1:1", "http://nowhere.invalid:1", "TELEGRAM_PROXY"),
        ("https://127.0.0.1:1", "socks5://127.0.0.1:1", "TELEGRAM_PROXY"),
    ],
)
async def test_nobody_there(url: str, proxy: str | None, words: str) -> None:
    """What is in the way is named: the name, the port, the proxy."""
    me, told = await start(url, proxy)

    assert me is None
    assert words in told[0]


async def test_a_certificate_that_is_not_trusted(tmp_path: Path) -> None:
    """Nothing is sent to whoever is in between, and the reason is said."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout {key} -out {certificate}"
    subprocess.run([*make.split(), "-subj", "/CN=localhost"], check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    async with server(http("200 OK", ME), tls=tls) as port:
        me, told = await start(f"https://localhost:{port}", tries=1)

    assert me is None
    assert "certificate" in told[0]


async def test_stopped_while_it_tries() -> None:
    """Ctrl+C ends the trying."""
    stop, told = asyncio.Event(), list[str]()

    async def never() -> str:
        stop.set()
        raise RetryAfter(3600)

    async with asyncio.timeout(2):
        assert await reach(never, stop, told.append, AT_ONCE) is None


async def test_what_is_asked_wrongly_is_not_asked_again() -> None:
    """A 400 would be one the next time."""

    async def wrong() -> None:
        raise BadRequest("Bad Request: bad webhook")

    with pytest.raises(BadRequest):
        await reach(wrong, asyncio.Event(), lambda _: None, AT_ONCE)


class Info:
    """Knows one webhook."""

    def __init__(self, url: Any) -> None:
        self.url = url

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """GetWebhookInfo alone."""
        assert (method, fields) == ("getWebhookInfo", {})
        assert read
        return {"url": self.url}


OURS = "https://bot.example.org/telegram"


@pytest.mark.parametrize(
    ("url", "ours", "take_over", "is_taken"),
    [
        ("", None, False, False),
        ("", OURS, False, False),
        (OURS, OURS, False, False),
        (OURS, None, False, True),
        ("https://other.example.org", OURS, False, True),
        ("https://other.example.org", None, False, True),
        ("https://other.example.org", None, True, False),
        ("https://other.example.org", OURS, True, False),
        (None, None, False, False),
    ],
)
async def test_nobody_is_robbed(
    url: Any, ours: str | None, take_over: bool, is_taken: bool
) -> None:
    """A start takes nobody's updates unless it is told to; our own webhook is ours."""
    looking = check_no_other_receiver(Info(url), ours, take_over=take_over)
    if not is_taken:
        assert await looking
        return
    with pytest.raises(ReceivedElsewhere, match=r"^(other|bot)\.example\.org$"):
        await looking


@pytest.mark.parametrize(
    ("causes", "by_proxy", "reason"),
    [
        (["client error (Connect)", "dns error"], False, Reason.NAME),
        (["client error (Connect)", "dns error"], True, Reason.PROXY),
        (["client error (Connect)", "tunnel error: proxy authorization required"], True,
         Reason.PROXY),
        (["client error (Connect)", "invalid peer certificate: UnknownIssuer"], True,
         Reason.CERTIFICATE),
        (["client error (SendRequest)", "Connection reset by peer"], True, Reason.LINE),
        ([], False, Reason.LINE),
    ],
)  # fmt: skip
def test_reasons_in_the_words_of_the_client(
    causes: list[str], by_proxy: bool, reason: Reason
) -> None:
    """The innermost cause that one can mend."""
    assert reason_in(causes, by_proxy=by_proxy) is reason


@pytest.mark.parametrize("error", [InvalidToken("x"), NetworkError("x")])
async def test_only_getme_speaks_of_the_token(error: Exception) -> None:
    """A 401 to another call of a start is an outage."""
    left: list[Exception] = [error, error]

    async def call() -> str:
        if left:
            raise left.pop()
        return "done"

    assert await reach(call, asyncio.Event(), lambda _: None, AT_ONCE) == "done"
