"""How a call can fail that the library's own errors do not tell apart."""

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
    A call that was surely not carried out, so it may be made again without making a copy.

    Either no connection was opened for it, or Telegram itself answered that it failed.
    """


class ConnectTimedOut(NotCarriedOut, TimedOut):
    """The time of a call was over before a connection was open."""


_ANSWERED: Final = (NotCarriedOut, BadRequest, Forbidden, RetryAfter, InvalidToken, Conflict)


def may_be_carried_out(error: BaseException) -> bool:
    """
    Whether a call that failed with *error* may have been carried out all the same.

    At-most-once delivery: what is not known to have failed counts as done. So an answer that did
    not come in time, a line cut after the call was written, and an answer that is not the Bot
    API's, of a proxy for example, are one and the same.
    """
    return not isinstance(error, _ANSWERED)
