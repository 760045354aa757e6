"""
How many calls a second the stand-in answers: `python -m tests.standin.load [--seconds 3]`.

Starts a stand-in of its own and keeps some connections busy, loopback only. Prints calls a
second, and how much of one core each side used. Bounded: at most 30 seconds, 64 connections.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from functools import partial
from pathlib import Path

from .client_process import StandinProcess
from .shapes import JsonObject, to_bytes

_CHAT = 4242
_PATH = "/bot4200000042:AAstandin-standin-standin-standin-0/"
_SCREENS = 64
_KEYS = [[{"text": f"choice {row}", "callback_data": f"v1-{row}"}] for row in range(5)]


def _request(method: str, body: JsonObject) -> bytes:
    data = to_bytes(body)
    head = f"POST {_PATH}{method} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n%b" % (len(data), data)


class _Caller(asyncio.Protocol):
    """One connection with one call under way, or *depth* of them pipelined."""

    def __init__(self, requests: list[bytes], depth: int) -> None:
        self._requests = requests
        self._depth = depth
        self._buffer = b""
        self.answered = 0
        self.refused = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(b"".join(self._requests[: self._depth]))

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        done = 0
        while (head := self._buffer.find(b"\r\n\r\n")) >= 0:
            begin = self._buffer.index(b"Content-Length: ") + 16
            end = head + 4 + int(self._buffer[begin:head])
            if len(self._buffer) < end:
                break
            self.refused += not self._buffer.startswith(b"HTTP/1.1 200")
            self._buffer = self._buffer[end:]
            done += 1
        first = self.answered
        self.answered += done
        count = len(self._requests)
        following = [self._requests[(first + self._depth + one) % count] for one in range(done)]
        if following:
            self._transport.write(b"".join(following))

    def close(self) -> None:
        self._transport.abort()


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _measure(port: int, method: str, connections: int, depth: int, seconds: float) -> int:
    body: JsonObject = {"chat_id": _CHAT, "reply_markup": {"inline_keyboard": _KEYS}}
    if method == "editMessageText":
        bodies = [
            body | {"message_id": 1, "text": f"screen {number}"} for number in range(_SCREENS)
        ]
    else:
        bodies = [body | {"text": "A short screen of three lines, with <b>marks</b>."}]
        bodies[0]["parse_mode"] = "HTML"
    requests = [_request(method, one) for one in bodies] * depth
    loop = asyncio.get_running_loop()
    callers = []
    for number in range(connections):
        start = 7 * number % len(requests)  # no two edits with the same words in a row
        making = partial(_Caller, requests[start:] + requests[:start], depth)
        _, caller = await loop.create_connection(making, "127.0.0.1", port)
        callers.append(caller)
    await asyncio.sleep(seconds)
    for caller in callers:
        caller.close()
    answered = sum(caller.answered for caller in callers)
    refused = sum(caller.refused for caller in callers)
    if refused:
        sys.stdout.write(f"{method}: {refused} of {answered} calls were refused\n")
    return answered


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.standin.load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--depth", type=int, default=1, help="calls pipelined on a connection")
    given = parser.parse_args()
    seconds, connections = min(given.seconds, 30.0), min(given.connections, 64)
    process = StandinProcess(["--chat", str(_CHAT)])
    try:
        for method in ("sendMessage", "editMessageText"):
            cpu, own, begun = _cpu_seconds(process.pid), time.process_time(), time.monotonic()
            depth = given.depth
            calls = asyncio.run(_measure(process.port, method, connections, depth, seconds))
            took = time.monotonic() - begun
            theirs = _cpu_seconds(process.pid) - cpu
            sys.stdout.write(
                f"{method}: {calls / took:.0f} calls/s; {theirs / took:.0%} of a core, that is"
                f" {theirs / max(calls, 1) * 1e6:.0f} µs a call"
                f" (the caller: {(time.process_time() - own) / took:.0%})\n"
            )
    finally:
        process.stop()


if __name__ == "__main__":
    main()
