"""Requests that are never finished take no place from Telegram, nor from whoever looks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic

import aiohttp
import pytest
from aiohttp import web

from bot.faces.telegram.connection_guard import ConnectionGuard
from bot.faces.telegram.limits import Limits

pytestmark = pytest.mark.virtual_time

HALVES = [
    b"",
    b"P",
    b"POST /telegram HTTP/1.1\r\nHost: x\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ",
    b"\x16\x03\x01\x02\x00",
]


async def slow(request: web.Request) -> web.Response:
    """Answers after a while."""
    await request.read()
    await asyncio.sleep(0.3)
    return web.Response(text="slow")


async def quick(_: web.Request) -> web.Response:
    """Answers at once."""
    return web.Response(text="quick")


@asynccontextmanager
async def serving(
    limits: Limits = Limits(header_within=0.2),  # noqa: B008
) -> AsyncIterator[tuple[ConnectionGuard, int]]:
    """A server behind its guard, which waits less for a header."""
    doors = ConnectionGuard(limits)
    app = web.Application(middlewares=[doors.middleware])
    app.router.add_get("/quick", quick)
    app.router.add_post("/slow", slow)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        async with doors.open(runner, "127.0.0.1", 0) as port:
            yield doors, port
    finally:
        await runner.cleanup()


async def half_open(port: int, half: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection that begins a request and does not go on."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(half)
    await writer.drain()
    return reader, writer


async def is_closed(reader: asyncio.StreamReader) -> bool:
    """Whether the server closes the connection; what it says before is of no matter."""
    try:
        async with asyncio.timeout(5):
            await reader.read()
    except ConnectionError:
        return True
    return True


@pytest.mark.parametrize("half", HALVES)
async def test_half_a_request_is_cut_in_time(half: bytes) -> None:
    """Whatever the half looks like; one that drips on is cut at the same time."""
    async with serving() as (doors, port):
        began = monotonic()
        reader, writer = await half_open(port, half)
        assert await is_closed(reader)
        took = monotonic() - began
        writer.close()

        assert took < 2
        assert len(doors._connections) == 0


async def test_dripping_does_not_help() -> None:
    """A byte now and then does not put the deadline off."""
    async with serving() as (_, port):
        reader, writer = await half_open(port, HALVES[2])
        closed = asyncio.create_task(is_closed(reader))
        began = monotonic()
        while not closed.done() and monotonic() - began < 3:
            writer.write(b"X: y\r\n")
            await asyncio.sleep(0.05)
        took = monotonic() - began
        writer.close()
        await closed

        assert took < 1.5


async def test_a_thousand_half_open_ones() -> None:
    """Beside more than may be open, a whole request is answered at once; it is said, briefly."""
    limits = Limits(header_within=30.0, max_connections=50)
    async with serving(limits) as (doors, port), aiohttp.ClientSession() as session:
        halves = [await half_open(port, HALVES[2]) for _ in range(200)]
        began = monotonic()
        async with session.get(f"http://127.0.0.1:{port}/quick") as answer:
            text = await answer.text()
        took = monotonic() - began
        most = len(doors._connections)
        for _, writer in halves:
            writer.close()

        assert text == "quick"
        assert took < 1
        assert most <= 51
        assert doors.cut >= 150


async def test_a_long_answer_is_not_cut() -> None:
    """A request that is there has no deadline: a slow chat may take its time."""
    async with serving() as (doors, port), aiohttp.ClientSession() as session:
        async with session.post(f"http://127.0.0.1:{port}/slow", data=b"x") as answer:
            text = await answer.text()

        assert text == "slow"
        assert doors.cut == 0


async def test_a_connection_is_used_again() -> None:
    """Between two requests Telegram's connection stays open; then it is closed without a word."""
    async with serving() as (doors, port), aiohttp.ClientSession() as session:
        for _ in range(5):
            async with session.get(f"http://127.0.0.1:{port}/quick") as answer:
                await answer.read()
            await asyncio.sleep(0.1)
        used = len(doors._connections)

        assert used == 1
        assert doors.cut == 0


async def test_half_of_a_second_request() -> None:
    """The deadline holds for every request of a connection."""
    async with serving() as (_, port):
        reader, writer = await half_open(port, b"GET /quick HTTP/1.1\r\nHost: x\r\n\r\n")
        async with asyncio.timeout(5):
            assert b"quick" in await reader.read(4096)
        writer.write(HALVES[2])
        began = monotonic()
        assert await is_closed(reader)
        writer.close()

        assert monotonic() - began < 2
