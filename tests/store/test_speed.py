"""How much work the store makes. Times are printed (`pytest -s`), work is counted."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.service.ports import SentMessage
from bot.store.errors import LogOnce
from bot.store.factory import FILE_NAME
from bot.store.queries import EXPIRED_AT_ONCE
from bot.store.sealing import Keyring
from bot.store.sqlite_file import SqliteFile
from bot.store.store import DatabaseStore
from bot.store.tables import LAST_LINK
from bot.store.writer import BATCH_ROWS
from tests.store.places import AT_ONCE, KEYS, MORNING, Clock, store_in

PERSONS = range(7_000_000_000, 7_000_010_000)


class CountedFile(SqliteFile):
    """A database that counts its transactions."""

    transactions = 0

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """One more."""
        self.transactions += 1
        async with super().transaction() as connection:
            yield connection


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[DatabaseStore]:
    """A store that writes only when it is told to, and counts."""
    log_once, clock = LogOnce(tmp_path / FILE_NAME), Clock()
    database = CountedFile(tmp_path / FILE_NAME, log_once, clock)
    async with DatabaseStore(database, Keyring(KEYS), clock, limits=AT_ONCE) as store:
        database.transactions = 0
        yield store


def figure(text: str) -> None:
    """Print a figure of this machine."""
    print(text)  # noqa: T201


def transactions(store: DatabaseStore) -> int:
    """How many there were."""
    assert isinstance(store._database, CountedFile)
    return store._database.transactions


def microseconds(what: str, work: Callable[[int], None]) -> None:
    """Print how long *work* takes for one person."""
    start = time.perf_counter()
    for person in PERSONS:
        work(person)
    figure(f"{what}: {(time.perf_counter() - start) / len(PERSONS) * 1e6:.1f} µs")


async def test_ten_thousand_persons(store: DatabaseStore) -> None:
    """A link and a message of 10,000 persons are written in full batches: 200 rows each."""
    microseconds("remember_link", lambda person: store.remember_link(person, "s1f-" + "x" * 56))
    microseconds("note_message", lambda person: store.note_message(person, SentMessage(person, 1)))
    microseconds("count", lambda _: store.count("press"))
    start = time.perf_counter()
    assert await store.flush()
    figure(f"writing 20,000 rows: {time.perf_counter() - start:.2f} s")

    assert transactions(store) <= 20_001 / BATCH_ROWS + 1


async def test_ten_presses_of_each_are_one_row(store: DatabaseStore) -> None:
    """Whoever presses ten times between two writings costs one row."""
    for turn in range(10):
        for person in PERSONS[:1000]:
            store.remember_link(person, f"link{turn}")
    assert len(store._writer.pending) == 1000
    assert await store.flush()

    assert transactions(store) == 1000 / BATCH_ROWS


async def test_the_same_screen_again_costs_nothing(store: DatabaseStore) -> None:
    """What is known already, with the same end, is not written a second time."""
    for _ in range(2):
        store.remember_link(1, "link")
        store.note_message(1, SentMessage(1, 1))
        assert await store.flush()

    assert transactions(store) == 1


async def test_what_is_in_memory_is_not_looked_for_on_disk(store: DatabaseStore) -> None:
    """The last link of somebody who just pressed costs no transaction."""
    store.remember_link(1, "link")
    for _ in range(100):
        assert await store.last_link(1) == "link"

    assert transactions(store) == 0


async def test_reading_after_a_restart(tmp_path: Path) -> None:
    """After a restart a question costs one look at the disk."""
    async with store_in(tmp_path) as store:
        for person in PERSONS:
            store.remember_link(person, "link")
    async with store_in(tmp_path) as store:
        start = time.perf_counter()
        for person in PERSONS[:1000]:
            assert await store.last_link(person) == "link"
        figure(f"last_link from disk: {time.perf_counter() - start:.2f} ms")
        start = time.perf_counter()
        await store.forget(PERSONS[0])
        figure(f"forget: {(time.perf_counter() - start) * 1e3:.1f} ms")


async def test_a_sweep_goes_batch_by_batch(store: DatabaseStore) -> None:
    """After a long sleep much has expired: it is deleted in several transactions, all of it."""
    rows = [
        {"person": one.to_bytes(32, "big"), "sealed": b"sealed", "ends": int(MORNING) - one}
        for one in range(2 * EXPIRED_AT_ONCE + 500)
    ]
    async with store._database.transaction() as connection:
        await connection.execute(insert(LAST_LINK), rows)
    before = transactions(store)
    assert await store._writer.delete_expired()

    assert transactions(store) - before == 3
    async with store._database.transaction() as connection:
        assert (await connection.execute(select(LAST_LINK))).all() == []
