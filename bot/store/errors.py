"""
Failures of the database: SQLite's result codes as `StoreFault`, and a log without repetition.

Those of a PostgreSQL server are translated in `postgres.py`.

Every caller handles one exception, `StoreFailed`, whatever the driver raises.
"""

import sqlite3
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.service.log import Word, know, log, log_error


class StoreFault(Enum):
    """Why the database failed; the value is the word in the log."""

    LOCKED = "locked-by-another-program"
    READ_ONLY = "read-only"
    FULL = "disk-full"
    CORRUPT = "corrupt"
    DELETED = "deleted-while-open"
    CANNOT_OPEN = "cannot-be-opened"
    CANNOT_READ = "cannot-be-read-or-written"
    TIMEOUT = "no-answer-in-time"
    AWAY = "server-away"
    BUSY = "server-busy"
    DENIED = "access-denied"
    OTHER = "other"
    IN_USE = "in-use-by-another-bot"
    UNKNOWN_SCHEMA = "unknown-schema"
    CLOSED = "closed"


know(*(one.value for one in StoreFault))


class StoreFailed(Exception):
    """A transaction failed and was rolled back: nothing of it was done."""

    def __init__(self, fault: StoreFault, why: str = "") -> None:
        super().__init__(fault.value)
        self.fault: Final = fault
        self.why: Final = why
        """The class name of the driver's error, for the log."""


DRIVER_ERRORS: Final = (SQLAlchemyError, sqlite3.Error, OSError)
"""Everything that the driver and the file system raise."""

_BY_CODE: Final = {
    sqlite3.SQLITE_BUSY: StoreFault.LOCKED,
    sqlite3.SQLITE_LOCKED: StoreFault.LOCKED,
    sqlite3.SQLITE_READONLY: StoreFault.READ_ONLY,
    sqlite3.SQLITE_FULL: StoreFault.FULL,
    sqlite3.SQLITE_CORRUPT: StoreFault.CORRUPT,
    sqlite3.SQLITE_NOTADB: StoreFault.CORRUPT,
    sqlite3.SQLITE_CANTOPEN: StoreFault.CANNOT_OPEN,
    sqlite3.SQLITE_PERM: StoreFault.CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: StoreFault.CANNOT_READ,
}


def translate_error(error: Exception) -> StoreFailed:
    """Translate an error of the driver or of the file system into a `StoreFailed`."""
    original = error.orig if isinstance(error, DBAPIError) else error
    why = type(original).__name__
    if isinstance(original, OSError):
        return StoreFailed(StoreFault.CANNOT_OPEN, why)
    # An extended code holds the plain one in its last byte.
    code = getattr(original, "sqlite_errorcode", None)
    fault = StoreFault.OTHER if code is None else _BY_CODE.get(code & 0xFF, StoreFault.OTHER)
    return StoreFailed(fault, why)


_SAID_WITH: Final = {
    # One or the other is said of a disk that takes nothing, and both while that changes.
    StoreFault.READ_ONLY: (StoreFault.READ_ONLY, StoreFault.CANNOT_OPEN),
    StoreFault.CANNOT_OPEN: (StoreFault.READ_ONLY, StoreFault.CANNOT_OPEN),
    # On a full disk the shared memory cannot grow (SQLITE_IOERR_SHMSIZE); a quota says that, too.
    StoreFault.FULL: (StoreFault.FULL, StoreFault.CANNOT_READ),
}
"""Faults that SQLite reports in turn for one cause: logging one of them silences the others."""


REMIND_EVERY: Final = 3600.0
"""Seconds between two lines about a fault that lasts, so that it is seen in a long log."""

_WHAT_TO_DO: Final = {
    StoreFault.LOCKED: "end the program that has the file open for writing",
    StoreFault.READ_ONLY: "make the folder writable for the user who runs the bot",
    StoreFault.FULL: "make room on the disk",
    StoreFault.CORRUPT: "nothing: a new file was begun, the old one lies beside it for a day",
    StoreFault.DELETED: "nothing: a new file was begun; take care that nothing deletes it",
    StoreFault.CANNOT_OPEN: "let the user who runs the bot read and write the folder and the file",
    StoreFault.CANNOT_READ: "look at the disk, its quota and the log of the system",
    StoreFault.TIMEOUT: "look at what else uses the disk",
    StoreFault.AWAY: "look at the database server and at the network between",
    StoreFault.BUSY: "nothing, if it passes; else let the database server have more connections",
    StoreFault.DENIED: "look at user, password and database in DATABASE_URL, and at their rights",
    StoreFault.OTHER: "start the bot again; if it stays, report the name of the error",
    StoreFault.IN_USE: "stop the other bot, or give it a folder of its own",
    StoreFault.UNKNOWN_SCHEMA: (
        "put back the file that the bot wrote, or start the bot again to be told more"
    ),
}


class LogOnce:
    """
    Logs each fault once, then every hour until the store has recovered.

    Args:
        path: The database, named in each line; of a server its name, which is no file.
        clock: Monotonic seconds.
    """

    def __init__(self, path: Path | Word, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._since: dict[StoreFault, float] = {}
        self._logged_at: dict[StoreFault, float] = {}

    def failed(self, failure: StoreFailed) -> None:
        """Log that the store works from memory because of *failure*, unless it did lately."""
        fault, now = failure.fault, self._clock()
        if fault is StoreFault.CLOSED:
            return
        logged_at = self._logged_at.get(fault)
        if logged_at is not None and now - logged_at < REMIND_EVERY:
            return
        for one in _SAID_WITH.get(fault, (fault,)):
            self._logged_at[one] = now
            self._since.setdefault(one, now)
        log_error(
            "store_in_memory",
            why=Word(fault.value),
            error=Word(failure.why or "-"),
            path=self._path,
            what_to_do=Word.ours(_WHAT_TO_DO[fault]),
            for_hours=round((now - self._since[fault]) / 3600),
        )

    @property
    def current(self) -> str:
        """The word for the fault that lasts; empty while the database works."""
        return next((fault.value for fault in self._since), "")

    def recovered(self) -> None:
        """Log that the database works again, if a fault was logged before."""
        if self._logged_at:
            self._logged_at.clear()
            self._since.clear()
            log("store_recovered", path=self._path)
