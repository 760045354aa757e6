"""
What is kept about persons, in memory alone: gone with the process.

For trying out and for tests; `tests/contracts/` holds it to the same promises as the database.
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
"""Seconds."""


class StoreInMemory:
    """
    The promises of `service/ports.py`, without a disk.

    Args:
        now: Seconds since 1970.
        max_persons: Persons at once; the one who was silent longest is forgotten first.
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
        """Keep *link* as the last of *person*. A press is a use of her languages too."""
        now = self._now()
        if self._cache.set_link(person, (link, LAST_LINK_EXPIRY.expires_at(now))):
            self._cache.touch_languages(person, now, LANGUAGES_EXPIRY.expires_at(now))

    async def last_link(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it is too old."""
        link = self._cached(person).link
        return None if link is None else link[0]

    def remember_languages(self, person: int, languages: Languages) -> None:
        """Keep the languages that *person* chose."""
        self._cache.set_languages(person, (languages, LANGUAGES_EXPIRY.expires_at(self._now())))

    async def languages(self, person: int) -> Languages | None:
        """The languages that *person* chose, or None. Reading is a use."""
        languages = self._cached(person).languages
        if languages is None:
            return None
        self.remember_languages(person, languages[0])
        return languages[0]

    def note_message(self, person: int, message: SentMessage) -> None:
        """Keep the number of a message, so that it can be erased on her wish."""
        self._cache.add_message(person, message, MESSAGES_EXPIRY.expires_at(self._now()))

    async def messages(self, person: int) -> tuple[SentMessage, ...]:
        """The messages of the last 48 hours, oldest first."""
        return self._cached(person).ordered_messages()

    def drop_messages(self, person: int) -> None:
        """The messages were erased: their numbers are not needed any more."""
        self._cache.drop_messages(person)

    def count(self, event: str) -> None:
        """One more of *event* today; a total, nobody's."""
        key = (day_of(self._now()), event)
        if key in self._totals or len(self._totals) < MAX_EVENTS:
            self._totals[key] += 1

    async def totals(self, first: date, last: date | None = None) -> dict[str, int]:
        """
        How many of each event on a day in Paris, or in all from *first* to *last*.

        Numbers under ten are left out, and days that are not kept any more.
        """
        return disclosable(added_up(self._counted(first, last or first)))

    async def suppressed(self, first: date, last: date) -> frozenset[str]:
        """What happened from *first* to *last*, but less than ten times; how often stays here."""
        return frozenset(suppressed(added_up(self._counted(first, last))))

    async def reports(self, first: date, last: date) -> dict[tuple[date, str], int]:
        """How often what was reported on each day, exactly: for the team that runs this bot."""
        numbers = self._counted(first, last)
        return {key: number for key, number in numbers.items() if key[1].startswith(REPORTS)}

    async def recording(self, bot: int, fingerprint: str) -> str | None:
        """Telegram's file id of a recording that this bot has uploaded. Reading is a use."""
        found = self._recordings.get((bot, fingerprint), self._now())
        if found is None:
            return None
        self.note_recording(bot, fingerprint, found[0])
        return found[0]

    def note_recording(self, bot: int, fingerprint: str, file_id: str) -> None:
        """Keep the file id of an uploaded recording."""
        self._recordings.set((bot, fingerprint), file_id, RECORDINGS_EXPIRY.expires_at(self._now()))

    async def notices(self) -> tuple[Notice, ...] | None:
        """What staff says above cards, today or later."""
        over = ended(self._now())
        return tuple(one for _, one in sorted(self._notices.items()) if one.last > over)

    async def put_notice(self, notice: Notice) -> bool:
        """Say *notice* from now on, in the place of an older one."""
        self._notices[notice.of] = replace(notice, place=NO_FILE)
        return True

    async def withdraw_notice(self, place: PlaceId) -> bool:
        """Say nothing above the card of *place*."""
        self._notices.pop(place, None)
        return True

    async def forget(self, person: int) -> Forgotten:
        """Delete everything about *person*."""
        return forget_result(
            self._cache.pop(person).without_expired(self._clock()), ErasureStatus.DONE
        )

    async def kept_about(self, person: int) -> dict[str, int]:
        """How many rows of each kind are kept about *person*; kinds without any are left out."""
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
