"""
Raw calls of the Bot API: fields out, a result or one of the library's errors back.

Used on the way of a press, where the library's objects cost more than the call (it is 1.3 ms
a press); everywhere else `telegram.Bot` is used.
"""

import json
from typing import Any, Final

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.faces.telegram.transport import FastRequest

Result = Any
"""Whatever JSON a method gives back."""

Body = dict[str, Any] | bytes
"""The fields of a call, or the JSON of them that was made before."""

_OK: Final = 200


class Calls:
    """Calls methods of one bot."""

    def __init__(self, request: FastRequest, api_url: str, token: str) -> None:
        self._request = request
        self._base = f"{api_url}/bot{token}/"

    async def call(self, method: str, fields: Body, *, read: float | None = None) -> Result:
        """
        The result of *method*.

        Raises:
            RetryAfter: 429. BadRequest: 400. Forbidden: 403. InvalidToken: 401 and 404.
            Conflict: 409. NetworkError: 5xx, no connection, or no JSON. TimedOut: no answer.
        """
        status, body = await self._post(method, fields, read)
        try:
            return json.loads(body)["result"] if status == _OK else _raise(status, body)
        except (ValueError, KeyError, TypeError):
            raise NetworkError(f"{method}: the answer is no JSON of the Bot API") from None

    async def do(self, method: str, fields: Body) -> None:
        """Call *method* where only its failure matters, and which may be made again."""
        status, body = await self._post(method, fields, None, repeatable=True)
        if status != _OK:
            _raise(status, body)

    async def _post(
        self, method: str, fields: Body, read: float | None, *, repeatable: bool = False
    ) -> tuple[int, bytes]:
        body = fields if isinstance(fields, bytes) else as_json(fields)
        url = self._base + method
        return await self._request.post_json(url, body, read=read, repeatable=repeatable)


def as_json(fields: dict[str, Any]) -> bytes:
    """The fields of a call as they travel."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def _raise(status: int, body: bytes) -> None:
    raise error_of(status, body)


def error_of(status: int, body: bytes) -> TelegramError:
    """The library's error for an answer that is not 200 (Bot API, "Making requests")."""
    try:
        answer = json.loads(body)
        description = str(answer.get("description", ""))
        retry_after = (answer.get("parameters") or {}).get("retry_after")
    except (ValueError, AttributeError):
        return NetworkError(f"HTTP {status} without an answer of the Bot API")
    if status == 429 or retry_after:
        return RetryAfter(int(retry_after or 1))
    match status:
        case 400:
            return BadRequest(description)
        case 401 | 404:
            return InvalidToken(description)
        case 403:
            return Forbidden(description)
        case 409:
            return Conflict(description)
        case _:
            return NetworkError(f"HTTP {status}: {description}")
