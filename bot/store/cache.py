"""
LRU cache of what is known about persons, every entry with the second at which it expires.

It answers before the disk is asked, and alone while the disk does not answer.
"""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.model.retention import (
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    RECORDINGS_EXPIRY,
    DataKind,
    ErasureStatus,
)
from bot.service.ports import Forgotten, Languages, SentMessage

MAX_PERSONS: Final = 50_000
"""Persons cached at once; the one who was silent longest is evicted first."""

MAX_MESSAGES_PER_PERSON: Final = 500
"""Messages cached of one person; the oldest are evicted first."""

MAX_MESSAGES: Final = 200_000
"""Messages cached of all persons. With all of both, the cache takes 60 MB."""

EVICTED_AT_ONCE: Final = 500
"""Persons looked at before the event loop gets a turn: about 2 ms."""

MAX_RECORDINGS: Final = 20_000
"""Recordings cached at once: more than there are steps in all languages."""


@dataclass(slots=True)
class PersonData:
    """
    Cache entry of one person. Every value stands with its expiry, in seconds since 1970.

    Args:
        link_stamp: The number of the update that the link is of; 0 where it does not matter.
        languages_stamp: The same of the languages.
    """

    link: tuple[str, int] | None = None
    languages: tuple[Languages, int] | None = None
    messages: dict[SentMessage, int] = field(default_factory=dict)
    link_stamp: int = field(default=0, compare=False)
    languages_stamp: int = field(default=0, compare=False)

    def has_expired(self, now: float) -> bool:
        """Whether the entry holds something that has expired *now*, or nothing at all."""
        ends = self.messages.values()
        return (
            self == NO_DATA
            or (self.link is not None and not LAST_LINK_EXPIRY.is_live(self.link[1], now))
            or (self.languages is not None and not LANGUAGES_EXPIRY.is_live(self.languages[1], now))
            or bool(
                ends
                and not (
                    MESSAGES_EXPIRY.is_live(min(ends), now)
                    and MESSAGES_EXPIRY.is_live(max(ends), now)
                )
            )
        )

    def without_expired(self, now: float) -> "PersonData":
        """A copy without what has expired *now*."""
        link, languages = self.link, self.languages
        return PersonData(
            link if link is not None and LAST_LINK_EXPIRY.is_live(link[1], now) else None,
            languages
            if languages is not None and LANGUAGES_EXPIRY.is_live(languages[1], now)
            else None,
            {
                message: end
                for message, end in self.messages.items()
                if MESSAGES_EXPIRY.is_live(end, now)
            },
        )

    def merged_with(self, other: "PersonData") -> "PersonData":
        """A merge with *other*: this entry wins, except that a message keeps its later expiry."""
        messages = dict(self.messages)
        for message, end in other.messages.items():
            messages[message] = max(end, messages.get(message, end))
        return PersonData(self.link or other.link, self.languages or other.languages, messages)

    def row_counts(self) -> dict[str, int]:
        """The number of rows of each `DataKind`, by its name; kinds without rows are left out."""
        numbers = {
            DataKind.LAST_LINK: int(self.link is not None),
            DataKind.LANGUAGES: int(self.languages is not None),
            DataKind.MESSAGES: len(self.messages),
        }
        return {kind.value: number for kind, number in numbers.items() if number}

    def ordered_messages(self) -> tuple[SentMessage, ...]:
        """The messages, oldest first: Telegram numbers them in the order in which they are sent."""
        return tuple(sorted(self.messages, key=lambda one: (one.number, one.chat)))


NO_DATA: Final = PersonData()
"""The empty entry, shared by all misses. Not to be modified."""


def forget_result(about: PersonData, erasing: ErasureStatus) -> Forgotten:
    """The result of an erasure, made from what was known *about* the person before it."""
    return Forgotten(sum(about.row_counts().values()), about.ordered_messages(), erasing)


class PersonCache:
    """LRU cache of `PersonData`, bounded by persons and messages; evicts who was silent longest."""

    def __init__(self, max_persons: int = MAX_PERSONS, max_messages: int = MAX_MESSAGES) -> None:
        self._max_persons = max_persons
        self._max_messages = max_messages
        self._persons: OrderedDict[int, PersonData] = OrderedDict()
        self._messages = 0

    def __len__(self) -> int:
        return len(self._persons)

    def get(self, person: int) -> PersonData:
        """The entry of *person*, expired values included. Not to be modified."""
        return self._persons.get(person, NO_DATA)

    def set_link(self, person: int, link: tuple[str, int]) -> bool:
        """Cache a link; False when nothing changed, so that nothing has to be written."""
        about = self._entry(person)
        if about.link == link:
            return False
        about.link = link
        return True

    def set_languages(self, person: int, languages: tuple[Languages, int]) -> bool:
        """Cache languages; False when nothing changed, so that nothing has to be written."""
        about = self._entry(person)
        if about.languages == languages:
            return False
        about.languages = languages
        return True

    def touch_languages(self, person: int, now: float, end: int) -> Languages | None:
        """Extend the expiry of cached languages to *end*; gives them when that was a change."""
        about = self._persons.get(person, NO_DATA)
        kept = about.languages
        if kept is None or kept[1] == end or not LANGUAGES_EXPIRY.is_live(kept[1], now):
            return None
        about.languages = (kept[0], end)
        return kept[0]

    def add_message(
        self, person: int, message: SentMessage, end: int
    ) -> dict[SentMessage, int | None]:
        """Cache a message; gives what to write: its expiry, and None for a message it displaced."""
        messages = self._entry(person).messages
        known = messages.pop(message, None)
        messages[message] = end
        if known is not None:
            return {} if known == end else {message: end}
        self._messages += 1
        new: dict[SentMessage, int | None] = {message: end}
        if len(messages) > MAX_MESSAGES_PER_PERSON:
            oldest = next(iter(messages))
            del messages[oldest]
            self._messages -= 1
            new[oldest] = None
        self._evict()
        return new

    def drop_messages(self, person: int) -> None:
        """Remove all messages of *person*."""
        about = self._persons.get(person)
        if about is not None:
            self._messages -= len(about.messages)
            about.messages.clear()

    def pop(self, person: int) -> PersonData:
        """Remove the entry of *person* and return it, expired values included."""
        about = self._persons.pop(person, NO_DATA)
        self._messages -= len(about.messages)
        return about

    def clear(self) -> None:
        """Remove every entry."""
        self._persons.clear()
        self._messages = 0

    def evict_expired(self, now: float) -> Iterator[None]:
        """Evict what has expired *now*; yields every 2 ms, so that others can run in between."""
        for position, (person, about) in enumerate(list(self._persons.items()), 1):
            if position % EVICTED_AT_ONCE == 0:
                yield
            # She may have been erased meanwhile.
            if not about.has_expired(now) or self._persons.get(person) is not about:
                continue
            fresh = about.without_expired(now)
            self._messages += len(fresh.messages) - len(about.messages)
            if fresh == NO_DATA:
                del self._persons[person]
            else:
                self._persons[person] = fresh

    def _entry(self, person: int) -> PersonData:
        about = self._persons.get(person)
        if about is None:
            about = self._persons[person] = PersonData()
            self._evict()
        else:
            self._persons.move_to_end(person)
        return about

    def _evict(self) -> None:
        while len(self._persons) > self._max_persons or self._messages > self._max_messages:
            _, about = self._persons.popitem(last=False)
            self._messages -= len(about.messages)


class RecordingCache:
    """Bounded cache of Telegram's file ids of recordings, by bot and fingerprint; FIFO eviction."""

    def __init__(self, max_size: int = MAX_RECORDINGS) -> None:
        self._max_size = max_size
        self._ids: OrderedDict[tuple[int, str], tuple[str, int]] = OrderedDict()

    def get(self, key: tuple[int, str], now: float) -> tuple[str, int] | None:
        """A file id with its expiry, or None when it is not cached or has expired *now*."""
        found = self._ids.get(key)
        return found if found is not None and RECORDINGS_EXPIRY.is_live(found[1], now) else None

    def set(self, key: tuple[int, str], file_id: str, end: int) -> bool:
        """Cache a file id; False when nothing changed, so that nothing has to be written."""
        if self._ids.get(key) == (file_id, end):
            return False
        self._ids[key] = (file_id, end)
        self._ids.move_to_end(key)
        if len(self._ids) > self._max_size:
            self._ids.popitem(last=False)
        return True

    def evict_expired(self, now: float) -> None:
        """Evict what has expired *now*."""
        for key in [
            key for key, (_, end) in self._ids.items() if not RECORDINGS_EXPIRY.is_live(end, now)
        ]:
            del self._ids[key]
