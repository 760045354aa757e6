"""
Schema version of a database file: created, migrated, or refused in one sentence.

The revision stands in Alembic's table; `PRAGMA user_version` repeats it as a number, which is all
that programs from before Alembic read, so that they refuse a newer file in a sentence too.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    insert,
    inspect,
    select,
)

from bot.service.log import log
from bot.store.keys import BEGIN_ANEW
from bot.store.migrations import HEAD, Migrations
from bot.store.startup_errors import DatabaseUnusable
from bot.store.tables import TABLES

Columns = Mapping[str, Sequence[tuple[object, ...]]]
"""What SQLite says about the columns of each table."""

VERSION: Final = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), primary_key=True),
    sqlite_with_rowid=False,
)
"""Alembic's own table, made here, so that a new file needs no Alembic."""


def ensure_schema(
    connection: Connection,
    place: Path,
    *,
    may_migrate: bool,
    migrations: Migrations | None = None,
) -> None:
    """
    Create the tables, or bring them to the newest revision that this program knows.

    Args:
        place: The file, to name it.
        may_migrate: Whether this process alone has the file.

    Raises:
        DatabaseUnusable: The tables are others, and cannot be made so.
    """
    migrations = migrations or Migrations()
    revision = _revision(connection, place, migrations.head)
    if revision is None:
        _stamp(connection, migrations.head)
    elif revision != migrations.head:
        if not may_migrate:
            raise DatabaseUnusable(
                f"The data at {place} was written by an older version of this program. Start the "
                "bot once with this version: it brings the data up to date."
            )
        _migrate(connection, place, migrations)
    TABLES.create_all(connection)
    _refuse_other_columns(connection, place)


def inspect_schema(connection: Connection, place: Path) -> tuple[int, bool]:
    """
    The revision of a file, and whether a start would migrate it. Changes nothing.

    Raises:
        DatabaseUnusable: Its tables are none that this program knows, or there are none.
    """
    revision = _revision(connection, place, HEAD)
    if revision is None:
        return int(HEAD), False
    if revision == HEAD:
        _refuse_other_columns(connection, place)
    return int(revision), revision != HEAD


def _revision(connection: Connection, place: Path, head: str) -> str | None:
    """
    The revision of the file; None when no table of ours is in it.

    Raises:
        DatabaseUnusable: It is newer than *head*.
    """
    number = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    stamped = None
    if inspect(connection).has_table(VERSION.name):
        stamped = connection.execute(select(VERSION)).scalar()
    # Revisions are numbered and have no branches, so an unknown one is a newer one.
    is_known = stamped is None or (stamped.isdecimal() and int(stamped) <= int(head))
    if not is_known or not 0 <= number <= int(head):
        raise DatabaseUnusable(
            f"The data at {place} was written by a newer version of this program: its shape is "
            f"number {number if is_known else stamped}, this version knows up to {int(head)}. "
            f"Start the newer version again, {BEGIN_ANEW}."
        )
    if stamped is not None:
        return str(stamped)
    # From before Alembic: 0 and 1 are both the tables as released, 2 is the second revision.
    return f"{max(number, 1):04}" if _columns(connection) else None


def _migrate(connection: Connection, place: Path, migrations: Migrations) -> None:
    """All of it or nothing: the driver would begin no transaction for a change of tables."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    # Where a folder knows no locks, another bot may have been quicker: what stands there counts.
    revision = _revision(connection, place, migrations.head) or migrations.head
    _stamp(connection, revision)
    migrations.upgrade(connection)
    _number(connection, migrations.head)
    log("database_migrated", path=place, before=int(revision), after=int(migrations.head))


def _stamp(connection: Connection, revision: str) -> None:
    VERSION.create(connection, checkfirst=True)
    connection.execute(delete(VERSION))
    connection.execute(insert(VERSION).values(version_num=revision))
    _number(connection, revision)


def _number(connection: Connection, revision: str) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {int(revision):d}")


def _refuse_other_columns(connection: Connection, place: Path) -> None:
    known, found = _known(), _columns(connection)
    others = sorted(name for name in known if found.get(name) != known[name])
    if others:
        raise DatabaseUnusable(
            f"The data at {place} is not as this program makes it: the table "
            f"{' and the table '.join(others)} has other columns than shape {int(HEAD)} has. Put "
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
