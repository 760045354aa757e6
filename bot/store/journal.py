"""
Write-ahead log of updates that are not answered yet, so that a crash loses none of them.

Nearly nothing ever comes here: only updates whose answer Telegram is so slow to take that others
would wait. A row is sealed, kept for minutes, and found by a keyed hash of the update's number. All
rows are in memory, too, so that answering, `/mydata` and `/erase` need no read.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.retention import WAITING_EXPIRY, DataKind
from bot.service.log import Word, log_error
from bot.service.ports import Others, Unanswered
from bot.store.database import Database
from bot.store.errors import StoreFailed, StoreFault
from bot.store.limits import StoreLimits
from bot.store.sealing import Keyring, associated_data
from bot.store.tables import DELETE_WAITING, SELECT_WAITING, WAITING, upsert

Change = Callable[[AsyncConnection], Awaitable[None]]


class SealedJournal:
    """
    The journal of `service/ports.py`, in a table of the store's database.

    Args:
        now: Seconds since 1970.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        now: Callable[[], float],
        limits: StoreLimits,
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._limits = limits
        self._log_once = database.log_once
        self._now = now
        self._unanswered: dict[int, Unanswered] = {}
        self._must_go: set[int] = set()
        self._deleting = asyncio.Lock()
        self._owner = 0
        self._others: Others | None = None
        self._work: set[asyncio.Task[bool]] = set()
        self._emptying: asyncio.TimerHandle | None = None

    def is_of(self, owner: int, others: Others) -> None:
        """Let rows say by whom they are answered: several bots write into one table."""
        self._owner, self._others = owner, others

    async def keep(self, unanswered: Sequence[Unanswered]) -> bool:
        """Write updates to disk, sealed; False when not all of them are surely there."""
        end = WAITING_EXPIRY.expires_at(self._now())
        rows = [self._row(one, end) for one in unanswered]

        async def write(connection: AsyncConnection) -> None:
            await connection.execute(upsert(WAITING, connection.dialect.name), rows)

        # In memory before it is on disk: what is erased meanwhile must be deleted again.
        self._unanswered.update({one.number: one for one in unanswered})
        self._must_go.difference_update(one.number for one in unanswered)
        is_kept = not rows or await self._done(write)
        if not is_kept:
            for one in unanswered:
                self._mark_answered(one.number)
        return is_kept

    async def drop(self, number: int) -> None:
        """Delete the row of an answered update, before anything else of its person is begun."""
        if number in self._unanswered:
            self._mark_answered(number)
            await self._delete()

    def holds(self, number: int) -> bool:
        """Whether an update was written and is not answered yet."""
        return number in self._unanswered

    async def left(self) -> tuple[Unanswered, ...]:
        """The updates that an earlier process has not answered, oldest first, where they unseal."""
        found: list[RowMapping] = []

        async def read(connection: AsyncConnection) -> None:
            now = self._now()
            bounds = {"now": now, "latest": WAITING_EXPIRY.latest(now)}
            result = await connection.execute(SELECT_WAITING, bounds)
            found.extend(result.mappings().all())

        await self._done(read)
        opened = [one for one in map(self._opened, found) if one is not None]
        ours = [one for owner, one in opened if await self._is_left_by(owner, one.number)]
        self._unanswered.update({one.number: one for one in ours})
        return tuple(sorted(ours, key=lambda one: one.number))

    async def _is_left_by(self, owner: int, number: int) -> bool:
        """Whether the bot that wrote a row does not answer it any more, so that we do."""
        if number in self._unanswered or number in self._must_go:
            return False
        if self._others is None:
            return True
        return owner != self._owner and await self._others.is_gone(owner)

    def row_counts(self, person: int) -> dict[str, int]:
        """The number of rows of *person*, by the name of the kind; empty without rows."""
        number = sum(one.person == person for one in self._unanswered.values())
        return {DataKind.WAITING.value: number} if number else {}

    async def forget(self, person: int) -> int:
        """Erase the rows of *person*; gives their number."""
        numbers = [one.number for one in self._unanswered.values() if one.person == person]
        for number in numbers:
            self._mark_answered(number)
        if numbers:
            await self._delete()
            await self._patiently(self._emptied())
        return len(numbers)

    async def close(self) -> None:
        """Delete the rows of answered updates, and checkpoint, so that they leave the WAL too."""
        is_due = self._emptying is not None or bool(self._must_go)
        await self._delete()
        if is_due:
            await self._patiently(self._emptied())
        self._forget_timer()

    async def _delete(self) -> None:
        """Delete due rows in one transaction; what is due meanwhile goes with the next one."""
        mine = set(self._must_go)
        async with self._deleting:
            going = set(self._must_go)
            if not going & mine:
                return

            async def delete(connection: AsyncConnection) -> None:
                await connection.execute(DELETE_WAITING, self._places(going))

            if await self._done(delete):
                self._must_go -= going
            if self._emptying is None:
                loop = asyncio.get_running_loop()
                self._emptying = loop.call_later(self._limits.checkpoint_after, self._empty_soon)

    def _forget_timer(self) -> None:
        timer, self._emptying = self._emptying, None
        if timer is not None:
            timer.cancel()

    def _empty_soon(self) -> None:
        self._emptying = None
        self._start(self._emptied())

    def _mark_answered(self, number: int) -> None:
        if self._unanswered.pop(number, None) is not None:
            self._must_go.add(number)

    def _row(self, one: Unanswered, end: int) -> dict[str, Any]:
        key = self._keyring.sealing
        row = key.row_key(WAITING.name, one.number)
        owner = [self._owner] if self._owner else []
        text = json.dumps([one.number, one.person, one.what, *owner])
        return {"number": row, "sealed": key.seal(text, associated_data(WAITING.name, end, row)),
                "ends": end}  # fmt: skip

    def _places(self, numbers: Iterable[int]) -> list[dict[str, Any]]:
        return [
            {"row": row}
            for number in numbers
            for row in self._keyring.row_keys(WAITING.name, number)
        ]

    def _opened(self, row: RowMapping) -> tuple[int, Unanswered] | None:
        text = self._keyring.unseal(
            row["sealed"], associated_data(WAITING.name, row["ends"], row["number"])
        )
        if text is None:
            return None
        number, person, what, *owner = json.loads(text)
        return owner[0] if owner else 0, Unanswered(number, person, what)

    async def _emptied(self) -> bool:
        try:
            await self._database.checkpoint()
        except StoreFailed:
            # Another program reads, or the disk failed: the store's next checkpoint does it.
            return False
        return True

    async def _done(self, change: Change) -> bool:
        return await self._patiently(self._changed(change))

    async def _changed(self, change: Change) -> bool:
        try:
            async with self._database.transaction() as connection:
                await change(connection)
        except StoreFailed as failure:
            self._log_once.failed(failure)
            return False
        return True

    async def _patiently(self, work: Coroutine[Any, Any, bool]) -> bool:
        """Whether *work* succeeds before the timeout; it is never cancelled."""
        task = self._start(work)
        await asyncio.wait({task}, timeout=self._limits.journal_within)
        if not task.done():
            self._log_once.failed(StoreFailed(StoreFault.TIMEOUT))
            return False
        error = task.exception()
        if error is not None:
            log_error("journal_failed", error=Word(type(error).__name__))
        return error is None and task.result()

    def _start(self, work: Coroutine[Any, Any, bool]) -> asyncio.Task[bool]:
        task = asyncio.create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task
