"""
Diagnoses connection failures: why Telegram was not reached, and what its operator can do.

The client's words are read once, in the transport; everybody else knows a `Reason`.
"""

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final

from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.faces.telegram.errors import NotCarriedOut


class TokenRefused(Exception):
    """Telegram does not accept the token."""


class Reason(Enum):
    """A class of failure; the value is the word in the log."""

    NAME = "name-not-found"
    REFUSED = "connection-refused"
    CERTIFICATE = "certificate"
    PROXY = "proxy"
    NOT_THE_API = "not-the-bot-api"
    SERVER = "server-trouble"
    SILENT = "no-answer-in-time"
    FORBIDDEN = "forbidden"
    RATE_LIMITED = "rate-limited"
    LINE = "no-connection"
    ODD = "odd-answer"


class Unreachable(NetworkError):
    """The connection failed, and it is known why."""

    def __init__(self, message: str, reason: Reason) -> None:
        super().__init__(message)
        self.reason: Final = reason


class NeverOpened(Unreachable, NotCarriedOut):
    """No connection was opened, so nothing of the call was sent; and it is known why."""


_SENTENCES: Final = {
    Reason.NAME: "The server of the Bot API has a name that cannot be found (DNS). Check the "
    "network of this machine, and TELEGRAM_API_URL if it is set.",
    Reason.REFUSED: "No connection to Telegram: it is refused, so no Bot API is there or a "
    "firewall is between. Check TELEGRAM_API_URL if it is set, and the firewall.",
    Reason.CERTIFICATE: "The certificate of the Bot API's server is not trusted, so nothing is "
    "sent to it: somebody between could read along. Check the clock of this machine and the "
    "package ca-certificates; of a server of your own, install its authority.",
    Reason.PROXY: "No connection to Telegram by TELEGRAM_PROXY. Check its address, its name and "
    "password, and whether it lets api.telegram.org through.",
    Reason.NOT_THE_API: "What answers is not the Bot API. Check TELEGRAM_API_URL if it is set; "
    "where a network first shows a page of its own (a hotel, a school), sign in there.",
    Reason.SERVER: "Telegram has trouble of its own and answers with an error.",
    Reason.SILENT: "Telegram does not answer in time.",
    Reason.FORBIDDEN: "The Bot API answers that this is forbidden (403). Check TELEGRAM_API_URL "
    "if it is set, and with @BotFather whether the bot still exists.",
    Reason.RATE_LIMITED: "Telegram says that this bot asks too often, and to wait.",
    Reason.LINE: "No connection to Telegram.",
    Reason.ODD: "Telegram has refused a call of this bot, which may be a slip of Telegram's or "
    "of a server between.",
}

_STATUS: Final = re.compile(r"HTTP (\d{3})")


def sentence_of(reason: Reason) -> str:
    """What is wrong and what to do, for whoever runs the bot."""
    return _SENTENCES[reason]


def reason_of(error: TelegramError) -> Reason:
    """Why a call failed."""
    match error:
        case Unreachable():
            return error.reason
        case TimedOut():
            return Reason.SILENT
        case RetryAfter():
            return Reason.RATE_LIMITED
        case Forbidden():
            return Reason.FORBIDDEN
        case InvalidToken() | BadRequest():
            return Reason.ODD
        case NetworkError():
            return _by_words(str(error))
        case _:
            return Reason.ODD


def reason_in(causes: Iterable[str], *, by_proxy: bool) -> Reason:
    """
    The reason that the client's words name, from the outermost to the innermost.

    Args:
        by_proxy: Whether the connection is one to a proxy: it is the one that fails then.
    """
    words = "\n".join(causes).lower()
    if "certificate" in words:
        return Reason.CERTIFICATE
    if "proxy" in words or "socks" in words or (by_proxy and "(connect)" in words):
        return Reason.PROXY
    if "dns error" in words:
        return Reason.NAME
    return Reason.REFUSED if "connection refused" in words else Reason.LINE


def _by_words(words: str) -> Reason:
    """Of an answer that is none of the Bot API's (`api.py`): an error of a server, or a page."""
    status = _STATUS.search(words)
    if status is not None and int(status[1]) >= 500:
        return Reason.SERVER
    return Reason.NOT_THE_API if status is not None or "no JSON" in words else Reason.LINE
