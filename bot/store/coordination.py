"""
Coordination of the bots that share one database server, over one connection of each.

Advisory locks of that session are a person's turn and the one leader for chores; they end with the
process, however it ends. LISTEN tells what others have erased. While the connection is gone nobody
waits for it: each bot goes on alone, as with a file of its own.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.service.log import log
from bot.store.errors import StoreFailed
from bot.store.limits import StoreLimits
from bot.store.postgres import DRIVER_ERRORS, PostgresServer
from bot.store.row_mapper import RowMapper
from bot.store.sharing import CHANNEL

NEW_NOTICES: Final = "notices"
"""What is said in the channel when a notice was written or withdrawn."""

LEADER: Final = 5_300_002
"""The number of the advisory lock that the leader holds."""

LOOK_EVERY: Final = 2.0
"""Seconds between two looks whether the leader is gone: another leads within ten seconds."""
GRACE: Final = 4.0
"""Seconds after a new connection in which a leader of before may lead again."""
TRY_EVERY: Final = 0.03
"""Seconds between two tries to have the turn of a person."""
ANSWER_WITHIN: Final = 2.0
"""Seconds to wait for the server; then the connection is taken for lost."""


@dataclass(frozen=True, slots=True)
class Told:
    """
    Who is told of what others did.

    Args:
        erased: A person, and the update in which she asked for it.
        notices: Something above the card of a place is another.
        connected: Others may have done anything until now.
    """

    erased: Callable[[int, int], None]
    notices: Callable[[], None]
    connected: Callable[[], None]


class Coordination:
    """The one connection by which a bot knows of the others."""

    def __init__(
        self, database: PostgresServer, mapper: RowMapper, limits: StoreLimits, told: Told
    ) -> None:
        self._database = database
        self._mapper = mapper
        self._limits = limits
        self._told = told
        self._connection: AsyncConnection | None = None
        self._asking = asyncio.Lock()
        self._stop = asyncio.Event()
        self._wake = asyncio.Event()
        self.leads = False
        """Whether this bot does what one of all bots should do."""
        self.number: Final = secrets.randbelow(2**62) + 1
        """What the other bots know this one by: a lock of it says that it is there."""
        self._leads_again = True
        """Whether it need not wait for a leader that lost its connection as it did."""

    @property
    def is_connected(self) -> bool:
        """Whether the others are known of."""
        return self._connection is not None

    def stop(self) -> None:
        """Let `run` end."""
        self._stop.set()
        self._wake.set()

    async def run(self) -> None:
        """Stay connected until `stop`."""
        while not self._stop.is_set():
            with suppress(StoreFailed, *DRIVER_ERRORS):
                async with self._database.session() as connection:
                    await self._stay(connection)
            self._disconnected()
            await _until(self._stop, self._limits.retry_after)

    async def is_gone(self, bot: int) -> bool:
        """Whether the bot of this number has ended; the lock of it is ours then, for good."""
        return bool(await self._ask(func.pg_try_advisory_lock(bot)))

    @asynccontextmanager
    async def turn(self, person: int) -> AsyncIterator[None]:
        """
        No other bot answers words of *person* or does something for her meanwhile.

        It excludes and does not order; who would wait for long, or has no connection, goes on.
        """
        held: list[int] = []
        try:
            for key in self._mapper.turn_keys(person):
                if await self._hold(key):
                    # At once: what is held is given back, also when the next one is not waited for.
                    held.append(key)  # noqa: PERF401
            yield
        finally:
            for key in held:
                await self._ask(func.pg_advisory_unlock(key))

    async def _hold(self, key: int) -> bool:
        loop = asyncio.get_running_loop()
        until = loop.time() + self._limits.turn_within
        while self.is_connected:
            if await self._ask(func.pg_try_advisory_lock(key)):
                return True
            if loop.time() >= until:
                break
            await asyncio.sleep(TRY_EVERY)
        return False

    async def _stay(self, connection: AsyncConnection) -> None:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        await driver.add_listener(CHANNEL, self._heard)
        driver.add_termination_listener(lambda _: self._wake.set())
        self._wake.clear()
        await connection.execute(select(func.pg_try_advisory_lock(self.number)))
        self._connection = connection
        self._told.connected()
        # Who led before the connection was lost goes first: it has gone on alone meanwhile.
        may_lead_at = asyncio.get_running_loop().time() + (0 if self._leads_again else GRACE)
        while not self._stop.is_set() and self._connection is not None:
            if asyncio.get_running_loop().time() >= may_lead_at:
                await self._lead()
            await _until(self._wake, LOOK_EVERY)
            self._wake.clear()
            if driver.is_closed():
                return

    async def _lead(self) -> None:
        """Become the leader when there is none; and see whether the server is still there."""
        if self.leads:
            await self._ask(func.now())
        elif await self._ask(func.pg_try_advisory_lock(LEADER)):
            self.leads = self._leads_again = True
            log("leads")
        elif self._connection is not None:
            self._leads_again = False

    async def _ask(self, question: Any) -> Any:
        """The answer of the server; None when it gives none, and the connection is lost then."""
        async with self._asking:
            connection = self._connection
            if connection is None:
                return None
            try:
                async with asyncio.timeout(ANSWER_WITHIN):
                    return (await connection.execute(select(question))).scalar()
            except (TimeoutError, SQLAlchemyError, *DRIVER_ERRORS):
                self._disconnected()
                return None

    def _disconnected(self) -> None:
        self._connection = None
        self.leads = False
        self._wake.set()

    def _heard(self, _: object, __: int, ___: str, said: object) -> None:
        if said == NEW_NOTICES:
            self._told.notices()
            return
        opened = self._mapper.read_announcement(str(said))
        if opened is not None:
            self._told.erased(*opened)


async def _until(event: asyncio.Event, seconds: float) -> None:
    """Wait for *event*, so long at most."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
