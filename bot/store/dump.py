"""Reads what is nobody's out of a database without its key, and puts it back."""

import time
from pathlib import Path
from typing import Final

from sqlalchemy import URL, create_engine
from sqlalchemy.exc import SQLAlchemyError

from bot.store.backup import Backup, BackupWrong, backup_of
from bot.store.errors import LogOnce, StoreFailed
from bot.store.queries import merge_backup
from bot.store.sqlite_file import SqliteFile
from bot.store.tables import EXPORT_NOTICES, EXPORT_TOTALS

BUSY_TIMEOUT: Final = 10.0
"""Seconds to wait for the bot that writes just now."""


def dump(database: Path) -> Backup:
    """
    What the database holds of nobody, at one moment, beside the bot that writes it.

    Asks for two tables, whatever shape the others have.

    Raises:
        BackupWrong: It cannot be read.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(database)), connect_args={"timeout": BUSY_TIMEOUT}
    )
    try:
        with engine.connect() as connection:
            # The driver would begin no transaction for reading: one moment for both tables.
            connection.exec_driver_sql("BEGIN")
            totals = connection.execute(EXPORT_TOTALS).tuples().all()
            notices = connection.execute(EXPORT_NOTICES).tuples().all()
            connection.rollback()
        return backup_of(totals, notices)
    except (SQLAlchemyError, ValueError, TypeError) as error:
        reason = str(getattr(error, "orig", error))
        raise BackupWrong(f"The data at {database} cannot be read: {reason}.") from None
    finally:
        engine.dispose()


async def restore(database: Path, backup: Backup) -> None:
    """
    Put back what is not there; a larger number and a notice that is there stay.

    Raises:
        BackupWrong: The data takes nothing now.
        DatabaseUnusable: It is of a shape that this program does not know.
    """
    file = SqliteFile(database, LogOnce(database), time.time, busy_timeout=BUSY_TIMEOUT)
    try:
        await file.open()
        async with file.transaction() as connection:
            await merge_backup(connection, backup.totals, backup.notices, time.time())
    except StoreFailed as failure:
        raise BackupWrong(
            f"The data at {database} takes nothing now ({failure}), so nothing was taken back. "
            "Please try again."
        ) from None
    finally:
        await file.close()
