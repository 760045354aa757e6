"""Notices on disk: written by one process, read by another, gone when over, honest in trouble."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from bot.model.names import PlaceId
from bot.model.places import Notice
from bot.store.factory import FILE_NAME
from tests.store.conftest import Lines
from tests.store.places import Clock, rows_in, store_in

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
CLOSED = Notice(PlaceId("day-stop"), MONDAY, TUESDAY, "Fermé.")


async def test_another_process_is_heard(tmp_path: Path) -> None:
    """What a second store on the same file puts and withdraws, the first one tells at once."""
    async with store_in(tmp_path) as running:
        assert await running.notices() == ()
        async with store_in(tmp_path) as other:
            assert await other.put_notice(CLOSED)
        assert await running.notices() == (CLOSED,)
        async with store_in(tmp_path) as other:
            assert await other.withdraw_notice(CLOSED.of)

        assert await running.notices() == ()


async def test_a_database_of_before(tmp_path: Path) -> None:
    """A database that was made without the table of notices gets it, and keeps what it has."""
    async with store_in(tmp_path) as store:
        store.remember_link(1, "link")
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("DROP TABLE notices")
        connection.commit()
    async with store_in(tmp_path) as store:
        assert await store.put_notice(CLOSED)
        assert await store.notices() == (CLOSED,)
        assert await store.last_link(1) == "link"


async def test_gone_from_disk(tmp_path: Path) -> None:
    """The row is there on its last day and gone the day after."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        await store.put_notice(CLOSED)
        clock.goes_on(days=1)
        await store._writer.delete_expired()
        assert len(rows_in(tmp_path, "notices")) == 1
        clock.goes_on(days=1)
        await store._writer.delete_expired()

        assert rows_in(tmp_path, "notices") == []


async def test_whoever_writes_it_hears_that_it_was_not_written(
    tmp_path: Path, lines: Lines
) -> None:
    """While another program holds the file, putting and withdrawing say no; later they say yes."""
    async with store_in(tmp_path) as store:
        assert await store.put_notice(CLOSED)
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            assert not await store.withdraw_notice(CLOSED.of)
            assert not await store.put_notice(Notice(PlaceId("b"), MONDAY, MONDAY, "Complet."))
            connection.rollback()

        assert await store.notices() == (CLOSED,)
        assert lines.events() == ["store_in_memory locked-by-another-program"]
        assert await store.withdraw_notice(CLOSED.of)
        assert await store.notices() == ()


async def test_unknown_is_not_none(tmp_path: Path, lines: Lines) -> None:
    """A row that cannot be read makes the notices unknown; it does not end them, nor the bot."""
    async with store_in(tmp_path) as store:
        await store.put_notice(CLOSED)
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
            connection.execute("UPDATE notices SET last_day = 'soon'")
            connection.commit()

        assert await store.notices() is None
        assert lines.events() == ["store_failed"]
