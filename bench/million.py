"""
`python -m bench.million`: what the store costs with a million people in it, beside an empty one.

On a file and on PostgreSQL. Every person has a language, a last screen and the number of a
message, ends spread as if they had come evenly. Empty and full take turns; the least of all
rounds counts, for others use this machine, too.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from random import Random

import asyncpg
from sqlalchemy import Table

from bench.bots import BENCH, KEY
from bot.model.names import Locale
from bot.model.retention import (
    LANGUAGES_EXPIRY,
    LAST_LINK_EXPIRY,
    MESSAGES_EXPIRY,
    DataKind,
    Expiry,
    ttl,
)
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME, make_store
from bot.store.keys import find_keys
from bot.store.row_mapper import RowMapper
from bot.store.sealing import Keyring
from bot.store.store import DatabaseStore
from bot.store.tables import LANGUAGES, LAST_LINK, MESSAGES
from tests.store.postgres import program, running_postgres

FIRST = 6_000_000_000
LINK = "s1f-JooS"
PRESSES, READS, ERASURES = 2_000, 300, 40
EXPIRED = 2_000
"""Rows that a sweep finds, in the empty one as in the full one: those of five minutes."""
Row = dict[str, float | str]


class Rows:
    """Sealed rows of so many people, made once."""

    def __init__(self, people: int) -> None:
        keys = find_keys(key=KEY, key_file=None, database=Path("none"), may_make=False)
        self.mapper = RowMapper(Keyring(keys))
        self.people = people
        self._random = Random(7)
        self._now = time.time()

    def of(
        self, table: Table, persons: range, *, expired: bool = False
    ) -> list[tuple[object, ...]]:
        """The rows of a table, in the order of their keys, as a table grows anyway."""
        rows = []
        for person in persons:
            if table is LAST_LINK:
                end = self._end(LAST_LINK_EXPIRY, DataKind.LAST_LINK, expired=expired)
                row = self.mapper.link_row(person, LINK, end)
            elif table is LANGUAGES:
                end = self._end(LANGUAGES_EXPIRY, DataKind.LANGUAGES, expired=expired)
                row = self.mapper.languages_row(person, Languages(Locale("fr"), None), end)
            else:
                end = self._end(MESSAGES_EXPIRY, DataKind.MESSAGES, expired=expired)
                row = self.mapper.message_row(person, SentMessage(person, 7), end)
            rows.append(tuple(row[column.name] for column in table.c))
        return sorted(rows)

    def _end(self, expiry: Expiry, kind: DataKind, *, expired: bool) -> int:
        # Nobody's row expires by itself while this runs.
        longest = ttl(kind).total_seconds() - 6.5 * 3600
        ago = longest + 12 * 3600 if expired else self._random.uniform(0, longest)
        return expiry.expires_at(self._now - ago)


class InFile:
    """A store in a file."""

    name = "SQLite"

    def __init__(self, folder: Path, what: str) -> None:
        self.folder = folder / f"file-{what}"

    async def fill(self, table: Table, rows: list[tuple[object, ...]]) -> None:
        """Put rows in."""
        signs = ", ".join("?" for _ in table.c)
        with closing(sqlite3.connect(self.folder / FILE_NAME)) as connection, connection:
            connection.executemany(f"INSERT INTO {table.name} VALUES ({signs})", rows)

    async def settle(self) -> None:
        """Nothing to do."""

    def store(self) -> DatabaseStore:
        """The store of a bot on it."""
        return make_store(
            data_dir=self.folder, database_url=None, key_file=None, key=KEY, alone=True
        )


class OnServer:
    """A store on a server."""

    name = "PostgreSQL"

    def __init__(self, url: str, folder: Path, what: str) -> None:
        self.url = url
        self.folder = folder / f"server-{what}"

    async def fill(self, table: Table, rows: list[tuple[object, ...]]) -> None:
        """Put rows in."""
        connection = await asyncpg.connect(self.url)
        try:
            columns = [column.name for column in table.c]
            await connection.copy_records_to_table(table.name, records=rows, columns=columns)
        finally:
            await connection.close()

    async def settle(self) -> None:
        """What autovacuum does within a minute."""
        connection = await asyncpg.connect(self.url, command_timeout=600)
        try:
            await connection.execute("VACUUM (ANALYZE)")
            await connection.execute("CHECKPOINT")
        finally:
            await connection.close()

    def store(self) -> DatabaseStore:
        """The store of a bot on it."""
        return make_store(
            data_dir=self.folder, database_url=self.url, key_file=None, key=KEY, alone=True
        )


Place = InFile | OnServer


def main() -> None:
    """Measure and write `people.json` and `people.md`."""
    parser = argparse.ArgumentParser(prog="python -m bench.million", description=__doc__)
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", choices=["SQLite", "PostgreSQL"], help="one of the two")
    parser.add_argument("--out", type=Path, default=BENCH / "results")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="million-"))
    rows: list[Row] = []
    try:
        if given.only != "PostgreSQL":
            places = InFile(folder, "empty"), InFile(folder, "full")
            rows += asyncio.run(_measure(*places, given.people, given.rounds))
        if given.only != "SQLite" and program("postgres") is not None:
            with running_postgres() as server:
                urls = server.new_database("without"), server.new_database("full")
                on = OnServer(urls[0], folder, "empty"), OnServer(urls[1], folder, "full")
                rows += asyncio.run(_measure(*on, given.people, given.rounds))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "people.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    (given.out / "people.md").write_text(_page(rows, given.people), encoding="utf-8")


async def _measure(empty: Place, full: Place, people: int, rounds: int) -> list[Row]:
    for place in (empty, full):
        async with place.store():
            pass
    rows = Rows(people)
    begun = time.perf_counter()
    for table in (LAST_LINK, LANGUAGES, MESSAGES):
        for first in range(0, people, 100_000):
            some = range(FIRST + first, FIRST + min(first + 100_000, people))
            await full.fill(table, rows.of(table, some))
    await full.settle()
    _tell(f"{full.name}: {people:,} people in {time.perf_counter() - begun:.0f} s")
    seen: dict[tuple[str, str], list[float]] = {}
    for number in range(rounds):
        for what, place in (("empty", empty), ("full", full)):
            for name, milliseconds in (await _round(place, rows, number)).items():
                seen.setdefault((name, what), []).append(milliseconds)
        await full.settle()
        await empty.settle()
    found: list[Row] = []
    for name in dict.fromkeys(name for name, _ in seen):
        without, with_all = min(seen[name, "empty"]), min(seen[name, "full"])
        found.append({"where": full.name, "what": name, "empty_ms": without, "full_ms": with_all,
                      "ratio": with_all / without})  # fmt: skip
        _tell(f"{full.name}: {name}: {without:.3f} → {with_all:.3f} ms, {with_all / without:.2f}")
    return found


async def _round(place: Place, rows: Rows, number: int) -> dict[str, float]:
    """One of everything; persons of this round are those of no other."""
    apart = max(1, (rows.people - PRESSES - ERASURES) // 20)
    first = FIRST + number * apart
    for table in (LAST_LINK, LANGUAGES, MESSAGES):
        left = range(FIRST - (number + 1) * EXPIRED, FIRST - number * EXPIRED)
        await place.fill(table, rows.of(table, left, expired=True))
    found: dict[str, float] = {}
    store = place.store()
    found["start, and the first sweep"] = await _milliseconds(store.open)
    await store.close()
    async with _opened(place) as (store, milliseconds):
        found["start"] = milliseconds
        # On a server a bot knows of the others only after a moment.
        await asyncio.sleep(0.3)
        found["a press, noted"] = await _milliseconds(lambda: _note(store, first)) / PRESSES
        found["a press, written"] = await _milliseconds(store.flush) / PRESSES
        found["what typed words read"] = await _least(
            store.last_link(first + PRESSES + one) for one in range(READS)
        )
        for person in range(first, first + ERASURES):
            store.note_message(person, SentMessage(person, 9))
        await store.flush()
        found["erasing a person"] = await _least(
            store.forget(person) for person in range(first, first + ERASURES)
        )
        found["a sweep that finds nothing"] = await _least(
            store._writer.delete_expired() for _ in range(3)
        )
    return found


@asynccontextmanager
async def _opened(place: Place):  # type: ignore[no-untyped-def]
    store = place.store()
    milliseconds = await _milliseconds(store.open)
    try:
        yield store, milliseconds
    finally:
        await store.close()


async def _note(store: DatabaseStore, first: int) -> None:
    for person in range(first, first + PRESSES):
        store.count("press")
        store.note_message(person, SentMessage(person, 8))
        store.remember_link(person, LINK)


async def _milliseconds(work: Callable[[], Awaitable[object]]) -> float:
    begun = time.perf_counter()
    await work()
    return (time.perf_counter() - begun) * 1000


async def _least(works: Iterator[Awaitable[object]]) -> float:
    """The median of some, of which the machine's other users have slowed few."""
    took = []
    for work in works:
        begun = time.perf_counter()
        await work
        took.append((time.perf_counter() - begun) * 1000)
    return sorted(took)[len(took) // 2]


def _page(rows: list[Row], people: int) -> str:
    lines = [
        f"# A store with {people:,} people in it, beside an empty one", "",
        "| where | what | empty, ms | full, ms | ratio |", "|---|---|---|---|---|",
    ]  # fmt: skip
    lines += [
        f"| {row['where']} | {row['what']} | {row['empty_ms']:.3f} | {row['full_ms']:.3f} "
        f"| {row['ratio']:.2f} |"
        for row in rows
    ]
    return "\n".join([*lines, ""])


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
