"""
Health checks that ask Telegram: the token, where updates go, the clock. They change nothing.

For `bot doctor`, which may be asked beside the running bot, and for the bot's own daily look.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

from telegram.error import InvalidToken, TelegramError

from bot.faces.telegram.api import BotApi
from bot.faces.telegram.diagnostics import (
    Reason,
    TokenRefused,
    reason_of,
    sentence_of,
)
from bot.faces.telegram.outage import RawApi
from bot.faces.telegram.startup import get_me
from bot.faces.telegram.transport import FastRequest
from bot.model.checkup import Check, Finding, Severity
from bot.model.retention import FIRST_RELEASE
from bot.service.log import Word, log_error

MANY: Final = 100
"""Updates that wait at Telegram from which on nobody is answered soon: a poll takes as many."""
LATELY: Final = 3600
"""Seconds after a failed delivery in which it is news."""
CLOCK_OFF: Final = 60.0
"""Seconds between two clocks that are no delay of the line."""
CLOCK_WRONG: Final = 600.0
"""Seconds from which on certificates, last days and times to live are in doubt."""

AskDate = Callable[[], Awaitable[str | None]]
"""Gives the time as Telegram's server says it in its `Date` header (RFC 9110, 6.6.1)."""


@dataclass(frozen=True, slots=True)
class Receiving:
    """
    How this bot is to hear of what people press.

    Args:
        ours: The address of its own webhook, if there is one.
        by_webhook: Whether a bot that runs is delivered to; None when none runs.
    """

    ours: str | None
    by_webhook: bool | None


@asynccontextmanager
async def asking(url: str, token: str, proxy: str | None) -> AsyncIterator[tuple[BotApi, AskDate]]:
    """A connection of one's own to the Bot API, for a command beside the bot."""
    request = FastRequest(proxy=proxy)
    await request.initialize()
    try:
        yield BotApi(request, url, token), lambda: request.date_at(url)
    finally:
        await request.shutdown()


async def telegram_findings(
    api: RawApi, ask_date: AskDate, receiving: Receiving, now: Callable[[], float]
) -> list[Finding]:
    """What Telegram says; where it is not reached, that alone."""
    found = [await _clock(ask_date, now)]
    try:
        me = await get_me(api)
    except TokenRefused:
        return [*found, _reached(), Finding(
            Check.TOKEN, Severity.ERROR, "Telegram does not accept the token.",
            "Copy it again from @BotFather (/mybots, API Token) into TELEGRAM_BOT_TOKEN, and start "
            "the bot again.",
        )]  # fmt: skip
    except TelegramError as error:
        return [*found, _unreached(reason_of(error))]
    name = str(me.get("username") or "")
    accepted = Finding(Check.TOKEN, Severity.OK, "Telegram accepts the token.", detail=f"@{name}")
    return [*found, _reached(), accepted, *await _updates(api, receiving, now)]


async def tell_team(api: RawApi, chat: int, text: str) -> bool:
    """
    To the group of the team (Bot API, sendMessage).

    Returns:
        Whether it went through; when not, the log says so.
    """
    try:
        await api.call("sendMessage", {"chat_id": chat, "text": text}, read=10)
    except TelegramError as error:
        log_error("team_not_told", why=Word(type(error)))
        return False
    return True


def _reached() -> Finding:
    return Finding(Check.TELEGRAM, Severity.OK, "Telegram is reached.")


def _unreached(reason: Reason) -> Finding:
    what, _, todo = sentence_of(reason).partition(". ")
    return Finding(
        Check.TELEGRAM, Severity.ERROR, f"{what.rstrip('.')}.",
        todo or "Wait, and ask again: bot doctor. If it stays, look at the network of this machine."
    )  # fmt: skip


async def _clock(ask_date: AskDate, now: Callable[[], float]) -> Finding:
    here = now()
    todo = "Switch on the setting of the clock by the network: timedatectl set-ntp true"
    if here < FIRST_RELEASE:
        return Finding(
            Check.CLOCK, Severity.ERROR,
            "The clock of this machine has lost its time: last days would be counted wrongly.", todo
        )  # fmt: skip
    try:
        there = _seconds(await ask_date())
    except TelegramError:
        there = None
    if there is None:
        return Finding(
            Check.CLOCK, Severity.NOTE, "The clock could not be held against Telegram's.",
            "Mend the connection first.",
        )  # fmt: skip
    # The answer came between; a slow line is no wrong clock.
    off = here - there
    if abs(off) < CLOCK_OFF + (now() - here):
        return Finding(Check.CLOCK, Severity.OK, "The clock is right.")
    severity = Severity.ERROR if abs(off) >= CLOCK_WRONG else Severity.WARNING
    way = "ahead" if off > 0 else "behind"
    return Finding(
        Check.CLOCK, severity,
        f"The clock of this machine is {_long(abs(off))} {way}: last days, opening hours and the "
        "time that data is kept hang on it.", todo,
    )  # fmt: skip


async def _updates(api: RawApi, receiving: Receiving, now: Callable[[], float]) -> list[Finding]:
    """Where Telegram delivers, how that went, and how many wait (Bot API, getWebhookInfo)."""
    try:
        info = await api.call("getWebhookInfo", {}, read=10)
    except InvalidToken:
        return []
    except TelegramError as error:
        return [_unreached(reason_of(error))]
    if not isinstance(info, dict):
        return [_unreached(Reason.NOT_THE_API)]
    found = list(_receiver(info, receiving, now()))
    waiting = info.get("pending_update_count")
    if isinstance(waiting, int) and waiting >= MANY and receiving.by_webhook is not None:
        found.append(Finding(
            Check.UPDATES, Severity.ERROR, "Many messages wait at Telegram: people get no answer.",
            "Look at the log for what holds the bot up, then start it again. They are not lost.",
            count=waiting,
        ))  # fmt: skip
    return found or [Finding(Check.UPDATES, Severity.OK, _as_it_should(receiving))]


def _as_it_should(receiving: Receiving) -> str:
    if receiving.by_webhook:
        return "Telegram delivers to WEBHOOK_URL."
    return "No other program is given the messages."


def _receiver(info: dict[str, Any], receiving: Receiving, now: float) -> list[Finding]:
    url = str(info.get("url") or "")
    if url and url != receiving.ours:
        return [Finding(
            Check.UPDATES, Severity.ERROR,
            "Telegram delivers the messages of this bot to another address than WEBHOOK_URL: "
            "another program gets them, and this one hears nothing.",
            "Stop that program and start this one with --take-over; or give this one a token of "
            "its own (@BotFather, /newbot).", detail=url,
        )]  # fmt: skip
    if not url and receiving.by_webhook:
        return [Finding(
            Check.UPDATES, Severity.ERROR,
            "Another program has taken the messages: Telegram does not deliver to WEBHOOK_URL any "
            "more.", "Stop that program. The bot takes them back within a minute.",
        )]  # fmt: skip
    if url and receiving.by_webhook is False:
        return [Finding(
            Check.UPDATES, Severity.ERROR,
            "The bot asks for messages, but Telegram delivers them to WEBHOOK_URL: it gets none.",
            "Start the bot again: bot run --webhook to be delivered to, bot run to ask.",
        )]  # fmt: skip
    return [*_deliveries(info, now)] if url else []


def _deliveries(info: dict[str, Any], now: float) -> list[Finding]:
    at = info.get("last_error_date")
    if not isinstance(at, int) or now - at > LATELY:
        return []
    waiting = info.get("pending_update_count")
    is_now = isinstance(waiting, int) and waiting > 0
    return [Finding(
        Check.UPDATES, Severity.ERROR if is_now else Severity.WARNING,
        "Telegram cannot deliver to WEBHOOK_URL." if is_now
        else "Telegram could not deliver to WEBHOOK_URL within the last hour.",
        "Look at the proxy in front of the bot: is it running, is its certificate good, does it "
        "pass the path of WEBHOOK_URL on to the bot?",
        since=datetime.fromtimestamp(at, UTC).date(),
        detail=str(info.get("last_error_message") or ""),
    )]  # fmt: skip


def _seconds(header: str | None) -> float | None:
    try:
        return None if header is None else parsedate_to_datetime(header).timestamp()
    except (ValueError, TypeError):
        return None


def _long(seconds: float) -> str:
    for size, name in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {name}"
    return f"{seconds:.0f} seconds"
