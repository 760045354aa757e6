"""Servers on the loopback that answer what a test wants."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web


@asynccontextmanager
async def server_that(
    answers: web.Response | None,
    *,
    seen: list[str] | None = None,
    tls: ssl.SSLContext | None = None,
    idle: float = 75.0,
) -> AsyncIterator[str]:
    """
    A server that gives one answer to everything; with None, it hangs up.

    Args:
        seen: Gets what each request asked for.
        tls: Speaks TLS with it.
        idle: Seconds until a connection that nobody uses is closed.
    """

    async def handle(request: web.Request) -> web.Response:
        await request.read()
        if seen is not None:
            seen.append(request.raw_path)
        if answers is None:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        return web.Response(status=answers.status, body=answers.body)

    async with serving(handle, tls=tls, idle=idle) as url:
        yield url


@asynccontextmanager
async def serving(
    handle: Callable[[web.Request], Awaitable[web.Response]],
    *,
    tls: ssl.SSLContext | None = None,
    idle: float = 75.0,
) -> AsyncIterator[str]:
    """A server on a free port of the loopback, as its address."""
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handle)
    runner = web.AppRunner(app, access_log=None, keepalive_timeout=idle)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
    await site.start()
    port = runner.addresses[0][1]
    try:
        yield f"{'http' if tls is None else 'https'}://127.0.0.1:{port}"
    finally:
        await runner.cleanup()
