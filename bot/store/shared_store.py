"""
The store of one of several bots on one database server.

What is remembered of a person is read from the server, for another bot may have changed it a moment
ago; memory answers only while the server does not. Nothing that a press needs waits for either.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Final

from sqlalchemy import Table

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.retention import LANGUAGES_EXPIRY, LAST_LINK_EXPIRY
from bot.service.current_update import current_update
from bot.service.ports import Forgotten, Languages, Others, SentMessage
from bot.store import queries
from bot.store.cache import PersonData
from bot.store.coordination import NEW_NOTICES, Coordination, Told
from bot.store.erasure_journal import ErasureJournal
from bot.store.key_usage import application_of
from bot.store.limits import SERVER_LIMITS, StoreLimits
from bot.store.postgres import PostgresServer
from bot.store.sealing import Keyring
from bot.store.sharing import tell
from bot.store.store import READS, DatabaseStore
from bot.store.tables import LANGUAGES, LAST_LINK, MESSAGES, PERSONAL_TABLES

ERASING_AT_ONCE: Final = 3


class SharedStore(DatabaseStore):
    """
    A write-behind store whose reads go to the server, and a cache for when it is away.

    Args:
        now: Seconds since 1970.
    """

    def __init__(
        self,
        database: PostgresServer,
        keyring: Keyring,
        now: Callable[[], float] = time.time,
        *,
        limits: StoreLimits = SERVER_LIMITS,
        erasure_journal: ErasureJournal | None = None,
    ) -> None:
        super().__init__(database, keyring, now, limits=limits, erasure_journal=erasure_journal)
        self._server = database
        database.application = application_of(keyring)
        self._reading: Counter[int] = Counter()
        self._spoilt: set[int] = set()
        # Many who erase at once leave connections for those who read and write.
        self._writer.erasing = asyncio.Semaphore(ERASING_AT_ONCE)
        self._news = asyncio.Event()
        told = Told(self._erased_elsewhere, self._news.set, self._connected)
        self.coordination: Final = Coordination(database, self._mapper, limits, told)
        self.journal.is_of(self.coordination.number, self.coordination)
        self._writer.leads = lambda: self.coordination.leads

    @property
    def others(self) -> Others:
        """The other bots."""
        return self.coordination

    @property
    def news(self) -> asyncio.Event:
        """Set when a notice was written or withdrawn by anybody."""
        return self._news

    @property
    def speaks_for_all(self) -> bool:
        """The leader does; without the server each one: twice is better than never."""
        return self.coordination.leads or not self.coordination.is_connected

    async def open(self) -> None:
        """As of any database; then the others are known of, as soon as the server answers."""
        await super().open()
        self._breaker.spawn(self.coordination.run())

    async def close(self) -> None:
        """As of any database; another bot leads from now on."""
        self.coordination.stop()
        await super().close()

    def remember_link(self, person: int, link: str) -> None:
        """Store the last link of *person*, whatever memory knows: another bot may know better."""
        kept = (link, LAST_LINK_EXPIRY.expires_at(self._now()))
        self._cache.set_link(person, kept)
        pending = self._writer.pending
        pending.set_link(person, kept)
        waiting = pending.languages.get(person)
        if waiting is not None:
            # A press is a use of her languages; of those on the server, too (`sharing.settle`).
            end = LANGUAGES_EXPIRY.expires_at(self._now())
            pending.set_languages(person, (waiting[0], end))
        self._stamped(person)

    async def last_link(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it has expired."""
        link = (await self._fresh(person, LAST_LINK)).link
        return None if link is None else link[0]

    def remember_languages(self, person: int, languages: Languages) -> None:
        """Store the languages that *person* chose, as of `remember_link`."""
        kept = (languages, LANGUAGES_EXPIRY.expires_at(self._now()))
        self._cache.set_languages(person, kept)
        self._writer.pending.set_languages(person, kept)
        self._stamped(person)

    async def languages(self, person: int) -> Languages | None:
        """The languages that *person* chose, or None. Reading is a use: it extends their expiry."""
        languages = (await self._fresh(person, LANGUAGES)).languages
        if languages is None:
            return None
        if languages[1] < LANGUAGES_EXPIRY.expires_at(self._now()):
            self.remember_languages(person, languages[0])
        return languages[0]

    def note_message(self, person: int, message: SentMessage) -> None:
        """Store the number of a message, so that `/erase` can delete it in the chat."""
        super().note_message(person, message)
        self._stamped(person)

    async def messages(self, person: int) -> tuple[SentMessage, ...]:
        """The messages of the last 48 hours, oldest first."""
        return (await self._fresh(person, MESSAGES)).ordered_messages()

    def drop_messages(self, person: int) -> None:
        """Delete the message numbers of *person*: the messages themselves are gone."""
        self._spoil(person)
        super().drop_messages(person)

    async def forget(self, person: int) -> Forgotten:
        """Erase all data about *person*, here and in the memory of every bot."""
        self._spoil(person)
        return await super().forget(person)

    async def kept_about(self, person: int) -> dict[str, int]:
        """The number of rows of each kind about *person*; kinds without rows are left out."""
        counted = (await self._fresh(person, *PERSONAL_TABLES)).row_counts()
        return counted | self.journal.row_counts(person)

    async def put_notice(self, notice: Notice) -> bool:
        """Write *notice* through to the server, and tell the other bots."""
        return await self._tell_news() if await super().put_notice(notice) else False

    async def withdraw_notice(self, place: PlaceId) -> bool:
        """Delete the notice of *place* on the server, and tell the other bots."""
        return await self._tell_news() if await super().withdraw_notice(place) else False

    @asynccontextmanager
    async def turn(self, person: int) -> AsyncIterator[None]:
        """No other bot answers words of *person* or does something for her meanwhile."""
        async with self.coordination.turn(person):
            yield

    async def was_done(self, update: int) -> bool:
        """Whether a bot has carried out *update*; False while the server does not answer."""
        if self._breaker.is_open():
            return False
        reading = self._read_handled(update)
        return bool(await self._breaker.run(reading, self._limits.answer_within))

    async def note_done(self, update: int) -> None:
        """Tell the other bots that *update* is carried out."""
        change = partial(queries.note_handled, mapper=self._mapper, update=update, now=self._now())
        if not self._breaker.is_open():
            await self._breaker.run(self._change(change), self._limits.answer_within)

    async def _read(self, person: int, tables: tuple[Table, ...]) -> PersonData:
        async with self._server.reading() as connection:
            return await queries.read_person(connection, self._mapper, person, tables, self._now())

    async def _read_handled(self, update: int) -> bool:
        async with self._server.reading() as connection:
            return await queries.was_handled(connection, self._mapper, update, self._now())

    async def _tell_news(self) -> bool:
        telling = self._change(partial(tell, what=NEW_NOTICES))
        # Who is not told looks by itself within half a minute.
        await self._breaker.run(telling, self._limits.answer_within)
        return True

    async def _fresh(self, person: int, *tables: Table) -> PersonData:
        """What the server has and this bot is about to write; memory, while it does not answer."""
        for _ in range(READS):
            if self._writer.is_erasure_pending(person):
                return self._unwritten(person)
            if self._breaker.is_open():
                break
            # It may be written, and no more in hand, between the answer of the server and here.
            before = self._unwritten(person)
            with self._reading_of(person) as is_spoilt:
                reading = self._read(person, tables)
                found = await self._breaker.run(reading, self._limits.answer_within)
                if found is None:
                    self._breaker.trip()
                    break
                if is_spoilt():
                    continue
            if self._writer.is_message_deletion_pending(person):
                found.messages.clear()
                before.messages.clear()
            return _newest(self._unwritten(person), _newest(before, found))
        return _newest(self._unwritten(person), self._cached(person))

    def _unwritten(self, person: int) -> PersonData:
        return self._writer.unwritten(person).without_expired(self._now())

    @contextmanager
    def _reading_of(self, person: int) -> Iterator[Callable[[], bool]]:
        """Read about *person*; gives whether she was erased meanwhile."""
        self._reading[person] += 1
        try:
            yield lambda: person in self._spoilt
        finally:
            self._reading[person] -= 1
            if not self._reading[person]:
                del self._reading[person]
                self._spoilt.discard(person)

    def _spoil(self, person: int) -> None:
        if person in self._reading:
            self._spoilt.add(person)

    def _stamped(self, person: int) -> None:
        self._writer.pending.stamp(person, current_update.get())
        self._writer.changed()

    def _erased_elsewhere(self, person: int, update: int) -> None:
        self._spoil(person)
        self._cache.pop(person)
        self._writer.discard_before(person, update)

    def _connected(self) -> None:
        """Whatever was said while this bot did not hear: memory of persons is not to be trusted."""
        self._spoilt.update(self._reading)
        self._cache.clear()
        self._news.set()


def _newest(ours: PersonData, theirs: PersonData) -> PersonData:
    """A merge of what is about to be written with what is on the server: the newer one wins."""
    merged = ours.merged_with(theirs)
    links = [(one.link[1], one.link_stamp, one.link) for one in (ours, theirs) if one.link]
    if links:
        _, merged.link_stamp, merged.link = max(links, key=lambda one: one[:2])
    chosen = [
        (one.languages[1], one.languages_stamp, one.languages)
        for one in (ours, theirs)
        if one.languages
    ]
    if chosen:
        _, merged.languages_stamp, merged.languages = max(chosen, key=lambda one: one[:2])
    return merged
