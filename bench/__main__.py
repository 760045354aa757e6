"""`python -m bench`: measures, and writes tables and plots into `bench/results/`."""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.bots import BENCH, FLOOR, KINDS, OURS, PEERS_PYTHON, Kind
from bench.report import write
from bench.rounds import Bench, Work, pin
from bench.screens import ROOT, make_tree
from bench.street import watch

QUICK = tuple(
    Work(webhook, people, delay)
    for webhook in (False, True)
    for people, delay in ((64, 0.0), (1, 0.05))
)
FULL = tuple(
    work
    for webhook in (False, True)
    for work in (
        *(Work(webhook, people, delay) for people in (8, 64) for delay in (0.0, 0.05)),
        Work(webhook, 1, 0.05),
        Work(webhook, 64, half_load=True, only=(OURS, FLOOR)),
    )
)


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two rounds of less: two minutes")
    parser.add_argument("--rounds", type=int, help="how often each work is done by each bot")
    parser.add_argument("--seconds", type=float, help="how long each time")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="some of the bots")
    parser.add_argument("--work", nargs="*", default=[], metavar="WORDS", help="some of the work")
    parser.add_argument("--no-starts", action="store_true", help="leave the cold starts out")
    parser.add_argument("--content", type=Path, default=ROOT, help="a folder of other guides")
    parser.add_argument("--out", type=Path, default=BENCH / "results", help="where it is written")
    given = parser.parse_args()
    rounds = given.rounds or (2 if given.quick else 5)
    kinds = [kind for kind in _there() if not given.only or kind.name in given.only]
    works = [
        work for work in (QUICK if given.quick else FULL)
        if not given.work or any(words in work.name for words in given.work)
    ]  # fmt: skip
    # Half of the floor's load is known only when the floor was measured.
    whole = {work for work in works if not work.half_load}
    has_floor = any(kind.name == FLOOR for kind in kinds)
    works = [
        work for work in works
        if not work.half_load or (has_floor and Work(work.webhook, 64) in whole)
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        screens, tree = Path(folder) / "screens.json", make_tree(given.content)
        tree.write(screens)
        bench = Bench(
            kinds, tree.ways(), screens, given.content,
            seconds=given.seconds or (1.0 if given.quick else 0.7), core=pin(), tell=_tell,
        )  # fmt: skip
        watch()
        asyncio.run(_measure(bench, works, rounds, 0 if given.no_starts else rounds))
    given.out.mkdir(parents=True, exist_ok=True)
    write(given.out, bench, rounds)
    if PEERS_PYTHON.exists():
        subprocess.run([PEERS_PYTHON, "-m", "bench.plot", given.out], check=True, cwd=BENCH.parent)
    _tell(f"Written: {given.out}")


async def _measure(bench: Bench, works: Sequence[Work], rounds: int, starts: int) -> None:
    await bench.cold_starts(starts)
    await bench.work(works, rounds)


def _there() -> list[Kind]:
    for kind in KINDS:
        if not kind.is_there:
            _tell(
                f"{kind.name} is left out: {kind.needs} is not installed. make bench installs it."
            )
    return [kind for kind in KINDS if kind.is_there]


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


main()
