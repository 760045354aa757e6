"""Another program holds the database: answers go on from memory, writing waits."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.service.ports import SentMessage
from bot.store.factory import FILE_NAME
from bot.store.store import DatabaseStore
from tests.store.conftest import Lines
from tests.store.in_use import NEW, SHE, knows, use
from tests.store.places import rows_in, store_in


async def test_locked(store: DatabaseStore, tmp_path: Path, lines: Lines) -> None:
    """While another program holds the file: answers at once, said once, written afterwards."""
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        await use(store, NEW)
        assert not await store.flush()
        assert not await store.flush()
        assert await knows(store, SHE)
        assert await knows(store, NEW)
        assert lines.events() == ["store_in_memory locked-by-another-program"]
        other.execute("ROLLBACK")
    assert await store.flush()

    assert lines.events()[1:] == ["store_recovered"]
    assert len(rows_in(tmp_path / "data", "last_link")) == 2


async def test_erasing_while_locked(store: DatabaseStore, tmp_path: Path) -> None:
    """What cannot be deleted now is not read any more, and deleted as soon as it can be."""
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert (await store.forget(SHE)).rows == 3
        assert await store.kept_about(SHE) == {}
        assert await store.last_link(SHE) is None
        assert await store.messages(SHE) == ()
        store.remember_link(SHE, "again")
        assert not await store.flush()
        assert await store.kept_about(SHE) == {"last-link": 1}
        other.execute("ROLLBACK")
    assert len(rows_in(tmp_path / "data", "languages")) == 1
    assert await store.flush()

    assert await store.kept_about(SHE) == {"last-link": 1}
    assert rows_in(tmp_path / "data", "languages") == []
    assert rows_in(tmp_path / "data", "messages") == []


async def test_the_end_before_an_erasing(tmp_path: Path, lines: Lines) -> None:
    """When the bot ends before the disk let it erase somebody, whoever runs it is told."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        await store.flush()
        other = sqlite3.connect(tmp_path / FILE_NAME)
        other.execute("BEGIN IMMEDIATE")
        await store.forget(SHE)
    other.close()

    assert lines.lines[-1] == ("store_closed_before_erasing", {"persons": 1})


async def test_dropping_messages_while_locked(store: DatabaseStore, tmp_path: Path) -> None:
    """The same for messages: not read any more, deleted later, newer ones stay."""
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.drop_messages(SHE)
        assert not await store.flush()
        store.note_message(SHE, SentMessage(SHE, 2))
        assert await store.messages(SHE) == (SentMessage(SHE, 2),)
        other.execute("ROLLBACK")
    assert await store.flush()

    assert await store.messages(SHE) == (SentMessage(SHE, 2),)
    assert len(rows_in(tmp_path / "data", "messages")) == 1
