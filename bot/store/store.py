"""
Database store with a write-behind cache; implements `service/ports.py` for a running bot.

A write is visible at once, because it is in the cache at once; a read looks into the cache, then
on disk. When the disk does not answer in time, the cache alone answers.
"""

import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from functools import partial
from types import TracebackType
from typing import Final, Self

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.model.retention import (
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    RECORDINGS_EXPIRY,
)
from bot.service.current_update import current_update
from bot.service.log import log_error
from bot.service.ports import Forgotten, Languages, SentMessage
from bot.service.reports import REPORTS
from bot.store import queries
from bot.store.alone import Alone
from bot.store.cache import NO_DATA, PersonCache, PersonData, RecordingCache, forget_result
from bot.store.circuit_breaker import CircuitBreaker
from bot.store.database import Database
from bot.store.erasure_journal import ErasureJournal
from bot.store.errors import StoreFailed
from bot.store.journal import SealedJournal
from bot.store.limits import DEFAULT_LIMITS, StoreLimits
from bot.store.row_mapper import RowMapper
from bot.store.sealing import Keyring
from bot.store.tables import LANGUAGES, LAST_LINK, MESSAGES, PERSONAL_TABLES
from bot.store.totals import added_up, day_of, disclosable, first_day, suppressed
from bot.store.writer import BatchWriter

READS: Final = 3
"""Attempts to read a person from disk while others are being erased."""


class DatabaseStore(Alone):
    """
    A write-behind cache in front of a database.

    Use it as `async with DatabaseStore(...) as store:`, so that it is closed whatever happens.

    Args:
        now: Seconds since 1970.
        limits: Timeouts and intervals.
        erasure_journal: Where erasures are recorded that the database refuses.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        now: Callable[[], float] = time.time,
        *,
        limits: StoreLimits = DEFAULT_LIMITS,
        erasure_journal: ErasureJournal | None = None,
    ) -> None:
        self._database = database
        self._mapper = RowMapper(keyring)
        self._log_once = database.log_once
        self._now = now
        self._limits = limits
        self._breaker = CircuitBreaker(database.log_once, limits.retry_after)
        self._cache = PersonCache()
        self._recordings = RecordingCache()
        self._writer = BatchWriter(
            database,
            self._cache,
            self._mapper,
            now,
            erasure_journal=erasure_journal,
            limits=limits,
        )
        self.journal: Final = SealedJournal(database, keyring, now, limits)
        self._deletions = 0

    async def __aenter__(self) -> Self:
        try:
            await self.open()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def open(self) -> None:
        """
        Open the database, delete what has expired, resume erasures, and start the writer.

        Raises:
            KeyUnusable: The database was written with another key.
            DataInUse: Another process holds the lock of the database.
            DatabaseUnusable: Its schema is unknown to this program.
        """
        await self._database.open()
        await self._writer.delete_expired()
        try:
            async with self._database.transaction() as connection:
                await queries.check_keys(connection, self._mapper, self._database.name)
        except StoreFailed as failure:
            self._log_once.failed(failure)
        await self._writer.resume_erasures()
        self._breaker.spawn(self._writer.run())
        self._breaker.spawn(self._writer.run_deletions(self._limits.delete_every))

    async def close(self) -> None:
        """Flush, for some seconds at most, record erasures that failed, and close the database."""
        self._writer.stop()
        try:
            await self._breaker.drain(self._limits.close_within)
            await self.journal.close()
            lost = await self._writer.record_pending_erasures()
            if lost:
                log_error("store_closed_before_erasing", persons=lost)
        finally:
            await self._database.close()

    @property
    def database(self) -> Database:
        """Where rows are, for what is done with all of them."""
        return self._database

    @property
    def fault(self) -> str:
        """Why only memory keeps what is kept, in a word; empty while the database works."""
        return self._log_once.current

    async def flush(self) -> bool:
        """Write all pending rows now; False when some of them could not be written."""
        return await self._writer.flush()

    def remember_link(self, person: int, link: str) -> None:
        """Store the last link of *person*. A press counts as a use of her languages too."""
        now = self._now()
        kept = (link, LAST_LINK_EXPIRY.expires_at(now))
        if self._cache.set_link(person, kept):
            self._writer.pending.set_link(person, kept)
            self._writer.changed()
            end = LANGUAGES_EXPIRY.expires_at(now)
            languages = self._cache.touch_languages(person, now, end)
            if languages is not None:
                self._writer.pending.set_languages(person, (languages, end))

    async def last_link(self, person: int) -> str | None:
        """The last link of *person*, or None when there is none or it has expired."""
        link = self._cached(person).link
        if link is None:
            found = await self._on_disk(person, LAST_LINK)
            # She may have pressed meanwhile.
            link = self._cached(person).link or found.link
        return None if link is None else link[0]

    def remember_languages(self, person: int, languages: Languages) -> None:
        """Store the languages that *person* chose."""
        kept = (languages, LANGUAGES_EXPIRY.expires_at(self._now()))
        if self._cache.set_languages(person, kept):
            self._writer.pending.set_languages(person, kept)
            self._writer.changed()

    async def languages(self, person: int) -> Languages | None:
        """The languages that *person* chose, or None. Reading is a use: it extends their expiry."""
        languages = self._cached(person).languages
        if languages is None:
            found = await self._on_disk(person, LANGUAGES)
            languages = self._cached(person).languages or found.languages
        if languages is None:
            return None
        self.remember_languages(person, languages[0])
        return languages[0]

    def note_message(self, person: int, message: SentMessage) -> None:
        """Store the number of a message, so that `/erase` can delete it in the chat."""
        new = self._cache.add_message(person, message, MESSAGES_EXPIRY.expires_at(self._now()))
        if new:
            self._writer.pending.add_messages(person, new)
            self._writer.changed()

    async def messages(self, person: int) -> tuple[SentMessage, ...]:
        """The messages of the last 48 hours, oldest first."""
        found = await self._on_disk(person, MESSAGES)
        return self._cached(person).merged_with(found).ordered_messages()

    def drop_messages(self, person: int) -> None:
        """Delete the message numbers of *person*: the messages themselves are gone."""
        self._deletions += 1
        self._cache.drop_messages(person)
        self._writer.drop_messages(person)

    def count(self, event: str) -> None:
        """Increment today's counter of *event*; a total, nobody's."""
        self._writer.pending.count(day_of(self._now()), event)
        self._writer.changed()

    async def totals(self, first: date, last: date | None = None) -> dict[str, int]:
        """
        The counters of a day in Paris, or their sums from *first* to *last*.

        Sums below the disclosure threshold are left out, and days that have expired.
        """
        return disclosable(added_up(await self._counted(first, last or first)))

    async def suppressed(self, first: date, last: date) -> frozenset[str]:
        """The events whose sums are suppressed; how often they happened is told to nobody."""
        return frozenset(suppressed(added_up(await self._counted(first, last))))

    async def reports(self, first: date, last: date) -> dict[tuple[date, str], int]:
        """The exact daily counters of reports, for the team that runs this bot."""
        numbers = await self._counted(first, last)
        return {key: number for key, number in numbers.items() if key[1].startswith(REPORTS)}

    async def recording(self, bot: int, fingerprint: str) -> str | None:
        """The file id of a recording that this bot has uploaded, or None. Reading is a use."""
        now = self._now()
        cached = self._recordings.get((bot, fingerprint), now)
        file_id = cached[0] if cached else await self._recording_on_disk((bot, fingerprint), now)
        if file_id is not None:
            self.note_recording(bot, fingerprint, file_id)
        return file_id

    def note_recording(self, bot: int, fingerprint: str, file_id: str) -> None:
        """Store the file id of an uploaded recording."""
        end = RECORDINGS_EXPIRY.expires_at(self._now())
        if self._recordings.set((bot, fingerprint), file_id, end):
            self._writer.pending.set_recording((bot, fingerprint), file_id, end)
            self._writer.changed()

    async def notices(self) -> tuple[Notice, ...] | None:
        """Notices above cards of places, today's and later; None when the disk does not answer."""
        return await self._breaker.run(self._read_notices(), self._limits.answer_within)

    async def put_notice(self, notice: Notice) -> bool:
        """Write *notice* through to the disk, over the one of its place; False when that failed."""
        writing = self._change(partial(queries.put_notice, notice=notice))
        return await self._breaker.run(writing, self._limits.answer_within) is not None

    async def withdraw_notice(self, place: PlaceId) -> bool:
        """Delete the notice of *place* from the disk; False when that failed."""
        writing = self._change(partial(queries.delete_notice, place=place))
        return await self._breaker.run(writing, self._limits.answer_within) is not None

    async def forget(self, person: int) -> Forgotten:
        """
        Erase all data about *person*: from the cache at once, from the disk within seconds.

        When the disk refuses, it is retried, also after a restart if the erasure could be
        recorded; until it succeeds nothing about her is read any more.
        """
        self._deletions += 1
        cached = self._cache.pop(person).without_expired(self._now())
        self._writer.request_erasure(person, current_update.get())
        waiting = await self.journal.forget(person)
        found = (
            await self._breaker.run(self._writer.erase(person), self._limits.erase_within)
            or NO_DATA
        )
        gone = forget_result(cached.merged_with(found), await self._writer.erasure_status(person))
        return replace(gone, rows=gone.rows + waiting)

    async def kept_about(self, person: int) -> dict[str, int]:
        """The number of rows of each kind about *person*; kinds without rows are left out."""
        found = await self._on_disk(person, *PERSONAL_TABLES)
        counted = self._cached(person).merged_with(found).row_counts()
        return counted | self.journal.row_counts(person)

    def _cached(self, person: int) -> PersonData:
        return self._cache.get(person).without_expired(self._now())

    async def _on_disk(self, person: int, *tables: Table) -> PersonData:
        """What is on disk about *person*, without pending deletions; nothing while it fails."""
        for _ in range(READS):
            if self._writer.is_erasure_pending(person) or self._breaker.is_open():
                return NO_DATA
            deletions = self._deletions
            found = await self._breaker.run(self._read(person, tables), self._limits.answer_within)
            if found is None:
                self._breaker.trip()
                return NO_DATA
            if deletions == self._deletions:
                if self._writer.is_message_deletion_pending(person):
                    found.messages.clear()
                return found
            # Somebody was erased while we read: it may have been she.
        return NO_DATA

    async def _recording_on_disk(self, key: tuple[int, str], now: float) -> str | None:
        if self._breaker.is_open():
            return None
        return await self._breaker.run(self._read_recording(key, now), self._limits.answer_within)

    async def _read(self, person: int, tables: tuple[Table, ...]) -> PersonData:
        mapper, writer = self._mapper, self._writer
        tables = tuple(
            table for table in tables
            if not writer.is_row_erasure_pending(table.name, mapper.row_keys(table, person))
        )  # fmt: skip
        async with self._database.transaction() as connection:
            return await queries.read_person(connection, self._mapper, person, tables, self._now())

    async def _read_recording(self, key: tuple[int, str], now: float) -> str | None:
        async with self._database.transaction() as connection:
            return await queries.read_recording(connection, key, now)

    async def _counted(self, first: date, last: date) -> Counter[tuple[date, str]]:
        """The daily counters that have not expired, pending ones included."""
        first = max(first, first_day(self._now()))
        await self._breaker.run(self._writer.flush(), self._limits.answer_within)
        found = await self._breaker.run(self._read_totals(first, last), self._limits.answer_within)
        numbers = Counter(found or {})
        for (day, event), number in self._writer.pending.totals.items():
            if first <= day <= last:
                numbers[day, event] += number
        return numbers

    async def _read_totals(self, first: date, last: date) -> dict[tuple[date, str], int]:
        async with self._database.transaction() as connection:
            return await queries.read_totals(connection, first, last)

    async def _read_notices(self) -> tuple[Notice, ...]:
        async with self._database.transaction() as connection:
            return await queries.read_notices(connection, self._now())

    async def _change(self, change: Callable[[AsyncConnection], Awaitable[None]]) -> bool:
        async with self._database.transaction() as connection:
            await change(connection)
        return True
