"""The schema of the database has a revision: older is migrated, newer or odd is refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.model.names import PlaceId
from bot.store.factory import FILE_NAME
from bot.store.migrations import HEAD
from bot.store.process_lock import ProcessLock
from bot.store.startup_errors import DatabaseUnusable
from tests.store.conftest import Lines
from tests.store.in_use import OTHER, SHE, knows, use
from tests.store.places import store_in

SHAPES = Path(__file__).parent / "shapes"
RELEASED = sorted(SHAPES.glob("*.sql"))


def number_in(folder: Path) -> int:
    """The number that programs from before Alembic read."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def revision_in(folder: Path) -> str | None:
    """The revision that Alembic reads; None when it has never been there."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        if not connection.execute("PRAGMA table_info(alembic_version)").fetchall():
            return None
        ((revision,),) = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        return str(revision)


def made_from(sql: Path, folder: Path) -> None:
    """A database as an earlier program left it."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.executescript(sql.read_text(encoding="utf-8"))


def change(folder: Path, *statements: str) -> None:
    """What somebody did to the database by hand, or another program."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        for one in statements:
            connection.execute(one)


@pytest.mark.parametrize("shape", RELEASED, ids=lambda one: one.stem)
async def test_a_start_from_each_shape(shape: Path, tmp_path: Path, lines: Lines) -> None:
    """Whatever version wrote it: what was kept is there, more is kept, and it is at the head."""
    made_from(shape, tmp_path)
    async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)) as store:
        assert await store.last_link(SHE) == "link1"
        assert await store.kept_about(OTHER) == {"last-link": 1, "languages": 1, "messages": 1}
        notices = await store.notices()
        assert notices is not None
        assert [one.of for one in notices] == [PlaceId("day-stop")]
        await use(store, 4)
        assert await store.flush()
        assert await store.kept_about(4) == {"last-link": 1, "languages": 1, "messages": 1}

    assert number_in(tmp_path) == int(HEAD)
    assert revision_in(tmp_path) == HEAD
    assert lines.events() == ([] if shape.stem == HEAD else ["database_migrated"])


async def test_a_new_file_is_at_the_head(tmp_path: Path) -> None:
    """What is made now says which revision it has, to Alembic and to the programs before it."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)

    assert (number_in(tmp_path), revision_in(tmp_path)) == (int(HEAD), HEAD)


@pytest.mark.parametrize("revision", [f"{int(HEAD) + 1:04}", "0099", "a1b2c3", ""])
async def test_an_unknown_revision(revision: str, tmp_path: Path, lines: Lines) -> None:
    """A newer program's file, whatever it calls its revisions: one sentence, nothing changed."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
    change(tmp_path, f"UPDATE alembic_version SET version_num = '{revision}'")
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(DatabaseUnusable, match=r"by a newer version.* knows up to") as said:
        async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)):
            pass

    assert "\n" not in str(said.value)
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert lines.events() == []


async def test_a_stamp_that_is_missing(tmp_path: Path) -> None:
    """Alembic's table dropped or emptied: the number says what there is, and nothing is lost."""
    for name, statement in (
        ("a", "DROP TABLE alembic_version"),
        ("b", "DELETE FROM alembic_version"),
    ):
        folder = tmp_path / name
        folder.mkdir()
        async with store_in(folder) as store:
            await use(store, SHE)
        change(folder, statement)
        async with store_in(folder, process_lock=ProcessLock(folder / FILE_NAME)) as store:
            assert await knows(store, SHE)


@pytest.mark.parametrize("number", [int(HEAD) + 1, 99, 2**31 - 1, -1])
async def test_a_newer_file(number: int, tmp_path: Path, lines: Lines) -> None:
    """After a step back to an older program: one sentence, and nothing is changed in the file."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
    change(tmp_path, f"PRAGMA user_version = {number}")
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(DatabaseUnusable, match=f"written by a newer version.* number {number},"):
        async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)):
            pass

    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert lines.events() == []


@pytest.mark.parametrize(
    ("table", "statements"),
    [
        ("languages", ["ALTER TABLE languages ADD COLUMN more TEXT NOT NULL DEFAULT ''"]),
        ("totals", ["ALTER TABLE totals ADD COLUMN who TEXT"]),
        ("messages", ["ALTER TABLE messages RENAME COLUMN sealed TO said"]),
        ("notices", ["ALTER TABLE notices DROP COLUMN says"]),
        ("last_link", ["DROP TABLE last_link", "CREATE TABLE last_link (somebody TEXT)"]),
        (
            "recordings",
            [
                "DROP TABLE recordings",
                "CREATE TABLE recordings (bot BIGINT NOT NULL, fingerprint VARCHAR NOT NULL, "
                "file_id VARCHAR NOT NULL, ends BIGINT NOT NULL)",
            ],
        ),
    ],
)
async def test_another_shape(table: str, statements: list[str], tmp_path: Path) -> None:
    """Other columns under a known number, or under none: the table is named, nothing is lost."""
    unstamped = ["DROP TABLE alembic_version", "PRAGMA user_version = 0"]
    for number, more in ((0, unstamped), (int(HEAD), unstamped[:1]), (int(HEAD), [])):
        folder = tmp_path / f"{number}-{len(more)}"
        folder.mkdir()
        async with store_in(folder) as store:
            await use(store, SHE)
        change(folder, *statements, *more)
        with pytest.raises(DatabaseUnusable, match=f"the table {table} has other columns"):
            async with store_in(folder, process_lock=ProcessLock(folder / FILE_NAME)):
                pass
        assert number_in(folder) == number


async def test_a_table_that_is_missing_is_made(tmp_path: Path) -> None:
    """A table that was dropped is begun anew; the others stay as they are."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        await store.flush()
    change(tmp_path, "DROP TABLE messages")
    async with store_in(tmp_path) as store:
        assert await store.last_link(SHE) == "link1"
        await use(store, OTHER)
        assert await store.flush()

        assert await store.kept_about(OTHER) == {"last-link": 1, "languages": 1, "messages": 1}


async def test_another_shape_while_it_runs(tmp_path: Path, lines: Lines) -> None:
    """A file that is exchanged for another kind of file: memory answers, the log says what is."""
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        await store.flush()
        (tmp_path / FILE_NAME).unlink()
        change(tmp_path, "CREATE TABLE last_link (somebody TEXT)")
        store.remember_link(SHE, "link1")
        await use(store, OTHER)
        for _ in range(5):
            assert not await store.flush()
        assert await knows(store, OTHER)
        assert "store_in_memory unknown-schema" in lines.events()
        (tmp_path / FILE_NAME).unlink()
        assert await store.flush()

        assert lines.events()[-1] == "store_recovered"


async def test_a_command_beside_the_bot_changes_no_shape(tmp_path: Path) -> None:
    """Only the bot itself brings a file up to date: one that runs may still be the older one."""
    made_from(SHAPES / "0.sql", tmp_path)
    with pytest.raises(DatabaseUnusable, match=r"older version.* Start the bot once"):
        async with store_in(tmp_path):
            pass

    assert number_in(tmp_path) == 0
