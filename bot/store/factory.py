"""
Factory of the store of an installation, from its settings.

SQLAlchemy takes 0.2 s to import, so it is imported when a store is made: commands without a store,
and `bot --help`, stay quick.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.store.keys import default_key_file, find_keys
from bot.store.server import Server, is_of_a_server, server_of
from bot.store.startup_errors import DatabaseUnusable, DataInUse

if TYPE_CHECKING:
    from bot.store.database import Database
    from bot.store.erasure_journal import ErasureJournal
    from bot.store.postgres import PostgresServer
    from bot.store.process_lock import ProcessLock
    from bot.store.store import DatabaseStore

FILE_NAME: Final = "bot.sqlite3"

SERVER_MARK: Final = "server"
"""The name of what a process lays into its own folder of data when the database is elsewhere."""

SQLITE: Final = "sqlite:///"


def make_store(
    *,
    data_dir: Path,
    database_url: str | None,
    key_file: Path | None,
    key: str | None,
    now: Callable[[], float] = time.time,
    alone: bool = False,
) -> "DatabaseStore":
    """
    A store that is not open yet: use it with `async with`.

    Args:
        data_dir: The value of `BOT_DATA_DIR`; holds the database when *database_url* is None.
        database_url: The value of `DATABASE_URL`.
        key_file: The value of `BOT_KEY_FILE`.
        key: The value of `BOT_KEY`.
        now: Seconds since 1970.
        alone: True for a bot, which locks its file, or a place in its folder when the data is on
            a server; False for a command beside it.

    Raises:
        DatabaseUnusable: The URL is of an unknown kind.
        KeyUnusable: There is no usable key.
    """
    place = find_database(data_dir, database_url)
    mark = mark_of(data_dir, place)
    keys = find_keys(
        key=key, key_file=key_file, database=mark, may_make=not isinstance(place, Server)
    )

    from bot.store.erasure_journal import ErasureJournal, journal_files  # noqa: PLC0415
    from bot.store.process_lock import ProcessLock  # noqa: PLC0415
    from bot.store.sealing import Keyring  # noqa: PLC0415
    from bot.store.store import DatabaseStore  # noqa: PLC0415

    if not alone:
        return DatabaseStore(make_database(place, now), Keyring(keys), now)
    mark, lock = _first_free(mark) if isinstance(place, Server) else (mark, ProcessLock(mark))
    is_beside_the_key = key is None and not isinstance(place, Server)
    beside_the_key = (key_file or default_key_file()) if is_beside_the_key else None
    journal = ErasureJournal(journal_files(mark, beside_the_key), now)
    if isinstance(place, Server):
        from bot.store.shared_store import SharedStore  # noqa: PLC0415

        _take_over(journal, now)
        server = _make_server(place, lock)
        return SharedStore(server, Keyring(keys), now, erasure_journal=journal)
    database = make_database(place, now, process_lock=lock)
    return DatabaseStore(database, Keyring(keys), now, erasure_journal=journal)


def make_database(
    place: Path | Server,
    now: Callable[[], float] = time.time,
    *,
    process_lock: "ProcessLock | None" = None,
    patience: float | None = None,
) -> "Database":
    """
    The database at *place*, not open yet.

    Args:
        process_lock: Held by a bot as long as it uses the database; None for a command beside it.
        patience: Seconds to wait for a file that another program has locked.
    """
    if isinstance(place, Server):
        return _make_server(place, process_lock)
    from bot.store.errors import LogOnce  # noqa: PLC0415
    from bot.store.sqlite_file import BUSY_TIMEOUT, SqliteFile  # noqa: PLC0415

    return SqliteFile(
        place, LogOnce(place), now, process_lock=process_lock,
        busy_timeout=BUSY_TIMEOUT if patience is None else patience,
    )  # fmt: skip


def _make_server(place: Server, process_lock: "ProcessLock | None") -> "PostgresServer":
    # The driver takes 60 ms to load.
    from bot.service.log import Word  # noqa: PLC0415
    from bot.store.errors import LogOnce  # noqa: PLC0415
    from bot.store.postgres import PostgresServer  # noqa: PLC0415

    return PostgresServer(place, LogOnce(Word.ours(place.name)), process_lock=process_lock)


def find_database(data_dir: Path, database_url: str | None) -> Path | Server:
    """
    Where the database is: a file, or a server.

    Raises:
        DatabaseUnusable: The URL is of an unknown kind.
    """
    if database_url is None:
        return data_dir / FILE_NAME
    if is_of_a_server(database_url):
        return server_of(database_url)
    place = database_url.removeprefix(SQLITE)
    if place == database_url or not place:
        # The URL may hold a password: it is not repeated.
        raise DatabaseUnusable(
            "DATABASE_URL must begin with sqlite:/// and name a file, for example "
            "sqlite:////srv/bot/data/bot.sqlite3, or with postgresql:// and name a server, for "
            "example postgresql://bot:password@localhost/bot. Leave it out to keep the data in "
            "BOT_DATA_DIR."
        )
    return Path(place)


def _first_free(mark: Path) -> "tuple[Path, ProcessLock]":
    """The first mark that no other bot has: bots of one folder have a lock and a journal each."""
    from bot.store.process_lock import ProcessLock  # noqa: PLC0415

    for number in count(1):
        path = mark if number == 1 else mark.with_name(f"{mark.name}-{number}")
        lock = ProcessLock(path)
        with suppress(DataInUse):
            lock.acquire()
            return path, lock
    raise AssertionError


def _take_over(journal: "ErasureJournal", now: Callable[[], float]) -> None:
    """Write down here what bots of this folder that are gone had to erase: fewer may start anew."""
    from bot.store.erasure_journal import ErasureJournal  # noqa: PLC0415
    from bot.store.process_lock import ProcessLock  # noqa: PLC0415

    (ours,) = journal.files
    for path in ours.parent.glob(f"{SERVER_MARK}*{ours.suffix}"):
        if path == ours:
            continue
        left, lock = ErasureJournal((path,), now), ProcessLock(path.with_suffix(""))
        with suppress(DataInUse):
            lock.acquire()
            rows = left.read()
            if not rows or journal.append(ours, rows):
                left.clear()
            lock.release()


def mark_of(data_dir: Path, place: Path | Server) -> Path:
    """The path beside which a process lays its lock and its journal: of the file, or its own."""
    return data_dir / SERVER_MARK if isinstance(place, Server) else place
