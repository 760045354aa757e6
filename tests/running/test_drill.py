"""
Upgrade and going back, by the lines of `docs/running.md`: nothing is lost, or what is said to be.

The lines are carried out in a folder that plays the machine; `bot` is the program itself, in this
process. The next version is this one with a revision more, the one before is a file as it left it.
"""

import asyncio
import re
import shlex
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from bot.environment import SETTINGS
from bot.model.names import Locale, PlaceId
from bot.model.places import Notice
from bot.model.refused import Refused
from bot.service.clock import today_in_paris
from bot.service.ports import Languages, SentMessage
from bot.store.factory import FILE_NAME, make_store
from bot.store.store import DatabaseStore
from tests.running.test_guide import blocks
from tests.small_content import small_content
from tests.store.places import KEYS, key_line
from tests.store.test_migrations import migrate, migrations, opened
from tests.store.test_schema import RELEASED, made_from

SHE = 7391846520
TODAY = today_in_paris()
NOTICE = Notice(PlaceId("day-stop"), TODAY, TODAY + timedelta(days=3), "Fermé.")
PLACE = """
day-stop:
  name: Halte Exemple
  kind: day-centre
  for: [all]
  helps: [shower]
  come: walk-in
  town: paris
  position: {north: 48.8600, east: 2.3400, of: street}
  hours: Mo-Fr 09:00-12:00
  status: open
  confidence: high
  seen: "2026-11-30"
"""
FRENCH = Languages(Locale("fr"), None)
EVERYTHING = {"last-link": 1, "languages": 1, "messages": 1}


@dataclass
class Machine:
    """A folder that plays the machine: data, key, the home of whoever types, and two versions."""

    folder: Path
    later: Path
    is_later: bool = False
    log: str = ""
    running: bool = False

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def store(self) -> DatabaseStore:
        """The store of a bot of this version."""
        return make_store(
            data_dir=self.data, database_url=None, key_file=self.folder / "key", key=None,
            alone=True,
        )  # fmt: skip

    async def _starts(self) -> None:
        async with self.store():
            self.running = True

    def up(self) -> None:
        """A start: of the later version, which migrates, or of this one."""
        self.running, self.log = False, ""
        if self.is_later:
            with opened(self.data) as engine, engine.begin() as connection:
                migrate(connection, migrations(self.later))
            self.running = True
            return
        try:
            asyncio.run(self._starts())
        except Refused as error:
            self.log = str(error)

    def knows(self) -> dict[str, int]:
        """What a bot of this version knows of a person; and that it reads all of it."""

        async def ask() -> dict[str, int]:
            async with self.store() as store:
                found = await store.kept_about(SHE)
                if found:
                    assert await store.last_link(SHE) == "s1f-ab"
                    assert await store.messages(SHE) == (SentMessage(SHE, 7),)
                    assert await store.languages(SHE) == FRENCH
                return found

        return asyncio.run(ask())

    def do(self, *sections: str, until: str = "", since: str = "") -> None:
        """Carry out the lines of sections, from the first that has some words, to another."""
        lines = [line for block in blocks(*sections) for line in block.splitlines() if line]
        start = next(i for i, line in enumerate(lines) if since in line)
        end = next((i for i, line in enumerate(lines) if i > start and until in line), len(lines))
        for line in lines[start : end if until else len(lines)]:
            self._line(line)

    def _line(self, line: str) -> None:
        words = shlex.split(line.replace("/data/", f"{self.data}/"))
        given, wanted = "", None
        if "<" in words:
            given = (self.home / words[words.index("<") + 1]).read_text()
            words = words[: words.index("<")]
        if ">" in words and words[0] != "sh":
            wanted = self.home / words[words.index(">") + 1]
            words = words[: words.index(">")]
        printed = self._carry_out(words, given)
        if wanted is not None:
            wanted.write_text(printed)

    def _carry_out(self, words: list[str], given: str) -> str:
        match words:
            case ["git", "rev-parse", "HEAD"]:
                return "later" if self.is_later else "now"
            case ["git", "reset", "--keep", _]:
                self.is_later = (self.home / "version-before").read_text() == "later"
            case ["docker", "compose", "build"]:
                pass
            case ["docker", "compose", "logs", *_]:
                return self.log
            case ["docker", "compose", "up", "--detach"]:
                self.up()
            case ["docker", "compose", "down"]:
                self.running = False
            case ["docker", "compose", "exec" | "run", *rest]:
                assert "run" in words[:3] or self.running, "exec asks a bot that runs"
                return self._in_container(rest[rest.index("bot") + 1 :], given)
            case _:
                raise AssertionError(words)
        return ""

    def _in_container(self, words: list[str], given: str) -> str:
        match words:
            case ["bot", "doctor"]:
                pass
            case ["bot", *rest]:
                assert cli.main(rest) == 0
            case ["cat", file]:
                return Path(file).read_text()
            case ["rm", file]:
                Path(file).unlink()
            case ["sh", "-c", script]:
                if into := re.fullmatch(r"cat > (\S+)", script):
                    Path(into[1]).write_text(given)
                    return ""
                pattern = re.fullmatch(r"rm (\S+)\*", script)
                assert pattern is not None, script
                path = Path(pattern[1])
                for one in path.parent.glob(f"{path.name}*"):
                    one.unlink()
            case _:
                raise AssertionError(words)
        return ""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """One on which nothing has run yet."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    one = Machine(tmp_path / "machine", tmp_path / "later")
    for folder in (one.data, one.home):
        folder.mkdir(parents=True, mode=0o700)
    key = one.folder / "key"
    key.write_text(key_line(1, KEYS[1]))
    key.chmod(0o600)
    monkeypatch.setenv("BOT_DATA_DIR", str(one.data))
    monkeypatch.setenv("BOT_KEY_FILE", str(key))
    content = small_content(tmp_path / "content")
    places = content / "flows" / "places" / "75.yaml"
    places.parent.mkdir()
    places.write_text(PLACE)
    monkeypatch.setenv("BOT_CONTENT_DIR", str(content))
    monkeypatch.chdir(one.home)
    return one


async def _use(store: DatabaseStore) -> None:
    async with store:
        store.remember_link(SHE, "s1f-ab")
        store.remember_languages(SHE, FRENCH)
        store.note_message(SHE, SentMessage(SHE, 7))
        store.note_recording(1, "print", "a-file-id")
        for _ in range(12):
            store.count("press")
        assert await store.put_notice(NOTICE)
        assert await store.flush()


def rows(folder: Path) -> Mapping[str, list[tuple[Any, ...]]]:
    """Every row of every table that each version has."""
    names = ("last_link", "languages", "messages", "totals", "recordings", "notices")
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def left_by(shape: Path, machine: Machine) -> Mapping[str, list[tuple[Any, ...]]]:
    """The data as an earlier version has left it today: its tables, and rows that live."""
    asyncio.run(_use(machine.store()))
    written = rows(machine.data)
    for file in machine.data.iterdir():
        file.unlink()
    made_from(shape, machine.data)
    with closing(sqlite3.connect(machine.data / FILE_NAME)) as connection, connection:
        for name, found in written.items():
            connection.execute(f"DELETE FROM {name}")
            marks = ", ".join("?" * len(found[0]))
            connection.executemany(f"INSERT INTO {name} VALUES ({marks})", found)
    return written


def nobodys(folder: Path) -> Iterator[list[tuple[Any, ...]]]:
    """Totals and notices."""
    found = rows(folder)
    yield from (found["totals"], found["notices"])


@pytest.mark.parametrize("shape", RELEASED, ids=lambda one: one.stem)
def test_upgrade(shape: Path, machine: Machine) -> None:
    """From the data of each version: this one starts, keeps each row, and knows everybody."""
    before = left_by(shape, machine)
    machine.up()

    assert machine.running, machine.log
    assert rows(machine.data) == before
    assert machine.knows() == EVERYTHING


def test_going_back(machine: Machine) -> None:
    """A later version has changed the shape: one sentence, and what is nobody's comes back."""
    asyncio.run(_use(machine.store()))
    machine.up()
    machine.do("Each week, each month", since="git rev-parse", until="git add")
    before = rows(machine.data)
    machine.is_later = True
    machine.up()
    assert rows(machine.data) == before

    machine.do("Going back", until="docker compose down")
    assert "written by a newer version of this program" in machine.log
    assert "bot backup FILE" in machine.log
    assert "\n" not in machine.log
    assert rows(machine.data) == before
    machine.do("Going back", since="docker compose down")
    assert list(nobodys(machine.data)) == [before["totals"], before["notices"]]
    assert machine.knows() == {}
    assert (machine.folder / "key").read_text() == key_line(1, KEYS[1])
    asyncio.run(_use(machine.store()))
    assert machine.knows() == EVERYTHING


def test_going_back_to_the_same_shape(machine: Machine) -> None:
    """Where the later version kept the shape, going back is all: everybody is known."""
    asyncio.run(_use(machine.store()))
    machine.up()
    machine.do("Each week, each month", since="git rev-parse", until="git add")
    machine.do("Going back", until="docker compose down")

    assert (machine.running, machine.log) == (True, "")
    assert machine.knows() == EVERYTHING
