"""Port of the store to its database: transactions, and what each kind of database does besides."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.errors import LogOnce


class Database(Protocol):
    """A SQLite file (`sqlite_file.py`) or a PostgreSQL server (`postgres.py`)."""

    @property
    def log_once(self) -> LogOnce:
        """Logs faults of this database."""

    @property
    def name(self) -> str:
        """How an operator knows it; never with a password."""

    @property
    def is_shared(self) -> bool:
        """Whether other processes write about persons, so that what is cached may be old."""

    async def open(self) -> None:
        """
        Get ready; a passing fault is logged and retried later.

        Raises:
            DataInUse: Another process holds the lock.
            DatabaseUnusable: It refuses us, or its schema is unknown to this program.
        """

    def transaction(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """
        A connection inside a transaction, committed at the end or rolled back.

        Raises:
            StoreFailed: It was rolled back.
        """

    async def checkpoint(self) -> None:
        """
        Make sure that what was deleted can be read nowhere in the database's own files.

        Raises:
            StoreFailed: Not yet.
        """

    def drop_quarantined(self, before: float | None = None) -> None:
        """Delete files that were put aside before a moment, or all of them."""

    async def close(self) -> None:
        """The end; later uses fail with `StoreFault.CLOSED`."""
