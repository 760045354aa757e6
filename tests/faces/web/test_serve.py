"""The preview as a server: it says when it listens, and ends when it is told to."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest

from bot.faces.web.app import serve
from bot.service.conversation import Conversation


@contextlib.asynccontextmanager
async def served(conversation: Conversation, host: str = "127.0.0.1") -> AsyncIterator[str]:
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serve(conversation, 0, host=host, ready=ready.set_result))
    try:
        yield await asyncio.wait_for(ready, 10)
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def ask_raw(url: str, request: bytes) -> bytes:
    place = urlsplit(url)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    writer.write(request)
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    await writer.wait_closed()
    return answer


async def test_ready_with_the_address(conversation: Conversation) -> None:
    """`ready` gets an address that answers; afterwards nothing listens any more."""
    async with served(conversation) as url:
        answer = await ask_raw(url, b"GET / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n")

    assert url.startswith("http://127.0.0.1:")
    assert answer.startswith(b"HTTP/1.1 200 OK")
    with pytest.raises(OSError):
        await ask_raw(url, b"")


async def test_port_in_use(conversation: Conversation) -> None:
    """A port that is taken is told by OSError, for the command line to say in words."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError):
        await serve(conversation, taken.getsockname()[1], ready=print)


async def test_what_cannot_be_read_is_not_logged(
    conversation: Conversation,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A body that breaks HTTP itself is not quoted in the log."""
    caplog.set_level("DEBUG")
    head = b"POST /api/typed HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    async with served(conversation) as url:
        answer = await ask_raw(url, head + b"Aminata\r\nAminata\r\n")

    out, err = capfd.readouterr()
    assert b" 400 " in answer.splitlines()[0]
    assert "Aminata" not in caplog.text + out + err
