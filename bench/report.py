"""Tables of what was measured: ratios first, then figures; medians of the rounds."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.bots import FLOOR
from bench.rounds import Bench, Seen, Started


def write(folder: Path, bench: Bench, rounds: int) -> None:
    """Write `bots.json` and `bots.md`."""
    figures = {
        "machine": _machine(bench),
        "rounds": rounds,
        "seconds": bench.seconds,
        "seen": [asdict(one) for one in bench.seen],
        "started": [asdict(one) for one in bench.started],
    }
    (folder / "bots.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    (folder / "bots.md").write_text(_page(bench, rounds), encoding="utf-8")


def _machine(bench: Bench) -> str:
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    pinned = "bot and stand-in on cores of their own" if bench.core is not None else "one core"
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, CPython {platform.python_version()}, "
        f"{os.cpu_count()} cores, {pinned}; load of the machine at the end {load}"
    )


def _page(bench: Bench, rounds: int) -> str:
    lines = [
        "# Answering a press: this bot and its peers",
        "",
        f"{_machine(bench)}.",
        "",
        f"Medians of {rounds} rounds of {bench.seconds:g} s in which the bots take turns. Ratios",
        "are to the floor in the same round, above 1 is better: presses a second, presses for the",
        "same CPU time, which other programs on the machine disturb less.",
        "",
    ]
    for work in dict.fromkeys(one.work for one in bench.seen):
        seen = [one for one in bench.seen if one.work == work]
        lines += [f"## {work}", "", *_table(seen), ""]
    if bench.started:
        lines += ["## Start and memory", "", *_starts(bench.started), ""]
    return "\n".join(lines)


def _table(seen: list[Seen]) -> Iterable[str]:
    yield "| bot | × floor | by CPU | presses/s | CPU ms a press | p50 ms | p99 ms | lost |"
    yield "|---|---|---|---|---|---|---|---|"
    floors = {one.round: one.per_second for one in seen if one.bot == FLOOR}
    cpu = {one.round: one.cpu_ms for one in seen if one.bot == FLOOR}
    for bot in dict.fromkeys(one.bot for one in seen):
        mine = [one for one in seen if one.bot == bot]
        ratios = [one.per_second / floors[one.round] for one in mine if floors.get(one.round)]
        ratio = f"{median(ratios):.2f}" if ratios else "-"
        costs = [cpu[one.round] / one.cpu_ms for one in mine if one.round in cpu and one.cpu_ms]
        by_cpu = f"{median(costs):.2f}" if costs else "-"
        yield (
            f"| {bot} | {ratio} | {by_cpu} | {_of(mine, lambda one: one.per_second):.0f} | "
            f"{_of(mine, lambda one: one.cpu_ms):.2f} | {_of(mine, lambda one: one.p50_ms):.1f} | "
            f"{_of(mine, lambda one: one.p99_ms):.1f} | {sum(one.lost for one in mine)} |"
        )
    busiest = max(seen, key=lambda one: one.standin_load)
    yield ""
    yield f"The stand-in used at most {busiest.standin_load:.0%} of its core ({busiest.bot})."


def _starts(started: list[Started]) -> Iterable[str]:
    yield "| bot | s to first answer, polling | webhook | MiB idle | MiB after |"
    yield "|---|---|---|---|---|"
    for bot in dict.fromkeys(one.bot for one in started):
        mine = [one for one in started if one.bot == bot]
        polling = [one.seconds for one in mine if not one.webhook]
        webhook = [one.seconds for one in mine if one.webhook]
        after = [one.after for one in mine if one.after]
        yield (
            f"| {bot} | {_median(polling)} | {_median(webhook)} | "
            f"{median(one.idle for one in mine):.0f} | {max(after, default=0):.0f} |"
        )


def _median(values: list[float]) -> str:
    return f"{median(values):.2f}" if values else "-"


def _of(seen: list[Seen], figure: Callable[[Seen], float]) -> float:
    return median(figure(one) for one in seen)
