"""
Factory of the store of an installation, from its settings.

SQLAlchemy takes 0.2 s to import, so it is imported when a store is made: commands without a store,
and `bot --help`, stay quick.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.store.keys import default_key_file, find_keys
from bot.store.startup_errors import DatabaseUnusable

if TYPE_CHECKING:
    from bot.store.store import DatabaseStore

FILE_NAME: Final = "bot.sqlite3"

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
        alone: True for the bot itself, which locks the data; False for a command beside it.

    Raises:
        DatabaseUnusable: The URL is of an unknown kind.
        KeyUnusable: There is no usable key.
    """
    path = database_file(data_dir, database_url)
    keys = find_keys(key=key, key_file=key_file, database=path)

    from bot.store.erasure_journal import ErasureJournal, journal_files  # noqa: PLC0415
    from bot.store.errors import LogOnce  # noqa: PLC0415
    from bot.store.process_lock import ProcessLock  # noqa: PLC0415
    from bot.store.sealing import Keyring  # noqa: PLC0415
    from bot.store.sqlite_file import SqliteFile  # noqa: PLC0415
    from bot.store.store import DatabaseStore  # noqa: PLC0415

    log_once = LogOnce(path)
    if not alone:
        return DatabaseStore(SqliteFile(path, log_once, now), Keyring(keys), now)
    beside_the_key = None if key is not None else key_file or default_key_file()
    return DatabaseStore(
        SqliteFile(path, log_once, now, process_lock=ProcessLock(path)),
        Keyring(keys),
        now,
        erasure_journal=ErasureJournal(journal_files(path, beside_the_key), now),
    )


def database_file(data_dir: Path, database_url: str | None) -> Path:
    """
    The path of the database file.

    Raises:
        DatabaseUnusable: The URL is of an unknown kind.
    """
    if database_url is None:
        return data_dir / FILE_NAME
    place = database_url.removeprefix(SQLITE)
    if place == database_url or not place:
        # The URL may hold a password: it is not repeated.
        raise DatabaseUnusable(
            "DATABASE_URL must begin with sqlite:/// and name a file, for example "
            "sqlite:////srv/bot/data/bot.sqlite3. Leave it out to keep the data in BOT_DATA_DIR."
        )
    return Path(place)
