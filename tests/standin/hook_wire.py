"""A small HTTP/1.1 client for webhook deliveries: keep-alive, loopback only."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

import httptools

LOOPBACK = {"127.0.0.1", "localhost"}
TIMEOUT = 60.0


@dataclass(frozen=True, slots=True)
class HookAnswer:
    """What the bot's web server said."""

    status: int
    content_type: str
    body: bytes
    retry_after: int


class HookConnection(asyncio.Protocol):
    """One kept-alive connection to the bot's web server; one delivery at a time."""

    def __init__(self) -> None:
        self.is_open = False
        self._answer: asyncio.Future[HookAnswer] | None = None
        self._start()

    def _start(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []
        self._content_type = ""
        self._retry_after = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.is_open = True

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_open = False
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("Webhook connection closed"))

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._transport.abort()

    def on_header(self, name: bytes, value: bytes) -> None:
        lower = name.lower()
        if lower == b"content-type":
            self._content_type = value.decode("latin-1")
        elif lower == b"retry-after" and value.isdigit():
            self._retry_after = int(value)

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        answer = HookAnswer(status, self._content_type, b"".join(self._body), self._retry_after)
        if not self._parser.should_keep_alive():
            self._transport.close()
            self.is_open = False
        self._start()
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    async def post(self, message: bytes) -> HookAnswer:
        """
        Send a whole HTTP message and wait for the answer.

        Raises:
            OSError: If the connection breaks.
            TimeoutError: If there is no answer for a minute.
        """
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(message)
        try:
            return await asyncio.wait_for(self._answer, TIMEOUT)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Hang up."""
        self.is_open = False
        self._transport.abort()


class HookClient:
    """The kept-alive connections to one webhook."""

    def __init__(self, url: str, secret_token: str) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or "127.0.0.1"
        self._port = parts.port or 80
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        secret = f"X-Telegram-Bot-Api-Secret-Token: {secret_token}\r\n" if secret_token else ""
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: {parts.netloc}\r\n{secret}"
            "Content-Type: application/json\r\nConnection: keep-alive\r\n"
            "Accept-Encoding: identity\r\nContent-Length: "
        ).encode()
        self._idle: list[HookConnection] = []

    async def post(self, body: bytes) -> HookAnswer:
        """Deliver *body*; errors as `HookConnection.post`."""
        connection = await self._connection()
        message = self._head + b"%d\r\n\r\n%b" % (len(body), body)
        answer = await connection.post(message)
        if connection.is_open:
            self._idle.append(connection)
        return answer

    def close(self) -> None:
        """Hang up all idle connections."""
        for connection in self._idle:
            connection.close()
        self._idle.clear()

    async def _connection(self) -> HookConnection:
        while self._idle:
            connection = self._idle.pop()
            if connection.is_open:
                return connection
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(HookConnection, self._host, self._port)
        return connection
