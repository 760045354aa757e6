"""
SQLite connection with error translation, reopening after deletion, quarantine of corrupt files.

One connection, one use of it at a time: no two tasks in one transaction, nobody reading while the
log is emptied. Nobody waits for it: what persons need is in memory first.
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
"""Seconds; what was not done is tried again anyway."""

CLOSE_WITHIN: Final = 2.0
"""Seconds to wait for what is being done with the file."""

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
"""The three files of a database."""

QUARANTINED_KEPT: Final = 2
"""Broken files that stay for whoever wants to look, besides the life of what is in them."""


class SqliteFile:
    """
    A database in one file.

    Args:
        log_once: Logs what is wrong.
        now: Seconds since 1970.
        busy_timeout: Seconds to wait for another program that holds the file.
        process_lock: Held while the file is used, by the one process that runs the bot; None for a
            command beside it, which changes nothing that the bot remembers.
    """

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
        Hold the file and open it, where that can be done now.

        Raises:
            DataInUse: Another process holds it.
            DatabaseUnusable: It is of a shape that this program does not know.
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
        A connection whose work is done wholly or not at all.

        Raises:
            StoreFailed: It is not done; the next use opens the file anew.
        """
        async with self._mutex, self._translating_errors():
            engine = await self._connected()
            async with engine.begin() as connection:
                yield connection

    async def checkpoint(self) -> None:
        """
        Put what the write-ahead log holds into the file and leave the log empty.

        Deleted rows are gone only then: the log still has the pages of before.

        Raises:
            StoreFailed: Somebody else reads; it is not empty.
        """
        async with self._mutex, self._translating_errors():
            engine = await self._connected()
            async with engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                result = await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
                if result.one()[0]:
                    raise StoreFailed(StoreFault.LOCKED)

    async def close(self) -> None:
        """Close the file; it is not opened again."""
        self._is_closed = True
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WITHIN), self._mutex:
                await self._dispose()
        await self._dispose()
        if self._process_lock is not None:
            self._process_lock.release()

    def drop_quarantined(self, before: float | None = None) -> None:
        """
        Delete broken files, which nobody can look for one person in.

        Args:
            before: Only those put aside before it, in seconds since 1970.
        """
        with suppress(OSError):
            for one in self._quarantined():
                # One of a time to come was put aside while the clock was wrong.
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
        """Another file in the place of ours must not be read with the log of ours."""
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
"""Why a file is not used at all, not even by and by."""


def _quarantine_number(broken: Path) -> int:
    """3 of `bot.sqlite3-wal.broken-3`; 0 of any other file."""
    number = broken.name.rpartition(".broken-")[2]
    return int(number) if number.isdecimal() else 0


def _sibling(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _drop_wal(path: Path) -> None:
    for suffix in SUFFIXES[1:]:
        _sibling(path, suffix).unlink(missing_ok=True)


def _make_file(path: Path) -> None:
    """An empty file that only its owner can read, in a folder that only he can open."""
    if path.exists():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _drop_wal(path)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _is_read_only(folder: Path) -> bool:
    """Whether what is in *folder* can be read, and nothing put into it; no more when it is gone."""
    return os.access(folder, os.R_OK | os.X_OK) and not os.access(folder, os.W_OK)


def _identities(path: Path) -> list[tuple[int, int] | None]:
    """Which files these are, the database's first: another one of the same name is another."""
    found: list[tuple[int, int] | None] = []
    for suffix in SUFFIXES[:2]:
        try:
            status = _sibling(path, suffix).stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return found
