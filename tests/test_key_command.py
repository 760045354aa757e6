"""`bot key`: a new key seals, no row is unreadable at any moment, the old key goes when it may."""

import asyncio
import re
import shutil
import stat
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bot.commands.database import NoData
from bot.commands.key import run
from bot.model.checkup import Check, Severity
from bot.model.names import Locale
from bot.model.refused import Refused, TryAgain
from bot.service.clock import today_in_paris
from bot.service.ports import Languages, SentMessage
from bot.settings import Settings, read_settings
from bot.store import key_rotation
from bot.store.checkup import OnDisk, disk_findings
from bot.store.factory import FILE_NAME, make_store
from bot.store.key_rotation import KeyNotWritten, add_key, next_number
from bot.store.keys import CREDENTIALS, KeyUnusable, read_keys
from bot.store.store import DatabaseStore
from tests.store.places import KEYS, OTHER_KEY, key_line, rows_in

SHE, OTHER = 7391846520, 7391846521
FRENCH = Languages(Locale("fr"), None)
FIRST = key_line(1, KEYS[1])


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(CREDENTIALS, raising=False)
    monkeypatch.chdir(tmp_path)


def settings_of(folder: Path, **more: str) -> Settings:
    """An installation: data and key in two folders."""
    given = {"BOT_DATA_DIR": str(folder / "data"), "BOT_KEY_FILE": str(folder / "keys" / "key")}
    return read_settings({**given, **more})


def key_in(folder: Path, text: str = FIRST) -> Path:
    """A key file as it is now."""
    path = folder / "keys" / "key"
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_text(text, encoding="ascii")
    path.chmod(0o600)
    return path


def bot_of(settings: Settings, now: Callable[[], float] | None = None) -> DatabaseStore:
    """The store of the bot itself."""
    return make_store(
        data_dir=settings.data_dir, database_url=settings.database_url, key_file=settings.key_file,
        key=settings.key, alone=True, **({} if now is None else {"now": now}),
    )  # fmt: skip


async def use(store: DatabaseStore, person: int) -> None:
    """Write everything about *person*."""
    store.remember_link(person, "s1f-ab")
    store.remember_languages(person, FRENCH)
    store.note_message(person, SentMessage(person, 7))
    assert await store.flush()


async def knows(store: DatabaseStore, person: int) -> bool:
    """Whether everything about *person* is read, once."""
    return (
        await store.last_link(person) == "s1f-ab"
        and await store.messages(person) == (SentMessage(person, 7),)
        and await store.kept_about(person) == {"last-link": 1, "languages": 1, "messages": 1}
    )


def used(settings: Settings, *persons: int) -> None:
    """A bot has run, and these used it; all earlier ones are known to it."""

    async def do() -> None:
        async with bot_of(settings) as store:
            for person in persons:
                await use(store, person)

    asyncio.run(do())


def key(settings: Settings, task: str) -> int:
    """The command."""
    return run(settings, Namespace(task=task))


def numbers(path: Path) -> list[int]:
    """The keys in a file, in its order."""
    return list(read_keys(path.read_text(encoding="ascii").splitlines(), "here"))


def test_a_change_from_begin_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New, used, looked at, refused while a row needs the old key, finished; everybody is known."""
    settings, path = settings_of(tmp_path), key_in(tmp_path, f"# ours\n{FIRST}")
    used(settings, SHE, OTHER)
    assert key(settings, "new") == 0
    assert "Key 2 was added" in capsys.readouterr().out
    used(settings, SHE)
    assert key(settings, "check") == 0
    said = capsys.readouterr().out
    rows = [line.split() for line in said.splitlines() if line[:5].strip().isdigit()]
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("1", "1", "languages"), ("1", "1", "last_link"), ("1", "2", "messages"),
        ("2", "1", "languages"), ("2", "1", "last_link"), ("2", "1", "messages"),
    ]  # fmt: skip
    assert "Key 1 is needed by 4 rows" in said
    last = max(row[2] for row in rows)
    with pytest.raises(TryAgain, match=f"needed by 4 rows.* ends on {last}.*Nothing is lost"):
        key(settings, "finish")
    assert numbers(path) == [1, 2]

    async def go_on() -> None:
        async with bot_of(settings) as store:
            assert await knows(store, OTHER)
            await store.forget(OTHER)
            store.drop_messages(SHE)
            await use(store, SHE)

    asyncio.run(go_on())
    assert key(settings, "finish") == 0
    assert "Key 1 is gone" in capsys.readouterr().out
    assert path.read_text(encoding="ascii").startswith("# ours\n2:")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["key"]
    assert key(settings, "finish") == 0
    assert "nothing is left to be done" in capsys.readouterr().out
    used(settings)
    assert {row["sealed"][0] for row in rows_in(settings.data_dir, "languages")} == {2}


def test_finished_when_the_last_row_has_ended(tmp_path: Path) -> None:
    """Nobody comes back: after 30 days no row is left, and the key goes."""
    settings, path = settings_of(tmp_path), key_in(tmp_path)
    used(settings)
    then = today_in_paris() - timedelta(days=31)

    async def long_ago() -> None:
        seconds = float(then.strftime("%s"))
        async with bot_of(settings, lambda: seconds) as store:
            await use(store, SHE)

    asyncio.run(long_ago())
    key(settings, "new")
    assert key(settings, "finish") == 0
    assert numbers(path) == [2]


def test_beside_a_running_bot(tmp_path: Path) -> None:
    """New and check while it runs; it would seal with a key that is gone, so finish waits."""
    settings, path = settings_of(tmp_path), key_in(tmp_path)

    async def do() -> None:
        async with bot_of(settings) as store:
            await use(store, SHE)
            for task in ("new", "check"):
                assert await asyncio.to_thread(key, settings, task) == 0
            assert await knows(store, SHE)
            with pytest.raises(TryAgain, match="A bot is running with this data"):
                await asyncio.to_thread(key, settings, "finish")

    asyncio.run(do())
    assert numbers(path) == [1, 2]


def test_one_change_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A key that has sealed nothing yet is not followed by another; no number beyond the last."""
    settings, path = settings_of(tmp_path), key_in(tmp_path)
    used(settings, SHE)
    key(settings, "new")
    with pytest.raises(Refused, match="Key 2 is there and has sealed nothing yet"):
        key(settings, "new")
    assert numbers(path) == [1, 2]
    used(settings, SHE)
    assert key(settings, "new") == 0
    assert numbers(path) == [1, 2, 3]
    with pytest.raises(KeyNotWritten, match="at most 255"):
        next_number([3, 255])
    del capsys


def test_without_data_or_key(tmp_path: Path) -> None:
    """The first key is made by either; nothing is told of data that is not there."""
    settings = settings_of(tmp_path)
    assert key(settings, "new") == 0
    assert numbers(tmp_path / "keys" / "key") == [1]
    for task in ("check", "finish"):
        with pytest.raises(NoData):
            key(settings, task)
    used(settings, SHE)
    (tmp_path / "keys" / "key").unlink()
    for task in ("new", "check", "finish"):
        with pytest.raises(KeyUnusable, match="Put the key back"):
            key(settings, task)


def test_a_key_that_is_missing_or_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Check says which key is gone or is another one, and how many rows it is about."""
    settings, path = settings_of(tmp_path), key_in(tmp_path, FIRST + key_line(2, OTHER_KEY))
    used(settings, SHE)
    key_in(tmp_path, FIRST)
    assert key(settings, "check") == 1
    assert "Key 2 is missing: 3 rows can be neither read nor erased" in capsys.readouterr().out
    key_in(tmp_path, FIRST + key_line(2, KEYS[1]))
    assert key(settings, "check") == 1
    assert "Key 2 is another one than that which sealed" in capsys.readouterr().out
    with pytest.raises(KeyUnusable):
        key(settings, "finish")
    path.write_text(FIRST + "2:broken\n")
    with pytest.raises(KeyUnusable, match="line 2 is not a key"):
        key(settings, "check")


@pytest.mark.parametrize("how", ["setting", "store", "folder"])
def test_a_key_that_cannot_be_written(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In BOT_KEY, in a store of secrets, in a folder that takes nothing: said what to put where."""
    path = key_in(tmp_path)
    settings = settings_of(tmp_path)
    match how:
        case "setting":
            given = {"BOT_DATA_DIR": str(tmp_path / "data"), "BOT_KEY": FIRST}
            settings = read_settings(given)
        case "store":
            monkeypatch.setenv(CREDENTIALS, str(path.parent))
        case _:
            # A folder in the place of the new file stops an administrator, too.
            (path.parent / "key.new" / "x").mkdir(parents=True)
    used(settings)
    with pytest.raises(KeyNotWritten, match=r'echo "2:\$\(head -c 32 /dev/urandom \| base64\)"'):
        key(settings, "new")
    both = FIRST + key_line(2, OTHER_KEY)
    path.write_text(both)
    if how == "setting":
        settings = read_settings({**given, "BOT_KEY": both.replace("\n", " ")})
    used(settings, SHE)
    assert key(settings, "finish") == 0
    assert re.search(r"No row needs key 1 any more.* begins with 1: out", capsys.readouterr().out)
    assert path.read_text() == both


def test_the_doctor_says_that_a_change_is_open(tmp_path: Path) -> None:
    """Until it is finished, a note says so, with the command that tells how far it is."""
    settings = settings_of(tmp_path)
    key_in(tmp_path)
    used(settings, SHE)

    def notes() -> list[str]:
        disk = OnDisk(settings.data_dir / FILE_NAME, settings.key_file, None, tmp_path / "beat")
        return [
            f"{one.what} {one.todo}"
            for one in disk_findings(disk, time.time())
            if one.check is Check.KEY and one.severity is Severity.NOTE
        ]

    assert notes() == []
    key(settings, "new")
    (note,) = notes()
    assert "There are 2 keys" in note
    assert "bot key check" in note


def states_of(change: Callable[[], object], folder: Path, copies: Path) -> list[Path]:
    """The folder as a kill before each line of `key_rotation.py` would leave it, and at the end."""
    states: list[Path] = []

    def keep() -> None:
        state = copies / str(len(states))
        shutil.copytree(folder, state)
        states.append(state)

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename != key_rotation.__file__:
            return None
        if event == "line":
            keep()
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        change()
    finally:
        sys.settrace(before)
    keep()
    return states


def test_killed_anywhere(tmp_path: Path) -> None:
    """Before each line: the old keys or the new ones, everybody known, and it can be done again."""
    home = tmp_path / "home"
    settings, path = settings_of(home), home / "keys" / "key"
    home.mkdir()
    key_in(home)
    used(settings, SHE)
    states = states_of(lambda: key(settings, "new"), home, tmp_path / "new")
    asyncio.run(_everybody_moves(settings))
    states += states_of(lambda: key(settings, "finish"), home, tmp_path / "finish")
    assert len(states) > 20
    assert {tuple(numbers(one / "keys" / "key")) for one in states} == {(1,), (1, 2), (2,)}
    texts = {(one / "keys" / "key").read_text(): one for one in states}
    assert len(texts) == 3
    for state in states:
        left = state / "keys" / "key.new"
        if state in texts.values() or left.exists():
            there = settings_of(state)
            asyncio.run(_all_known(there))
            ours = numbers(state / "keys" / "key")
            add_key(state / "keys" / "key", next_number(ours), upcoming=False)
            assert not left.exists()
    assert numbers(path) == [2]


async def _everybody_moves(settings: Settings) -> None:
    async with bot_of(settings) as store:
        store.drop_messages(SHE)
        await use(store, SHE)


async def _all_known(settings: Settings) -> None:
    async with bot_of(settings) as store:
        assert await knows(store, SHE)
