"""The real database holds what the one table of `model/retention.py` says, and nothing else."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import ClauseElement, Delete, Select
from sqlalchemy.dialects import registry, sqlite
from sqlalchemy.schema import CreateTable

from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.retention import RETENTION, DataKind, Retention
from bot.service.ports import Languages, SentMessage, Unanswered
from bot.store import tables
from bot.store.factory import FILE_NAME
from bot.store.migrations import HEAD
from bot.store.schema import VERSION
from bot.store.tables import (
    DELETE_EXPIRED,
    LAST_OF_BATCH,
    PERSONAL_TABLES,
    SELECT_OUTER,
    TABLES,
    TOTALS,
    Upsert,
    increment_totals,
    insert_if_absent,
    raise_totals,
    table_name,
    upsert,
)
from tests.store.places import rows_in, store_in

MONDAY = date(2026, 11, 23)
COLUMNS = {
    DataKind.LAST_LINK: {"person": "BLOB", "sealed": "BLOB", "ends": "BIGINT"},
    DataKind.LANGUAGES: {"person": "BLOB", "sealed": "BLOB", "ends": "BIGINT"},
    DataKind.MESSAGES: {"person": "BLOB", "message": "BLOB", "sealed": "BLOB", "ends": "BIGINT"},
    DataKind.WAITING: {"number": "BLOB", "sealed": "BLOB", "ends": "BIGINT"},
    DataKind.TOTALS: {"day": "DATE", "event": "VARCHAR", "number": "BIGINT"},
    DataKind.RECORDINGS: {
        "bot": "BIGINT", "fingerprint": "VARCHAR", "file_id": "VARCHAR", "ends": "BIGINT",
    },
    DataKind.NOTICES: {
        "place": "VARCHAR", "first_day": "DATE", "last_day": "DATE", "says": "VARCHAR",
    },
}  # fmt: skip
"""Reviewed one by one (safety rule C1): a new column is a new line here, with its reason there."""


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A database into which everything was written that can be."""
    async with store_in(tmp_path) as store:
        store.remember_link(1, "link")
        store.remember_languages(1, Languages(Locale("fr"), None))
        store.note_message(1, SentMessage(1, 2))
        assert await store.journal.keep([Unanswered(7, 1, "a press")])
        store.count("press")
        store.note_recording(1, "a", "id")
        assert await store.put_notice(Notice(PlaceId("a"), MONDAY, MONDAY, "Fermé."))
    return tmp_path


def test_the_tables_are_those_of_the_one_table(folder: Path) -> None:
    """One table for each kind and the one of Alembic; indexes on ends, no view, no trigger."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        made = connection.execute("SELECT type, name FROM sqlite_master").fetchall()

    kinds = [table_name(one.kind) for one in RETENTION]
    indexes = [f"ix_{table.name}_ends" for table in PERSONAL_TABLES]
    assert sorted(made) == sorted(
        [
            *(("table", name) for name in (*kinds, VERSION.name)),
            *(("index", one) for one in indexes),
        ]
    )
    assert rows_in(folder, VERSION.name) == [{"version_num": HEAD}]


@pytest.mark.parametrize("kept", RETENTION, ids=lambda kept: str(kept.kind.value))
def test_the_columns(folder: Path, kept: Retention) -> None:
    """Exactly these columns, none of them empty; persons are hashes, what is kept is sealed."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        columns = connection.execute(f"PRAGMA table_info({table_name(kept.kind)})").fetchall()
    found = {name: kind for _, name, kind, *_ in columns}
    rows = rows_in(folder, table_name(kept.kind))

    assert found == COLUMNS[kept.kind]
    assert all(is_filled for *_, is_filled, _, _ in columns)
    assert len(rows) == 1
    if kept.about_a_person:
        assert set(found) <= {"person", "message", "number", "sealed", "ends"}
        assert all(len(rows[0][key]) == 32 for key in set(found) - {"sealed", "ends"})
        assert len(rows[0]["sealed"]) == 93
    else:
        assert "person" not in found


@pytest.mark.parametrize(
    "statement",
    [
        *(DELETE_EXPIRED[table] for table in PERSONAL_TABLES),
        *(LAST_OF_BATCH[table] for table in PERSONAL_TABLES),
        *(statement for both in SELECT_OUTER.values() for statement in both),
    ],
)
def test_nothing_reads_a_whole_table(folder: Path, statement: ClauseElement) -> None:
    """A start and a sweep look rows up by their end, however many people there are."""
    words = str(statement.compile(dialect=sqlite.dialect()))
    asked = [1] * words.count("?")
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {words}", asked)]

    reads = [step for step in steps if step.startswith(("SCAN", "SEARCH"))]
    assert reads
    assert all("_ends" in step for step in reads)
    assert not [step for step in steps if "TEMP B-TREE" in step]


def test_no_order_of_coming(folder: Path) -> None:
    """Rows have no number of their own: who came before whom is not kept."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        for one in RETENTION:
            with pytest.raises(sqlite3.OperationalError, match="no such column"):
                connection.execute(f"SELECT rowid FROM {table_name(one.kind)}")


def test_only_the_owner_reads_the_file(folder: Path) -> None:
    """The file can be opened by its owner alone."""
    assert (folder / FILE_NAME).stat().st_mode & 0o077 == 0


def statements(dialect: str) -> list[Upsert]:
    """Every statement that is not standard, in the words of one database."""
    made = [
        make(table, dialect)
        for table in TABLES.sorted_tables
        for make in (upsert, insert_if_absent)
    ]
    return [*made, increment_totals(dialect), raise_totals(dialect)]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_what_is_written_can_be_said_to_each_database(dialect: str) -> None:
    """`INSERT ... ON CONFLICT` is made with the words of the database that is asked."""
    words = registry.load(dialect)()
    said = [str(one.compile(dialect=words)) for one in statements(dialect)]

    assert len(said) == 2 * len(RETENTION) + 2
    assert all(" ON CONFLICT (" in one and " DO " in one for one in said)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_every_other_statement_is_portable(dialect: str) -> None:
    """Selections and deletions, and the tables themselves, compile for each database alike."""
    words = registry.load(dialect)()
    named = {name: one for name, one in vars(tables).items() if name.isupper()}
    grouped = [one for group in named.values() if isinstance(group, dict) for one in group.values()]
    found = [one for one in (*named.values(), *grouped) if isinstance(one, Select | Delete)]
    said = [str(one.compile(dialect=words)) for one in found]
    made = [str(CreateTable(one).compile(dialect=words)) for one in TABLES.sorted_tables]

    assert len(said) > 20
    # What is SQLite's alone is said to SQLite alone.
    assert {"WITHOUT ROWID" in one for one in made} == {dialect == "sqlite"}


def test_a_database_that_nobody_has_thought_of() -> None:
    """Another one is refused where the statement is made, not silently said in wrong words."""
    with pytest.raises(KeyError, match="mysql"):
        upsert(TOTALS, "mysql")
