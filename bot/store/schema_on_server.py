"""
Schema version of a database on a server: created, migrated, or refused in one sentence.

Alembic's table alone says the revision: no program from before Alembic knows a server. Bots that
start at once wait for each other; a change of tables is one transaction with its stamp.
"""

from typing import Final

from sqlalchemy import Connection, delete, func, insert, inspect, select

from bot.service.log import Word, log
from bot.store.migrations import HEAD, Migrations
from bot.store.schema import VERSION
from bot.store.startup_errors import DatabaseUnusable
from bot.store.tables import SERVER_TABLES, TABLES

LOCK: Final = 5_300_000
"""The number of the advisory lock round a change of tables."""


def ensure_schema(
    connection: Connection,
    place: str,
    *,
    may_migrate: bool,
    migrations: Migrations | None = None,
) -> None:
    """
    Create the tables, or bring them to the newest revision that this program knows.

    Args:
        place: The server, to name it.
        may_migrate: Whether it is a bot that asks, and no command beside one.

    Raises:
        DatabaseUnusable: The tables are others, and cannot be made so.
    """
    migrations = migrations or Migrations()
    revision = revision_of(connection, place, migrations.head)
    if revision == migrations.head:
        refuse_other_columns(connection, place)
        return
    if not may_migrate:
        raise DatabaseUnusable(
            f"The data at {place} was written by an older version of this program, or by none. "
            "Start the bot once with this version: it brings the data up to date."
        )
    connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
    # Another bot may have been quicker.
    revision = revision_of(connection, place, migrations.head)
    if revision is None:
        TABLES.create_all(connection)
        SERVER_TABLES.create_all(connection)
        VERSION.create(connection, checkfirst=True)
        connection.execute(delete(VERSION))
        connection.execute(insert(VERSION).values(version_num=migrations.head))
    elif revision != migrations.head:
        migrations.upgrade(connection)
        log("database_migrated", path=Word.ours(place), before=int(revision),
            after=int(migrations.head))  # fmt: skip
    refuse_other_columns(connection, place)


def revision_of(connection: Connection, place: str, head: str = HEAD) -> str | None:
    """
    The revision of the tables; None when there are none of ours.

    Raises:
        DatabaseUnusable: It is newer than *head*, or is not ours.
    """
    if not inspect(connection).has_table(VERSION.name):
        return None
    stamped = connection.execute(select(VERSION)).scalar()
    if stamped is None:
        return None
    if not stamped.isdecimal() or int(stamped) > int(head):
        raise DatabaseUnusable(
            f"The data at {place} was written by a newer version of this program: its shape is "
            f"number {stamped}, this version knows up to {int(head)}. Start the newer version "
            "again, or give this bot a database of its own (DATABASE_URL)."
        )
    return str(stamped)


def refuse_other_columns(connection: Connection, place: str) -> None:
    """
    Hold the tables that are there against ours, column by column.

    Raises:
        DatabaseUnusable: They are others.
    """
    dialect = connection.dialect
    found = {
        name: {one["name"]: (one["type"].compile(dialect), one["nullable"]) for one in columns}
        for (_, name), columns in inspect(connection).get_multi_columns().items()
    }
    others = [
        table.name
        for table in (*TABLES.sorted_tables, *SERVER_TABLES.sorted_tables)
        if found.get(table.name)
        != {one.name: (one.type.compile(dialect), bool(one.nullable)) for one in table.c}
    ]
    if others:
        raise DatabaseUnusable(
            f"The data at {place} is not as this program makes it: the table "
            f"{' and the table '.join(others)} has other columns than shape {int(HEAD)} has. Give "
            "the bot a database of its own (DATABASE_URL), which nothing else changes."
        )
