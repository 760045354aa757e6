"""
Retries with exponential backoff: obeys `retry_after` on 429, retries connection errors six times.

At most one duplicate: a new message whose answer did not come may have arrived, so it is repeated
once at most. What may be repeated (an edit, a deletion) is retried to the end.

What Telegram refuses for good is told apart by its words (Client.cpp of the Bot API server). The
words are many and change, so what is not known is decided by what hurts least.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import partial
from typing import Any, Final, Protocol, TypeVar

from telegram.error import BadRequest, Forbidden, RetryAfter, TimedOut

from bot.faces.telegram.api import Body
from bot.faces.telegram.errors import may_be_carried_out
from bot.service.log import Word, know, log, log_error

PAUSES: Final = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds between tries after a broken line; then the call is given up."""
LONGEST_WAIT: Final = 120
"""Seconds that a `retry_after` is obeyed at the most; a press is dead after 150."""
SHORT_PAUSES: Final = (0.2, 1.0)
"""Seconds between tries of what nothing depends on, such as stopping the clock on a button."""
LAST_PAUSE: Final = 1.0
"""Seconds that such a call waits at the most, whatever it is told: her next press waits too."""
COPIES: Final = 2
"""Of what may be there and cannot be known to be: two are better than none, and three are not."""
UNSURE_PAUSE: Final = 1.0
"""Seconds until the second copy is sent at the least: the line gets a moment to come back."""

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


class ApiClient(Protocol):
    """A Bot API client without retries: `BotApi`, or a test."""

    async def call(self, method: str, fields: Body) -> Any:
        """Call *method* once; its result."""

    async def do(self, method: str, fields: Body) -> None:
        """Call *method* once, where only its failure matters."""


class Outcome(Enum):
    """
    How a call ended.

    MESSAGE_GONE is an edit that Telegram refuses in whatever words: the message is gone, too
    old, of another kind. What was to be said has to be said in a new one.
    """

    DONE = "done"
    MESSAGE_GONE = "message-gone"
    PERSON_GONE = "person-gone"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class CallResult:
    """
    How a call ended.

    Args:
        number: Of the message it sent.
        may_be_there: Without a line: whether a message may have arrived all the same, under a
            number that nobody knows.
    """

    outcome: Outcome
    number: int | None = None
    may_be_there: bool = False


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """
    When to retry, and how long.

    Args:
        pauses: Seconds between tries after a broken line.
        longest_wait: Seconds in all that `retry_after` is obeyed.
        copies: How often what adds something is sent while it may have arrived each time.
    """

    pauses: tuple[float, ...] = PAUSES
    longest_wait: float = LONGEST_WAIT
    copies: int = COPIES


class RetriesExhausted(Exception):
    """The line stayed broken; *may_be_there* as in `CallResult`."""

    def __init__(self, *, may_be_there: bool) -> None:
        super().__init__()
        self.may_be_there = may_be_there


PATIENT: Final = RetryPolicy()
ONCE: Final = RetryPolicy(copies=1)
"""Of something that is sent again in another way when it may have arrived."""
BRIEF: Final = RetryPolicy(SHORT_PAUSES, longest_wait=5.0)


async def with_retries(
    call: Callable[[], Awaitable[T]],
    method: str,
    patience: RetryPolicy = PATIENT,
    sleep: Sleep = asyncio.sleep,
) -> T:
    """
    Retry *call* with growing pauses (backoff) until Telegram decides, or the line stays broken.

    Whatever else it raises is a broken line, known or not: an odd answer, once, must not lose a
    person's answer. What may be repeated is tried to the end; what adds something is sent only
    as often as *patience* has copies while it may have arrived.

    Raises:
        BadRequest, Forbidden: Telegram's decision.
        RetriesExhausted: The line stayed broken, or Telegram tells to wait for too long.
    """
    pauses = iter(patience.pauses)
    waited = 0.0
    unsure = 0
    last: Exception
    while True:
        try:
            return await call()
        except (BadRequest, Forbidden):
            raise
        except RetryAfter as error:
            last = error
            pause = seconds_of(error)
            waited += pause
            log("rate_limited", method=Word(method), seconds=pause)
            if waited > patience.longest_wait:
                break
        except Exception as error:  # noqa: BLE001
            last = error
            unsure += _adds_something(method) and may_be_carried_out(error)
            left = next(pauses, None)
            if left is None or unsure >= patience.copies:
                log_error("call_given_up", method=Word(method), why=Word(type(error).__name__))
                break
            pause = max(left, UNSURE_PAUSE) if unsure else left
        await sleep(pause)
    raise RetriesExhausted(may_be_there=unsure > 0) from last


class RetryingClient:
    """A Bot API client with retries; its calls never raise."""

    def __init__(self, api: ApiClient, sleep: Sleep = asyncio.sleep) -> None:
        self._api = api
        self.sleep = sleep

    async def call(self, method: str, fields: Body, patience: RetryPolicy = PATIENT) -> CallResult:
        """Call *method* until it is done, refused, or the line stays broken. Never raises."""
        adds = _adds_something(method)
        once = partial(self._api.call if adds else self._api.do, method, fields)
        try:
            result = await with_retries(once, method, patience, self.sleep)
        except Forbidden:
            return CallResult(Outcome.PERSON_GONE)
        except BadRequest as error:
            return CallResult(_refusal(method, error))
        except RetriesExhausted as end:
            return CallResult(Outcome.UNREACHABLE, may_be_there=end.may_be_there)
        return CallResult(Outcome.DONE, _number_in(result) if adds else None)

    async def call_best_effort(self, method: str, fields: dict[str, Any]) -> None:
        """
        Best effort: call *method* where nothing depends on it; a failure is only logged.

        Tried again after a short pause, but never after a silence: it would hold the chat up.
        """
        for pause in (*SHORT_PAUSES, None):
            try:
                await self._api.do(method, fields)
            except BadRequest:
                log("call_refused", method=Word(method))
            except Exception as error:  # noqa: BLE001
                wait = seconds_of(error) if isinstance(error, RetryAfter) else pause
                is_over = isinstance(error, Forbidden | TimedOut)
                if not is_over and pause is not None and wait is not None and wait <= LAST_PAUSE:
                    await self.sleep(wait)
                    continue
                log("call_failed", method=Word(method), why=Word(type(error).__name__))
            return


def _number_in(result: object) -> int | None:
    """The number of the message that a call has made."""
    number = result.get("message_id") if isinstance(result, dict) else None
    return number if isinstance(number, int) else None


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram tells us to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


_REPEATABLE: Final = ("edit", "delete", "answer", "set", "get", "leave")


def _adds_something(method: str) -> bool:
    """Whether *method* is not idempotent: called twice, it may leave two of something."""
    return not method.startswith(_REPEATABLE)


_KNOWN: Final = {
    "message is not modified": Outcome.DONE,
    "chat not found": Outcome.PERSON_GONE,
    "user is deactivated": Outcome.PERSON_GONE,
    "bot was blocked": Outcome.PERSON_GONE,
    "message to edit not found": Outcome.MESSAGE_GONE,
    "message can't be edited": Outcome.MESSAGE_GONE,
    "message_id_invalid": None,
    "message to delete not found": None,
    "message can't be deleted": None,
    "message is too long": None,
    "message text is empty": None,
    "button_data_invalid": None,
    "button_url_invalid": None,
    "can't parse": None,
}
"""Words of refusals that are known; the outcome where it does not depend on the method."""

know(*(words.replace(" ", "_") for words in _KNOWN))


def _refusal(method: str, error: BadRequest) -> Outcome:
    said = str(error).lower()
    words = next((one for one in _KNOWN if one in said), "other")
    outcome = _KNOWN.get(words)
    if outcome is not None:
        return outcome
    # Never Telegram's own words: they may quote what was refused.
    log_error("call_refused", method=Word(method), why=Word(words.replace(" ", "_")))
    return Outcome.MESSAGE_GONE if method.startswith("edit") else Outcome.REFUSED
