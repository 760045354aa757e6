"""
What memory knows and the database does not yet: the newest of each thing, bounded.

Not written for long means that the database is in trouble: then the oldest goes for the newest.
"""

from collections import Counter, OrderedDict
from collections.abc import Mapping
from datetime import date
from itertools import islice
from typing import Final, TypeVar

from bot.service.ports import Languages, SentMessage
from bot.store.cache import MAX_MESSAGES, MAX_PERSONS, MAX_RECORDINGS
from bot.store.totals import MAX_EVENTS
from bot.store.wishes import WishedRow

K = TypeVar("K")
V = TypeVar("V")


class Unwritten:
    """
    Rows to write, by whom they are about, and persons whose rows are to be deleted before that.

    Args:
        most: Of each thing at once.
    """

    def __init__(self, most: int = MAX_PERSONS, most_messages: int = MAX_MESSAGES) -> None:
        self._most: Final = most
        self._most_messages: Final = most_messages
        self.forgotten: set[int] = set()
        """Everything about them is to be deleted: a promise, so none of them is ever dropped."""
        self.wished: set[WishedRow] = set()
        """Rows that a process before this one had promised to delete."""
        self.emptied: set[int] = set()
        """Their messages are to be deleted."""
        self.links: OrderedDict[int, tuple[str, int]] = OrderedDict()
        self.languages: OrderedDict[int, tuple[Languages, int]] = OrderedDict()
        self.messages: OrderedDict[int, dict[SentMessage, int | None]] = OrderedDict()
        """The end of each message by its person; None for one that is to be deleted."""
        self.message_rows = 0
        self.recordings: OrderedDict[tuple[int, str], tuple[str, int]] = OrderedDict()
        self.totals: Counter[tuple[date, str]] = Counter()

    def __len__(self) -> int:
        persons = len(self.forgotten) + len(self.wished) + len(self.emptied)
        about_persons = len(self.links) + len(self.languages) + self.message_rows
        return persons + about_persons + len(self.recordings) + len(self.totals)

    def set_link(self, person: int, link: tuple[str, int]) -> None:
        """A last link with its end."""
        _put_newest(self.links, person, link, self._most)

    def set_languages(self, person: int, languages: tuple[Languages, int]) -> None:
        """Chosen languages with their end."""
        _put_newest(self.languages, person, languages, self._most)

    def add_messages(self, person: int, messages: Mapping[SentMessage, int | None]) -> None:
        """Messages with their ends."""
        known = self.messages.setdefault(person, {})
        before = len(known)
        known.update(messages)
        self.message_rows += len(known) - before
        self.messages.move_to_end(person)
        while self.message_rows > self._most_messages and len(self.messages) > 1:
            self.message_rows -= len(self.messages.popitem(last=False)[1])

    def set_recording(self, key: tuple[int, str], file_id: str, end: int) -> None:
        """A recording's file id with its end, by bot and fingerprint."""
        _put_newest(self.recordings, key, (file_id, end), min(self._most, MAX_RECORDINGS))

    def count(self, day: date, event: str) -> None:
        """One more of *event*."""
        key = (day, event)
        if key in self.totals or len(self.totals) < MAX_EVENTS:
            self.totals[key] += 1

    def forget(self, person: int) -> None:
        """Nothing about *person* is to be written, and everything written is to be deleted."""
        self.leave_out(person)
        self.emptied.discard(person)
        self.forgotten.add(person)

    def drop_messages(self, person: int) -> None:
        """No message of *person* is to be written, and those written are to be deleted."""
        self.leave_out_messages(person)
        self.emptied.add(person)

    def leave_out(self, person: int) -> None:
        """Nothing about *person* is to be written."""
        self.links.pop(person, None)
        self.languages.pop(person, None)
        self.leave_out_messages(person)

    def leave_out_messages(self, person: int) -> None:
        """No message of *person* is to be written."""
        self.message_rows -= len(self.messages.pop(person, ()))

    def take(self, most: int) -> "Unwritten":
        """Take out all that is to be deleted and about *most* rows, oldest first."""
        taken = Unwritten(self._most, self._most_messages)
        taken.forgotten, self.forgotten = self.forgotten, set()
        taken.wished, self.wished = self.wished, set()
        taken.emptied, self.emptied = self.emptied, set()
        _move(self.totals, taken.totals, most)
        _move(self.links, taken.links, most - len(taken.totals))
        _move(self.languages, taken.languages, most - len(taken.totals) - len(taken.links))
        while self.messages and len(taken) < most:
            person, messages = self.messages.popitem(last=False)
            self.message_rows -= len(messages)
            taken.add_messages(person, messages)
        _move(self.recordings, taken.recordings, most - len(taken))
        return taken

    def put_back(self, taken: "Unwritten") -> None:
        """What was taken could not be written: it waits again, unless something newer does."""
        self.put_back_erasures(taken)
        self.totals.update(taken.totals)
        _put_back(self.links, taken.links)
        _put_back(self.languages, taken.languages)
        _put_back(self.recordings, taken.recordings)
        for person, messages in taken.messages.items():
            newer = self.messages.get(person, {})
            self.add_messages(person, {**messages, **newer})
            self.messages.move_to_end(person, last=False)

    def put_back_erasures(self, taken: "Unwritten") -> None:
        """What was to be deleted is still to be deleted."""
        self.forgotten |= taken.forgotten
        self.wished |= taken.wished
        self.emptied |= taken.emptied


def _put_newest(rows: OrderedDict[K, V], key: K, value: V, most: int) -> None:
    rows[key] = value
    rows.move_to_end(key)
    while len(rows) > most:
        rows.popitem(last=False)


def _put_back(rows: OrderedDict[K, V], taken: Mapping[K, V]) -> None:
    for key, value in taken.items():
        if key not in rows:
            rows[key] = value
            rows.move_to_end(key, last=False)


def _move(rows: dict[K, V], to: dict[K, V], most: int) -> None:
    for key in list(islice(rows, max(most, 0))):
        to[key] = rows.pop(key)
