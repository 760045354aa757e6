"""The journal of what is not answered yet: there after a crash, sealed, and gone when answered."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.service.ports import SentMessage, Unanswered
from bot.store.factory import FILE_NAME
from tests.store.places import AT_ONCE, Clock, bytes_in, rows_in, store_in

SHE, OTHER = 739184652091, 739184652092
PRESS = '{"callback_query": {"data": "s1f-CANARY"}}'


def of(person: int, *numbers: int) -> list[Unanswered]:
    """Presses of a person."""
    return [Unanswered(number, person, PRESS) for number in numbers]


async def test_there_after_a_crash(tmp_path: Path) -> None:
    """What was kept is given to the next process, oldest first; what was answered is not."""
    async with store_in(tmp_path) as store:
        assert await store.journal.keep(of(SHE, 9, 7))
        assert await store.journal.keep(of(OTHER, 8))
        await store.journal.drop(9)
        # A second process on the same file: the first one has written, and says nothing more.
        async with store_in(tmp_path) as next_one:
            left = await next_one.journal.left()

    assert left == (*of(SHE, 7), *of(OTHER, 8))


async def test_kept_twice_is_there_once(tmp_path: Path) -> None:
    """An update that Telegram gives again has one row."""
    async with store_in(tmp_path) as store:
        assert await store.journal.keep(of(SHE, 7))
        assert await store.journal.keep(of(SHE, 7))

        assert len(rows_in(tmp_path, "waiting")) == 1


async def test_sealed(tmp_path: Path) -> None:
    """No byte of the folder says whose press it was, which one, or which update."""
    async with store_in(tmp_path) as store:
        assert await store.journal.keep(of(SHE, 500_000_123))
        told = bytes_in(tmp_path)

    for secret in (b"CANARY", str(SHE).encode(), SHE.to_bytes(8), b"500000123"):
        assert secret not in told


async def test_gone_from_every_byte_when_answered(tmp_path: Path) -> None:
    """Soon after the answer neither the file nor its log has the row; not only at the end."""
    async with store_in(tmp_path, limits=replace(AT_ONCE, checkpoint_after=0.01)) as store:
        assert await store.journal.keep(of(SHE, 7))
        sealed = rows_in(tmp_path, "waiting")[0]["sealed"]
        assert sealed in bytes_in(tmp_path)
        await store.journal.drop(7)
        async with asyncio.timeout(5):
            while sealed in bytes_in(tmp_path):
                await asyncio.sleep(0.01)

        assert rows_in(tmp_path, "waiting") == []


async def test_many_answers_at_once(tmp_path: Path) -> None:
    """A hundred that are answered in one moment are gone when the last of them is said to be."""
    async with store_in(tmp_path) as store:
        assert await store.journal.keep(of(SHE, *range(100)))
        await asyncio.gather(*(store.journal.drop(number) for number in range(100)))

        assert rows_in(tmp_path, "waiting") == []


async def test_minutes(tmp_path: Path) -> None:
    """After its quarter of an hour a press is nobody's any more, on disk neither."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        assert await store.journal.keep(of(SHE, 7))
    clock.goes_on(minutes=16)
    async with store_in(tmp_path, clock) as store:
        assert await store.journal.left() == ()
        assert rows_in(tmp_path, "waiting") == []


async def test_named_in_my_data_and_erased(tmp_path: Path) -> None:
    """`/mydata` counts it and `/erase` takes it, hers alone; a later process finds nothing."""
    async with store_in(tmp_path) as store:
        assert await store.journal.keep([*of(SHE, 7, 9), *of(OTHER, 8)])
        store.note_message(SHE, SentMessage(SHE, 1))
        assert await store.kept_about(SHE) == {"messages": 1, "waiting": 2}
        assert (await store.forget(SHE)).rows == 3

        assert await store.kept_about(SHE) == {}
        assert not store.journal.holds(7)
        assert len(rows_in(tmp_path, "waiting")) == 1
        assert await store.kept_about(OTHER) == {"waiting": 1}


async def test_a_disk_that_takes_nothing(tmp_path: Path) -> None:
    """It is said at once that nothing is kept, and nothing of it is held in memory either."""
    async with store_in(tmp_path) as store:
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
            other.execute("BEGIN EXCLUSIVE")
            is_kept = await store.journal.keep(of(SHE, 7))
            other.rollback()

        assert not is_kept
        assert not store.journal.holds(7)
        assert await store.journal.keep(of(SHE, 8))
        assert await store.kept_about(SHE) == {"waiting": 1}


async def test_a_slow_disk_holds_nobody_up(tmp_path: Path) -> None:
    """After a second it counts as not kept; what gets there all the same is taken out again."""
    async with store_in(tmp_path, limits=replace(AT_ONCE, journal_within=0.05)) as store:
        async with store._database.transaction():
            is_kept = await store.journal.keep(of(SHE, 7))
        await store.journal.keep(of(SHE, 8))
        await store.journal.drop(8)

        assert not is_kept
        assert rows_in(tmp_path, "waiting") == []
        assert await store.totals(date(2026, 11, 23)) == {}
