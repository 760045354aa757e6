"""
In-memory store, gone with the process: for trying out, and for tests.

`tests/contracts/` holds it to the same promises as the database.
"""

import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from bot.model.names import PlaceId
from bot.model.places import NO_FILE, Notice
from bot.model.retention import (
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    RECORDINGS_EXPIRY,
    ErasureStatus,
)
from bot.service.ports import Forgotten, Languages, SentMessage
from bot.service.reports import REPORTS
from bot.store.alone import Alone
from bot.store.cache import MAX_PERSONS, PersonCache, PersonData, RecordingCache, forget_result
from bot.store.totals import (
    MAX_EVENTS,
    added_up,
    day_of,
    disclosable,
    ended,
    first_day,
    last_day,
    suppressed,
)

EVICT_EVERY: Final = 300.0
"""Seconds between two evictions of what has expired."""


class StoreInMemory(Alone):
    """
    In-memory implementation of `service/ports.py`.

    Args:
        now: Seconds since 1970.
        max_persons: Persons cached at once; the one who was silent longest is evicted first.
    """

    def __init__(
        self, now: Callable[[], float] = time.time, max_persons: int = MAX_PERSONS
    ) -> None:
        self._clock = now
        self._cache = PersonCache(max_persons)
        self._recordings = RecordingCache()
        self._totals: Counter[tuple[date, str]] = Counter()
        self._notices: dict[PlaceId, Notice] = {}
        self._evict_at = now() + EVICT_EVERY

    def remember_link(self, person: int, link: str) -> None:
        """Store the last link of *person*. A press counts as a use of her languages too."""
        now = self._now()
        if self._cache.set_link(person, (link, LAST_LINK_EXPIRY.expires_at(now))):
            self._cache.touch_languages(person, now, LANGUAGES_EXPIRY.expires_at(now))

    async def last_link(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it has expired."""
        link = self._cached(person).link
        return None if link is None else link[0]

    def remember_languages(self, person: int, languages: Languages) -> None:
        """Store the languages that *person* chose."""
        self._cache.set_languages(person, (languages, LANGUAGES_EXPIRY.expires_at(self._now())))

    async def languages(self, person: int) -> Languages | None:
        """The languages that *person* chose, or None. Reading is a use: it extends their expiry."""
        languages = self._cached(person).languages
        if languages is None:
            return None
        self.remember_languages(person, languages[0])
        return languages[0]

    def note_message(self, person: int, message: SentMessage) -> None:
        """Store the number of a message, so that `/erase` can delete it in the chat."""
        self._cache.add_message(person, message, MESSAGES_EXPIRY.expires_at(self._now()))

    async def messages(self, person: int) -> tuple[SentMessage, ...]:
        """The messages of the last 48 hours, oldest first."""
        return self._cached(person).ordered_messages()

    def drop_messages(self, person: int) -> None:
        """Delete the message numbers of *person*: the messages themselves are gone."""
        self._cache.drop_messages(person)

    def count(self, event: str) -> None:
        """Increment today's counter of *event*; a total, nobody's."""
        key = (day_of(self._now()), event)
        if key in self._totals or len(self._totals) < MAX_EVENTS:
            self._totals[key] += 1

    async def totals(self, first: date, last: date | None = None) -> dict[str, int]:
        """
        The counters of a day in Paris, or their sums from *first* to *last*.

        Sums below the disclosure threshold are left out, and days that have expired.
        """
        return disclosable(added_up(self._counted(first, last or first)))

    async def suppressed(self, first: date, last: date) -> frozenset[str]:
        """The events whose sums are suppressed; how often they happened is told to nobody."""
        return frozenset(suppressed(added_up(self._counted(first, last))))

    async def reports(self, first: date, last: date) -> dict[tuple[date, str], int]:
        """The exact daily counters of reports, for the team that runs this bot."""
        numbers = self._counted(first, last)
        return {key: number for key, number in numbers.items() if key[1].startswith(REPORTS)}

    async def recording(self, bot: int, fingerprint: str) -> str | None:
        """The file id of a recording that this bot has uploaded, or None. Reading is a use."""
        found = self._recordings.get((bot, fingerprint), self._now())
        if found is None:
            return None
        self.note_recording(bot, fingerprint, found[0])
        return found[0]

    def note_recording(self, bot: int, fingerprint: str, file_id: str) -> None:
        """Store the file id of an uploaded recording."""
        self._recordings.set((bot, fingerprint), file_id, RECORDINGS_EXPIRY.expires_at(self._now()))

    async def notices(self) -> tuple[Notice, ...] | None:
        """Notices above cards of places, today's and later."""
        over = ended(self._now())
        return tuple(one for _, one in sorted(self._notices.items()) if one.last > over)

    async def put_notice(self, notice: Notice) -> bool:
        """Store *notice*, over the one of its place."""
        self._notices[notice.of] = replace(notice, place=NO_FILE)
        return True

    async def withdraw_notice(self, place: PlaceId) -> bool:
        """Delete the notice of *place*."""
        self._notices.pop(place, None)
        return True

    async def forget(self, person: int) -> Forgotten:
        """Erase all data about *person*."""
        return forget_result(
            self._cache.pop(person).without_expired(self._clock()), ErasureStatus.DONE
        )

    async def kept_about(self, person: int) -> dict[str, int]:
        """The number of rows of each kind about *person*; kinds without rows are left out."""
        return self._cached(person).row_counts()

    def _counted(self, first: date, last: date) -> dict[tuple[date, str], int]:
        first = max(first, first_day(self._now()))
        return {key: number for key, number in self._totals.items() if first <= key[0] <= last}

    def _cached(self, person: int) -> PersonData:
        return self._cache.get(person).without_expired(self._now())

    def _now(self) -> float:
        now = self._clock()
        # More than a pause ahead: the clock was put back.
        if not now < self._evict_at <= now + EVICT_EVERY:
            self._evict_at = now + EVICT_EVERY
            deque(self._cache.evict_expired(now), maxlen=0)
            self._recordings.evict_expired(now)
            first, last = first_day(now), last_day(now)
            for key in [key for key in self._totals if not first <= key[0] <= last]:
                del self._totals[key]
            over = ended(now)
            for place in [place for place, one in self._notices.items() if one.last <= over]:
                del self._notices[place]
        return now
