"""What can be wrong with a database, and saying it once."""

import sqlite3
from enum import Enum
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


_ALIKE: Final = frozenset({Trouble.READ_ONLY, Trouble.CANNOT_OPEN})
"""SQLite says one or the other of a disk that takes nothing, and both while that changes."""


class Told:
    """Says each kind of trouble once, until all is well again."""

    def __init__(self) -> None:
        self._kinds: set[Trouble] = set()

    def trouble(self, trouble: DatabaseTrouble) -> None:
        """The store goes on from memory, because of *trouble*."""
        if trouble.kind in self._kinds or trouble.kind is Trouble.CLOSED:
            return
        self._kinds |= _ALIKE if trouble.kind in _ALIKE else {trouble.kind}
        log_error("store_in_memory", why=Word(trouble.kind.value), error=Word(trouble.why or "-"))

    def all_is_well(self) -> None:
        """The database takes what it is given."""
        if self._kinds:
            self._kinds.clear()
            log("store_recovered")
