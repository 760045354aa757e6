"""Errors of a call by whether it may have been carried out, which the library does not tell."""

from typing import Final

from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)


class NotCarriedOut(NetworkError):
    """
    A call that was surely not carried out: safe to retry, no duplicate can arise.

    Either no connection was opened for it, or Telegram itself answered that it failed.
    """


class ConnectTimedOut(NotCarriedOut, TimedOut):
    """Connect timeout: the time of a call was over before a connection was open."""


_ANSWERED: Final = (NotCarriedOut, BadRequest, Forbidden, RetryAfter, InvalidToken, Conflict)


def may_be_carried_out(error: BaseException) -> bool:
    """
    Whether a call that failed with *error* may have been carried out all the same.

    At-most-once delivery: what is not known to have failed counts as done. So an answer that did
    not come in time, a line cut after the call was written, and an answer that is not the Bot
    API's, of a proxy for example, are one and the same.
    """
    return not isinstance(error, _ANSWERED)
