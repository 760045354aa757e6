"""The database is broken: it is put aside, and answers go on."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.factory import FILE_NAME
from bot.store.sqlite_file import PRAGMAS
from bot.store.store import DatabaseStore
from bot.store.writer import TRIES
from tests.store.conftest import Lines
from tests.store.in_use import NEW, OTHER, SHE, knows, use
from tests.store.places import file_of, rows_in, store_in


async def test_broken_at_the_start(tmp_path: Path, lines: Lines) -> None:
    """A file that is no database is put aside, said so, and a new one begun."""
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 1000)
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        assert await store.flush()
        assert await knows(store, SHE)
        assert (tmp_path / f"{FILE_NAME}.broken-1").is_file()
        assert lines.events() == [
            "store_quarantined",
            "store_in_memory corrupt",
            "store_recovered",
        ]


@pytest.mark.parametrize("start", [0, 4096], ids=["everything", "all-but-the-first-page"])
async def test_broken_while_open(tmp_path: Path, lines: Lines, start: int) -> None:
    """A file that breaks while it is used is put aside; nothing that is in memory is lost."""
    path = tmp_path / FILE_NAME
    # With a large memory of its own SQLite would notice only after the next start.
    async with store_in(tmp_path, pragmas=[*PRAGMAS, "cache_size=2"]) as store:
        for person in range(10, 3_000):
            store.remember_link(person, "link")
        await use(store, SHE)
        assert await store.flush()
        await store._database.checkpoint()
        with path.open("r+b") as file:
            file.seek(start)
            file.write(b"\xa5" * (path.stat().st_size - start))
        await use(store, NEW)

        assert await store.flush()
        assert await knows(store, SHE)
        assert await knows(store, NEW)
        assert (tmp_path / f"{FILE_NAME}.broken-1").is_file()
        assert lines.events() == ["store_quarantined", "store_in_memory corrupt", "store_recovered"]
    assert len(rows_in(tmp_path, "last_link")) == 1


async def test_a_broken_page_that_is_read(tmp_path: Path) -> None:
    """When a question meets a broken page, memory answers and the file is put aside."""
    async with store_in(tmp_path) as store:
        for person in range(10, 3_000):
            store.remember_link(person, "link")
    async with store_in(tmp_path) as store:
        with (tmp_path / FILE_NAME).open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * 400_000)
        await file_of(store)._dispose()
        assert await store.last_link(20) is None
        await use(store, NEW)
        assert await store.flush()

        assert await knows(store, NEW)
        assert (tmp_path / f"{FILE_NAME}.broken-1").is_file()


async def test_broken_files_do_not_pile_up(tmp_path: Path) -> None:
    """The last two broken files stay; names go on counting."""
    for number in range(1, 5):
        (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 1000)
        async with store_in(tmp_path):
            pass
        assert (tmp_path / f"{FILE_NAME}.broken-{number}").is_file()

    assert len(list(tmp_path.glob("*.broken-*"))) == 2


async def test_a_row_that_does_not_open(store: DatabaseStore, tmp_path: Path) -> None:
    """A row that was moved or changed by hand says nothing, and hurts nobody else."""
    await use(store, OTHER)
    assert await store.flush()
    store._cache.pop(SHE)
    store._cache.pop(OTHER)
    mine = store._mapper._keyring.sealing.row_key("last_link", SHE)
    other = store._mapper._keyring.sealing.row_key("last_link", OTHER)
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection, connection:
        connection.execute(
            "UPDATE last_link SET sealed = (SELECT sealed FROM last_link WHERE person = ?) "
            "WHERE person = ?",
            (other, mine),
        )

    assert await store.last_link(SHE) is None
    assert await store.last_link(OTHER) == "link2"


async def test_a_value_that_no_database_takes(store: DatabaseStore, lines: Lines) -> None:
    """One impossible value must not keep all others from being written."""
    store.note_recording(2**70, "print", "id")
    for _ in range(TRIES):
        await store.flush()
    store.remember_link(NEW, "link")

    assert await store.flush()
    assert await store.recording(2**70, "print") == "id"
    assert await store.recording(2**71, "print") is None
    assert lines.events() == ["store_cannot_write"] * TRIES + ["store_gave_up", "store_failed"]


async def test_a_link_is_not_followed(tmp_path: Path, lines: Lines) -> None:
    """A broken database that is a link: the link goes aside, what it leads to stays untouched."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"not a database at all" * 1000)
    os.utime(elsewhere, (1000, 1000))
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE_NAME).symlink_to(elsewhere)
    async with store_in(data) as store:
        await use(store, SHE)
        assert await store.flush()
        assert await knows(store, SHE)
        await store.forget(SHE)

        assert not (data / FILE_NAME).is_symlink()
        assert list(data.glob("*.broken-*")) == []
    assert elsewhere.read_bytes() == b"not a database at all" * 1000
    assert elsewhere.stat().st_mtime == 1000
    assert lines.lines[0][1]["path"] == str(data / FILE_NAME)
