"""What a process holds in memory about persons: bounded, each thing with the second of its end."""

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

MOST_PERSONS: Final = 50_000
"""At once; the one who was silent longest goes first."""

MOST_MESSAGES: Final = 500
"""Messages of one person; the oldest go first."""

MOST_MESSAGES_IN_ALL: Final = 200_000
"""Messages of all. With these and all persons it is 60 MB; who was silent longest goes first."""

DROPPED_AT_ONCE: Final = 500
"""Persons that are looked through before others may go on."""

MOST_RECORDINGS: Final = 20_000
"""More than all steps in all languages."""


@dataclass(slots=True)
class Person:
    """What is held about one person. Each thing with the second at which it is gone."""

    link: tuple[str, int] | None = None
    languages: tuple[Languages, int] | None = None
    messages: dict[SentMessage, int] = field(default_factory=dict)

    def has_old(self, now: float) -> bool:
        """Whether something of it is kept no longer *now*, or nothing is held at all."""
        ends = self.messages.values()
        return (
            self == NOBODY
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

    def without_old(self, now: float) -> "Person":
        """What of it is still kept *now*."""
        link, languages = self.link, self.languages
        return Person(
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

    def with_more(self, other: "Person") -> "Person":
        """This, and what only *other* knows; of a message the later end."""
        messages = dict(self.messages)
        for message, end in other.messages.items():
            messages[message] = max(end, messages.get(message, end))
        return Person(self.link or other.link, self.languages or other.languages, messages)

    def counted(self) -> dict[str, int]:
        """How many things of each kind, by the kind's name; kinds without any are left out."""
        numbers = {
            DataKind.LAST_LINK: int(self.link is not None),
            DataKind.LANGUAGES: int(self.languages is not None),
            DataKind.MESSAGES: len(self.messages),
        }
        return {kind.value: number for kind, number in numbers.items() if number}

    def in_order(self) -> tuple[SentMessage, ...]:
        """The messages, oldest first: Telegram numbers them as they are sent."""
        return tuple(sorted(self.messages, key=lambda one: (one.number, one.chat)))


NOBODY: Final = Person()
"""Nothing is held about her. Not to be changed."""


def forgotten(about: Person, erasing: ErasureStatus) -> Forgotten:
    """What was known *about* a person who is forgotten now."""
    return Forgotten(sum(about.counted().values()), about.in_order(), erasing)


class Held:
    """The persons whom this process has met, the one of the last press last."""

    def __init__(self, most: int = MOST_PERSONS, most_messages: int = MOST_MESSAGES_IN_ALL) -> None:
        self._most = most
        self._most_messages = most_messages
        self._persons: OrderedDict[int, Person] = OrderedDict()
        self._messages = 0

    def __len__(self) -> int:
        return len(self._persons)

    def about(self, person: int) -> Person:
        """What is held about *person*, old things too. Not to be changed."""
        return self._persons.get(person, NOBODY)

    def set_link(self, person: int, link: tuple[str, int]) -> bool:
        """Hold a link; False when it was held already, with the same end."""
        about = self._met(person)
        if about.link == link:
            return False
        about.link = link
        return True

    def set_languages(self, person: int, languages: tuple[Languages, int]) -> bool:
        """Hold languages; False when they were held already, with the same end."""
        about = self._met(person)
        if about.languages == languages:
            return False
        about.languages = languages
        return True

    def use_languages(self, person: int, now: float, end: int) -> Languages | None:
        """Languages that are still kept *now* get a later end; gives them when it is a new one."""
        about = self._persons.get(person, NOBODY)
        kept = about.languages
        if kept is None or kept[1] == end or not LANGUAGES_EXPIRY.is_live(kept[1], now):
            return None
        about.languages = (kept[0], end)
        return kept[0]

    def add_message(
        self, person: int, message: SentMessage, end: int
    ) -> dict[SentMessage, int | None]:
        """Hold a message; gives what is new: its end, and None for an old one that had to go."""
        messages = self._met(person).messages
        known = messages.pop(message, None)
        messages[message] = end
        if known is not None:
            return {} if known == end else {message: end}
        self._messages += 1
        new: dict[SentMessage, int | None] = {message: end}
        if len(messages) > MOST_MESSAGES:
            oldest = next(iter(messages))
            del messages[oldest]
            self._messages -= 1
            new[oldest] = None
        self._make_room()
        return new

    def drop_messages(self, person: int) -> None:
        """Hold no message of *person* any more."""
        about = self._persons.get(person)
        if about is not None:
            self._messages -= len(about.messages)
            about.messages.clear()

    def forget(self, person: int) -> Person:
        """Hold nothing of *person* any more; gives what was held, old things too."""
        about = self._persons.pop(person, NOBODY)
        self._messages -= len(about.messages)
        return about

    def drop_old(self, now: float) -> Iterator[None]:
        """Hold nothing any more that has ended *now*; in parts of 2 ms, others go in between."""
        for position, (person, about) in enumerate(list(self._persons.items()), 1):
            if position % DROPPED_AT_ONCE == 0:
                yield
            # She may have been forgotten meanwhile.
            if not about.has_old(now) or self._persons.get(person) is not about:
                continue
            fresh = about.without_old(now)
            self._messages += len(fresh.messages) - len(about.messages)
            if fresh == NOBODY:
                del self._persons[person]
            else:
                self._persons[person] = fresh

    def _met(self, person: int) -> Person:
        about = self._persons.get(person)
        if about is None:
            about = self._persons[person] = Person()
            self._make_room()
        else:
            self._persons.move_to_end(person)
        return about

    def _make_room(self) -> None:
        while len(self._persons) > self._most or self._messages > self._most_messages:
            _, about = self._persons.popitem(last=False)
            self._messages -= len(about.messages)


class HeldRecordings:
    """Telegram's file ids of recordings, by bot and fingerprint; bounded."""

    def __init__(self, most: int = MOST_RECORDINGS) -> None:
        self._most = most
        self._ids: OrderedDict[tuple[int, str], tuple[str, int]] = OrderedDict()

    def get(self, key: tuple[int, str], now: float) -> tuple[str, int] | None:
        """A file id and its end, or None when it is not held or has ended *now*."""
        found = self._ids.get(key)
        return found if found is not None and RECORDINGS_EXPIRY.is_live(found[1], now) else None

    def set(self, key: tuple[int, str], file_id: str, end: int) -> bool:
        """Hold a file id; False when it was held already, with the same end."""
        if self._ids.get(key) == (file_id, end):
            return False
        self._ids[key] = (file_id, end)
        self._ids.move_to_end(key)
        if len(self._ids) > self._most:
            self._ids.popitem(last=False)
        return True

    def drop_old(self, now: float) -> None:
        """Hold nothing any more that has ended *now*."""
        for key in [
            key for key, (_, end) in self._ids.items() if not RECORDINGS_EXPIRY.is_live(end, now)
        ]:
            del self._ids[key]
