"""Reads the state of a database file, and changes nothing: revision, soundness, key."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.store.queries import refuse_other_keys
from bot.store.row_mapper import RowMapper
from bot.store.schema import inspect_schema
from bot.store.sealing import Keyring

BUSY_TIMEOUT: Final = 5.0
"""Seconds to wait for the bot's lock on the file."""


@dataclass(frozen=True, slots=True)
class Looked:
    """
    State of a database.

    Args:
        is_behind: Whether a start would migrate it.
        is_whole: Whether SQLite finds its pages sound (PRAGMA quick_check).
    """

    revision: int
    is_behind: bool
    is_whole: bool


def look(database: Path, keys: dict[int, bytes] | None) -> Looked:
    """
    Look at a database, while a bot may be writing into it.

    Args:
        keys: The keys that should open it; None to leave that out.

    Raises:
        DatabaseUnusable: Its tables are none that this program knows.
        KeyUnusable: It was written with another key.
        sqlite3.Error: It cannot be read.
    """

    def connect() -> sqlite3.Connection:
        # Without a log beside it nobody writes, and a reader that may not write would leave one.
        is_in_use = database.with_name(f"{database.name}-wal").exists()
        how = "mode=ro" if is_in_use else "mode=ro&immutable=1"
        uri = f"file:{quote(str(database.absolute()))}?{how}"
        return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            return _look(connection, database, keys)
    except DBAPIError as error:
        raise _plain(error) from None
    finally:
        engine.dispose()


def _look(connection: Connection, database: Path, keys: dict[int, bytes] | None) -> Looked:
    try:
        sound = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code not in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            raise
        sound = False
    if not sound:
        return Looked(0, is_behind=False, is_whole=False)
    revision, is_behind = inspect_schema(connection, database)
    if keys is not None and not is_behind:
        refuse_other_keys(connection, RowMapper(Keyring(keys)), str(database))
    return Looked(revision, is_behind, is_whole=True)


def _plain(error: DBAPIError) -> sqlite3.Error:
    return error.orig if isinstance(error.orig, sqlite3.Error) else sqlite3.Error(str(error.orig))
