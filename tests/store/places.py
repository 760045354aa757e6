"""Stores for tests: on a folder of their own, with a clock that is moved by hand."""

import base64
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.store.errors import LogOnce
from bot.store.factory import FILE_NAME
from bot.store.process_lock import ProcessLock
from bot.store.sealing import Keyring
from bot.store.sqlite_file import PRAGMAS, SqliteFile
from bot.store.store import DatabaseStore

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
    **options: Any,
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
    options = {"retry": 0.0, "pause": 3600.0, **options}
    return DatabaseStore(database, Keyring(keys), now, **options)


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
