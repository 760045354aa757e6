"""
Dump and restore of the tables that are nobody's: totals and notices.

Neither needs the key, so both work when it is lost; `backup.py` is the file between them.
"""

import asyncio
import time
from pathlib import Path
from typing import Final

from sqlalchemy import URL, create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from bot.store.backup import Backup, BackupWrong, backup_of
from bot.store.errors import StoreFailed
from bot.store.factory import make_database
from bot.store.queries import merge_backup
from bot.store.server import Server
from bot.store.tables import EXPORT_NOTICES, EXPORT_TOTALS

BUSY_TIMEOUT: Final = 10.0
"""Seconds to wait for the bot's lock on the file."""


def dump(database: Path | Server) -> Backup:
    """
    A consistent snapshot of totals and notices, while the bot goes on writing.

    Of a file it reads two tables, whatever schema the others have.

    Raises:
        BackupWrong: The database cannot be read.
        DatabaseUnusable: A server refuses us, or its schema is unknown to this program.
    """
    if isinstance(database, Server):
        return asyncio.run(_dump_from(database))
    engine = create_engine(
        URL.create("sqlite", database=str(database)), connect_args={"timeout": BUSY_TIMEOUT}
    )
    try:
        with engine.connect() as connection:
            # The driver would begin no transaction for reading: one moment for both tables.
            connection.exec_driver_sql("BEGIN")
            totals = connection.execute(EXPORT_TOTALS).all()
            notices = connection.execute(EXPORT_NOTICES).all()
            connection.rollback()
        return backup_of(totals, notices)
    except (SQLAlchemyError, ValueError, TypeError) as error:
        reason = str(getattr(error, "orig", error))
        raise BackupWrong(f"The data at {database} cannot be read: {reason}.") from None
    finally:
        engine.dispose()


async def _dump_from(server: Server) -> Backup:
    database = make_database(server)
    try:
        await database.open()
        async with database.transaction() as connection:
            # One moment for both tables.
            await connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            totals = (await connection.execute(EXPORT_TOTALS)).all()
            notices = (await connection.execute(EXPORT_NOTICES)).all()
        return backup_of(totals, notices)
    except (StoreFailed, ValueError, TypeError) as error:
        raise BackupWrong(f"The data at {server.name} cannot be read: {error}.") from None
    finally:
        await database.close()


async def restore(database: Path | Server, backup: Backup) -> None:
    """
    Merge a backup into the database: larger counters and existing notices stay.

    Raises:
        BackupWrong: The database cannot be written now.
        DatabaseUnusable: Its schema is unknown to this program.
    """
    file = make_database(database, patience=BUSY_TIMEOUT)
    try:
        await file.open()
        async with file.transaction() as connection:
            await merge_backup(connection, backup.totals, backup.notices, time.time())
    except StoreFailed as failure:
        raise BackupWrong(
            f"The data at {file.name} takes nothing now ({failure}), so nothing was taken back. "
            "Please try again."
        ) from None
    finally:
        await file.close()
