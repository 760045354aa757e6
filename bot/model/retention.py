"""
Retention table: which kinds of data may be kept, why, and their time to live (TTL).

The store keeps nothing that is not in it, the privacy page and `/mydata` are made from it, and
a test holds the database against it (safety rules C1, C2, C3).
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Final

FIRST_RELEASE: Final = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
"""A clock that stands before this moment has lost its time: nothing is thrown away on its word."""

NEVER: Final = 2**62
"""An end in seconds since 1970 that no row reaches."""


class DataKind(Enum):
    """The kinds of data that may be kept. The value is the name of its words in `_face.ftl`."""

    LAST_LINK = "last-link"
    LANGUAGES = "languages"
    MESSAGES = "messages"
    WAITING = "waiting"
    TOTALS = "totals"
    RECORDINGS = "recordings"
    NOTICES = "notices"
    HANDLED = "handled"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Retention:
    """
    How one kind of data is kept.

    Args:
        ttl: Counted from the last use; for a notice, from the end of its last day.
        about_a_person: Found by a keyed hash of her number at Telegram, its content sealed.
    """

    kind: DataKind
    ttl: timedelta
    about_a_person: bool
    why: str


class ErasureStatus(Enum):
    """How far the erasure of a person's data has come."""

    DONE = "done"
    """Nothing is left, in memory or on the disk."""

    LATER = "later"
    """Nothing is read any more; the disk did not take it yet, and a restart does not forget it."""

    UNSURE = "unsure"
    """As `LATER`, but it could be written down nowhere: it is forgotten when the process ends."""


RETENTION: Final = (
    Retention(DataKind.LAST_LINK, timedelta(hours=24), about_a_person=True,
              why="so that typed words are read on the screen they were typed on"),
    Retention(DataKind.LANGUAGES, timedelta(days=30), about_a_person=True,
              why="so that the language is asked once"),
    Retention(DataKind.MESSAGES, timedelta(hours=48), about_a_person=True,
              why="the numbers of recent messages, so that they can be erased on her wish"),
    Retention(DataKind.WAITING, timedelta(minutes=15), about_a_person=True,
              why="a press or command that Telegram is slow to take the answer to, until it is "
                  "answered, so that no crash loses it; of words only that there were some"),
    Retention(DataKind.TOTALS, timedelta(days=400), about_a_person=False,
              why="how many presses, texts, answers to danger, reports, each day; nobody's"),
    Retention(DataKind.RECORDINGS, timedelta(days=365), about_a_person=False,
              why="Telegram's number of a voice note, a letter or a picture that everybody gets "
                  "alike, so that it is uploaded once"),
    Retention(DataKind.NOTICES, timedelta(days=1), about_a_person=False,
              why="what staff says above the card of a place (\"closed this week\"); nobody's"),
)  # fmt: skip
"""
The one table. An erasure that the disk could not carry out is no kind of its own: its journal holds
keyed hashes of rows of these kinds and goes when the rows go (`store/erasure_journal.py`).
"""


ON_A_SERVER: Final = (
    Retention(DataKind.HANDLED, timedelta(hours=24), about_a_person=False,
              why="which updates are carried out, so that a letter or a report is not made twice "
                  "when Telegram delivers one to two bots; a keyed hash of the update's number"),
    Retention(DataKind.ERASED, timedelta(hours=1), about_a_person=True,
              why="that somebody was erased, so that no other bot writes afterwards what it still "
                  "had in hand; a keyed hash of her number, and the sealed number of the update"),
)  # fmt: skip
"""What several bots keep besides, when they share a database server (`DATABASE_URL`)."""


def retention(*, on_server: bool) -> tuple[Retention, ...]:
    """The table of an installation, whose data is in a file of its own or on a shared server."""
    return (*RETENTION, *ON_A_SERVER) if on_server else RETENTION


def ttl(kind: DataKind) -> timedelta:
    """The time to live of a kind: how long it is kept after its last use."""
    return next(one.ttl for one in (*RETENTION, *ON_A_SERVER) if one.kind is kind)


class Expiry:
    """
    Expiry times of one kind, rounded down to a bucket.

    So nothing is kept longer than promised, no row tells to the minute when somebody was here, and
    a second press in the same bucket (15 minutes, 6 hours) writes nothing.
    """

    __slots__ = ("_bucket", "_ttl")

    def __init__(self, kind: DataKind, bucket: timedelta) -> None:
        self._ttl = int(ttl(kind).total_seconds())
        self._bucket = int(bucket.total_seconds())

    def expires_at(self, now: float) -> int:
        """When something used *now* expires, both in seconds since 1970."""
        return int(now + self._ttl) // self._bucket * self._bucket

    def latest(self, now: float) -> int:
        """The last second at which anything kept *now* may expire; later means a wrong clock."""
        return int(now + self._ttl) if now > FIRST_RELEASE else NEVER

    def is_live(self, end: float, now: float) -> bool:
        """
        Whether what expires at *end* is still kept *now*.

        Not when it has expired; nor when it expires later than a use at this moment would: the
        clock stood ahead when it was written, and it would outlive its promise.
        """
        return now < end <= self.latest(now)


LAST_LINK_EXPIRY: Final = Expiry(DataKind.LAST_LINK, timedelta(minutes=15))
LANGUAGES_EXPIRY: Final = Expiry(DataKind.LANGUAGES, timedelta(hours=6))
# To the minute: Telegram deletes a message of 47 hours and 59 minutes, so we must still know it.
MESSAGES_EXPIRY: Final = Expiry(DataKind.MESSAGES, timedelta(minutes=1))
WAITING_EXPIRY: Final = Expiry(DataKind.WAITING, timedelta(minutes=1))
RECORDINGS_EXPIRY: Final = Expiry(DataKind.RECORDINGS, timedelta(days=1))
HANDLED_EXPIRY: Final = Expiry(DataKind.HANDLED, timedelta(minutes=15))
ERASED_EXPIRY: Final = Expiry(DataKind.ERASED, timedelta(minutes=1))
TOTALS_DAYS: Final = ttl(DataKind.TOTALS).days
NOTICE_DAYS: Final = ttl(DataKind.NOTICES).days
