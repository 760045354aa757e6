"""
Protects the webhook's server from slow HTTP attacks (slowloris): deadlines, bounded connections.

A server that waits for ever for the second half of a header has no room left for Telegram.
Used by `webhook.py`, behind a proxy or not.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, cast

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.faces.telegram.limits import LIMITS, Limits
from bot.service.log import log_error

IDLE: Final = 75.0
"""Seconds that a connection stays open between two requests, as Telegram uses it again."""


class ConnectionGuard:
    """Read deadlines and a connection limit of one server; beyond it, the idlest is cut."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self._connections: dict[object, _GuardedConnection] = {}
        self.cut = 0

    @asynccontextmanager
    async def open(self, runner: web.AppRunner, host: str | None, port: int) -> AsyncIterator[int]:
        """
        Listen for *runner*; gives the port. At the end nobody new is let in.

        Raises:
            OSError: If the port is in use or may not be taken.
        """
        inner = runner.server
        if inner is None:
            raise RuntimeError("the runner is not set up")
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: _GuardedConnection(self, inner()), host, port, reuse_address=True, backlog=128
        )
        try:
            yield int(server.sockets[0].getsockname()[1])
        finally:
            server.close()

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """While a request is answered, its connection has no deadline."""
        door = self._connections.get(request.protocol)
        if door is None:
            return await handler(request)
        door.wait_for(None)
        try:
            return await handler(request)
        finally:
            door.wait_for(IDLE)

    def enter(self, inner: object, door: "_GuardedConnection") -> None:
        """Let a connection in; when there are too many, the one goes that has asked for nothing."""
        if len(self._connections) >= self.limits.max_connections:
            waiting = [one for one in self._connections.values() if one.is_waiting]
            min(waiting, key=lambda one: one.is_idle, default=door).cut()
        self._connections[inner] = door

    def leave(self, inner: object) -> None:
        """A connection is closed."""
        self._connections.pop(inner, None)

    def note_cut(self) -> None:
        """One more was cut: the 1st, 2nd, 4th, 8th ... is said, so that the log is not filled."""
        self.cut += 1
        if self.cut & (self.cut - 1) == 0:
            log_error("connections_cut", count=self.cut, open=len(self._connections))


class _GuardedConnection(asyncio.Protocol):
    """Wraps the server's protocol of one connection and holds its read deadline."""

    def __init__(self, guard: ConnectionGuard, inner: asyncio.Protocol) -> None:
        self._guard = guard
        self._inner = inner
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.is_idle = False
        """Whether it has been answered, and asks for nothing now."""

    @property
    def is_waiting(self) -> bool:
        """Whether it owes us a request, or the rest of one."""
        return self._timer is not None

    def wait_for(self, seconds: float | None) -> None:
        """The next request has to be there in so many seconds; None for no deadline."""
        if self._timer is not None:
            self._timer.cancel()
        self.is_idle = seconds == IDLE
        self._timer = (
            None if seconds is None else asyncio.get_running_loop().call_later(seconds, self._late)
        )

    def cut(self) -> None:
        """Close it now."""
        self.wait_for(None)
        self._guard.note_cut()
        if self._transport is not None:
            self._transport.abort()

    def _late(self) -> None:
        if self.is_idle:
            self.wait_for(None)
            if self._transport is not None:
                self._transport.close()
        else:
            self.cut()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # As the server itself does: another loop's transport is of no class of asyncio's.
        self._transport = cast("asyncio.Transport", transport)
        self._inner.connection_made(transport)
        self.wait_for(self._guard.limits.header_within)
        self._guard.enter(self._inner, self)

    def connection_lost(self, error: Exception | None) -> None:
        self.wait_for(None)
        self._guard.leave(self._inner)
        self._inner.connection_lost(error)

    def data_received(self, data: bytes) -> None:
        if self.is_idle:
            self.wait_for(self._guard.limits.header_within)
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()
