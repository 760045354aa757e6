"""While the disk is slow, reads or writes, somebody is forgotten or the task is cancelled."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.ports import SentMessage
from bot.store.limits import StoreLimits
from bot.store.store import DatabaseStore
from tests.store.conftest import Lines
from tests.store.in_use import FRENCH, NEW, OTHER, SHE, use
from tests.store.places import file_of, rows_in, store_in

IMPATIENT = StoreLimits(answer_within=0.05, erase_within=0.05, retry_after=60, flush_every=3600)


@pytest.fixture
async def impatient(tmp_path: Path, lines: Lines) -> AsyncIterator[DatabaseStore]:
    """A store in use, everything written, that waits for its disk a moment only."""
    async with store_in(tmp_path, limits=IMPATIENT) as store:
        await use(store, SHE)
        assert await store.flush()
        assert lines.events() == []
        yield store


async def test_slow(impatient: DatabaseStore, lines: Lines) -> None:
    """A disk that does not answer: memory does, after a moment, and without that moment again."""
    store = impatient
    async with file_of(store)._mutex:
        assert await store.messages(SHE) == (SentMessage(SHE, 1),)
        start = asyncio.get_running_loop().time()
        for _ in range(100):
            assert await store.last_link(OTHER) is None
        # Had each waited for the disk anew, it would have been a hundred times that moment.
        assert asyncio.get_running_loop().time() - start < 50 * IMPATIENT.answer_within
        assert (await store.forget(SHE)).rows == 3
        assert await store.kept_about(SHE) == {}
    for _ in range(500):
        await asyncio.sleep(0.01)
        if not store._writer.pending.erasures:
            break

    assert not store._writer.pending.erasures
    assert lines.events()[0] == "store_in_memory no-answer-in-time"


async def test_forgotten_while_being_read(store: DatabaseStore) -> None:
    """A row that is being read while its person is forgotten does not come back to life."""
    await use(store, OTHER)
    assert await store.flush()
    store._cache.pop(SHE)
    store._cache.pop(OTHER)
    async with file_of(store)._mutex:
        reading = asyncio.create_task(store.languages(SHE))
        reading_other = asyncio.create_task(store.languages(OTHER))
        for _ in range(5):
            await asyncio.sleep(0)
        forgetting = asyncio.create_task(store.forget(SHE))
        await asyncio.sleep(0)

    assert await reading is None
    assert await reading_other == FRENCH
    assert (await forgetting).rows == 3
    assert await store.flush()
    assert await store.kept_about(SHE) == {}


async def test_forgotten_while_being_written(store: DatabaseStore, tmp_path: Path) -> None:
    """A person who is forgotten while her rows are on their way to the disk stays forgotten."""
    for turn in range(20):
        await use(store, NEW)
        store.remember_link(NEW, f"link{turn}")
        writing = asyncio.create_task(store.flush())
        for _ in range(turn):
            await asyncio.sleep(0)
        await store.forget(NEW)
        await writing
        await store.flush()

        assert await store.kept_about(NEW) == {}
        assert len(rows_in(tmp_path / "data", "languages")) == 1


async def test_a_writing_that_is_broken_off_waits_again(store: DatabaseStore) -> None:
    """When the task is cancelled in the middle, what it had taken is not lost."""
    for turn in range(12):
        store.remember_link(NEW, f"link{turn}")
        store.remember_link(turn + 100, "link")
        writing = asyncio.create_task(store.flush())
        for _ in range(turn):
            await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait({writing})
    assert await store.flush()
    for person in range(112):
        store._cache.pop(person)

    assert await store.last_link(NEW) == "link11"
    assert [await store.last_link(turn + 100) for turn in range(12)] == ["link"] * 12
