"""C: what is kept, for how long, how it is sealed, and that it goes."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.model.names import Locale
from bot.model.retention import RETENTION
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME
from bot.store.keys import KeyUnusable, find_keys
from bot.store.tables import PERSONAL_TABLES, TABLES, TOTALS
from bot.store.totals import disclosable
from tests.endtoend.running_bot import KEY
from tests.store.places import Clock, rows_in, store_in

SHE = 739184652091
FRENCH = Languages(Locale("fr"), None)
KEPT_FIELDS = {
    "last_link": {"person", "sealed", "ends"},
    "languages": {"person", "sealed", "ends"},
    "messages": {"person", "message", "sealed", "ends"},
    "waiting": {"number", "sealed", "ends"},
    "totals": {"day", "event", "number"},
    "recordings": {"bot", "fingerprint", "file_id", "ends"},
    "notices": {"place", "first_day", "last_day", "says"},
}
"""Every field of every table. Whoever adds one has to say so here, and to two people."""


def test_the_fields_are_fixed() -> None:
    """C1, C9: no name, age, number, place or story has a field; no score, no profile."""
    found = {table.name: {one.name for one in table.columns} for table in TABLES.sorted_tables}

    assert found == KEPT_FIELDS
    assert len(RETENTION) == len(KEPT_FIELDS)


def test_totals_are_nobodys() -> None:
    """C8: totals have a day, an event and a number, and no way to a person or to another day."""
    assert {one.name for one in TOTALS.columns} == {"day", "event", "number"}
    assert TOTALS not in PERSONAL_TABLES


def test_small_numbers_are_hidden() -> None:
    """C8: a number under ten is shown nowhere."""
    assert disclosable({"press": 10, "typed": 9, "command": 1}) == {"press": 10}


async def test_small_numbers_of_a_store(tmp_path: Path) -> None:
    """C8: what a store tells about a day leaves out what fewer than ten did."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        for _ in range(9):
            store.count("typed")
        for _ in range(10):
            store.count("press")
        day = date.fromisoformat("2026-11-23")

        assert await store.totals(day) in ({"press": 10}, {})
        assert "typed" not in await store.totals(day)


async def test_everything_has_an_end(tmp_path: Path) -> None:
    """C2: the clock moved forward, the last link and then the languages are gone, from disk too."""
    clock = Clock()
    async with store_in(tmp_path, clock) as store:
        store.remember_link(SHE, "link")
        store.remember_languages(SHE, FRENCH)
        store.note_message(SHE, SentMessage(SHE, 1))
        assert await store.flush()
        assert await store.kept_about(SHE) == {"last-link": 1, "languages": 1, "messages": 1}
    clock.goes_on(hours=25, minutes=6)
    async with store_in(tmp_path, clock) as store:
        assert await store.kept_about(SHE) == {"languages": 1, "messages": 1}
        assert rows_in(tmp_path, "last_link") == []
    clock.goes_on(hours=48)
    async with store_in(tmp_path, clock) as store:
        assert await store.kept_about(SHE) == {"languages": 1}
        assert rows_in(tmp_path, "messages") == []
    clock.goes_on(days=31)
    async with store_in(tmp_path, clock) as store:
        assert await store.kept_about(SHE) == {}
        assert rows_in(tmp_path, "languages") == []


async def test_erased_at_once(tmp_path: Path) -> None:
    """B3: after erasing there is no row of hers in any table."""
    async with store_in(tmp_path) as store:
        store.remember_link(SHE, "link")
        store.remember_languages(SHE, FRENCH)
        store.note_message(SHE, SentMessage(SHE, 1))
        assert await store.flush()
        await store.forget(SHE)

        assert [rows_in(tmp_path, table.name) for table in PERSONAL_TABLES] == [[], [], []]


async def test_nothing_plain_in_the_file(tmp_path: Path) -> None:
    """C3, C4: without the key no row says whose it is, nor what it holds."""
    async with store_in(tmp_path) as store:
        store.remember_link(SHE, "s1f-CANARYlink")
        store.note_message(SHE, SentMessage(SHE, 1))
        assert await store.flush()
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database:
            said = repr([database.execute(f"SELECT * FROM {one.name}").fetchall()
                         for one in PERSONAL_TABLES])  # fmt: skip

    assert str(SHE) not in said
    assert "CANARY" not in said


def test_the_key_is_elsewhere(tmp_path: Path) -> None:
    """C4: the bot does not start with a key that lies beside what it opens."""
    beside = tmp_path / "data" / "key"
    beside.parent.mkdir()
    beside.write_text(KEY)
    beside.chmod(0o600)

    with pytest.raises(KeyUnusable):
        find_keys(key=None, key_file=beside, database=tmp_path / "data" / FILE_NAME)


async def test_no_copy_outlives_an_erasing(tmp_path: Path) -> None:
    """C11: the only copy that is ever made, of a broken file, goes with the first erasing."""
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 1000)
    async with store_in(tmp_path) as store:
        store.remember_link(SHE, "link")
        assert await store.flush()
        assert list(tmp_path.glob("*.broken-*")) != []
        await store.forget(SHE)

        assert list(tmp_path.glob("*.broken-*")) == []
        assert {one.name for one in tmp_path.iterdir()} <= {
            FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm",
        }  # fmt: skip
