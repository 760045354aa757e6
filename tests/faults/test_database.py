"""The database deleted, read-only, locked, full or overwritten under the real bot: it answers."""

import asyncio
import os
import random
import re
import resource
import shutil
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from bot.store.factory import FILE_NAME
from tests.disks import ROOMY, mounted, remount
from tests.endtoend.running_bot import RunningBot
from tests.faults.bot_process import Bots
from tests.faults.record import refused
from tests.standin.client import Person, running_standin

pytestmark = pytest.mark.endtoend

SHE, OTHER, NEW = 901_001, 901_002, 901_003
SOON = 5.0
"""Seconds within which every answer must be there, in any trouble, on a machine that is free."""
TIMES = 40
"""So many times what an answer takes where all is well, on a machine that is not."""
TIDY = {"store_in_memory", "store_recovered", "store_quarantined", "store_still_holds_deleted_rows"}
"""Every event of the store that may be in the log, in trouble."""

Trouble = Callable[[Path, RunningBot], AbstractContextManager[None]]


@contextmanager
def deleted(data: Path, _: RunningBot) -> Iterator[None]:
    """Somebody deletes the files while the bot runs."""
    for one in data.iterdir():
        if one.is_dir():
            shutil.rmtree(one)
        else:
            one.unlink()
    yield


@contextmanager
def folder_deleted(data: Path, _: RunningBot) -> Iterator[None]:
    """Somebody deletes the whole folder."""
    shutil.rmtree(data)
    yield


@contextmanager
def locked(data: Path, _: RunningBot) -> Iterator[None]:
    """Another program is writing into the file, and does not come to an end."""
    other = sqlite3.connect(data / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def no_more_room(_data: Path, bot: RunningBot) -> Iterator[None]:
    """The process may write no byte more into any file, as on a used-up quota."""
    pid = bot.process.pid
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))


def overwrite(data: Path) -> None:
    """Every byte of the files says something else."""
    noise = random.Random(4711)
    for file in data.rglob("*"):
        if file.is_file() and not file.name.endswith("-shm"):
            size = file.stat().st_size
            with file.open("r+b") as opened:
                opened.write(noise.randbytes(size))


@contextmanager
def disk_full(data: Path, _: RunningBot) -> Iterator[None]:
    """The disk under the folder has no byte left, however many the database gives back."""
    filler, is_over = data.parent / "filler", threading.Event()

    def fill() -> None:
        with filler.open("wb", buffering=0) as opened:
            while not is_over.is_set():
                try:
                    opened.write(b"x" * 4096)
                except OSError:
                    is_full.set()
                    is_over.wait(0.002)

    is_full = threading.Event()
    filling = threading.Thread(target=fill)
    filling.start()
    is_full.wait()
    try:
        yield
    finally:
        is_over.set()
        filling.join()
        filler.unlink()


@contextmanager
def nothing_writable(disk: Path, data: Path) -> Iterator[None]:
    """What is on the disk can be read and not written."""
    if os.path.ismount(disk):
        remount(disk, "ro")
        yield
        remount(disk, "rw")
        return
    files = list(data.rglob("*"))
    for one in (*reversed(files), data):
        one.chmod(0o500 if one.is_dir() else 0o400)
    yield
    for one in (data, *files):
        one.chmod(0o700 if one.is_dir() else 0o600)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where this machine allows one; else a folder."""
    folder = tmp_path / "disk"
    with mounted(folder, ROOMY):
        yield folder


@asynccontextmanager
async def in_use(folder: Path, data: Path) -> AsyncIterator[tuple[RunningBot, list[Person]]]:
    """A bot whose database holds something of a person."""
    async with running_standin(chats=[SHE, OTHER, NEW]) as standin:
        them = Bots(standin, folder, settings={"BOT_DATA_DIR": str(data)})
        try:
            async with them.running() as bot:
                person = standin.person(SHE)
                await person.says("/menu")
                await person.waits_for(lambda message: "Tes droits" in message.text)
                await until(lambda: holds_a_link(data))
                yield bot, [standin.person(one) for one in (SHE, OTHER, NEW)]
                exit_code = await bot.stop()
            assert exit_code == 0
            assert refused(await standin.control.calls()) == []
        finally:
            await them.end()


def holds_a_link(data: Path) -> bool:
    """Whether the last link of a person has reached the disk."""
    try:
        with sqlite3.connect(f"file:{data / FILE_NAME}?mode=ro", uri=True) as database:
            return bool(database.execute("SELECT count(*) FROM last_link").fetchone()[0])
    except sqlite3.Error:
        return False


async def until(
    happens: Callable[[], bool], seconds: float = 15.0, bot: RunningBot | None = None
) -> None:
    """Wait for what must happen; fails with what *bot* has printed."""
    for _ in range(int(seconds / 0.05)):
        if happens():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not happen" if bot is None else bot.printed)


async def soon_for(person: Person) -> float:
    """
    The seconds in which an answer is soon on this machine, by how long the menu takes now.

    Once words were typed: the tables for them are made after a start, and are not the trouble.
    """
    await has_typed(person)
    before, begun = len((await person.chat()).from_bot), time.monotonic()
    await person.says("/menu")
    await person.waits_until(lambda chat: len(chat.from_bot) > before, 10 * SOON)
    return max(SOON, TIMES * (time.monotonic() - begun))


async def has_typed(person: Person) -> None:
    """Words are typed once to a bot that has just started, which may take its time with them."""
    await person.says("xyzzy plugh")
    await person.waits_until_handled(10 * SOON)


async def uses_everything(person: Person, soon: float) -> None:
    """A press, typed words, her data, erasing: each is answered soon, with what is so."""
    await person.says("/menu")
    # A bot that was killed may have left an older menu: this one is there when all is handled.
    await person.waits_until_handled(soon)
    await person.waits_for(lambda message: "Tes droits" in message.text, soon)
    await person.presses(contains="Dormir")
    await person.waits_for(lambda message: "ce bot connaît des lieux" in message.text, soon)
    before = len((await person.chat()).from_bot)
    await person.says("xyzzy plugh")
    await person.waits_until(lambda chat: len(chat.from_bot) > before, soon)
    await person.says("/mydata")
    await person.waits_for(lambda message: "garde" in message.text, soon)
    await person.says("/erase")
    await person.waits_for(lambda message: "Veux-tu tout effacer" in message.text, soon)
    await person.presses(contains="❌")
    await person.waits_for(
        lambda message: "C’est fait" in message.text or "pas encore fini" in message.text, 2 * soon
    )


def reasons(told: list[str]) -> list[str]:
    """Why the store was in memory; a machine that others use may let a disk be late, too."""
    said = [one.removeprefix("store_in_memory ") for one in told if "store_in_memory" in one]
    return [one for one in said if one != "no-answer-in-time"]


def events(bot: RunningBot) -> list[str]:
    """The events of the store in the log, each with its reason."""
    return [
        f"{event} {why}".strip()
        for event, why in re.findall(r"event=(store_\w+)(?:.*? why=(\S+))?", bot.printed)
    ]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (deleted, "deleted-while-open"),
        (folder_deleted, "deleted-while-open"),
        (locked, "locked-by-another-program"),
        (no_more_room, "cannot-be-read-or-written"),
        (disk_full, "disk-full"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
async def test_trouble(trouble: Trouble, words: str, disk: Path, tmp_path: Path) -> None:
    """Every answer comes, one line says what is wrong, and what was wrong is over afterwards."""
    if trouble is disk_full and not os.path.ismount(disk):
        pytest.skip("no small disk can be mounted here; no_more_room stands for it")
    data = disk / "data"
    async with in_use(tmp_path, data) as (bot, people):
        soon = await soon_for(people[0])
        with trouble(data, bot):
            await asyncio.gather(*(uses_everything(one, soon) for one in people))
            await until(lambda: f"why={words}" in bot.printed, bot=bot)
        await until(lambda: "store_recovered" in bot.printed, bot=bot)
        await people[0].says("/menu")
        await people[0].waits_for(lambda message: "Tes droits" in message.text, soon)
        await until(lambda: holds_a_link(data))
    told = events(bot)

    assert reasons(told) == [words]
    assert {one.split()[0] for one in told} <= TIDY
    assert "Traceback" not in bot.printed
    assert str(SHE) not in bot.printed


async def test_read_only(disk: Path, tmp_path: Path) -> None:
    """Started on a disk that takes nothing: it answers, says so once, and writes when it can."""
    if os.geteuid() == 0 and not os.path.ismount(disk):
        pytest.skip("root writes anywhere, and no disk can be mounted here")
    data = disk / "data"
    async with running_standin(chats=[SHE, OTHER]) as standin:
        them = Bots(standin, tmp_path, settings={"BOT_DATA_DIR": str(data)})
        people = [standin.person(SHE), standin.person(OTHER)]
        async with them.running():
            soon = await soon_for(people[0])
        with nothing_writable(disk, data):
            bot = await them.start()
            await bot.waits_for("answers on Telegram")
            await has_typed(people[0])
            await asyncio.gather(*(uses_everything(one, soon) for one in people))
        await until(lambda: "store_recovered" in bot.printed, bot=bot)
        exit_code = await bot.stop()
        await them.end()
    told = events(bot)

    assert exit_code == 0
    assert len(reasons(told)) == 1
    assert {one.split()[0] for one in told} <= TIDY
    assert "Traceback" not in bot.printed


async def test_overwritten(tmp_path: Path) -> None:
    """Overwritten under the bot, and found so by the next one: put aside, said once, begun anew."""
    data = tmp_path / "data"
    async with running_standin(chats=[SHE, OTHER, NEW]) as standin:
        them = Bots(standin, tmp_path, settings={"BOT_DATA_DIR": str(data)})
        people = [standin.person(one) for one in (SHE, OTHER, NEW)]
        first = await them.start()
        await first.waits_for("answers on Telegram")
        await people[0].says("/menu")
        await until(lambda: holds_a_link(data), bot=first)
        soon = await soon_for(people[0])
        overwrite(data)
        await asyncio.gather(*(uses_everything(one, soon) for one in people))
        await first.kill()
        overwrite(data)
        async with them.running() as second:
            await has_typed(people[0])
            await asyncio.gather(*(uses_everything(one, soon) for one in people))
            await until(lambda: "store_recovered" in second.printed, bot=second)

    assert events(first) in (
        [],
        ["store_quarantined", "store_in_memory corrupt", "store_recovered"],
    )
    assert events(second) == ["store_quarantined", "store_in_memory corrupt", "store_recovered"]
    assert len(list(data.glob("*.broken-*"))) == 0, "an erasing deletes what cannot be searched"
    assert "Traceback" not in them.printed
