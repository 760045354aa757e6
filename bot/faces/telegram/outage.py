"""
Error handling of the polling loop: exponential backoff, and one sentence for each cause.

No answer ends the bot by itself: one odd 401, 404 or page of a portal is an outage, which ends.
Only a token that getMe has refused again and again, for minutes, is taken for refused.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, Final, Protocol

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.faces.telegram.diagnostics import Reason, TokenRefused, reason_of, sentence_of
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.retrying import seconds_of
from bot.service.log import Word, log, log_error

LONGEST: Final = 60.0
"""Seconds of a pause at the most, whatever Telegram's `retry_after` says to a poll."""
REFUSALS: Final = 3
"""Times that getMe must have refused the token, and nothing been answered between them."""
REFUSED_FOR: Final = 120.0
"""Seconds between the first and the last of them."""
ASK_EVERY: Final = 30.0
"""Seconds between two of those questions."""


class RawApi(Protocol):
    """What makes raw calls: `BotApi`, or a test."""

    async def call(self, method: str, fields: dict[str, Any], *, read: float) -> Any:
        """The result of *method*."""


class Cause(Enum):
    """Why another program has the updates (Client.cpp and Webhook of the Bot API server)."""

    OTHER_POLLER = "another-poller"
    WEBHOOK = "a-webhook-is-set"
    UNKNOWN = "conflict"


class TokenCheck:
    """Confirms by getMe, again and again for minutes, that a token is refused."""

    def __init__(self, source: RawApi) -> None:
        self._source = source
        self._refusals = 0
        self._refused_since = 0.0
        self._asked_at = float("-inf")

    def over(self) -> None:
        """The token was accepted."""
        self._refusals = 0

    async def ask(self) -> None:
        """
        Ask Telegram who we are; one answer that is not a refusal begins the count anew.

        Raises:
            TokenRefused: When that was refused often enough for long enough.
        """
        now = asyncio.get_running_loop().time()
        if now - self._asked_at < ASK_EVERY:
            return
        self._asked_at = now
        try:
            await self._source.call("getMe", {}, read=10)
        except InvalidToken:
            self._refusals += 1
            if self._refusals == 1:
                self._refused_since = now
        except TelegramError:
            return
        else:
            self._refusals = 0
        if self._refusals >= REFUSALS and now - self._refused_since >= REFUSED_FOR:
            raise TokenRefused


class Outage:
    """
    Backoff and messages to the operator, from a first failure to the next success.

    Args:
        tell: Says one sentence to whoever runs the bot.
    """

    def __init__(
        self,
        source: RawApi,
        tell: Callable[[str], None],
        sleep: Callable[[float], Awaitable[object]],
        limits: Limits = LIMITS,
    ) -> None:
        self._pauses = limits.poll_backoff
        self._source = source
        self._tell = tell
        self._sleep = sleep
        self._said: set[Enum] = set()
        self._doubt = TokenCheck(source)
        self.failures = 0

    def over(self) -> None:
        """It was answered as it should be."""
        if self.failures:
            log("polling_again", failures=self.failures)
            if self._said:
                self._tell("Telegram gives this bot its messages again.")
        self.failures = 0
        self._doubt.over()
        self._said.clear()

    async def failed(self, error: Exception) -> None:
        """
        Say what is wrong, once for each cause, and wait until it may be tried again.

        Raises:
            TokenRefused: When getMe has refused the token often enough for long enough.
        """
        pause = self._pauses[min(self.failures, len(self._pauses) - 1)]
        self.failures += 1
        if isinstance(error, RetryAfter):
            pause = min(seconds_of(error), LONGEST)
        log_error("poll_failed", why=Word(type(error).__name__), seconds=round(pause, 1))
        if isinstance(error, Conflict):
            await self._conflict(error)
        elif isinstance(error, InvalidToken):
            self._say(Reason.ODD)
            await self._doubt.ask()
        elif self.failures > 1:
            self._say(reason_of(error) if isinstance(error, TelegramError) else Reason.ODD)
        # Spread, so that two pollers that end each other do not go on in step.
        await self._sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311

    async def _conflict(self, error: Conflict) -> None:
        cause = cause_of(error)
        if cause in self._said:
            return
        self._said.add(cause)
        if cause is not Cause.WEBHOOK:
            self._tell(
                "Telegram says that another program receives this bot's messages: the same token "
                "runs somewhere else, and people get two answers or none. Stop that program, or "
                "give this one a token of its own (@BotFather, /newbot). If you cannot find it, "
                "/revoke at @BotFather gives a new token that only you have."
            )
            return
        place = await self._where_it_delivers()
        self._tell(
            f"Telegram says that a webhook is set{place}: another program receives this bot's "
            "messages there. Stop that program, then start this one with --take-over."
        )

    async def _where_it_delivers(self) -> str:
        try:
            info = await self._source.call("getWebhookInfo", {}, read=10)
        except TelegramError:
            return ""
        url = info.get("url") if isinstance(info, dict) else None
        return f" to {url}" if isinstance(url, str) and url else ""

    def _say(self, reason: Reason) -> None:
        if reason not in self._said:
            self._said.add(reason)
            self._tell(f"{sentence_of(reason)} Trying again; nothing is lost meanwhile.")


def cause_of(error: Conflict) -> Cause:
    """What Telegram's words name as the reason of a 409."""
    words = str(error).lower()
    if "webhook" in words:
        return Cause.WEBHOOK
    return Cause.OTHER_POLLER if "getupdates" in words else Cause.UNKNOWN
