"""A wish to be forgotten that the disk did not carry out: what is said, and that it is kept."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.model.retention import ErasureStatus
from bot.store.erasure_journal import LONGEST_TTL, ErasureJournal, journal_files
from bot.store.factory import FILE_NAME
from bot.store.process_lock import ProcessLock
from bot.store.sqlite_file import PRAGMAS
from bot.store.store import DatabaseStore
from tests.disks import mounted, remount
from tests.store.conftest import Lines
from tests.store.in_use import NEW, OTHER, SHE, knows, use
from tests.store.places import Clock, bytes_in, file_of, rows_in, store_in

NOTHING_WRITTEN = [*PRAGMAS, "query_only=ON"]
"""A database that can be read and takes nothing."""


def bot_in(
    data: Path, *places: Path, clock: Clock | None = None, pragmas: list[str] | None = None
) -> DatabaseStore:
    """The store of the bot itself, which writes wishes down in *places*."""
    now = clock or Clock()
    return store_in(
        data, now, pragmas=PRAGMAS if pragmas is None else pragmas,
        process_lock=ProcessLock(data / FILE_NAME), erasure_journal=ErasureJournal(places, now),
    )  # fmt: skip


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own; only an administrator can make one."""
    with mounted(tmp_path / "disk", 400) as is_mounted:
        if not is_mounted:
            pytest.skip("no disk can be mounted here")
        yield tmp_path / "disk"


async def test_done_means_done(tmp_path: Path) -> None:
    """On a sound disk nothing is written down, and nothing is left."""
    place = tmp_path / "journal"
    async with bot_in(tmp_path / "data", place) as store:
        await use(store, SHE)
        await store.flush()
        forgotten = await store.forget(SHE)

        assert (forgotten.erasing, forgotten.rows) == (ErasureStatus.DONE, 3)
        assert rows_in(tmp_path / "data", "last_link") == []
    assert not place.exists()


async def test_a_wish_outlives_the_process(disk: Path, tmp_path: Path, lines: Lines) -> None:
    """Asked on a disk that takes nothing, stopped, started on a disk that takes: it is done."""
    key_folder = tmp_path / "keys"
    key_folder.mkdir()
    places = journal_files(disk / "data" / FILE_NAME, key_folder / "key")
    async with bot_in(disk / "data", *places) as store:
        await use(store, SHE)
        await use(store, OTHER)
    remount(disk, "ro")
    async with bot_in(disk / "data", *places) as store:
        assert (await store.forget(SHE)).erasing is ErasureStatus.LATER
        assert await store.kept_about(SHE) == {}
    assert "store_closed_before_erasing" not in " ".join(lines.events())
    # Still nothing to be written: the wish of before is known, and nothing of hers is read.
    async with bot_in(disk / "data", *places) as store:
        assert await store.kept_about(SHE) == {}
    remount(disk, "rw")
    async with bot_in(disk / "data", *places) as store:
        assert await store.kept_about(SHE) == {}
        assert await store.last_link(OTHER) == f"link{OTHER}"
        assert len(rows_in(disk / "data", "languages")) == 1

    assert list(key_folder.iterdir()) == []


async def test_it_is_done_while_it_runs(disk: Path, tmp_path: Path) -> None:
    """The disk takes something again: it is done without anybody asking, and nothing is noted."""
    place = tmp_path / "journal"
    async with bot_in(disk / "data", place) as store:
        await use(store, SHE)
    remount(disk, "ro")
    async with bot_in(disk / "data", place) as store:
        assert (await store.forget(SHE)).erasing is ErasureStatus.LATER
        assert place.exists()
        remount(disk, "rw")
        assert await store.flush()
        assert not place.exists()
        # What she does from now on stays.
        await use(store, SHE)
        assert await store.flush()
    async with bot_in(disk / "data", place) as store:
        assert await store.last_link(SHE) == f"link{SHE}"


async def test_nowhere_to_note_it(tmp_path: Path, lines: Lines) -> None:
    """When no place takes it, it is not promised: unsure, and the log says so at the end."""
    data = tmp_path / "data"
    async with bot_in(data) as store:
        await use(store, SHE)
    async with bot_in(data, tmp_path / "no" / "folder", pragmas=NOTHING_WRITTEN) as store:
        assert (await store.forget(SHE)).erasing is ErasureStatus.UNSURE
        assert await store.kept_about(SHE) == {}

    assert lines.events()[-1] == "store_closed_before_erasing"
    assert len(rows_in(data, "last_link")) == 1


async def test_the_next_place_is_taken(tmp_path: Path) -> None:
    """The first place takes nothing: the second one does."""
    data, second = tmp_path / "data", tmp_path / "second"
    async with bot_in(data) as store:
        await use(store, SHE)
    places = [tmp_path / "no" / "folder", second]
    async with bot_in(data, *places, pragmas=NOTHING_WRITTEN) as store:
        assert (await store.forget(SHE)).erasing is ErasureStatus.LATER
        assert await store.kept_about(SHE) == {}
    async with bot_in(data, *places) as store:
        assert rows_in(data, "last_link") == []
    assert not second.exists()


async def test_nothing_of_a_wish_can_be_read(tmp_path: Path) -> None:
    """What is written down is keyed hashes of rows, for its owner alone: no number, no text."""
    data, place = tmp_path / "data", tmp_path / "journal"
    she = 739184652091
    async with bot_in(data) as store:
        await use(store, she)
    async with bot_in(data, place, pragmas=NOTHING_WRITTEN) as store:
        await store.forget(she)
        text = place.read_text()

        assert re.fullmatch(r"\n(?:(?:last_link|languages|messages) [0-9a-f]{64}\n){3}", text)
        assert str(she) not in text
        assert stat.S_IMODE(place.stat().st_mode) == 0o600
        assert {row["person"].hex() for row in rows_in(data, "last_link")} <= set(text.split())


async def test_asked_again_and_again(tmp_path: Path) -> None:
    """Whoever presses a hundred times on a disk that takes nothing fills no other disk."""
    data, place = tmp_path / "data", tmp_path / "journal"
    async with bot_in(data) as store:
        await use(store, SHE)
    async with bot_in(data, place, pragmas=NOTHING_WRITTEN) as store:
        for _ in range(100):
            await use(store, SHE)
            assert (await store.forget(SHE)).erasing is ErasureStatus.LATER

        assert len(place.read_text().split("\n")) == 5


async def test_a_wish_lives_no_longer_than_what_it_is_about(tmp_path: Path) -> None:
    """After the longest life of a row there is nothing left to delete: it goes."""
    clock = Clock()
    place = tmp_path / "journal"
    journal = ErasureJournal((place,), clock)
    assert journal.append(place, [("last_link", bytes(32))])
    os.utime(place, (clock.at, clock.at))
    clock.at += LONGEST_TTL - 1
    assert journal.read() == {("last_link", bytes(32))}
    clock.at += 2

    assert journal.read() == set()
    assert not place.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "last_link",
        "last_link 00\n",
        "totals " + "00" * 32,
        "last_link " + "00" * 32 + "; drop table totals",
        "\udcff\x00\n" * 5,
    ],
)
async def test_what_is_no_wish_changes_nothing(text: str, tmp_path: Path, lines: Lines) -> None:
    """Half a line of a full disk, or anything else in the place of the journal, is passed over."""
    data, place = tmp_path / "data", tmp_path / "journal"
    async with bot_in(data) as store:
        await use(store, SHE)
    place.write_bytes(text.encode("utf-8", "surrogateescape"))
    async with bot_in(data, place) as store:
        assert await knows(store, SHE)

    assert lines.events() == []


def test_half_a_line_spoils_no_other(tmp_path: Path) -> None:
    """A power cut in the middle of a line: what is written after it counts, and it alone not."""
    place = tmp_path / "journal"
    journal = ErasureJournal((place,), Clock())
    journal.append(place, [("last_link", b"a" * 32)])
    place.write_bytes(place.read_bytes()[:-10])
    os.utime(place, (Clock().at, Clock().at))
    assert journal.append(place, [("languages", b"b" * 32)])

    assert journal.read() == {("languages", b"b" * 32)}


def test_a_link_in_its_place(tmp_path: Path) -> None:
    """A link in the place of the journal is neither read, written nor wiped."""
    target = tmp_path / "target"
    target.write_text("last_link " + "00" * 32 + "\n")
    place = tmp_path / "journal"
    place.symlink_to(target)
    journal = ErasureJournal((place,), Clock())

    assert not journal.append(place, [("last_link", bytes(32))])
    assert journal.read() == set()
    assert journal.clear()
    assert target.read_text() == "last_link " + "00" * 32 + "\n"


async def test_several_persons_and_keys(tmp_path: Path) -> None:
    """Every wish counts, under every key that rows may have been written with."""
    data, place = tmp_path / "data", tmp_path / "journal"
    async with bot_in(data) as store:
        for person in (SHE, OTHER, NEW):
            await use(store, person)
    async with bot_in(data, place, pragmas=NOTHING_WRITTEN) as store:
        for person in (SHE, OTHER):
            assert (await store.forget(person)).erasing is ErasureStatus.LATER
    now, keys = Clock(), {1: bytes(range(32)), 2: bytes(32)}
    async with store_in(
        data,
        now,
        keys,
        process_lock=ProcessLock(data / FILE_NAME),
        erasure_journal=ErasureJournal((place,), now),
    ) as store:
        assert [bool(await store.kept_about(one)) for one in (SHE, OTHER, NEW)] == [
            False, False, True,
        ]  # fmt: skip


async def test_a_broken_file_that_she_is_in(tmp_path: Path) -> None:
    """The file breaks just as she asks: what was put aside goes too, before it is called done."""
    data = tmp_path / "data"
    async with bot_in(data) as store:
        await use(store, SHE)
        await store.flush()
        await store._database.checkpoint()
        trace = rows_in(data, "last_link")[0]["sealed"]
        path = data / FILE_NAME
        with path.open("r+b") as file:
            file.write(b"\xa5" * 100)
        await file_of(store)._dispose()
        assert (await store.forget(SHE)).erasing is ErasureStatus.DONE

        assert list(data.glob("*.broken-*")) == []
        assert trace not in bytes_in(data)


async def test_a_wish_after_a_crash(tmp_path: Path) -> None:
    """Deleted, and killed before the log was emptied: the next start empties it."""
    data = tmp_path / "data"
    async with bot_in(data) as store:
        await use(store, SHE)
        await store.flush()
        trace = rows_in(data, "last_link")[0]["sealed"]
        store._writer.request_erasure(SHE)
        await store._writer._write_batch()
        # As a kill leaves the files: copied while the log is full.
        left = tmp_path / "left"
        left.mkdir()
        for file in data.iterdir():
            (left / file.name).write_bytes(file.read_bytes())
    assert trace in bytes_in(left)
    async with bot_in(left):
        assert trace not in bytes_in(left)
