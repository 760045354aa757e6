"""
Brings a call to Telegram with patience: waits when told to, tries again when the line breaks.

What Telegram refuses for good is told apart by its words (Client.cpp of the Bot API server).
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Any, Final, Protocol

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.faces.telegram.calls import Body
from bot.service.log import Word, log, log_error

PAUSES: Final = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds between tries after a broken line; then the call is given up."""
LONGEST_WAIT: Final = 120
"""Seconds that a `retry_after` is obeyed at the most; a press is dead after 150."""
SHORT_PAUSES: Final = (0.2, 1.0)
"""Seconds between tries of what nothing depends on, such as stopping the clock on a button."""
LAST_PAUSE: Final = 1.0
"""Seconds that such a call waits at the most, whatever it is told: her next press waits too."""

Sleep = Callable[[float], Awaitable[None]]


class Line(Protocol):
    """What makes one call: `Calls`, or a test."""

    async def call(self, method: str, fields: Body) -> Any:
        """Call *method* once; its result."""

    async def do(self, method: str, fields: Body) -> None:
        """Call *method* once, where only its failure matters."""


class Outcome(Enum):
    """How a call ended."""

    DONE = "done"
    MESSAGE_GONE = "message-gone"
    PERSON_GONE = "person-gone"
    REFUSED = "refused"
    NO_LINE = "no-line"


@dataclass(frozen=True, slots=True)
class Delivered:
    """How a call ended; *number* is that of the message it sent."""

    outcome: Outcome
    number: int | None = None


class Delivery:
    """Delivers the calls of one bot."""

    def __init__(self, line: Line, sleep: Sleep = asyncio.sleep) -> None:
        self._line = line
        self._sleep = sleep

    async def deliver(self, method: str, fields: Body) -> Delivered:
        """Call *method* until it is done, refused, or the line stays broken. Never raises."""
        pauses = iter(PAUSES)
        waited = 0.0
        while True:
            try:
                number = await self._once(method, fields)
            except RetryAfter as error:
                seconds = seconds_of(error)
                waited += seconds
                log("told_to_wait", method=Word(method), seconds=seconds)
                if waited > LONGEST_WAIT:
                    return Delivered(Outcome.NO_LINE)
                await self._sleep(seconds)
            except Forbidden:
                return Delivered(Outcome.PERSON_GONE)
            except BadRequest as error:
                return Delivered(_refusal(method, error))
            except NetworkError as error:
                pause = next(pauses, None)
                # A timed-out call may have arrived: an edit may be repeated, a new message
                # only once, because two are better than none and three are not.
                if pause is None or (isinstance(error, TimedOut) and waited > 0 and _adds(method)):
                    log_error("call_given_up", method=Word(method), why=Word(type(error).__name__))
                    return Delivered(Outcome.NO_LINE)
                waited += pause
                await self._sleep(pause)
            else:
                return Delivered(Outcome.DONE, number)

    async def _once(self, method: str, fields: Body) -> int | None:
        """One call; the number of the message where it makes a new one."""
        if not _adds(method):
            await self._line.do(method, fields)
            return None
        result = await self._line.call(method, fields)
        number = result.get("message_id") if isinstance(result, dict) else None
        return number if isinstance(number, int) else None

    async def try_briefly(self, method: str, fields: dict[str, Any]) -> None:
        """
        Call *method* where nothing depends on it; a failure is only logged.

        Tried again after a short pause, but never after a silence: it would hold the chat up.
        """
        for pause in (*SHORT_PAUSES, None):
            try:
                await self._line.do(method, fields)
            except BadRequest:
                log("call_refused", method=Word(method))
            except (NetworkError, Forbidden, RetryAfter) as error:
                wait = seconds_of(error) if isinstance(error, RetryAfter) else pause
                is_over = isinstance(error, Forbidden | TimedOut)
                if not is_over and pause is not None and wait is not None and wait <= LAST_PAUSE:
                    await self._sleep(wait)
                    continue
                log("call_failed", method=Word(method), why=Word(type(error).__name__))
            return


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram tells us to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _adds(method: str) -> bool:
    return method.startswith("send")


def _refusal(method: str, error: BadRequest) -> Outcome:
    words = str(error).lower()
    if "message is not modified" in words:
        return Outcome.DONE
    if "message to edit not found" in words or "message can't be edited" in words:
        return Outcome.MESSAGE_GONE
    if "chat not found" in words or "user is deactivated" in words or "bot was blocked" in words:
        return Outcome.PERSON_GONE
    log_error("call_refused", method=Word(method), why=Word(_kind(words)))
    return Outcome.REFUSED


def _kind(words: str) -> str:
    """The first words of a refusal: never a piece of the text that was refused."""
    return words.partition(":")[2].strip()[:60] if words.startswith("bad request:") else words[:60]
