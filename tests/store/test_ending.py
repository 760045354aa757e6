"""The end of a store: in order, in disorder, or not at all."""

import asyncio
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.factory import FILE_NAME
from tests.store.conftest import Lines
from tests.store.in_use import NEW, OTHER, SHE, use
from tests.store.places import store_in


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
