"""Alembic's revisions: they lead to the tables, lose nothing, and are not loaded without need."""

import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event

from bot.store.factory import FILE_NAME
from bot.store.migrations import FOLDER, HEAD, Migrations
from bot.store.process_lock import ProcessLock
from bot.store.schema import ensure_schema
from bot.store.sqlite_file import PRAGMAS
from bot.store.startup_errors import DatabaseUnusable
from bot.store.tables import TABLES
from tests.build import ROOT
from tests.store.in_use import OTHER, SHE
from tests.store.places import bytes_in, rows_in, store_in
from tests.store.test_schema import RELEASED, SHAPES, change, made_from, number_in, revision_in

NEXT = f"{int(HEAD) + 1:04}"
REVISION = f"""
'''A revision of a test.'''
import os
import signal
import sqlalchemy as sa
from alembic import op
revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade():
    with op.batch_alter_table("languages", recreate="always") as batch:
        batch.alter_column("ends", existing_type=sa.BigInteger(), nullable=False)
"""
DIES = "    op.execute('DELETE FROM messages')\n    os.kill(os.getpid(), signal.SIGKILL)\n"
BREAKS = "    op.execute('DELETE FROM messages')\n    raise ValueError('broken')\n"


def migrations(folder: Path, more: str = "") -> Migrations:
    """The revisions there are, and one after them that copies a table and then does *more*."""
    folder.mkdir(exist_ok=True)
    (folder / f"r{NEXT}_a_test.py").write_text(REVISION + more, encoding="utf-8")
    return Migrations(NEXT, (folder,))


@contextmanager
def opened(folder: Path) -> Iterator[Engine]:
    """The file of a folder, as the store opens it."""
    engine = create_engine(f"sqlite:///{folder / FILE_NAME}")

    @event.listens_for(engine, "connect")
    def _set_pragmas(connection: Any, _: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    try:
        yield engine
    finally:
        engine.dispose()


def migrate(connection: Connection, steps: Migrations | None = None) -> None:
    """What the bot does at its start."""
    ensure_schema(connection, Path("here"), may_migrate=True, migrations=steps)


async def has_everything(folder: Path) -> bool:
    """Whether the bot finds there what the files of the earlier shapes hold, at the head."""
    async with store_in(folder, process_lock=ProcessLock(folder / FILE_NAME)) as store:
        everything = {"last-link": 1, "languages": 1, "messages": 1}
        is_there = await store.last_link(SHE) == "link1" and len(await store.notices() or ()) == 1
        counts = [await store.kept_about(one) for one in (SHE, OTHER)]
    rows = len(rows_in(folder, "totals")), len(rows_in(folder, "recordings"))
    is_at_head = number_in(folder) == int(HEAD)
    return is_there and counts == [everything] * 2 and rows == (1, 2) and is_at_head


def test_the_head_is_the_newest_revision() -> None:
    """The revisions are one line, numbered from one; the program knows the last of them."""
    script = ScriptDirectory(str(FOLDER))
    found = [one.revision for one in script.walk_revisions()]

    assert script.get_heads() == [HEAD]
    assert found == [f"{number:04}" for number in range(int(HEAD), 0, -1)]


def test_each_released_schema_is_there() -> None:
    """A file as each version left it: three from before Alembic, then one of each revision."""
    of_alembic = [f"{number:04}" for number in range(2, int(HEAD) + 1)]

    assert sorted(one.stem for one in RELEASED) == sorted(["0", "1", "2", *of_alembic])


def test_the_revisions_lead_to_the_tables(tmp_path: Path) -> None:
    """From an empty file, step by step: just the tables of the program, without row numbers."""
    with opened(tmp_path) as engine, engine.begin() as connection:
        Migrations().upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})

        assert compare_metadata(context, TABLES) == []
        for name in TABLES.tables:
            words = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE name = ?", (name,)
            )
            assert "WITHOUT ROWID" in words.scalar_one()


async def test_a_table_that_is_changed(tmp_path: Path) -> None:
    """SQLite copies a table to change it: rows stay, no row number comes with the copy."""
    made_from(SHAPES / "0.sql", tmp_path)
    before = rows_in(tmp_path, "languages")
    with opened(tmp_path) as engine, engine.begin() as connection:
        migrate(connection, migrations(tmp_path / "a folder: %(here)s"))

    assert rows_in(tmp_path, "languages") == before
    assert (number_in(tmp_path), revision_in(tmp_path)) == (int(NEXT), NEXT)
    with (
        closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection,
        pytest.raises(sqlite3.OperationalError, match="no such column"),
    ):
        connection.execute("SELECT rowid FROM languages")


def test_what_a_revision_deletes_is_in_no_byte(tmp_path: Path) -> None:
    """Once the log is emptied, as at each start, a table that went is nowhere (safety rule B3)."""
    made_from(SHAPES / "0.sql", tmp_path)
    with opened(tmp_path) as engine:
        seals = [row["sealed"] for row in rows_in(tmp_path, "messages")]
        assert all(seal in bytes_in(tmp_path) for seal in seals)
        with engine.begin() as connection:
            migrate(connection, migrations(tmp_path / "more", "    op.drop_table('messages')\n"))
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    assert rows_in(tmp_path, "messages") == []
    assert not any(seal in bytes_in(tmp_path) for seal in seals)


@pytest.mark.parametrize(
    "shape", [one for one in RELEASED if int(one.stem) < 3], ids=lambda one: one.stem
)
async def test_numbers_of_letters_go(shape: Path, tmp_path: Path) -> None:
    """
    The hash of a letter says which day was on it: what earlier programs kept is in no byte.

    File ids of recordings stay, whichever way they are sent; so does the end of each.
    """
    made_from(shape, tmp_path)
    before = rows_in(tmp_path, "recordings")
    gone = ("a-letter#pdf", "a-calendar#made")
    for fingerprint in (*gone, "a-voice#audio"):
        change(tmp_path, f"INSERT INTO recordings VALUES (1, '{fingerprint}', 'id', 1826928000)")
    async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)) as store:
        assert await store.recording(1, "a-voice#audio") == "id"
        assert [await store.recording(1, one) for one in gone] == [None, None]

    kept = [row for row in rows_in(tmp_path, "recordings") if row["fingerprint"] != "a-voice#audio"]
    assert kept == before
    assert not any(one.encode() in bytes_in(tmp_path) for one in gone)


async def test_migrated_without_recordings(tmp_path: Path) -> None:
    """A table that somebody dropped stops no migration: it is begun anew."""
    made_from(SHAPES / "0.sql", tmp_path)
    change(tmp_path, "DROP TABLE recordings")
    async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)) as store:
        assert await store.last_link(SHE) == "link1"

    assert (number_in(tmp_path), rows_in(tmp_path, "recordings")) == (int(HEAD), [])


async def test_not_migrated_with_other_recordings(tmp_path: Path) -> None:
    """A table with other columns is named in the sentence, and the file stays as it is."""
    made_from(SHAPES / "0.sql", tmp_path)
    change(tmp_path, "ALTER TABLE recordings RENAME COLUMN fingerprint TO named")
    with pytest.raises(DatabaseUnusable, match="the table recordings has other columns"):
        async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)):
            pass

    assert number_in(tmp_path) == 0


async def test_a_revision_that_breaks(tmp_path: Path) -> None:
    """All steps or none: the file stays as it was, with its number, and the bot uses it."""
    made_from(SHAPES / "0.sql", tmp_path)
    with (
        opened(tmp_path) as engine,
        pytest.raises(ValueError, match="broken"),
        engine.begin() as connection,
    ):
        migrate(connection, migrations(tmp_path / "more", BREAKS))

    assert (number_in(tmp_path), revision_in(tmp_path)) == (0, None)
    assert await has_everything(tmp_path)


KILLED = """
import sys
from pathlib import Path
from tests.store.test_migrations import Migrations, NEXT, migrate, opened
with opened(Path(sys.argv[1])) as engine, engine.begin() as connection:
    migrate(connection, Migrations(NEXT, (Path(sys.argv[2]),)))
"""


@pytest.mark.parametrize("shape", RELEASED, ids=lambda one: one.stem)
async def test_killed_in_the_middle(shape: Path, tmp_path: Path) -> None:
    """A process that is killed after some steps has changed nothing; the next start has all."""
    made_from(shape, tmp_path)
    before = (number_in(tmp_path), revision_in(tmp_path))
    migrations(tmp_path / "more", DIES)
    words = [sys.executable, "-c", KILLED, str(tmp_path), str(tmp_path / "more")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == -signal.SIGKILL, done.stderr
    assert (number_in(tmp_path), revision_in(tmp_path)) == before
    assert await has_everything(tmp_path)


async def test_killed_anywhere(tmp_path: Path) -> None:
    """The files as a kill would leave them before each statement, and after the last one."""
    live = tmp_path / "live"
    live.mkdir()
    made_from(SHAPES / "0.sql", live)
    steps = migrations(tmp_path / "more", "    op.execute('UPDATE totals SET number = 99')\n")
    states: list[Path] = []

    def keep(*_: object) -> None:
        states.append(tmp_path / f"state{len(states)}")
        states[-1].mkdir()
        for file in live.iterdir():
            shutil.copy(file, states[-1])

    with opened(live) as engine, engine.begin() as connection:
        # With no memory of its own, SQLite writes changed pages out before the end.
        connection.exec_driver_sql("PRAGMA cache_size = 1")
        event.listen(engine, "before_cursor_execute", keep)
        migrate(connection, steps)
        keep()
    different = {bytes_in(state): state for state in states}.values()

    assert len(states) > 10
    assert len(different) > 2
    assert number_in(live) == int(NEXT)
    for state in different:
        assert number_in(state) == 0
        assert await has_everything(state)


IMPORTS = """
import asyncio, sys
from pathlib import Path
from bot.service.log import set_up_logs
from bot.store.factory import FILE_NAME
from bot.store.process_lock import ProcessLock
from tests.store.places import store_in
async def start(folder):
    async with store_in(folder, process_lock=ProcessLock(folder / FILE_NAME)):
        pass
set_up_logs()
for one in sys.argv[1:]:
    asyncio.run(start(Path(one)))
    print("alembic" in sys.modules)
"""


def test_imported_for_older_files_alone(tmp_path: Path) -> None:
    """Alembic is not loaded for a new file, nor for one at the head; nor is it the second time."""
    folders = [tmp_path / stem for stem in ("new", HEAD, "0")]
    for folder in folders:
        folder.mkdir()
        if folder.name != "new":
            made_from(SHAPES / f"{folder.name}.sql", folder)
    said = []
    for among in (folders, folders[-1:]):
        words = [sys.executable, "-c", IMPORTS, *map(str, among)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
        # One line of ours, none of Alembic's own.
        said.append((done.stdout.split(), re.findall(r"event=\S+|alembic.*", done.stderr)))

    first = (["False", "False", "True"], ["event=database_migrated"])
    assert said == [first, (["False"], [])]


def test_a_new_revision_begins_from_the_template(tmp_path: Path) -> None:
    """`alembic revision`, as CONTRIBUTING has it, writes the next step, and does nothing else."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(FOLDER, tmp_path / "bot" / "store" / "migrations")
    config = Config(toml_file=tmp_path / "pyproject.toml")
    command.revision(config, message="A column more", rev_id=NEXT)
    made = tmp_path / "bot" / "store" / "migrations" / "versions" / f"r{NEXT}_a_column_more.py"

    assert made.read_text(encoding="utf-8").startswith('"""A column more"""\n')
    assert ScriptDirectory.from_config(config).get_heads() == [NEXT]
    with pytest.raises(SystemExit, match="brings its data up to date itself"):
        command.upgrade(config, "head")
