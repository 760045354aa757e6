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
from bot.store.folder_lock import FolderLock
from bot.store.schema import prepare
from bot.store.trouble import WHAT_CAN_FAIL, DatabaseTrouble, Told, Trouble, trouble_of
from bot.store.unusable import DatabaseUnusable, DataInUse

PATIENCE: Final = 1.0
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

BESIDE: Final = ("", "-wal", "-shm")
"""The three files of a database."""

BROKEN_KEPT: Final = 2
"""Broken files that stay for whoever wants to look, besides the life of what is in them."""


class SqliteFile:
    """
    A database in one file.

    Args:
        told: Hears what is wrong.
        now: Seconds since 1970.
        patience: Seconds to wait for another program that holds the file.
        lock: Held while the file is used, by the one process that runs the bot; None for a
            command beside it, which changes nothing that the bot remembers.
    """

    def __init__(
        self,
        path: Path,
        told: Told,
        now: Callable[[], float],
        *,
        pragmas: Sequence[str] = PRAGMAS,
        patience: float = PATIENCE,
        lock: FolderLock | None = None,
    ) -> None:
        self.path: Final = path
        self._lock = lock
        self.told: Final = told
        self._now = now
        self._pragmas = pragmas
        self._patience = patience
        self._one_at_a_time = asyncio.Lock()
        self._engine: AsyncEngine | None = None
        self._files: list[tuple[int, int] | None] = []
        self._is_closed = False

    async def begin(self) -> None:
        """
        Hold the file and open it, where that can be done now.

        Raises:
            DataInUse: Another process holds it.
            DatabaseUnusable: It is of a shape that this program does not know.
        """
        try:
            async with self._one_at_a_time, self._watched():
                await self._ready()
        except DatabaseTrouble as trouble:
            if isinstance(trouble.__cause__, _NEVER_USED):
                raise trouble.__cause__ from None
            self.told.trouble(trouble)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """
        A connection whose work is done wholly or not at all.

        Raises:
            DatabaseTrouble: It is not done; the next use opens the file anew.
        """
        async with self._one_at_a_time, self._watched():
            engine = await self._ready()
            async with engine.begin() as connection:
                yield connection

    async def empty_log(self) -> None:
        """
        Put what the write-ahead log holds into the file and leave the log empty.

        Deleted rows are gone only then: the log still has the pages of before.

        Raises:
            DatabaseTrouble: Somebody else reads; it is not empty.
        """
        async with self._one_at_a_time, self._watched():
            engine = await self._ready()
            async with engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                result = await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
                if result.one()[0]:
                    raise DatabaseTrouble(Trouble.LOCKED)

    async def close(self) -> None:
        """Close the file; it is not opened again."""
        self._is_closed = True
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WITHIN), self._one_at_a_time:
                await self._let_go()
        await self._let_go()
        if self._lock is not None:
            self._lock.release()

    def drop_broken(self, before: float | None = None) -> None:
        """
        Delete broken files, which nobody can look for one person in.

        Args:
            before: Only those put aside before it, in seconds since 1970.
        """
        with suppress(OSError):
            for one in self._broken():
                # One of a time to come was put aside while the clock was wrong.
                if before is None or not before <= one.lstat().st_mtime <= self._now() + 1:
                    one.unlink(missing_ok=True)

    @asynccontextmanager
    async def _watched(self) -> AsyncIterator[None]:
        try:
            yield
        except _NEVER_USED as error:
            await self._let_go()
            kind = Trouble.IN_USE if isinstance(error, DataInUse) else Trouble.SHAPE
            raise DatabaseTrouble(kind, type(error).__name__) from error
        except WHAT_CAN_FAIL as error:
            trouble = trouble_of(error)
            if trouble.kind is Trouble.CANNOT_OPEN and _is_read_only(self.path.parent):
                # SQLite says one or the other, by which of its files it wants to make first.
                trouble = DatabaseTrouble(Trouble.READ_ONLY, trouble.why)
            await self._let_go()
            if trouble.kind is Trouble.BROKEN:
                self._put_aside()
            raise trouble from error

    async def _ready(self) -> AsyncEngine:
        if self._is_closed:
            raise DatabaseTrouble(Trouble.CLOSED)
        if self._lock is not None:
            self._lock.take()
        if self._engine is not None:
            files = _identities(self.path)
            if files == self._files:
                return self._engine
            await self._let_go()
            if files[0] != self._files[0]:
                self.told.trouble(DatabaseTrouble(Trouble.DELETED))
                self._drop_old_log()
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
                await connection.run_sync(prepare, self.path, may_migrate=self._lock is not None)
        except BaseException:
            await engine.dispose()
            raise
        self._files = _identities(self.path)
        self._engine = engine
        return engine

    async def _connect(self) -> aiosqlite.Connection:
        connecting = aiosqlite.connect(self.path, timeout=self._patience)
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

    async def _let_go(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            with suppress(*WHAT_CAN_FAIL):
                await engine.dispose()

    def _drop_old_log(self) -> None:
        """Another file in the place of ours must not be read with the log of ours."""
        if _identities(self.path)[1] == self._files[1]:
            _drop_logs(self.path)

    def _put_aside(self) -> None:
        with suppress(OSError):
            number = max(map(_number_of, self._broken()), default=0) + 1
            for suffix in BESIDE:
                file = _beside(self.path, suffix)
                if os.path.lexists(file):
                    # What a link leads to is not ours to change.
                    if not file.is_symlink():
                        os.utime(file, (self._now(), self._now()))
                    file.rename(_beside(self.path, f"{suffix}.broken-{number}"))
            log_error("store_put_aside", number=number, path=self.path)
            for one in self._broken():
                if _number_of(one) <= number - BROKEN_KEPT:
                    one.unlink(missing_ok=True)

    def _broken(self) -> list[Path]:
        return [
            one
            for one in self.path.parent.iterdir()
            if one.name.startswith(self.path.name) and _number_of(one) > 0
        ]


_NEVER_USED: Final = (DataInUse, DatabaseUnusable)
"""Why a file is not used at all, not even by and by."""


def _number_of(broken: Path) -> int:
    """3 of `bot.sqlite3-wal.broken-3`; 0 of any other file."""
    number = broken.name.rpartition(".broken-")[2]
    return int(number) if number.isdecimal() else 0


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _drop_logs(path: Path) -> None:
    for suffix in BESIDE[1:]:
        _beside(path, suffix).unlink(missing_ok=True)


def _make_file(path: Path) -> None:
    """An empty file that only its owner can read, in a folder that only he can open."""
    if path.exists():
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _drop_logs(path)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _is_read_only(folder: Path) -> bool:
    """Whether what is in *folder* can be read, and nothing put into it; no more when it is gone."""
    return os.access(folder, os.R_OK | os.X_OK) and not os.access(folder, os.W_OK)


def _identities(path: Path) -> list[tuple[int, int] | None]:
    """Which files these are, the database's first: another one of the same name is another."""
    found: list[tuple[int, int] | None] = []
    for suffix in BESIDE[:2]:
        try:
            status = _beside(path, suffix).stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((status.st_dev, status.st_ino))
    return found
