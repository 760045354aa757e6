"""Startup calls: retried until Telegram is reached, clear errors where that cannot help."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.faces.telegram.diagnostics import (
    Reason,
    TokenRefused,
    Unreachable,
    reason_of,
    sentence_of,
)
from bot.faces.telegram.limits import LIMITS, Limits
from bot.faces.telegram.outage import RawApi
from bot.faces.telegram.retrying import seconds_of
from bot.service.log import Word, log_error

_ODD: Final = "getMe: the answer is none of the Bot API"

_HOST: Final = re.compile(r"[a-z0-9.:-]{1,253}")
_NO_HOST: Final = "another address"

T = TypeVar("T")


class ReceivedElsewhere(Exception):
    """Another program receives the updates; the text is the host alone (`host_of`)."""


async def reach(
    call: Callable[[], Awaitable[T]],
    stop: asyncio.Event,
    tell: Callable[[str], None],
    limits: Limits = LIMITS,
) -> T | None:
    """
    Retry *call* until Telegram answers; None when stopped before.

    Raises:
        BadRequest: What was asked for is wrong; it would be so the next time.
    """
    said: set[Reason] = set()
    while not stop.is_set():
        try:
            return await call()
        except BadRequest:
            raise
        except TelegramError as error:
            reason = reason_of(error)
            log_error("no_connection", why=Word(reason.value))
            if reason not in said:
                said.add(reason)
                tell(f"{sentence_of(reason)} Trying again every five seconds.")
            pause = seconds_of(error) if isinstance(error, RetryAfter) else limits.startup_retry
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), pause)
    return None


async def get_me(source: RawApi) -> dict[str, Any]:
    """
    The bot itself (Bot API, getMe).

    Raises:
        TokenRefused: Telegram says in its own words that it does not know the token.
        TelegramError: There is no answer of the Bot API (yet).
    """
    try:
        me = await source.call("getMe", {}, read=10)
    except InvalidToken as error:
        if str(error).strip():
            raise TokenRefused from None
        # Something else answers 401 or 404, in JSON of its own.
        raise Unreachable(_ODD, Reason.NOT_THE_API) from None
    except BadRequest:
        raise Unreachable(_ODD, Reason.NOT_THE_API) from None
    if not isinstance(me, dict) or not isinstance(me.get("id"), int):
        raise Unreachable(_ODD, Reason.NOT_THE_API)
    return me


async def check_no_other_receiver(source: RawApi, ours: str | None, *, take_over: bool) -> bool:
    """
    See that no webhook of somebody else is set.

    Args:
        ours: The address of our own, if there is one.
        take_over: Take the updates whoever has them.

    Raises:
        ReceivedElsewhere: One is.
    """
    info = await source.call("getWebhookInfo", {}, read=10)
    url = info.get("url") if isinstance(info, dict) else None
    if isinstance(url, str) and url and url != ours and not take_over:
        raise ReceivedElsewhere(host_of(url))
    return True


def host_of(url: str) -> str:
    """
    The host of a URL (RFC 3986, 3.2.2), which is all of somebody's webhook that may be shown.

    Its path, its query or its name and password often hold the token, and it is ours as well.
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return host if _HOST.fullmatch(host) else _NO_HOST
