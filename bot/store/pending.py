"""
Write-behind queue: what is in memory and not in the database yet, coalesced and bounded.

Only the newest value of each key waits. The queue grows only while the database fails; when it is
full, the oldest entries give way to the newest. Erasures are a promise and are never dropped.
"""

import time
from collections import Counter, OrderedDict
from collections.abc import Mapping
from datetime import date
from itertools import islice
from typing import Final, NamedTuple, TypeVar

from bot.service.ports import Languages, SentMessage
from bot.store.cache import MAX_MESSAGES, MAX_PERSONS, MAX_RECORDINGS
from bot.store.erasure_journal import RowToErase
from bot.store.totals import MAX_EVENTS

K = TypeVar("K")
V = TypeVar("V")


class Stamp(NamedTuple):
    """
    Of which updates pending rows of a person are, where bots share a database.

    Args:
        newest: The number of the newest update that they are of; which row wins is told by it.
        oldest: The number of the oldest one; what is from before an erasing is told by it.
        since: When the newest one was, in monotonic seconds.
    """

    newest: int
    oldest: int
    since: float


NO_STAMP: Final = Stamp(0, 0, 0.0)


class PendingWrites:
    """
    Pending rows by person, and pending erasures, which are carried out before them.

    Args:
        max_persons: Bound of each kind of row, except messages.
        max_messages: Bound of the messages of all persons.
    """

    def __init__(self, max_persons: int = MAX_PERSONS, max_messages: int = MAX_MESSAGES) -> None:
        self._max_persons: Final = max_persons
        self._max_messages: Final = max_messages
        self.erasures: dict[int, int] = {}
        """
        Persons whose rows are all to be deleted, with the number of the update in which they asked
        for it: a promise, so no entry is ever dropped.
        """
        self.stamps: dict[int, Stamp] = {}
        """Of persons with pending rows, where bots share a database."""
        self.row_erasures: set[RowToErase] = set()
        """Rows to be deleted that a process before this one has left in its erasure journal."""
        self.message_deletions: set[int] = set()
        """Persons whose message rows are to be deleted."""
        self.links: OrderedDict[int, tuple[str, int]] = OrderedDict()
        self.languages: OrderedDict[int, tuple[Languages, int]] = OrderedDict()
        self.messages: OrderedDict[int, dict[SentMessage, int | None]] = OrderedDict()
        """The expiry of each message, by its person; None for one whose row is to be deleted."""
        self.message_rows = 0
        self.recordings: OrderedDict[tuple[int, str], tuple[str, int]] = OrderedDict()
        self.totals: Counter[tuple[date, str]] = Counter()

    def __len__(self) -> int:
        persons = len(self.erasures) + len(self.row_erasures) + len(self.message_deletions)
        about_persons = len(self.links) + len(self.languages) + self.message_rows
        return persons + about_persons + len(self.recordings) + len(self.totals)

    def set_link(self, person: int, link: tuple[str, int]) -> None:
        """Queue a last link with its expiry."""
        _put_bounded(self.links, person, link, self._max_persons)

    def set_languages(self, person: int, languages: tuple[Languages, int]) -> None:
        """Queue chosen languages with their expiry."""
        _put_bounded(self.languages, person, languages, self._max_persons)

    def add_messages(self, person: int, messages: Mapping[SentMessage, int | None]) -> None:
        """Queue messages with their expiries."""
        known = self.messages.setdefault(person, {})
        before = len(known)
        known.update(messages)
        self.message_rows += len(known) - before
        self.messages.move_to_end(person)
        while self.message_rows > self._max_messages and len(self.messages) > 1:
            self.message_rows -= len(self.messages.popitem(last=False)[1])

    def set_recording(self, key: tuple[int, str], file_id: str, end: int) -> None:
        """Queue a recording's file id with its expiry, by bot and fingerprint."""
        _put_bounded(self.recordings, key, (file_id, end), min(self._max_persons, MAX_RECORDINGS))

    def count(self, day: date, event: str) -> None:
        """Increment the daily counter of *event*."""
        key = (day, event)
        if key in self.totals or len(self.totals) < MAX_EVENTS:
            self.totals[key] += 1

    def stamp(self, person: int, update: int) -> None:
        """Note of which update the newest pending row of *person* is."""
        oldest = min(update, self.stamps[person].oldest) if person in self.stamps else update
        self.stamps[person] = Stamp(update, oldest, time.monotonic())

    def stamp_of(self, person: int) -> int:
        """The number of the update that the newest pending row of *person* is of."""
        return self.stamps.get(person, NO_STAMP).newest

    def is_older(self, person: int, update: int) -> bool:
        """Whether a pending row of *person* may be from before *update*."""
        return self.stamps.get(person, NO_STAMP).oldest < update

    def erase(self, person: int, update: int = 0) -> None:
        """Queue an erasure: pending rows of *person* are discarded, written ones deleted."""
        self.discard(person)
        self.message_deletions.discard(person)
        self.erasures[person] = update

    def drop_messages(self, person: int) -> None:
        """Queue the deletion of all message rows of *person*; pending ones are discarded."""
        self.discard_messages(person)
        self.message_deletions.add(person)

    def discard(self, person: int) -> None:
        """Discard every pending row of *person*."""
        self.links.pop(person, None)
        self.languages.pop(person, None)
        self.stamps.pop(person, None)
        self.discard_messages(person)

    def discard_messages(self, person: int) -> None:
        """Discard every pending message row of *person*."""
        self.message_rows -= len(self.messages.pop(person, ()))

    def take_batch(self, max_rows: int) -> "PendingWrites":
        """Dequeue all deletions and about *max_rows* rows, oldest first."""
        taken = PendingWrites(self._max_persons, self._max_messages)
        taken.erasures, self.erasures = self.erasures, {}
        taken.row_erasures, self.row_erasures = self.row_erasures, set()
        taken.message_deletions, self.message_deletions = self.message_deletions, set()
        _move(self.totals, taken.totals, max_rows)
        _move(self.links, taken.links, max_rows - len(taken.totals))
        _move(self.languages, taken.languages, max_rows - len(taken.totals) - len(taken.links))
        while self.messages and len(taken) < max_rows:
            person, messages = self.messages.popitem(last=False)
            self.message_rows -= len(messages)
            taken.add_messages(person, messages)
        _move(self.recordings, taken.recordings, max_rows - len(taken))
        self._take_stamps(taken)
        return taken

    def requeue(self, taken: "PendingWrites") -> None:
        """Put back a batch that could not be written; newer values that came meanwhile win."""
        self.requeue_erasures(taken)
        for person, stamp in taken.stamps.items():
            ours = self.stamps.get(person, stamp)
            self.stamps[person] = ours._replace(oldest=min(stamp.oldest, ours.oldest))
        self.totals.update(taken.totals)
        _restore(self.links, taken.links)
        _restore(self.languages, taken.languages)
        _restore(self.recordings, taken.recordings)
        for person, messages in taken.messages.items():
            newer = self.messages.get(person, {})
            self.add_messages(person, {**messages, **newer})
            self.messages.move_to_end(person, last=False)

    def requeue_erasures(self, taken: "PendingWrites") -> None:
        """Put back the deletions of a batch that could not be written."""
        self.erasures = taken.erasures | self.erasures
        self.row_erasures |= taken.row_erasures
        self.message_deletions |= taken.message_deletions

    def _take_stamps(self, taken: "PendingWrites") -> None:
        persons = {*taken.links, *taken.languages, *taken.messages}
        taken.stamps = {one: self.stamps[one] for one in persons if one in self.stamps}
        for one in persons.difference(self.links, self.languages, self.messages):
            self.stamps.pop(one, None)
        if not (self.links or self.languages or self.messages):
            self.stamps.clear()


def _put_bounded(rows: OrderedDict[K, V], key: K, value: V, max_size: int) -> None:
    rows[key] = value
    rows.move_to_end(key)
    while len(rows) > max_size:
        rows.popitem(last=False)


def _restore(rows: OrderedDict[K, V], taken: Mapping[K, V]) -> None:
    for key, value in taken.items():
        if key not in rows:
            rows[key] = value
            rows.move_to_end(key, last=False)


def _move(rows: dict[K, V], to: dict[K, V], max_rows: int) -> None:
    for key in list(islice(rows, max(max_rows, 0))):
        to[key] = rows.pop(key)
