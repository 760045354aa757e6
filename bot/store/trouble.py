"""What can be wrong with a database; saying it once, and again each hour while it lasts."""

import sqlite3
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.service.log import Word, know, log, log_error


class Trouble(Enum):
    """The kinds of trouble; the value is the word in the log."""

    LOCKED = "locked-by-another-program"
    READ_ONLY = "read-only"
    FULL = "disk-full"
    BROKEN = "broken"
    DELETED = "deleted-while-open"
    CANNOT_OPEN = "cannot-be-opened"
    CANNOT_READ = "cannot-be-read-or-written"
    SLOW = "no-answer-in-time"
    OTHER = "other"
    IN_USE = "in-use-by-another-bot"
    SHAPE = "of-an-unknown-shape"
    CLOSED = "closed"


know(*(one.value for one in Trouble))


class DatabaseTrouble(Exception):
    """The database did not do what it was asked; nothing of it was done."""

    def __init__(self, kind: Trouble, why: str = "") -> None:
        super().__init__(kind.value)
        self.kind: Final = kind
        self.why: Final = why
        """The name of the error's class."""


WHAT_CAN_FAIL: Final = (SQLAlchemyError, sqlite3.Error, OSError)
"""What a database and its files raise."""

_BY_CODE: Final = {
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_CORRUPT: Trouble.BROKEN,
    sqlite3.SQLITE_NOTADB: Trouble.BROKEN,
    sqlite3.SQLITE_CANTOPEN: Trouble.CANNOT_OPEN,
    sqlite3.SQLITE_PERM: Trouble.CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: Trouble.CANNOT_READ,
}


def trouble_of(error: Exception) -> DatabaseTrouble:
    """What an error of the database or of its files means."""
    original = error.orig if isinstance(error, DBAPIError) else error
    why = type(original).__name__
    if isinstance(original, OSError):
        return DatabaseTrouble(Trouble.CANNOT_OPEN, why)
    # An extended code holds the plain one in its last byte.
    code = getattr(original, "sqlite_errorcode", None)
    kind = Trouble.OTHER if code is None else _BY_CODE.get(code & 0xFF, Trouble.OTHER)
    return DatabaseTrouble(kind, why)


_SAID_WITH: Final = {
    # One or the other is said of a disk that takes nothing, and both while that changes.
    Trouble.READ_ONLY: (Trouble.READ_ONLY, Trouble.CANNOT_OPEN),
    Trouble.CANNOT_OPEN: (Trouble.READ_ONLY, Trouble.CANNOT_OPEN),
    # On a full disk the shared memory cannot grow (SQLITE_IOERR_SHMSIZE); a quota says that, too.
    Trouble.FULL: (Trouble.FULL, Trouble.CANNOT_READ),
}
"""What SQLite says, too, of one and the same trouble: once the first was told, all are."""


REMIND_EVERY: Final = 3600.0
"""Seconds; whoever reads the log once a day finds what lasts among what passed."""

_WHAT_TO_DO: Final = {
    Trouble.LOCKED: "end the program that has the file open for writing",
    Trouble.READ_ONLY: "make the folder writable for the user who runs the bot",
    Trouble.FULL: "make room on the disk",
    Trouble.BROKEN: "nothing: a new file was begun, the old one lies beside it for a day",
    Trouble.DELETED: "nothing: a new file was begun; take care that nothing deletes it",
    Trouble.CANNOT_OPEN: "let the user who runs the bot read and write the folder and the file",
    Trouble.CANNOT_READ: "look at the disk, its quota and the log of the system",
    Trouble.SLOW: "look at what else uses the disk",
    Trouble.OTHER: "start the bot again; if it stays, report the name of the error",
    Trouble.IN_USE: "stop the other bot, or give it a folder of its own",
    Trouble.SHAPE: "put back the file that the bot wrote, or start the bot again to be told more",
}


class Told:
    """
    Logs each kind of trouble once, then every hour until all is well again.

    Args:
        path: The database, to be named.
        clock: Seconds that only go forward.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._since: dict[Trouble, float] = {}
        self._told_at: dict[Trouble, float] = {}

    def trouble(self, trouble: DatabaseTrouble) -> None:
        """The store goes on from memory, because of *trouble*."""
        kind, now = trouble.kind, self._clock()
        if kind is Trouble.CLOSED:
            return
        told_at = self._told_at.get(kind)
        if told_at is not None and now - told_at < REMIND_EVERY:
            return
        for one in _SAID_WITH.get(kind, (kind,)):
            self._told_at[one] = now
            self._since.setdefault(one, now)
        log_error(
            "store_in_memory",
            why=Word(kind.value),
            error=Word(trouble.why or "-"),
            path=self._path,
            what_to_do=Word.ours(_WHAT_TO_DO[kind]),
            for_hours=round((now - self._since[kind]) / 3600),
        )

    def all_is_well(self) -> None:
        """The database takes what it is given."""
        if self._told_at:
            self._told_at.clear()
            self._since.clear()
            log("store_recovered", path=self._path)
