"""One process at a time has the data of a bot; the others are told, and a crash lets it go."""

import errno
import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.store.factory import FILE_NAME, make_store
from bot.store.process_lock import ProcessLock
from bot.store.startup_errors import DataInUse
from tests.disks import mounted, remount
from tests.endtoend.running_bot import KEY
from tests.store.conftest import Lines
from tests.store.in_use import OTHER, SHE, knows, use
from tests.store.places import store_in

HOLDING = """
import sys, time
from pathlib import Path
from bot.store.process_lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def held_elsewhere(database: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock of *database*."""
    command = [sys.executable, "-c", HOLDING, str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_crash_lets_it_go(tmp_path: Path) -> None:
    """While another process lives, its data is refused in one sentence; once killed, it is free."""
    lock = ProcessLock(tmp_path / FILE_NAME)
    with held_elsewhere(tmp_path / FILE_NAME) as process:
        with pytest.raises(DataInUse, match="Another bot is running with the data at") as said:
            lock.acquire()
        assert "\n" not in str(said.value)
        assert "BOT_DATA_DIR" in str(said.value)
        process.kill()
        process.wait()
        lock.acquire()
    lock.release()


def test_every_way_to_the_data_has_one_lock(tmp_path: Path) -> None:
    """A link to the folder, a link to the file, another spelling: the same data, the same lock."""
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE_NAME).touch()
    (tmp_path / "folder").symlink_to(data)
    (tmp_path / "file").symlink_to(data / FILE_NAME)
    first = ProcessLock(data / FILE_NAME)
    first.acquire()
    for way in (
        tmp_path / "folder" / FILE_NAME,
        tmp_path / "file",
        data / ".." / "data" / FILE_NAME,
    ):
        with pytest.raises(DataInUse):
            ProcessLock(way).acquire()
    first.release()
    ProcessLock(tmp_path / "file").acquire()


def test_two_bots_of_one_folder(tmp_path: Path) -> None:
    """Two databases in one folder are two bots: both run."""
    first, second = ProcessLock(tmp_path / "one.db"), ProcessLock(tmp_path / "two.db")
    first.acquire()
    second.acquire()
    first.acquire()
    first.release()
    second.release()


def test_a_deleted_lock_is_made_anew(tmp_path: Path) -> None:
    """Whoever deletes the files of the data does not open it to a second bot for long."""
    first = ProcessLock(tmp_path / FILE_NAME)
    first.acquire()
    (tmp_path / f"{FILE_NAME}.lock").unlink()
    first.acquire()
    with pytest.raises(DataInUse):
        ProcessLock(tmp_path / FILE_NAME).acquire()
    first.release()


def test_a_link_in_the_place_of_the_lock(tmp_path: Path) -> None:
    """A link is not followed: nothing elsewhere is made, opened or changed."""
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / f"{FILE_NAME}.lock").symlink_to(elsewhere)
    ProcessLock(tmp_path / FILE_NAME).acquire()

    assert not elsewhere.exists()


def test_a_read_only_disk(tmp_path: Path) -> None:
    """A lock that is there is held on a disk that takes nothing; without one it goes on."""
    with mounted(tmp_path / "disk", 400) as is_mounted:
        if not is_mounted:
            pytest.skip("no disk can be mounted here")
        first = ProcessLock(tmp_path / "disk" / FILE_NAME)
        first.acquire()
        remount_later = tmp_path / "disk"
        first.release()
        remount(remount_later, "ro")
        first.acquire()
        with pytest.raises(DataInUse):
            ProcessLock(tmp_path / "disk" / FILE_NAME).acquire()
        ProcessLock(tmp_path / "disk" / "other.db").acquire()
        first.release()


@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL])
def test_a_folder_without_locks(
    code: int, tmp_path: Path, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network folders have no locks: said once, with what to do, and the bot runs."""

    def none_here(_file: int, _how: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", none_here)
    lock = ProcessLock(tmp_path / FILE_NAME)
    for _ in range(3):
        lock.acquire()

    assert lines.events() == ["data_cannot_be_locked"]
    assert "one bot alone" in str(lines.lines[0][1]["what_to_do"])


async def test_the_second_store(tmp_path: Path, lines: Lines) -> None:
    """The store of a second bot does not open; what the first remembers stays whole."""
    settings = {"data_dir": tmp_path, "database_url": None, "key_file": None, "key": KEY}
    async with store_in(tmp_path, process_lock=ProcessLock(tmp_path / FILE_NAME)) as store:
        await use(store, SHE)
        with pytest.raises(DataInUse):
            async with make_store(**settings, alone=True):  # type: ignore[arg-type]
                pass
        assert await knows(store, SHE)
        async with make_store(**settings) as beside:  # type: ignore[arg-type]
            assert await beside.notices() == ()
        assert await store.flush()
    async with make_store(**settings, alone=True) as store:  # type: ignore[arg-type]
        await use(store, OTHER)

    assert lines.events() == []


async def test_a_folder_that_comes_back_with_another_bot(tmp_path: Path, lines: Lines) -> None:
    """Its folder was taken away, and another bot has begun there: this one goes on from memory."""
    data = tmp_path / "data"
    async with store_in(data, process_lock=ProcessLock(data / FILE_NAME)) as store:
        await use(store, SHE)
        await store.flush()
        data.rename(tmp_path / "moved")
        data.mkdir()
        with held_elsewhere(data / FILE_NAME):
            await use(store, OTHER)
            assert not await store.flush()
            assert await knows(store, OTHER)
            assert not (data / FILE_NAME).exists()
            assert "store_in_memory in-use-by-another-bot" in lines.events()
        assert await store.flush()

        assert lines.events()[-1] == "store_recovered"
