"""
`python -m bench.growth`: what a press costs as things grow. In this process, nothing is sent.

Depth of the tree, size of the content, number of languages: tall and wide guides are made from
the project's own and loaded as they are. People stored: rows of the real store. Times are
medians of CPU time; the calls counted beside them depend on no machine.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median

from bench.bots import BENCH, KEY, PEERS_PYTHON
from bench.grown_content import (
    add_languages,
    add_tall_guide,
    drop_copies_with_mistakes,
    multiply,
)
from bench.screens import ROOT
from bot.app import conversation_on
from bot.content.check_cache import CheckCache
from bot.content.load import load
from bot.engine.show import show
from bot.model.names import FlowName, Locale
from bot.service.conversation import Conversation
from bot.service.ports import SentMessage
from bot.service.walk import walk
from bot.store.factory import make_store
from bot.store.store import DatabaseStore

Row = dict[str, float | str]
DAY = date(2026, 11, 21)
MOST_TIMES = 20
"""A link has 4,096 codes for guides, so a hundred times the guides (5,600) cannot be had."""
MENU_LINKS = 200
TIMES = 5
PASSED = "checked-content"


def main() -> None:
    """Measure and write `growth.json` and `growth.md`."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description=__doc__)
    parser.add_argument("--check", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--one", nargs=2, metavar=("FOLDER", "LOCALE"), help=argparse.SUPPRESS)
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="some of the tables")
    parser.add_argument("--content", type=Path, default=ROOT)
    parser.add_argument("--quick", action="store_true", help="leave the biggest out")
    parser.add_argument("--out", type=Path, default=BENCH / "results")
    given = parser.parse_args()
    if given.check:
        sys.stdout.write(json.dumps(_checked(given.check)))
        return
    if given.one:
        sys.stdout.write(json.dumps(_of_folder(Path(given.one[0]), given.one[1])))
        return
    tables: dict[str, list[Row]] = {}
    for name, rows in (
        ("depth", _depths(given.content)),
        ("size", _sizes(given.content, (1, 3) if given.quick else (1, 3, 10, MOST_TIMES))),
        ("languages", _languages(given.content, (8, 12) if given.quick else (8, 12, 25))),
        ("people", _people((0, 10_000) if given.quick else (0, 10_000, 1_000_000))),
    ):
        if given.only and name not in given.only:
            continue
        tables[name] = []
        for row in rows:
            tables[name].append(row)
            sys.stdout.write(f"{name}: {row}\n")
            sys.stdout.flush()
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "growth.json").write_text(json.dumps(tables, indent=1), encoding="utf-8")
    (given.out / "growth.md").write_text(_page(tables), encoding="utf-8")
    if PEERS_PYTHON.exists():
        subprocess.run([PEERS_PYTHON, "-m", "bench.plot", given.out], check=True, cwd=ROOT)


def _depths(content: Path) -> Iterator[Row]:
    """A guide of 26 steps in a row, pressed 1, 5, 12 and 25 moves deep."""
    with _copy(content) as folder:
        add_tall_guide(folder, 26)
        talk = conversation_on(load(folder), DAY)
        link = next(
            visit.screen.link
            for visit in walk(talk.compiled, Locale("fr"), DAY, only=FlowName("tall"))
        )
        for moves in range(26):
            if moves in {1, 5, 12, 25}:
                yield {"moves": moves, "link": len(link), **_press(talk, [link])}
            link = show(talk.compiled, link, DAY).options[0].link


def _sizes(content: Path, times: tuple[int, ...]) -> Iterator[Row]:
    """The project's guides several times, under other names."""
    for many in times:
        with _copy(content) as folder:
            multiply(folder, many)
            drop_copies_with_mistakes(folder)
            yield {"times": many, **_in_process(folder, "fr")}


def _languages(content: Path, counts: tuple[int, ...]) -> Iterator[Row]:
    """The project's languages and copies of English under other names."""
    for many in counts:
        with _copy(content) as folder:
            add_languages(folder, many)
            yield {"languages": many, **_in_process(folder, "en")}


def _people(counts: tuple[int, ...]) -> Iterator[Row]:
    """The store with so many people in it: what a press asks of it."""
    for many in counts:
        yield {"people": many, **asyncio.run(_with_people(many))}


def _store(folder: Path) -> DatabaseStore:
    return make_store(data_dir=folder, database_url=None, key_file=None, key=KEY)


async def _with_people(count: int) -> Row:
    folder = Path(tempfile.mkdtemp(prefix="growth-"))
    try:
        async with _store(folder) as store:
            for person in range(count):
                store.remember_link(person, "s1f-JooS")
                if person % 2000 == 1999:
                    await store.flush()
            await store.flush()
        # Opened anew, nothing of them is in memory.
        async with _store(folder) as store:

            def press(person: int) -> None:
                store.count("press")
                store.note_message(person, SentMessage(person, 7))
                store.remember_link(person, "s1f-JooS")

            press(1)
            noted = [_microseconds(lambda one=one: press(one)) for one in range(2000)]  # type: ignore[misc]
            await store.flush()
            begun = time.perf_counter()
            for person in range(300):
                await store.last_link(count // 2 + 5000 + person)
            read = (time.perf_counter() - begun) / 300 * 1e6
        return {"press_us": median(noted), "read_us": read}
    finally:
        shutil.rmtree(folder)


def _checked(folder: Path) -> Row:
    """Check everything, as the first start after a change does."""
    gc.set_threshold(20_000, 20, 50)
    begun = time.process_time()
    load(folder, CheckCache(folder / PASSED))
    return {"load_checked_s": time.process_time() - begun}


def _of_folder(folder: Path, locale: str) -> Row:
    """What every later start does, in a process of its own: memory is what it is."""
    gc.set_threshold(20_000, 20, 50)
    before = _memory()
    begun = time.process_time()
    loaded = load(folder, CheckCache(folder / PASSED))
    seconds = time.process_time() - begun
    gc.collect()
    talk = conversation_on(loaded, DAY)
    idle = _memory() - before
    visits = walk(talk.compiled, Locale(locale), DAY)
    links = [visit.screen.link for visit, _ in zip(visits, range(MENU_LINKS), strict=False)]
    pressed = _press(talk, links)
    guides = float(len(talk.compiled.content.flows))
    return {"guides": guides, "load_s": seconds, "mib": idle, **pressed}


def _press(talk: Conversation, links: list[str]) -> Row:
    """A press of each of *links*: warm, cold, and how many calls a cold one makes."""
    for link in links:
        talk.press(link)
    cold, warm, calls = [], [], []
    for number in range(TIMES):
        talk.is_at(f"https://t.me/bot{number}")
        cold += [_microseconds(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]
        warm += [_microseconds(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]
    talk.is_at("https://t.me/bot")
    calls = [_calls(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]
    replay = [
        _microseconds(lambda link=link: show(talk.compiled, link, DAY))  # type: ignore[misc]
        for link in links
        for _ in range(TIMES)
    ]
    return {
        "warm_us": median(warm), "cold_us": median(cold), "replay_us": median(replay),
        "cold_calls": median(calls),
    }  # fmt: skip


def _microseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e6


def _calls(work: Callable[[], object]) -> int:
    counted = 0

    def see(_: object, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


def _memory() -> float:
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if "VmRSS" in line).split()[1]) / 1024


def _in_process(folder: Path, locale: str) -> Row:
    return {**_growth("--check", str(folder)), **_growth("--one", str(folder), locale)}


def _growth(*arguments: str) -> Row:
    command = [sys.executable, "-m", "bench.growth", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    row: Row = json.loads(done.stdout)
    return row


class _copy:  # noqa: N801  reads as a function
    """A copy of content that may be changed."""

    def __init__(self, content: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="growth-"))
        for name in ("flows", "locales"):
            shutil.copytree(content / name, self._folder / name)

    def __enter__(self) -> Path:
        return self._folder

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._folder)


def _page(tables: dict[str, list[Row]]) -> str:
    lines = ["# What a press costs as things grow", ""]
    for name, rows in tables.items():
        columns = list(rows[0])
        lines += [f"## {name}", "", f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
        lines += [f"| {' | '.join(_shown(row[one]) for one in columns)} |" for row in rows]
        lines.append("")
    return "\n".join(lines)


def _shown(value: float | str) -> str:
    return f"{value:,.4g}" if isinstance(value, float) else f"{value}"


if __name__ == "__main__":
    main()
