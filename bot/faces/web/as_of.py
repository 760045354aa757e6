"""The day and hour that a page asks for: a context variable that the conversation's clock reads."""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime, time
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.service.clock import time_in_paris, today_in_paris

_asked: Final[ContextVar[datetime | None]] = ContextVar("asked", default=None)
_SENTENCE: Final = "Write the day and hour as in ?at=2027-03-01T21:30."


def day_asked(otherwise: Callable[[], date] = today_in_paris) -> date:
    """The day that the page being answered has asked for, else today."""
    asked = _asked.get()
    return otherwise() if asked is None else asked.date()


def time_asked(otherwise: Callable[[], time] = time_in_paris) -> time:
    """The time of day that the page being answered has asked for, else now."""
    asked = _asked.get()
    return otherwise() if asked is None else asked.time()


@web.middleware
async def answer_as_of(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer as of `?at=`, for which 400 when it is no day with an hour."""
    given = request.query.get("at")
    if not given:
        return await handler(request)
    try:
        asked = datetime.fromisoformat(given)
    except ValueError:
        return web.json_response({"error": _SENTENCE}, status=400)
    token = _asked.set(asked.replace(tzinfo=None))
    try:
        return await handler(request)
    finally:
        _asked.reset(token)
