"""
Writes what waits, in batches, by itself: the only task that writes.

So nothing that a person waits for stands behind a disk. In trouble what waits goes on waiting,
and the next try comes a little later.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from bot.model.kept import RETENTION
from bot.service.log import Word, log_error
from bot.store import queries
from bot.store.held import Held, Person
from bot.store.rows import Rows
from bot.store.sqlite_file import SqliteFile
from bot.store.trouble import DatabaseTrouble, Told, Trouble
from bot.store.unwritten import Unwritten

BATCH: Final = 200
"""Rows of one transaction; sealing them takes about 2 ms, in which nobody is answered."""

TRIES: Final = 3
"""A batch that fails so often in a row for a reason nobody knows is given up: it may be why."""

BROKEN_LIVES: Final = min(one.lives for one in RETENTION if one.about_a_person).total_seconds()
"""What is in a broken file cannot be deleted row by row: all goes with the shortest life."""


class Writer:
    """
    Brings what waits into the database.

    Args:
        held: What memory holds, from which old things are dropped too.
        now: Seconds since 1970.
        pause: Seconds in which writings gather, unless a batch is full before.
        retry: Seconds until the next try after a failed one.
    """

    def __init__(
        self,
        database: SqliteFile,
        held: Held,
        rows: Rows,
        told: Told,
        now: Callable[[], float],
        *,
        pause: float,
        retry: float,
    ) -> None:
        self._database = database
        self._held = held
        self._rows = rows
        self._told = told
        self._now = now
        self._pause = pause
        self._retry = retry
        self.waiting: Final = Unwritten()
        self._in_flight = Unwritten()
        self._writing = asyncio.Lock()
        self._changes = 0
        self._any = asyncio.Event()
        self._plenty = asyncio.Event()
        self._stop = asyncio.Event()
        self._log_is_due = False
        self._log_is_told = False
        self._failures = 0

    def changed(self) -> None:
        """Something more waits."""
        self._changes += 1
        if self._changes == 1:
            self._any.set()
        elif self._changes == BATCH:
            self._plenty.set()

    def forget(self, person: int) -> None:
        """Nothing of *person* is written any more, and all that is written is to be deleted."""
        self._in_flight.leave_out(person)
        self.waiting.forget(person)
        self.changed()

    def drop_messages(self, person: int) -> None:
        """No message of *person* is written any more, and those written are to be deleted."""
        self._in_flight.leave_out_messages(person)
        self.waiting.drop_messages(person)
        self.changed()

    def is_forgotten(self, person: int) -> bool:
        """Whether rows of *person* may be there that are to be deleted."""
        return person in self.waiting.forgotten or person in self._in_flight.forgotten

    def is_emptied(self, person: int) -> bool:
        """Whether messages of *person* may be there that are to be deleted."""
        return person in self.waiting.emptied or person in self._in_flight.emptied

    async def run(self) -> None:
        """Write until `stop`, then all that is left, once."""
        while not self._stop.is_set():
            await self._any.wait()
            await self._wait_for(self._plenty, self._pause)
            self._any.clear()
            self._plenty.clear()
            if not await _or_tell(self.flush()):
                await self._wait_for(self._stop, self._retry)
                self._any.set()
        await _or_tell(self.flush())

    async def run_deletions(self, every: float) -> None:
        """Delete what is old every few seconds."""
        while not await self._wait_for(self._stop, every):
            await _or_tell(self.delete_old())

    def stop(self) -> None:
        """Let the tasks come to their end."""
        self._stop.set()
        self._any.set()
        self._plenty.set()

    async def flush(self) -> bool:
        """Write all that waits; False when something is left."""
        async with self._writing:
            self._changes = 0
            broken_before = False
            while len(self.waiting):
                trouble = await self._write_some()
                if trouble is None:
                    continue
                if trouble is not Trouble.BROKEN or broken_before:
                    return False
                # The broken file was put aside: the same again into a new one.
                broken_before = True
            return await self._empty_log() if self._log_is_due else True

    async def erase(self, person: int) -> Person:
        """
        Delete all rows of *person* now; gives what they said.

        Raises:
            DatabaseTrouble: The writer tries it again.
        """
        self._database.drop_broken()
        async with self._database.transaction() as connection:
            found = await queries.erase_person(connection, self._rows, person, self._now())
        self.waiting.forgotten.discard(person)
        await self._empty_log()
        return found

    async def delete_old(self) -> bool:
        """Delete what has lived long enough, here and on disk; False when it could not be done."""
        now = self._now()
        for _ in self._held.drop_old(now):
            await asyncio.sleep(0)
        self._database.drop_broken(before=now - BROKEN_LIVES)
        try:
            async with self._database.transaction() as connection:
                deleted = await queries.delete_old(connection, now)
        except DatabaseTrouble as trouble:
            self._told.trouble(trouble)
            return False
        self._told.all_is_well()
        return await self._empty_log() if deleted else True

    async def _write_some(self) -> Trouble | None:
        batch = Unwritten()
        is_written = False
        try:
            async with self._database.transaction() as connection:
                batch = self._in_flight = self.waiting.take(BATCH)
                await queries.write(connection, self._rows, batch)
            is_written = True
        except DatabaseTrouble as trouble:
            self._told.trouble(trouble)
            self._failures += trouble.kind is Trouble.OTHER
            return trouble.kind
        except Exception as error:  # noqa: BLE001
            # Whatever it is, it must not keep all others from being written.
            log_error("store_cannot_write", error=Word(type(error).__name__))
            self._failures += 1
            return Trouble.OTHER
        else:
            self._told.all_is_well()
            self._failures = 0
            self._log_is_due = self._log_is_due or bool(batch.forgotten or batch.emptied)
            return None
        finally:
            self._in_flight = Unwritten()
            if not is_written:
                self._wait_again(batch)

    def _wait_again(self, batch: Unwritten) -> None:
        if self._failures < TRIES:
            self.waiting.put_back(batch)
            return
        self._failures = 0
        self.waiting.forgotten |= batch.forgotten
        self.waiting.emptied |= batch.emptied
        log_error("store_gave_up", rows=len(batch))

    async def _empty_log(self) -> bool:
        """Take deleted rows out of the write-ahead log too; when not now, then at the next try."""
        try:
            await self._database.empty_log()
        except DatabaseTrouble as trouble:
            if not self._log_is_told:
                log_error("store_still_holds_deleted_rows", why=Word(trouble.kind.value))
            self._log_is_due = self._log_is_told = True
            self._any.set()
            return False
        self._log_is_due = self._log_is_told = False
        return True

    async def _wait_for(self, event: asyncio.Event, seconds: float) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)
        return event.is_set()


async def _or_tell(work: Coroutine[Any, Any, bool]) -> bool:
    """What *work* gives; whatever goes wrong in it, the task that asks for it goes on."""
    try:
        return await work
    except Exception as error:  # noqa: BLE001
        log_error("store_failed", error=Word(type(error).__name__))
        return False
