"""The database is deleted, broken, locked, full, read-only or gone: answers go on from memory."""

import asyncio
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.model.names import Locale
from bot.service.ports import Languages, SentMessage
from bot.store import store as store_module
from bot.store.opening import FILE_NAME
from bot.store.sqlite_file import PRAGMAS
from bot.store.store import DatabaseStore
from bot.store.writer import TRIES
from tests.store.conftest import Lines
from tests.store.places import rows_in, store_in

SHE, OTHER, NEW = 1, 2, 3
FRENCH = Languages(Locale("fr"), None)


async def use(store: DatabaseStore, person: int) -> None:
    """Write everything about *person*."""
    store.remember_link(person, f"link{person}")
    store.remember_languages(person, FRENCH)
    store.note_message(person, SentMessage(person, 1))
    store.note_recording(1, f"print{person}", "id")
    store.count("press")


async def knows(store: DatabaseStore, person: int) -> bool:
    """Whether all that `use` wrote is answered."""
    assert await store.totals(date(2026, 11, 23)) == {}
    return (
        await store.last_link(person) == f"link{person}"
        and await store.languages(person) == FRENCH
        and await store.messages(person) == (SentMessage(person, 1),)
        and await store.recording(1, f"print{person}") == "id"
        and await store.kept_about(person) == {"last-link": 1, "languages": 1, "messages": 1}
    )


@pytest.fixture
async def store(tmp_path: Path, lines: Lines) -> AsyncIterator[DatabaseStore]:
    """A store in use, everything written."""
    async with store_in(tmp_path / "data") as store:
        await use(store, SHE)
        assert await store.flush()
        assert lines.events() == []
        yield store


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
        assert await store.forget(OTHER) == 0
        assert lines.events() == ["store_in_memory cannot-be-opened"]
        (tmp_path / "data").unlink()
        assert await store.flush()

        assert lines.events()[1:] == ["store_recovered"]
        assert len(rows_in(tmp_path / "data", "last_link")) == 1


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
        assert await store.forget(SHE) == 3
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
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)]
    if shutil.which("mount") is None:
        pytest.skip("no disk can be mounted here")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


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
        subprocess.run(["mount", "-o", "remount,size=20m", str(small_disk)], check=True)
        assert await store.flush()

        assert lines.events()[-1] == "store_recovered"
        assert await store.kept_about(SHE) == {}
    assert len(rows_in(small_disk / "data", "last_link")) == 4_990
    assert rows_in(small_disk / "data", "languages") == []


async def test_a_really_read_only_disk(small_disk: Path, lines: Lines) -> None:
    """A disk that takes nothing at the start: memory alone, until it takes something again."""
    async with store_in(small_disk / "data") as store:
        await use(store, SHE)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    async with store_in(small_disk / "data") as store:
        await use(store, NEW)
        assert not await store.flush()
        assert await knows(store, NEW)
        assert lines.events()[0].startswith("store_in_memory")
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
        assert await store.flush()
        assert await knows(store, SHE)


async def test_broken_at_the_start(tmp_path: Path, lines: Lines) -> None:
    """A file that is no database is put aside, said so, and a new one begun."""
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 1000)
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        assert await store.flush()
        assert await knows(store, SHE)
        assert (tmp_path / f"{FILE_NAME}.broken-1").is_file()
        assert lines.events() == [
            "store_put_aside",
            "store_in_memory broken",
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
        await store._database.empty_log()
        with path.open("r+b") as file:
            file.seek(start)
            file.write(b"\xa5" * (path.stat().st_size - start))
        await use(store, NEW)

        assert await store.flush()
        assert await knows(store, SHE)
        assert await knows(store, NEW)
        assert (tmp_path / f"{FILE_NAME}.broken-1").is_file()
        assert lines.events() == ["store_put_aside", "store_in_memory broken", "store_recovered"]
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
        await store._database._let_go()
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
    store._held.forget(SHE)
    store._held.forget(OTHER)
    mine = store._rows._seals.newest.row("last_link", SHE)
    other = store._rows._seals.newest.row("last_link", OTHER)
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection, connection:
        connection.execute(
            "UPDATE last_link SET sealed = (SELECT sealed FROM last_link WHERE person = ?) "
            "WHERE person = ?",
            (other, mine),
        )

    assert await store.last_link(SHE) is None
    assert await store.last_link(OTHER) == "link2"


async def test_another_shape(tmp_path: Path, lines: Lines) -> None:
    """A database whose tables are shaped otherwise: memory answers; it is not tried for ever."""
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE last_link (somebody TEXT)")
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        for _ in range(TRIES):
            assert not await store.flush()
        assert await knows(store, SHE)

        assert lines.events() == ["store_in_memory other", "store_gave_up"]
        assert len(store._writer.waiting) == 0


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


async def test_slow(store: DatabaseStore, lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that does not answer: memory does, after a moment, and without that moment again."""
    monkeypatch.setattr(store_module, "ANSWER_WITHIN", 0.05)
    monkeypatch.setattr(store_module, "ERASE_WITHIN", 0.05)
    store._retry = 60.0
    async with store._database._one_at_a_time:
        assert await store.messages(SHE) == (SentMessage(SHE, 1),)
        start = asyncio.get_running_loop().time()
        for _ in range(100):
            assert await store.last_link(OTHER) is None
        assert asyncio.get_running_loop().time() - start < 0.05
        assert await store.forget(SHE) == 3
        assert await store.kept_about(SHE) == {}
    for _ in range(500):
        await asyncio.sleep(0.01)
        if not store._writer.waiting.forgotten:
            break

    assert not store._writer.waiting.forgotten
    assert lines.events()[0] == "store_in_memory no-answer-in-time"


async def test_forgotten_while_being_read(store: DatabaseStore) -> None:
    """A row that is being read while its person is forgotten does not come back to life."""
    await use(store, OTHER)
    assert await store.flush()
    store._held.forget(SHE)
    store._held.forget(OTHER)
    async with store._database._one_at_a_time:
        reading = asyncio.create_task(store.languages(SHE))
        reading_other = asyncio.create_task(store.languages(OTHER))
        for _ in range(5):
            await asyncio.sleep(0)
        forgetting = asyncio.create_task(store.forget(SHE))
        await asyncio.sleep(0)

    assert await reading is None
    assert await reading_other == FRENCH
    assert await forgetting == 3
    assert await store.flush()
    assert await store.kept_about(SHE) == {}


async def test_forgotten_while_being_written(store: DatabaseStore, tmp_path: Path) -> None:
    """A person who is forgotten while her rows are on their way to the disk stays forgotten."""
    for turn in range(20):
        await use(store, NEW)
        store.remember_link(NEW, f"link{turn}")
        writing = asyncio.create_task(store.flush())
        for _ in range(turn):
            await asyncio.sleep(0)
        await store.forget(NEW)
        await writing
        await store.flush()

        assert await store.kept_about(NEW) == {}
        assert len(rows_in(tmp_path / "data", "languages")) == 1


async def test_a_writing_that_is_broken_off_waits_again(store: DatabaseStore) -> None:
    """When the task is cancelled in the middle, what it had taken is not lost."""
    for turn in range(12):
        store.remember_link(NEW, f"link{turn}")
        store.remember_link(turn + 100, "link")
        writing = asyncio.create_task(store.flush())
        for _ in range(turn):
            await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait({writing})
    assert await store.flush()
    for person in range(112):
        store._held.forget(person)

    assert await store.last_link(NEW) == "link11"
    assert [await store.last_link(turn + 100) for turn in range(12)] == ["link"] * 12


async def test_after_the_end(tmp_path: Path, lines: Lines) -> None:
    """A closed store opens nothing again, answers from memory, and is silent; twice as well."""
    store = store_in(tmp_path)
    async with store:
        await use(store, SHE)
    await store.close()
    (tmp_path / FILE_NAME).unlink()

    assert await store.last_link(SHE) == "link1"
    assert await store.last_link(OTHER) is None
    assert list(tmp_path.iterdir()) == []
    assert lines.events() == []


async def test_no_thread_stays(tmp_path: Path) -> None:
    """After any kind of end no thread of the database is left: it would keep the process."""
    before = threading.active_count()
    (tmp_path / FILE_NAME).write_bytes(b"not a database at all" * 1000)
    async with store_in(tmp_path) as store:
        await use(store, SHE)
        await store.flush()
        (tmp_path / FILE_NAME).unlink()
        await store.flush()
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
            other.execute("BEGIN EXCLUSIVE")
            await use(store, NEW)
            await store.flush()
            await store.forget(SHE)
    for _ in range(300):
        # A thread that was told to end needs a moment to do so.
        if threading.active_count() == before:
            break
        await asyncio.sleep(0.01)

    assert threading.active_count() == before


UNCLOSED = """
import asyncio, os, sys
from pathlib import Path
from tests.store.places import store_in
async def main():
    store = store_in(Path(sys.argv[1]))
    await store.open()
    store.remember_link(1, "link")
    await store.flush()
    if sys.argv[2] == "killed":
        os.kill(os.getpid(), 9)
asyncio.run(main())
print("the end")
"""


@pytest.mark.parametrize(("how", "ending"), [("unclosed", (0, "the end\n")), ("killed", (-9, ""))])
async def test_a_store_that_nobody_closed(
    tmp_path: Path, lines: Lines, how: str, ending: tuple[int, str]
) -> None:
    """The process ends, by itself and soon; what was written is there at the next start."""
    command = [sys.executable, "-W", "ignore", "-c", UNCLOSED, str(tmp_path), how]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout) == ending
    async with store_in(tmp_path) as store:
        assert await store.last_link(1) == "link"
    assert lines.events() == []
