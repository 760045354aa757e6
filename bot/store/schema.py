"""Schema version of a database file: made, brought up to date, or refused in one sentence."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine

from bot.store.keys import BEGIN_ANEW
from bot.store.migrations import MIGRATIONS, NEWEST, Migration
from bot.store.startup_errors import DatabaseUnusable
from bot.store.tables import TABLES

Columns = Mapping[str, Sequence[tuple[object, ...]]]
"""What SQLite says about the columns of each table."""


def prepare(
    connection: Connection,
    place: Path,
    *,
    may_migrate: bool,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """
    See to it that the tables are those that this program knows.

    Args:
        place: The file, to name it.
        may_migrate: Whether this process alone has the file.

    Raises:
        DatabaseUnusable: They are not, and cannot be made so.
    """
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    newest = migrations[-1].to
    if not 0 <= version <= newest:
        raise DatabaseUnusable(
            f"The data at {place} was written by a newer version of this program: its shape is "
            f"number {version}, this version knows up to {newest}. Start the newer version again."
        )
    found = _columns(connection)
    if found and version < newest:
        if not may_migrate:
            raise DatabaseUnusable(
                f"The data at {place} was written by an older version of this program. Start the "
                "bot once with this version: it brings the data up to date."
            )
        _migrate(connection, version, migrations)
    elif not found:
        _number(connection, newest)
    TABLES.create_all(connection)
    _refuse_another_shape(connection, place)


def _migrate(connection: Connection, version: int, migrations: Sequence[Migration]) -> None:
    """All of it or nothing: the driver would begin no transaction for a change of tables."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    for migration in migrations:
        if migration.to > version:
            migration.change(connection)
            _number(connection, migration.to)


def _number(connection: Connection, number: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")


def _refuse_another_shape(connection: Connection, place: Path) -> None:
    known, found = _known(), _columns(connection)
    others = sorted(name for name in known if found[name] != known[name])
    if others:
        raise DatabaseUnusable(
            f"The data at {place} is not as this program makes it: the table "
            f"{' and the table '.join(others)} has other columns than shape {NEWEST} has. Put "
            f"back the file that the bot wrote, {BEGIN_ANEW}."
        )


def _columns(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """The columns of those of our tables that are there: name, type, NOT NULL, default, key."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in TABLES.tables:
        rows = connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
        if rows:
            found[name] = sorted(tuple(row)[1:] for row in rows)
    return found


@cache
def _known() -> Columns:
    """The columns as this program makes them."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            TABLES.create_all(connection)
            return _columns(connection)
    finally:
        engine.dispose()
