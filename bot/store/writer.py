"""
Write-behind: one task flushes pending rows in batches, so that no answer waits for a disk.

When the database fails, the batch is queued again and retried a little later.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.retention import RETENTION, ErasureStatus
from bot.service.log import Word, log_error
from bot.store import queries, sharing
from bot.store.cache import PersonCache, PersonData
from bot.store.database import Database
from bot.store.erasure_journal import ErasureJournal
from bot.store.errors import StoreFailed, StoreFault
from bot.store.limits import StoreLimits
from bot.store.pending import PendingWrites
from bot.store.row_mapper import RowMapper

BATCH_ROWS: Final = 200
"""Rows of one transaction; sealing them holds the event loop for about 2 ms."""

TRIES: Final = 3
"""A batch that fails so often in a row for an unknown reason is dropped: it may be the reason."""

QUARANTINE_TTL: Final = min(one.ttl for one in RETENTION if one.about_a_person).total_seconds()
"""Seconds for which a corrupt file is kept: no row of it can be deleted, so the shortest TTL."""


class BatchWriter:
    """
    Flushes pending writes, carries out erasures, and deletes what has expired.

    Args:
        cache: Expired entries are evicted from it whenever expired rows are deleted.
        now: Seconds since 1970.
        erasure_journal: Where erasures are recorded that the database refuses; None for nowhere.
    """

    def __init__(
        self,
        database: Database,
        cache: PersonCache,
        mapper: RowMapper,
        now: Callable[[], float],
        *,
        erasure_journal: ErasureJournal | None,
        limits: StoreLimits,
    ) -> None:
        self._database = database
        self._cache = cache
        self._mapper = mapper
        self._log_once = database.log_once
        self._now = now
        self._erasure_journal = erasure_journal
        self._journal_is_dirty = False
        self._journaled: set[int] = set()
        self._journal_lock = asyncio.Lock()
        self._limits = limits
        self.pending: Final = PendingWrites()
        self._in_flight = PendingWrites()
        self._writing = asyncio.Lock()
        self._changes = 0
        self._has_changes = asyncio.Event()
        self._batch_is_full = asyncio.Event()
        self._stop = asyncio.Event()
        self._checkpoint_is_due = False
        self._checkpoint_failure_is_logged = False
        self._failures = 0
        self.erasing: AbstractAsyncContextManager[None] = nullcontext()
        """Held by who erases."""
        self.leads: Callable[[], bool] = lambda: True
        """Whether it is for this process to delete what has expired on disk."""

    def changed(self) -> None:
        """Wake the flushing task; at once when a batch is full."""
        self._changes += 1
        if self._changes == 1:
            self._has_changes.set()
        elif self._changes == BATCH_ROWS:
            self._batch_is_full.set()

    def request_erasure(self, person: int, update: int = 0) -> None:
        """Queue an erasure, and take the rows of *person* out of a batch that is being written."""
        self._in_flight.discard(person)
        self.pending.erase(person, update)
        self.changed()

    def discard_before(self, person: int, update: int) -> None:
        """Discard pending rows of *person*: another bot has erased her with *update*."""
        for waiting in (self.pending, self._in_flight):
            if waiting.is_older(person, update):
                waiting.discard(person)

    def unwritten(self, person: int) -> PersonData:
        """What is pending of *person*, or being written."""
        link = self.pending.links.get(person) or self._in_flight.links.get(person)
        languages = self.pending.languages.get(person) or self._in_flight.languages.get(person)
        stamp = self.pending.stamp_of(person) or self._in_flight.stamp_of(person)
        messages = {
            message: end
            for waiting in (self._in_flight, self.pending)
            for message, end in waiting.messages.get(person, {}).items()
            if end is not None
        }
        return PersonData(link, languages, messages, stamp, stamp)

    def drop_messages(self, person: int) -> None:
        """Queue the deletion of all message rows of *person*, as `request_erasure` does."""
        self._in_flight.discard_messages(person)
        self.pending.drop_messages(person)
        self.changed()

    def is_erasure_pending(self, person: int) -> bool:
        """Whether rows of *person* may be on disk that are to be deleted: they must not be read."""
        return person in self.pending.erasures or person in self._in_flight.erasures

    def is_row_erasure_pending(self, table: str, rows: Sequence[bytes]) -> bool:
        """Whether rows of a table are to be deleted, as an earlier process has promised."""
        erasures = self.pending.row_erasures | self._in_flight.row_erasures
        return any((table, row) in erasures for row in rows)

    def is_message_deletion_pending(self, person: int) -> bool:
        """Whether message rows of *person* may be on disk that are to be deleted."""
        return (
            person in self.pending.message_deletions or person in self._in_flight.message_deletions
        )

    async def run(self) -> None:
        """Flush whenever something is pending, until `stop`; then once more."""
        while not self._stop.is_set():
            await self._has_changes.wait()
            await self._wait_for(self._batch_is_full, self._limits.flush_every)
            self._has_changes.clear()
            self._batch_is_full.clear()
            if not await _or_tell(self.flush()):
                await self._wait_for(self._stop, self._limits.retry_after)
                self._has_changes.set()
        await _or_tell(self.flush())

    async def run_deletions(self, every: float) -> None:
        """Delete what has expired, every so many seconds, until `stop`."""
        while not await self._wait_for(self._stop, every):
            await _or_tell(self.delete_expired(on_disk=self.leads()))

    def stop(self) -> None:
        """Let both tasks finish."""
        self._stop.set()
        self._has_changes.set()
        self._batch_is_full.set()

    async def flush(self) -> bool:
        """Write all pending rows and erasures; False when some of them could not be written."""
        async with self._writing:
            self._changes = 0
            was_corrupt = False
            while len(self.pending):
                fault = await self._write_batch()
                if fault is None:
                    continue
                if fault is not StoreFault.CORRUPT or was_corrupt:
                    return False
                # The corrupt file is in quarantine now: the same again into a new one.
                was_corrupt = True
            done = await self._checkpoint() if self._checkpoint_is_due else True
            await self._clear_journal()
            return done

    async def erase(self, person: int) -> PersonData:
        """
        Delete all rows of *person* in a transaction of its own, and return what they held.

        Raises:
            StoreFailed: It failed; the flushing task will retry it.
        """
        for last in (False, True):
            try:
                self._database.drop_quarantined()
                async with self.erasing, self._database.transaction() as connection:
                    found = await self._erase(connection, person)
                break
            except StoreFailed as failure:
                # In quarantine now: the same again into a new file, and the corrupt one is dropped.
                if last or failure.fault is not StoreFault.CORRUPT:
                    raise
                self._log_once.failed(failure)
        # A batch that is being written would only do it again.
        for waiting in (self.pending, self._in_flight):
            waiting.erasures.pop(person, None)
        await self._checkpoint()
        await self._clear_journal()
        return found

    async def _erase(self, connection: AsyncConnection, person: int) -> PersonData:
        if not self._database.is_shared:
            return await queries.erase_person(connection, self._mapper, person, self._now())
        waiting = self.pending.erasures.get(person, self._in_flight.erasures.get(person, 0))
        await sharing.begin_erasing(connection, self._mapper, person)
        found = await queries.erase_person(connection, self._mapper, person, self._now())
        await sharing.bury(connection, self._mapper, [(person, waiting)], self._now())
        return found

    async def erasure_status(self, person: int) -> ErasureStatus:
        """How far the erasure of *person* has come; what the disk refused goes into the journal."""
        if not self.is_erasure_pending(person):
            # Deleted, without a checkpoint yet: the next start does one, whatever happens.
            return ErasureStatus.LATER if self._checkpoint_is_due else ErasureStatus.DONE
        return (
            ErasureStatus.LATER if await self._record_erasures((person,)) else ErasureStatus.UNSURE
        )

    async def resume_erasures(self) -> None:
        """Carry out the erasures that an earlier process has left in the journal, if possible."""
        if self._erasure_journal is None:
            return
        # After a crash the write-ahead log may still hold rows that were deleted.
        self._checkpoint_is_due = True
        self.pending.row_erasures |= await asyncio.to_thread(self._erasure_journal.read)
        self._journal_is_dirty = True
        self.changed()
        await self.flush()

    async def record_pending_erasures(self) -> int:
        """Record what could not be erased; gives how many erasures this process forgets instead."""
        persons = {*self.pending.erasures, *self._in_flight.erasures}
        return 0 if not persons or await self._record_erasures(persons) else len(persons)

    async def _record_erasures(self, persons: Iterable[int]) -> bool:
        if self._erasure_journal is None:
            return False
        # Nothing is recorded while the journal of what is done is being wiped.
        async with self._journal_lock:
            new = set(persons) - self._journaled
            if not new:
                # Asked for again and again, an erasure is recorded once.
                return True
            rows = [row for person in new for row in self._mapper.all_rows(person)]
            self._journal_is_dirty = True
            for path in self._erasure_journal.files:
                # A disk that hangs occupies a thread and keeps nobody waiting.
                with suppress(TimeoutError):
                    adding = asyncio.to_thread(self._erasure_journal.append, path, rows)
                    if await asyncio.wait_for(adding, self._limits.record_within):
                        self._journaled |= new
                        return True
            return False

    async def _clear_journal(self) -> None:
        """Wipe the journal once no erasure is pending."""
        if self._erasure_journal is None or not self._journal_is_dirty:
            return
        async with self._journal_lock:
            left = (self.pending.erasures, self._in_flight.erasures,
                    self.pending.row_erasures, self._in_flight.row_erasures)  # fmt: skip
            if not any((*left, self._checkpoint_is_due)):
                self._journal_is_dirty = not await asyncio.to_thread(self._erasure_journal.clear)
                self._journaled.clear()

    async def delete_expired(self, *, on_disk: bool = True) -> bool:
        """Delete what has expired, in the cache and on disk; False when the database failed."""
        now = self._now()
        for _ in self._cache.evict_expired(now):
            await asyncio.sleep(0)
        if not on_disk:
            return True
        self._database.drop_quarantined(before=now - QUARANTINE_TTL)
        deleted, is_done = 0, False
        try:
            while not is_done:  # batch by batch: nobody waits for all that a long sleep left
                async with self._database.transaction() as connection:
                    some, is_done = await queries.delete_expired(connection, now)
                deleted += some
        except StoreFailed as failure:
            self._log_once.failed(failure)
            return False
        self._log_once.recovered()
        return not deleted or await self._checkpoint()

    async def _write_batch(self) -> StoreFault | None:
        batch, is_written = PendingWrites(), False
        try:
            async with self._database.transaction() as connection:
                batch = self._in_flight = self.pending.take_batch(BATCH_ROWS)
                if self._database.is_shared:
                    await sharing.settle(connection, self._mapper, batch, self._now())
                await queries.write_batch(connection, self._mapper, batch)
            is_written = True
            if batch.erasures or batch.row_erasures:
                # Rows of one person cannot be found in a corrupt file.
                self._database.drop_quarantined()
        except StoreFailed as failure:
            self._log_once.failed(failure)
            self._failures += failure.fault is StoreFault.OTHER
            return failure.fault
        except Exception as error:  # noqa: BLE001
            # Whatever it is, it must not keep all other rows from being written.
            log_error("store_cannot_write", error=Word(type(error).__name__))
            self._failures += 1
            return StoreFault.OTHER
        else:
            self._log_once.recovered()
            self._failures = 0
            self._checkpoint_is_due = self._checkpoint_is_due or bool(
                batch.erasures or batch.row_erasures or batch.message_deletions
            )
            return None
        finally:
            self._in_flight = PendingWrites()
            if not is_written:
                self._requeue(batch)

    def _requeue(self, batch: PendingWrites) -> None:
        if self._failures < TRIES:
            self.pending.requeue(batch)
            return
        self._failures = 0
        self.pending.requeue_erasures(batch)
        log_error("store_gave_up", rows=len(batch))

    async def _checkpoint(self) -> bool:
        """Checkpoint, so that deleted rows leave the write-ahead log too; retried when it fails."""
        try:
            await self._database.checkpoint()
        except StoreFailed as failure:
            if not self._checkpoint_failure_is_logged:
                log_error("store_still_holds_deleted_rows", why=Word(failure.fault.value))
            self._checkpoint_is_due = self._checkpoint_failure_is_logged = True
            self._has_changes.set()
            return False
        self._checkpoint_is_due = self._checkpoint_failure_is_logged = False
        return True

    async def _wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)
        return event.is_set()


async def _or_tell(work: Coroutine[Any, Any, bool]) -> bool:
    """The result of *work*; an unexpected error is logged, and the task that calls goes on."""
    try:
        return await work
    except Exception as error:  # noqa: BLE001
        log_error("store_failed", error=Word(type(error).__name__))
        return False
