"""What `bench.workers` has seen, as a page and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.people import Window

PEOPLE = 128
SHARE = 0.2
"""How much of a core a bot has in the second way."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What so many bots did in one round; CPU in milliseconds for each press."""

    way: str
    bots: int
    round: int
    per_second: float
    p50_ms: float
    p99_ms: float
    lost: int
    bots_ms: float
    server_ms: float
    people_ms: float
    core_of_each: float


def write(
    out: Path, seen: list[Seen], counted: tuple[int, Counter[str]], windows: tuple[Window, Window],
    typed: tuple[float, float],
) -> str:  # fmt: skip
    """Write `workers.md` and `workers.json`; gives the page."""
    (presses, statements), (usual, frozen) = counted, windows
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    lines = [
        "# One, two and three bots on one PostgreSQL", "",
        (f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, CPython {platform.python_version()}, "
        f"{os.cpu_count()} cores; load of the machine at the end {load}. {PEOPLE} people; medians, "
        "CPU the least of the rounds, for other programs disturb it upwards. By CPU: what so many "
        "bots would do with a whole core each, from what a press costs them."), "",
    ]  # fmt: skip
    for way, words in (
        ("as it is", "As fast as this machine goes"),
        ("shares", f"With {SHARE:.0%} of a core for each bot"),
    ):
        lines += [
            f"## {words}", "",
            ("| bots | presses/s | ratio to one | by CPU | p50 ms | p99 ms | lost "
            "| CPU ms a press: bots "
            "| PostgreSQL | people and stand-in | of a core, each bot |"),
            "|---|---|---|---|---|---|---|---|---|---|---|",
        ]  # fmt: skip
        for bots in (1, 2, 3):
            mine = [one for one in seen if (one.way, one.bots) == (way, bots)]
            ones = [one for one in seen if (one.way, one.bots) == (way, 1)]
            by_cpu = median(bots * a.bots_ms / b.bots_ms for a, b in zip(ones, mine, strict=True))
            ratio = median(a.per_second / b.per_second for a, b in zip(mine, ones, strict=True))
            lines.append(
                f"| {bots} | {median(one.per_second for one in mine):.0f} | {ratio:.2f} "
                f"| {by_cpu:.2f} "
                f"| {median(one.p50_ms for one in mine):.1f} "
                f"| {median(one.p99_ms for one in mine):.1f} | {sum(one.lost for one in mine)} "
                f"| {min(one.bots_ms for one in mine):.2f} "
                f"| {min(one.server_ms for one in mine):.2f} "
                f"| {min(one.people_ms for one in mine):.2f} "
                f"| {median(one.core_of_each for one in mine):.2f} |"
            )
        lines.append("")
    words = ", ".join(f"{number} {word}" for word, number in statements.most_common())
    slower = len(frozen.waits) / max(len(usual.waits), 1)
    lines += [
        "## What presses ask of the database", "",
        (f"{presses} presses at three bots, {sum(statements.values())} statements in the server's "
        f"log ({sum(statements.values()) / max(presses, 1):.3f} a press): {words}."), "",
        (f"With every process of the server frozen for 1.7 s: {len(frozen.waits)} presses beside "
        f"{len(usual.waits)} ({slower:.2f}), p99 {at(sorted(frozen.waits), 0.99):.1f} ms beside "
        f"{at(sorted(usual.waits), 0.99):.1f}, {frozen.lost} lost."), "",
    ]  # fmt: skip
    lines += [
        "## Typed words", "",
        f"A typed word costs {typed[0]:.2f} ms of CPU in the bots, {typed[1]:.2f} in PostgreSQL.",
        "",
    ]  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    (out / "workers.md").write_text("\n".join(lines), encoding="utf-8")
    figures = {"seen": [asdict(one) for one in seen], "statements": statements}
    (out / "workers.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return "\n".join(lines)


def at(waits: list[float], share: float) -> float:
    """The wait of that share of all, in milliseconds."""
    return waits[min(len(waits) - 1, int(share * len(waits)))] * 1000 if waits else float("nan")
