"""
SQLite connection with error translation, reopening after deletion, quarantine of corrupt files.

One connection, one use of it at a time: no two tasks in one transaction, no reader that would keep
a checkpoint from finishing. Nobody waits for it: what persons need is in memory first.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import aiosqlite
from sqlalchemy import URL, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.service.log import log_error
from bot.store.errors import DRIVER_ERRORS, LogOnce, StoreFailed, StoreFault, translate_error
from bot.store.process_lock import ProcessLock
from bot.store.schema import ensure_schema
from bot.store.startup_errors import DatabaseUnusable, DataInUse

BUSY_TIMEOUT: Final = 1.0
"""Seconds to wait for another program's lock; what failed is retried anyway."""

CLOSE_WITHIN: Final = 2.0
"""Seconds to wait for the transaction that is running."""

PRAGMAS: Final = (
    "journal_mode=WAL",
    # A power cut may cost the last half second, never the file.
    "synchronous=NORMAL",
    # What is deleted is overwritten with zeros (safety rule B3).
    "secure_delete=ON",
    "temp_store=MEMORY",
    "foreign_keys=ON",
)

SUFFIXES: Final = ("", "-wal", "-shm")
"""The three files of a database in WAL mode."""

QUARANTINED_KEPT: Final = 2
"""Quarantined files that stay, to be looked at, within the TTL of what is in them."""


class SqliteFile:
    """
    A SQLite database: transactions, checkpoint, quarantine.

    Args:
        log_once: Logs faults.
        now: Seconds since 1970.
        pragmas: Set on each new connection.
        busy_timeout: Seconds to wait for another program that holds a lock on the file.
        process_lock: Held while the file is used, by the one process that runs the bot; None for a
            command beside it, which changes nothing that the bot remembers.
    """

    is_shared: Final = False

    def __init__(
        self,
        path: Path,
        log_once: LogOnce,
        now: Callable[[], float],
        *,
        pragmas: Sequence[str] = PRAGMAS,
        busy_timeout: float = BUSY_TIMEOUT,
        process_lock: ProcessLock | None = None,
    ) -> None:
        self.path: Final = path
        self.name: Final = str(path)
        self._process_lock = process_lock
        self.log_once: Final = log_once
        self._now = now
        self._pragmas = pragmas
        self._busy_timeout = busy_timeout
        self._mutex = asyncio.Lock()
        self._engine: AsyncEngine | None = None
        self._files: list[tuple[int, int] | None] = []
        self._is_closed = False

    async def open(self) -> None:
        """
        Lock the file for this process and open it; a passing fault is logged and retried later.

        Raises:
            DataInUse: Another process holds the lock.
            DatabaseUnusable: Its schema is unknown to this program.
        """
        try:
            async with self._mutex, self._translating_errors():
                await self._connected()
        except StoreFailed as failure:
            if isinstance(failure.__cause__, _REFUSALS):
                raise failure.__cause__ from None
            self.log_once.failed(failure)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """
        A connection inside a transaction, committed at the end or rolled back.

        Raises:
            StoreFailed: It was rolled back; the next use opens the file anew.
        """
        async with self._mutex, self._translating_errors():
            engine = await self._connected()
            async with engine.begin() as connection:
                yield connection

    async def checkpoint(self) -> None:
        """
        WAL checkpoint (TRUNCATE): move the log into the file and leave the log empty.

        Erased rows stay readable in the log until then.

        Raises:
            StoreFailed: Another program reads; the log is not empty.
        """
        async with self._mutex, self._translating_errors():
            engine = await self._connected()
            async with engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                result = await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
                if result.one()[0]:
                    raise StoreFailed(StoreFault.LOCKED)

    async def close(self) -> None:
        """Close the file and unlock it; later uses fail with `StoreFault.CLOSED`."""
        self._is_closed = True
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WITHIN), self._mutex:
                await self._dispose()
        await self._dispose()
        if self._process_lock is not None:
            self._process_lock.release()

    def drop_quarantined(self, before: float | None = None) -> None:
        """
        Delete quarantined files: the rows of one person cannot be found in them.

        Args:
            before: Only those quarantined before it, in seconds since 1970; None for all.
        """
        with suppress(OSError):
            for one in self._quarantined():
                # A date in the future was written by a wrong clock.
                if before is None or not before <= one.lstat().st_mtime <= self._now() + 1:
                    one.unlink(missing_ok=True)

    @asynccontextmanager
    async def _translating_errors(self) -> AsyncIterator[None]:
        try:
            yield
        except _REFUSALS as error:
            await self._dispose()
            kind = StoreFault.IN_USE if isinstance(error, DataInUse) else StoreFault.UNKNOWN_SCHEMA
            raise StoreFailed(kind, type(error).__name__) from error
        except DRIVER_ERRORS as error:
            failure = translate_error(error)
            if failure.fault is StoreFault.CANNOT_OPEN and _is_read_only(self.path.parent):
                # SQLite says one or the other, by which of its files it wants to make first.
                failure = StoreFailed(StoreFault.READ_ONLY, failure.why)
            await self._dispose()
            if failure.fault is StoreFault.CORRUPT:
                self._quarantine()
            raise failure from error

    async def _connected(self) -> AsyncEngine:
        if self._is_closed:
            raise StoreFailed(StoreFault.CLOSED)
        if self._process_lock is not None:
            self._process_lock.acquire()
        if self._engine is not None:
            files = _identities(self.path)
            if files == self._files:
                return self._engine
            await self._dispose()
            if files[0] != self._files[0]:
                self.log_once.failed(StoreFailed(StoreFault.DELETED))
                self._drop_stale_wal()
        return await self._open()

    async def _open(self) -> AsyncEngine:
        _make_file(self.path)
        engine = create_async_engine(
            URL.create("sqlite+aiosqlite", database=str(self.path)),
            async_creator=self._connect,
            pool_size=1,
            max_overflow=0,
            # No error may carry what a row holds.
            hide_parameters=True,
        )
        try:
            async with engine.begin() as connection:
                await connection.run_sync(
                    ensure_schema, self.path, may_migrate=self._process_lock is not None
                )
        except BaseException:
            await engine.dispose()
            raise
        self._files = _identities(self.path)
        self._engine = engine
        return engine

    async def _connect(self) -> aiosqlite.Connection:
        connecting = aiosqlite.connect(self.path, timeout=self._busy_timeout)
        # As SQLAlchemy does: what nobody has closed must not keep the process from ending.
        connecting._thread.daemon = True  # noqa: SLF001
        connection = await connecting
        try:
            for pragma in self._pragmas:
                async with connection.execute(f"PRAGMA {pragma}"):
                    pass
        except BaseException:
            await connection.close()
            raise
        return connection

    async def _dispose(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            with suppress(*DRIVER_ERRORS):
                await engine.dispose()

    def _drop_stale_wal(self) -> None:
        """A new file in the place of ours must not be read with the WAL of the old one."""
        if _identities(self.path)[1] == self._files[1]:
            _drop_wal(self.path)

    def _quarantine(self) -> None:
        with suppress(OSError):
            number = max(map(_quarantine_number, self._quarantined()), default=0) + 1
            for suffix in SUFFIXES:
                file = _sibling(self.path, suffix)
                if os.path.lexists(file):
                    # What a link leads to is not ours to change.
                    if not file.is_symlink():
                        os.utime(file, (self._now(), self._now()))
                    file.rename(_sibling(self.path, f"{suffix}.broken-{number}"))
            log_error("store_quarantined", number=number, path=self.path)
            for one in self._quarantined():
                if _quarantine_number(one) <= number - QUARANTINED_KEPT:
                    one.unlink(missing_ok=True)

    def _quarantined(self) -> list[Path]:
        return [
            one
            for one in self.path.parent.iterdir()
            if one.name.startswith(self.path.name) and _quarantine_number(one) > 0
        ]


_REFUSALS: Final = (DataInUse, DatabaseUnusable)
"""Faults that end a start: trying again would not help."""


def _quarantine_number(broken: Path) -> int:
    """The quarantine number in a file name: 3 of `bot.sqlite3-wal.broken-3`; 0 of other files."""
    number = broken.name.rpartition(".broken-")[2]
    return int(number) if number.isdecimal() else 0


def _sibling(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _drop_wal(path: Path) -> None:
    for suffix in SUFFIXES[1:]:
        _sibling(path, suffix).unlink(missing_ok=True)


def _make_file(path: Path) -> None:
    """Create an empty file (mode 0600), and its folder (0700) where there is none."""
    if path.exists():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _drop_wal(path)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _is_read_only(folder: Path) -> bool:
    """Whether *folder* can be read and not written; False when it does not exist."""
    return os.access(folder, os.R_OK | os.X_OK) and not os.access(folder, os.W_OK)


def _identities(path: Path) -> list[tuple[int, int] | None]:
    """Device and inode of the database and of its WAL, to notice that a file was replaced."""
    found: list[tuple[int, int] | None] = []
    for suffix in SUFFIXES[:2]:
        try:
            status = _sibling(path, suffix).stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return found
