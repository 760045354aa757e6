"""When what is used now will be gone. One for each kind of `model/kept.py`."""

from datetime import UTC, datetime, timedelta
from typing import Final

from bot.model.kept import Kept, lives

FIRST_RELEASE: Final = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
"""A clock that stands before it has lost its time: nothing is thrown away on its word."""

NEVER: Final = 2**62


class Life:
    """
    The life of one kind of thing, from its last use.

    An end is put at the full *part* before it (15 minutes, 6 hours): nothing lives longer than
    promised, no row says to the minute when somebody was here, and a second press in the same
    part writes nothing.
    """

    __slots__ = ("_part", "_seconds")

    def __init__(self, kind: Kept, part: timedelta) -> None:
        self._seconds = int(lives(kind).total_seconds())
        self._part = int(part.total_seconds())

    def ends(self, now: float) -> int:
        """The second at which a thing used *now* is gone, both in seconds since 1970."""
        return int(now + self._seconds) // self._part * self._part

    def latest(self, now: float) -> int:
        """The last second that anything kept *now* may end at; a later end is a wrong clock's."""
        return int(now + self._seconds) if now > FIRST_RELEASE else NEVER

    def holds(self, end: float, now: float) -> bool:
        """
        Whether what ends at *end* is still kept *now*.

        Not when it has ended; nor when it ends later than a use at this moment would: the clock
        stood ahead when it was written, and it would outlive its promise.
        """
        return now < end <= self.latest(now)


LINK: Final = Life(Kept.LAST_LINK, timedelta(minutes=15))
LANGUAGES: Final = Life(Kept.LANGUAGES, timedelta(hours=6))
# To the minute: Telegram deletes a message of 47 hours and 59 minutes, so we must still know it.
MESSAGES: Final = Life(Kept.MESSAGES, timedelta(minutes=1))
WAITING: Final = Life(Kept.WAITING, timedelta(minutes=1))
RECORDINGS: Final = Life(Kept.RECORDINGS, timedelta(days=1))
TOTALS_DAYS: Final = lives(Kept.TOTALS).days
NOTICE_DAYS: Final = lives(Kept.NOTICES).days
