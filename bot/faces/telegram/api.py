"""
Raw Bot API client: JSON fields out, a result or one of the library's errors back.

For the fast lane, where the library's objects cost more than the call (docs/decisions/0034).
Handlers may use `telegram.Bot` as anywhere.
"""

import json
from math import ceil
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

from bot.faces.telegram.errors import NotCarriedOut
from bot.faces.telegram.transport import FastRequest

Result = Any
"""Whatever JSON a method gives back."""

Body = dict[str, Any] | bytes
"""The fields of a call, or the JSON of them that was made before."""

_OK: Final = 200
_WAIT: Final = 429
_DONE: Final = (b'{"ok":true,', b'{"ok":true}')
"""How Telegram's own yes begins: then the rest need not be read where nobody asks for it."""
LONGEST: Final = 86_400
"""Seconds that a `retry_after` can say; what says more is no answer of Telegram."""


class BotApi:
    """The methods of one bot; without retries, which are in `retrying.py`."""

    def __init__(self, request: FastRequest, api_url: str, token: str) -> None:
        self._request = request
        self._base = f"{api_url}/bot{token}/"

    async def call(self, method: str, fields: Body, *, read: float | None = None) -> Result:
        """
        The result of *method*.

        Raises:
            RetryAfter: 429. BadRequest: 400. Forbidden: 403. InvalidToken: 401 and 404.
            Conflict: 409. NotCarriedOut: Telegram says that it failed in another way, or no
            connection was opened. TimedOut: no answer. NetworkError: the line broke, or what
            answered is not the Bot API; the call may have been carried out.
        """
        body = fields if isinstance(fields, bytes) else as_json(fields)
        status, received = await self._request.post_json(self._base + method, body, read=read)
        if status != _OK:
            raise error_of(status, received)
        answer = _read(received)
        if answer.get("ok") is not True or "result" not in answer:
            raise NetworkError(f"{method}: the answer is no JSON of the Bot API")
        return answer["result"]

    async def do(self, method: str, fields: Body) -> None:
        """Call *method* where only its failure matters, and which may be made again."""
        body = fields if isinstance(fields, bytes) else as_json(fields)
        status, answer = await self._request.post_json(self._base + method, body, repeatable=True)
        problem = problem_in(status, answer)
        if problem is not None:
            raise problem


def as_json(fields: dict[str, Any]) -> bytes:
    """The fields of a call as they travel."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def problem_in(status: int, body: bytes) -> TelegramError | None:
    """Why an answer is none of success; None when Telegram says that the call is done."""
    if status != _OK:
        return error_of(status, body)
    if body.startswith(_DONE) or _read(body).get("ok") is True:
        return None
    return NetworkError("the answer is no JSON of the Bot API")


def error_of(status: int, body: bytes) -> TelegramError:
    """
    The library's error for an answer that is not 200.

    A refusal is taken for one only when Telegram says why; anything else that has the number of
    a refusal is a broken line, for example the page of a proxy.

    Source:
        Bot API, "Making requests": a failure has `ok`, `error_code` and `description`.
    """
    answer = _read(body)
    description = answer.get("description")
    seconds = _seconds_in(answer)
    if seconds is not None or status == _WAIT:
        return RetryAfter(seconds or 1)
    if not isinstance(description, str):
        return NetworkError(f"HTTP {status} without an answer of the Bot API")
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
            return NotCarriedOut(f"HTTP {status} of the Bot API")


def _read(body: bytes) -> dict[str, Any]:
    """The JSON object in *body*; an empty one when it is anything else."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _seconds_in(answer: dict[str, Any]) -> int | None:
    """What `parameters` tells to wait, in whole seconds; None when it says nothing of the kind."""
    parameters = answer.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    return ceil(seconds) if 0 < seconds <= LONGEST else None
