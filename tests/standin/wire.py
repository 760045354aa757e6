"""
HTTP/1.1 on a raw asyncio protocol: keep-alive, and pipelined calls answered in their order.

Knows nothing of Telegram. `routes.Router` is its handler. Written by hand because this process
must never be what a speed test measures.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import httptools

from .replies import CUT, Answer, Cut, Outcome, Reply, plain

MAX_BODY = 51 * 1024 * 1024  # Telegram takes files of 50 MB


@dataclass(slots=True)
class Request:
    """One call as it came in."""

    method: str
    path: str
    query: str
    content_type: str
    body: bytes


Handler = Callable[[Request], Outcome]


class _Slot:
    """The place of one answer in the order of its connection."""

    __slots__ = ("answer", "keep_alive")

    def __init__(self, *, keep_alive: bool) -> None:
        self.answer: Answer | None = None
        self.keep_alive = keep_alive


class Connection(asyncio.Protocol):
    """One client's connection."""

    def __init__(self, handler: Handler, open_connections: set[Connection]) -> None:
        self._handler = handler
        self._open = open_connections
        self._parser = httptools.HttpRequestParser(self)
        self._slots: deque[_Slot] = deque()
        self._tasks: set[asyncio.Future[Answer]] = set()
        self._out: list[bytes] = []
        self._url = b""
        self._content_type = b""
        self._body: list[bytes] = []
        self._size = 0
        self._ends = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._open.add(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  asyncio's signature
        self._open.discard(self)
        for task in self._tasks:
            task.cancel()

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._out.append(
                plain({"ok": False, "error_code": 400}, 400).head_and_body(keep_alive=False)
            )
            self._ends = True
        self._send()

    def close(self) -> None:
        """Let go of the client; used when the process ends."""
        self._transport.abort()

    # httptools calls these

    def on_message_begin(self) -> None:
        self._url = b""
        self._content_type = b""
        self._body = []
        self._size = 0

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        lower = name.lower()
        if lower == b"content-type":
            self._content_type = value
        elif lower == b"expect":
            self._out.append(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._send()

    def on_body(self, body: bytes) -> None:
        self._size += len(body)
        if self._size <= MAX_BODY:
            self._body.append(body)

    def on_message_complete(self) -> None:
        keep_alive = self._parser.should_keep_alive()
        outcome = self._outcome()
        if isinstance(outcome, Reply) and not self._slots:
            self._put(outcome, keep_alive=keep_alive)
            return
        slot = _Slot(keep_alive=keep_alive)
        self._slots.append(slot)
        if isinstance(outcome, Reply | Cut):
            slot.answer = outcome
            self._put_ready()
            return
        task = asyncio.ensure_future(outcome)
        self._tasks.add(task)
        task.add_done_callback(partial(self._finished, slot))

    # ours

    def _outcome(self) -> Outcome:
        if self._size > MAX_BODY:
            words = "Request Entity Too Large"
            return plain({"ok": False, "error_code": 413, "description": words}, 413)
        path, _, query = self._url.partition(b"?")
        request = Request(
            self._parser.get_method().decode("ascii"),
            path.decode("utf-8", "replace"),
            query.decode("utf-8", "replace"),
            self._content_type.decode("latin-1"),
            self._body[0] if len(self._body) == 1 else b"".join(self._body),
        )
        try:
            return self._handler(request)
        except Exception:  # noqa: BLE001  a fault of the stand-in must show, and must not hang a test
            return _own_fault()

    def _finished(self, slot: _Slot, task: asyncio.Future[Answer]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            traceback.print_exception(error, file=sys.stderr)
        slot.answer = task.result() if error is None else _own_fault()
        self._put_ready()
        self._send()

    def _put_ready(self) -> None:
        while self._slots and (answer := self._slots[0].answer) is not None:
            slot = self._slots.popleft()
            if isinstance(answer, Cut):
                self._reset()
                return
            self._put(answer, keep_alive=slot.keep_alive)

    def _put(self, reply: Reply, *, keep_alive: bool) -> None:
        self._out.append(reply.head_and_body(keep_alive=keep_alive))
        self._ends = self._ends or not keep_alive

    def _send(self) -> None:
        if self._out and not self._transport.is_closing():
            self._transport.write(b"".join(self._out) if len(self._out) > 1 else self._out[0])
        self._out.clear()
        if self._ends and not self._slots:
            self._transport.close()

    def _reset(self) -> None:
        """Cut the connection with RST, as a broken network does, not with a polite FIN."""
        self._out.clear()
        self._slots.clear()
        own_socket: socket.socket | None = self._transport.get_extra_info("socket")
        if own_socket is not None:
            no_linger = struct.pack("ii", 1, 0)
            own_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
        self._transport.abort()


def _own_fault() -> Reply:
    traceback.print_exc(file=sys.stderr)
    words = "Internal Server Error: the stand-in itself is broken, see its stderr"
    return plain({"ok": False, "error_code": 500, "description": words}, 500)


__all__ = ["CUT", "Connection", "Handler", "Request"]
