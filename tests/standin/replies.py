"""What goes back over a connection: an HTTP answer, or the connection cut in the middle."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass

from .refusals import Refusal
from .shapes import JsonObject, to_bytes

_REASONS = {
    200: b"OK",
    400: b"Bad Request",
    401: b"Unauthorized",
    403: b"Forbidden",
    404: b"Not Found",
    409: b"Conflict",
    413: b"Request Entity Too Large",
    429: b"Too Many Requests",
    500: b"Internal Server Error",
    502: b"Bad Gateway",
}
JSON = b"application/json"


@dataclass(slots=True)
class Reply:
    """An HTTP answer."""

    status: int
    body: bytes
    content_type: bytes = JSON
    retry_after: int = 0

    def head_and_body(self, *, keep_alive: bool) -> bytes:
        """The answer as bytes on the wire."""
        retry = b"Retry-After: %d\r\n" % self.retry_after if self.retry_after else b""
        return (
            b"HTTP/1.1 %d %b\r\nServer: stand-in\r\nContent-Type: %b\r\n%bConnection: %b\r\n"
            b"Content-Length: %d\r\n\r\n%b"
        ) % (
            self.status,
            _REASONS.get(self.status, b"Unknown"),
            self.content_type,
            retry,
            b"keep-alive" if keep_alive else b"close",
            len(self.body),
            self.body,
        )


class Cut:
    """In place of an answer: the connection is reset."""


CUT = Cut()
Answer = Reply | Cut
Outcome = Answer | Awaitable[Answer]


def accepted(result: object) -> Reply:
    """Telegram's yes; bytes are JSON already."""
    encoded = result if isinstance(result, bytes) else to_bytes(result)
    return Reply(200, b'{"ok":true,"result":%b}' % encoded)


def refused(refusal: Refusal) -> Reply:
    """Telegram's no."""
    answer: JsonObject = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.retry_after:
        answer["parameters"] = {"retry_after": refusal.retry_after}
    return Reply(refusal.code, to_bytes(answer), retry_after=refusal.retry_after)


def plain(value: object, status: int = 200) -> Reply:
    """*value* as JSON: how the person and control doors answer."""
    return Reply(status, to_bytes(value))
