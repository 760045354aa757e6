"""
PostgreSQL server with a connection pool and error translation; any number of bots may share it.

A server may be away, restarted or exchanged at any moment: a closed connection is not used again,
everything has a timeout, and after a failure the schema is looked at again.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import asyncpg
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.store.errors import LogOnce, StoreFailed, StoreFault
from bot.store.process_lock import ProcessLock
from bot.store.schema_on_server import ensure_schema
from bot.store.server import APPLICATION, Server
from bot.store.startup_errors import DatabaseUnusable

CONNECTIONS: Final = 5
"""Connections of one process at the most; a hundred is what a server allows when nobody says."""
CONNECT_WITHIN: Final = 2.0
"""Seconds to wait for a new connection, and for a free one."""
ANSWER_WITHIN: Final = 5.0
"""Seconds to wait for a statement: then the connection is given up."""

SESSION: Final = {
    # A process that hangs in the middle of a transaction keeps nobody from a row of hers for long.
    "idle_in_transaction_session_timeout": "15000",
    "lock_timeout": "4000",
    # A machine that is gone without a word gives up its locks within ten seconds (tcp(7)).
    "tcp_keepalives_idle": "4",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
}

DRIVER_ERRORS: Final = (SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)
"""Everything that the driver and the network raise."""

_BY_STATE: Final = {
    "08": StoreFault.AWAY,
    "57": StoreFault.AWAY,
    "53": StoreFault.BUSY,
    "40": StoreFault.BUSY,
    "55": StoreFault.BUSY,
    "58": StoreFault.CANNOT_READ,
    "28": StoreFault.DENIED,
    "3D": StoreFault.DENIED,
    "3F": StoreFault.DENIED,
    "42501": StoreFault.DENIED,
    "25006": StoreFault.READ_ONLY,
    "53100": StoreFault.FULL,
    "57014": StoreFault.TIMEOUT,
    "XX001": StoreFault.CANNOT_READ,
    "XX002": StoreFault.CANNOT_READ,
}
"""
Faults by SQLSTATE, or by its class, which is the first two signs.

Source:
    PostgreSQL, Appendix A: 08 connection, 57P01 shutdown, 53 resources, 40 rollback (deadlock,
    serialisation), 55P03 lock, 28 authorisation, 3D database, 42501 rights, 25006 read-only.
"""


def translate_error(error: Exception) -> StoreFailed:
    """Translate an error of the driver or of the network into a `StoreFailed`."""
    original = error.orig if isinstance(error, DBAPIError) and error.orig else error
    # SQLAlchemy's class says nothing; the driver's own is its cause.
    why = type(original.__cause__ or original).__name__
    state = str(getattr(original, "sqlstate", None) or "")
    fault = _BY_STATE.get(state) or _BY_STATE.get(state[:2])
    return StoreFailed(_by_kind(error, original) if fault is None else fault, why)


def _by_kind(error: Exception, original: BaseException) -> StoreFault:
    """The fault of an error without a SQLSTATE: it did not come from the server."""
    if isinstance(original, TimeoutError | PoolTimeout):
        return StoreFault.TIMEOUT
    is_gone = isinstance(error, DBAPIError) and error.connection_invalidated
    if is_gone or isinstance(original, OSError | asyncpg.InterfaceError):
        return StoreFault.AWAY
    return StoreFault.OTHER


def _refuse_closed(connection: Any, _: object, __: object) -> None:
    """The pool takes another connection; asked of the driver, which costs no way to the server."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError


async def connect(server: Server, application: str = APPLICATION) -> asyncpg.Connection:
    """
    One more connection to *server*; whatever else fails is one of `DRIVER_ERRORS`.

    Args:
        application: What the server shows of it (pg_stat_activity, *application_name*).

    Raises:
        DatabaseUnusable: The address is none that the driver can use.
    """
    try:
        return await asyncpg.connect(
            server.url, timeout=CONNECT_WITHIN, command_timeout=ANSWER_WITHIN,
            server_settings={**SESSION, "application_name": application},
        )  # fmt: skip
    except ValueError:
        # The driver's reason may repeat a piece of the password.
        raise DatabaseUnusable(
            "DATABASE_URL is no address that can be used. Look at the name of the host, and at "
            "what follows the sign ?: sslmode=verify-full needs sslrootcert= with the file of the "
            "authority that signed the server's certificate. Signs such as @, / and ? in a "
            "password are written as %40, %2F and %3F."
        ) from None


class PostgresServer:
    """
    A database on a PostgreSQL server: transactions, schema, translated errors.

    Args:
        process_lock: Of the folder of a bot, which no other may have; None for a command beside.
    """

    is_shared: Final = True

    def __init__(
        self, server: Server, log_once: LogOnce, *, process_lock: ProcessLock | None = None
    ) -> None:
        self._server = server
        self._process_lock = process_lock
        self.log_once: Final = log_once
        self.name: Final = server.name
        self.application = APPLICATION
        self._engine: AsyncEngine | None = None
        self._checking = asyncio.Lock()
        self._is_checked = False
        self._is_closed = False

    async def open(self) -> None:
        """
        Look at the schema, and make or migrate it; a server that is away is tried again later.

        Raises:
            DataInUse: Another bot has our folder.
            DatabaseUnusable: The server refuses us, or its schema is unknown to this program.
        """
        if self._process_lock is not None:
            self._process_lock.acquire()
        try:
            async with self._translating_errors():
                await self._ready()
        except StoreFailed as failure:
            if isinstance(failure.__cause__, DatabaseUnusable):
                raise failure.__cause__ from None
            if failure.fault is StoreFault.DENIED:
                raise DatabaseUnusable(
                    f"DATABASE_URL: the server at {self.name} does not let the bot in. Look at the "
                    "user, the password and the name of the database in it, and let the user own "
                    f"that database. The server's reason is {failure.why}."
                ) from None
            self.log_once.failed(failure)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """
        A connection inside a transaction, committed at the end or rolled back.

        Raises:
            StoreFailed: It was rolled back.
        """
        async with self._translating_errors():
            engine = await self._ready()
            async with engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncConnection]:
        """
        A connection of its own, without a transaction: for locks that end with it, and LISTEN.

        Raises:
            StoreFailed: It broke.
        """
        async with self._translating_errors():
            await self._ready()
            engine = self._make_engine(1)
            try:
                async with engine.connect() as connection:
                    yield await connection.execution_options(isolation_level="AUTOCOMMIT")
            finally:
                with suppress(*DRIVER_ERRORS):
                    await engine.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """
        A connection without a transaction, for one question: one way there and back.

        Raises:
            StoreFailed: It broke.
        """
        async with self._translating_errors():
            engine = await self._ready()
            alone = engine.execution_options(isolation_level="AUTOCOMMIT")
            async with alone.connect() as connection:
                yield connection

    async def checkpoint(self) -> None:
        """
        Nothing: what was deleted is read by no query from here on.

        A server's files are not ours to clean: its vacuum and its log see to them
        (docs/decisions/0053). What stands in them is sealed.
        """

    def drop_quarantined(self, before: float | None = None) -> None:
        """Nothing: no file is put aside."""

    async def close(self) -> None:
        """Close all connections; later uses fail with `StoreFault.CLOSED`."""
        self._is_closed = True
        engine, self._engine = self._engine, None
        if engine is not None:
            with suppress(*DRIVER_ERRORS):
                await engine.dispose()
        if self._process_lock is not None:
            self._process_lock.release()

    async def _ready(self) -> AsyncEngine:
        """The pool, its schema looked at since the last failure."""
        if self._is_closed:
            raise StoreFailed(StoreFault.CLOSED)
        engine = self._engine
        if engine is None:
            engine = self._engine = self._make_engine(CONNECTIONS)
        if not self._is_checked:
            async with self._checking:
                if not self._is_checked:
                    async with engine.begin() as connection:
                        await connection.run_sync(
                            ensure_schema, self.name, may_migrate=self._process_lock is not None
                        )
                    self._is_checked = True
        return engine

    def _make_engine(self, connections: int) -> AsyncEngine:
        engine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=lambda *_, **__: connect(self._server, self.application),
            pool_size=connections,
            max_overflow=0,
            pool_timeout=CONNECT_WITHIN,
            # No error may carry what a row holds.
            hide_parameters=True,
        )
        event.listen(engine.sync_engine, "checkout", _refuse_closed)
        return engine

    @asynccontextmanager
    async def _translating_errors(self) -> AsyncIterator[None]:
        try:
            yield
        except DatabaseUnusable as error:
            self._is_checked = False
            raise StoreFailed(StoreFault.UNKNOWN_SCHEMA, type(error).__name__) from error
        except DRIVER_ERRORS as error:
            self._is_checked = False
            raise translate_error(error) from error
