"""Stores for tests: on a folder of their own, with a clock that is moved by hand."""

import base64
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.store.erasure_journal import ErasureJournal
from bot.store.errors import LogOnce
from bot.store.factory import FILE_NAME
from bot.store.limits import StoreLimits
from bot.store.process_lock import ProcessLock
from bot.store.sealing import Keyring
from bot.store.sqlite_file import PRAGMAS, SqliteFile
from bot.store.store import DatabaseStore

AT_ONCE = StoreLimits(retry_after=0.0, flush_every=3600.0)
"""A failed database is tried again at once; writes wait for `flush`."""
KEYS: Mapping[int, bytes] = {1: bytes(range(32))}
OTHER_KEY = bytes(range(100, 132))
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC).timestamp()


class Clock:
    """Seconds since 1970, as the test says."""

    def __init__(self, at: float = MORNING) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at

    def goes_on(self, **how_long: float) -> None:
        """So many hours, days, ... pass."""
        self.at += timedelta(**how_long).total_seconds()


def store_in(
    folder: Path,
    clock: Clock | None = None,
    keys: Mapping[int, bytes] = KEYS,
    pragmas: Sequence[str] = PRAGMAS,
    process_lock: ProcessLock | None = None,
    limits: StoreLimits = AT_ONCE,
    erasure_journal: ErasureJournal | None = None,
) -> DatabaseStore:
    """
    A store on the database of *folder*; tries again at once, writes when it is told to.

    Args:
        process_lock: For the store of the bot itself; None for one beside it.
        pragmas: A list may be changed later; it holds from the next opening of the file.
    """
    now = clock or Clock()
    log_once = LogOnce(folder / FILE_NAME)
    database = SqliteFile(
        folder / FILE_NAME,
        log_once,
        now,
        pragmas=pragmas,
        busy_timeout=0.05,
        process_lock=process_lock,
    )
    return DatabaseStore(
        database, Keyring(keys), now, limits=limits, erasure_journal=erasure_journal
    )


def file_of(store: DatabaseStore) -> SqliteFile:
    """The file of a store that is on one."""
    database = store._database
    assert isinstance(database, SqliteFile)
    return database


def rows_in(folder: Path, table: str) -> list[dict[str, Any]]:
    """What another program sees in a table."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def bytes_in(folder: Path) -> bytes:
    """Every byte of every file of a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def key_line(number: int, value: bytes) -> str:
    """A line of a key file."""
    return f"{number}:{base64.b64encode(value).decode()}\n"
