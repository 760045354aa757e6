"""The disk is full or takes nothing: answers go on, new things wait in memory."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import aiosqlite
import pytest

from bot.store.errors import LogOnce, StoreFailed, StoreFault
from bot.store.factory import FILE_NAME
from bot.store.sqlite_file import PRAGMAS, SqliteFile
from tests.disks import mounted, remount
from tests.store.conftest import Lines
from tests.store.in_use import NEW, SHE, knows, use
from tests.store.places import rows_in, store_in


async def test_read_only(tmp_path: Path, lines: Lines) -> None:
    """What is on a disk that takes nothing is still read; new things wait in memory."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
    pragmas = [*PRAGMAS, "query_only=ON"]
    async with store_in(tmp_path, pragmas=pragmas) as store:
        await use(store, NEW)
        assert not await store.flush()
        assert await knows(store, SHE)
        assert await knows(store, NEW)
        assert lines.events() == ["store_in_memory read-only"]
        pragmas.pop()
        # What is open stays as it is until it has failed once more.
        await store.flush()
        assert await store.flush()

        assert lines.events()[1:] == ["store_recovered"]
    assert len(rows_in(tmp_path, "last_link")) == 2


@pytest.mark.parametrize(("takes", "said"), [(False, "read-only"), (True, "cannot-be-opened")])
async def test_the_reason_is_one(
    takes: bool, said: str, tmp_path: Path, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can be put into the folder, it is said so, whichever file SQLite missed."""

    async def not_opened(_: SqliteFile) -> aiosqlite.Connection:
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    monkeypatch.setattr(SqliteFile, "_connect", not_opened)
    monkeypatch.setattr(
        "bot.store.sqlite_file.os.access", lambda _, wish: takes or not wish & os.W_OK
    )
    async with store_in(tmp_path) as store:
        await use(store, NEW)
        assert not await store.flush()

    assert lines.events() == [f"store_in_memory {said}"]


@pytest.mark.parametrize("first", [StoreFault.READ_ONLY, StoreFault.CANNOT_OPEN])
def test_one_trouble_with_two_names(first: StoreFault, lines: Lines) -> None:
    """A disk that takes nothing is said once; another trouble, and the next time, are said too."""
    log_once = LogOnce(Path(FILE_NAME))
    for kind in (first, StoreFault.CANNOT_OPEN, StoreFault.READ_ONLY, StoreFault.FULL):
        log_once.failed(StoreFailed(kind))
    log_once.recovered()
    log_once.failed(StoreFailed(first))

    assert lines.events() == [
        f"store_in_memory {first.value}",
        "store_in_memory disk-full",
        "store_recovered",
        f"store_in_memory {first.value}",
    ]


async def test_full(tmp_path: Path, lines: Lines) -> None:
    """On a full disk new things wait in memory; nothing that was there is lost."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
    pragmas = [*PRAGMAS, "max_page_count=1"]
    async with store_in(tmp_path, pragmas=pragmas) as store:
        for person in range(10, 2_000):
            store.remember_link(person, "link")
        await use(store, NEW)
        assert not await store.flush()
        assert await knows(store, SHE)
        assert await knows(store, NEW)
        assert lines.events() == ["store_in_memory disk-full"]
        pragmas.pop()
        await store.flush()
        assert await store.flush()
    assert len(rows_in(tmp_path, "last_link")) == 1_992


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 KB of its own; only an administrator can make one."""
    disk = tmp_path / "disk"
    with mounted(disk, 400) as is_mounted:
        if not is_mounted:
            pytest.skip("no disk can be mounted here")
        yield disk


async def test_a_really_full_disk(small_disk: Path, lines: Lines) -> None:
    """A disk that fills up, an erasing meanwhile, and room again."""
    async with store_in(small_disk / "data") as store:
        await use(store, SHE)
        assert await store.flush()
        for person in range(10, 5_000):
            store.remember_link(person, "link")
        assert not await store.flush()
        assert not await store.flush()
        assert await knows(store, SHE)
        assert lines.events()[0].startswith("store_in_memory")
        await store.forget(SHE)
        assert await store.kept_about(SHE) == {}
        remount(small_disk, "size=20m")
        assert await store.flush()

        assert lines.events()[-1] == "store_recovered"
        assert await store.kept_about(SHE) == {}
    assert len(rows_in(small_disk / "data", "last_link")) == 4_990
    assert rows_in(small_disk / "data", "languages") == []


async def test_a_really_read_only_disk(small_disk: Path, lines: Lines) -> None:
    """A disk that takes nothing at the start: memory alone, until it takes something again."""
    async with store_in(small_disk / "data") as store:
        await use(store, SHE)
    remount(small_disk, "ro")
    async with store_in(small_disk / "data") as store:
        await use(store, NEW)
        assert not await store.flush()
        assert await knows(store, NEW)
        assert lines.events()[0].startswith("store_in_memory")
        remount(small_disk, "rw")
        assert await store.flush()
        assert await knows(store, SHE)
