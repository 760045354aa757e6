"""What was erased or has lived long enough is in no byte of any file (safety rules B3, C2)."""

import asyncio
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME
from bot.store.store import DatabaseStore
from tests.store.conftest import Lines
from tests.store.places import AT_ONCE, Clock, bytes_in, rows_in, store_in

PERSONS = range(7_000_000_000, 7_000_001_000)
FORGOTTEN = PERSONS[::7]


async def fill(store: DatabaseStore) -> None:
    """Rows of many persons, in many batches, some written over: pages are split and merged."""
    for link in ("first", "second"):
        for person in PERSONS:
            store.remember_link(person, link)
            store.remember_languages(person, Languages(Locale("fr"), None))
            store.note_message(person, SentMessage(person, 1))
        assert await store.flush()


def traces_of(store: DatabaseStore, folder: Path, persons: range) -> list[bytes]:
    """The row keys and sealed texts of *persons* as they stand on disk."""
    traces: list[bytes] = []
    for table in ("last_link", "languages", "messages"):
        keys = {store._mapper._keyring.sealing.row_key(table, person) for person in persons}
        rows = [row for row in rows_in(folder, table) if row["person"] in keys]
        assert len(rows) == len(persons)
        for row in rows:
            traces += [row["person"], row["sealed"][1:33], row["sealed"][-32:]]
            traces += [row["message"]] if "message" in row else []
    return traces


async def test_forgotten_persons_are_in_no_byte(tmp_path: Path) -> None:
    """After `forget` returns, neither hash nor seal of her is in the file or in its log."""
    async with store_in(tmp_path) as store:
        await fill(store)
        traces = traces_of(store, tmp_path, FORGOTTEN)
        data = bytes_in(tmp_path)
        assert all(trace in data for trace in traces)
        for person in FORGOTTEN:
            assert (await store.forget(person)).rows == 3
        data = bytes_in(tmp_path)

        assert [trace for trace in traces if trace in data] == []
        assert (tmp_path / f"{FILE_NAME}-wal").stat().st_size == 0
    assert len(rows_in(tmp_path, "last_link")) == len(PERSONS) - len(FORGOTTEN)


async def test_dropped_messages_are_in_no_byte(tmp_path: Path) -> None:
    """When messages were taken out of a chat, their numbers leave the files too."""
    async with store_in(tmp_path) as store:
        await fill(store)
        before = {row["message"] for row in rows_in(tmp_path, "messages")}
        for person in PERSONS:
            store.drop_messages(person)
        assert await store.flush()
        data = bytes_in(tmp_path)

        assert [trace for trace in before if trace in data] == []


async def test_old_rows_are_in_no_byte(tmp_path: Path) -> None:
    """What has ended is deleted at the next start and by the task, and overwritten."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        await fill(store)
        traces = traces_of(store, tmp_path, FORGOTTEN)
        clock.goes_on(days=31)
        assert await store._writer.delete_expired()
        data = bytes_in(tmp_path)
        assert [trace for trace in traces if trace in data] == []
        await fill(store)
        traces = traces_of(store, tmp_path, FORGOTTEN)
    clock.goes_on(days=31)
    async with store_in(tmp_path, clock):
        data = bytes_in(tmp_path)

        assert [trace for trace in traces if trace in data] == []


async def test_deletion_runs_by_itself(tmp_path: Path) -> None:
    """Nobody has to ask: the task deletes what is old, on disk and in memory."""
    clock = Clock()
    async with store_in(tmp_path, clock, limits=replace(AT_ONCE, delete_every=0.01)) as store:
        await fill(store)
        store.note_recording(1, "a", "id")
        store.count("press")
        await store.flush()
        clock.goes_on(days=401)
        for _ in range(500):
            await asyncio.sleep(0.01)
            if not rows_in(tmp_path, "totals"):
                break

        for table in ("last_link", "languages", "messages", "recordings", "totals"):
            assert rows_in(tmp_path, table) == []
        assert len(store._cache) == 0


async def test_writing_runs_by_itself(tmp_path: Path) -> None:
    """Nobody has to ask: after the pause, or when a batch is full, it is written."""
    async with store_in(tmp_path, limits=replace(AT_ONCE, flush_every=0.01)) as store:
        store.remember_link(1, "link")
        for _ in range(500):
            await asyncio.sleep(0.01)
            if rows_in(tmp_path, "last_link"):
                break
        assert len(rows_in(tmp_path, "last_link")) == 1
    async with store_in(tmp_path) as store:
        for person in range(200):
            store.remember_link(person, "link")
        for _ in range(500):
            await asyncio.sleep(0.01)
            if len(rows_in(tmp_path, "last_link")) == 200:
                break

        assert len(rows_in(tmp_path, "last_link")) == 200


async def test_a_reader_keeps_deleted_rows_a_little(tmp_path: Path, lines: Lines) -> None:
    """While another program reads, the log cannot be emptied: it is said once, and done later."""
    async with store_in(tmp_path) as store:
        await fill(store)
        trace = traces_of(store, tmp_path, PERSONS[:1])[0]
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM last_link").fetchone()
            assert (await store.forget(PERSONS[0])).rows == 3
            assert not await store.flush()
            assert trace in bytes_in(tmp_path)
            assert await store.kept_about(PERSONS[0]) == {}
            reader.execute("ROLLBACK")
            assert await store.flush()

            assert trace not in bytes_in(tmp_path)
    assert lines.events() == ["store_still_holds_deleted_rows locked-by-another-program"]


async def test_broken_files_go_with_the_first_erasing(tmp_path: Path) -> None:
    """Nobody can be looked for in a broken file, so an erasing deletes it whole."""
    broken = tmp_path / f"{FILE_NAME}.broken-1"
    other = tmp_path / "notes.txt"
    other.write_text("ours")
    async with store_in(tmp_path) as store:
        broken.write_bytes(b"something")
        await store.forget(1)

        assert not broken.exists()
    assert other.read_text() == "ours"


async def test_broken_files_live_as_long_as_a_press_that_waits(tmp_path: Path) -> None:
    """A broken file goes with the shortest life of what is in it (safety rule C11)."""
    clock = Clock()
    broken = tmp_path / f"{FILE_NAME}.broken-1"
    broken.write_bytes(b"something")
    os.utime(broken, (clock.at, clock.at))
    async with store_in(tmp_path, clock) as store:
        clock.goes_on(minutes=14)
        await store._writer.delete_expired()
        assert broken.exists()
        clock.goes_on(minutes=2)
        await store._writer.delete_expired()

        assert not broken.exists()
