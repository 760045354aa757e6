"""Moves the data of a SQLite file to a database server: rows are sealed and keyed alike."""

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.tables import PERSONAL_TABLES, TABLES, WAITING, insert_if_absent


async def copy_rows(source: Database, target: Database) -> dict[str, int]:
    """
    Copy every row in one transaction; a row that is there already stays as it is.

    Returns:
        How many rows each table of the source has, by its name.

    Raises:
        StoreFailed: One of the two failed; nothing was copied.
    """
    found: dict[str, int] = {}
    async with source.transaction() as reading, target.transaction() as writing:
        for table in TABLES.sorted_tables:
            rows = [dict(row) for row in (await reading.execute(select(table))).mappings()]
            if rows:
                await writing.execute(insert_if_absent(table, writing.dialect.name), rows)
            found[table.name] = len(rows)
    return found


async def forget_persons(source: Database) -> None:
    """
    Delete what is about persons from a source that nobody will look after any more.

    Raises:
        StoreFailed: It may still be there.
    """
    async with source.transaction() as connection:
        for table in (*PERSONAL_TABLES, WAITING):
            await connection.execute(delete(table))
    await source.checkpoint()
