"""The database is deleted, exchanged or has no place: answers go on from memory."""

import shutil
from pathlib import Path

import pytest

from bot.store.factory import FILE_NAME
from bot.store.store import DatabaseStore
from tests.store.conftest import Lines
from tests.store.in_use import NEW, OTHER, SHE, knows, use
from tests.store.places import rows_in, store_in


@pytest.mark.parametrize("suffixes", [("", "-wal", "-shm"), ("",)], ids=["all", "main"])
async def test_deleted_while_open(
    store: DatabaseStore, tmp_path: Path, lines: Lines, suffixes: tuple[str, ...]
) -> None:
    """A deleted file is begun anew; memory has lost nothing."""
    for suffix in suffixes:
        (tmp_path / "data" / f"{FILE_NAME}{suffix}").unlink()
    await use(store, NEW)

    assert await store.flush()
    assert await knows(store, SHE)
    assert await knows(store, NEW)
    assert len(rows_in(tmp_path / "data", "last_link")) == 1
    assert lines.events() == ["store_in_memory deleted-while-open", "store_recovered"]


async def test_the_log_deleted_while_open(
    store: DatabaseStore, tmp_path: Path, lines: Lines
) -> None:
    """Without its log the file is opened again, and nothing is lost nor mixed up."""
    (tmp_path / "data" / f"{FILE_NAME}-wal").unlink()
    await use(store, NEW)

    assert await store.flush()
    assert await knows(store, SHE)
    assert len(rows_in(tmp_path / "data", "last_link")) == 2
    assert lines.events() == []


async def test_the_folder_deleted_while_open(store: DatabaseStore, tmp_path: Path) -> None:
    """A deleted folder is made again."""
    shutil.rmtree(tmp_path / "data")
    await use(store, NEW)

    assert await store.flush()
    assert await knows(store, SHE)
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
    assert len(rows_in(tmp_path / "data", "last_link")) == 1


async def test_another_file_in_its_place(store: DatabaseStore, tmp_path: Path) -> None:
    """When another database is put in its place, that one is used."""
    async with store_in(tmp_path / "other") as other:
        other.remember_link(OTHER, "other")
    (tmp_path / "other" / FILE_NAME).rename(tmp_path / "data" / FILE_NAME)

    assert await store.last_link(OTHER) == "other"
    assert await knows(store, SHE)


async def test_the_folder_cannot_be_made(tmp_path: Path, lines: Lines) -> None:
    """A store without a place starts all the same, and takes the place when it is there."""
    (tmp_path / "data").write_text("a file where the folder should be")
    async with store_in(tmp_path / "data") as store:
        await use(store, SHE)
        assert not await store.flush()
        assert not await store.flush()
        assert await knows(store, SHE)
        assert await store.last_link(OTHER) is None
        assert (await store.forget(OTHER)).rows == 0
        assert lines.events() == ["store_in_memory cannot-be-opened"]
        (tmp_path / "data").unlink()
        assert await store.flush()

        assert lines.events()[1:] == ["store_recovered"]
        assert len(rows_in(tmp_path / "data", "last_link")) == 1
