"""
Rounds: every bot does the same work, one after the other, and again.

Machines are shared and their speed changes from minute to minute; so a round goes through all
bots before the next begins, and only what stands in the same round is compared.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bench.bots import FLOOR, OURS, Kind, Running, start
from bench.people import FIRST_CHAT, Window
from bench.screens import Ways
from bench.street import Street

HALF_LOAD = "half of the floor's load"


@dataclass(frozen=True, slots=True)
class Work:
    """What is asked of each bot."""

    webhook: bool
    people: int
    delay: float = 0.0
    half_load: bool = False
    only: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How the tables call it."""
        how = "webhook" if self.webhook else "polling"
        who = "1 person" if self.people == 1 else f"{self.people} people"
        load = f", {HALF_LOAD}" if self.half_load else ""
        return f"{how}, {who}, API {self.delay * 1000:.0f} ms{load}"


@dataclass(frozen=True, slots=True)
class Seen:
    """What one bot did in one round."""

    bot: str
    work: str
    round: int
    per_second: float
    cpu_ms: float
    p50_ms: float
    p99_ms: float
    lost: int
    standin_load: float


@dataclass(frozen=True, slots=True)
class Started:
    """How one bot started: seconds to its first answer, MiB then, and at the end."""

    bot: str
    webhook: bool
    seconds: float
    idle: float
    after: float = 0.0


@dataclass(slots=True)
class Bench:
    """All rounds of all bots."""

    kinds: Sequence[Kind]
    ways: Ways
    screens: Path
    content: Path
    seconds: float
    core: int | None
    tell: Callable[[str], None]
    seen: list[Seen] = field(default_factory=list)
    started: list[Started] = field(default_factory=list)

    async def cold_starts(self, rounds: int) -> None:
        """Start each bot with a person waiting already, until she has her answer."""
        for number in range(rounds):
            for webhook in (False, True):
                for kind in self.kinds:
                    async with Street(self.ways).open() as street:
                        running, seconds = await self._answered(kind, street, webhook=webhook)
                        await asyncio.sleep(0.5)
                        self.started.append(Started(kind.name, webhook, seconds, running.memory))
                        await running.stop()
            self.tell(f"cold start, round {number + 1} of {rounds}")

    async def work(self, works: Sequence[Work], rounds: int) -> None:
        """Every work, *rounds* times, by every bot; one mode after the other."""
        for webhook in (False, True):
            mine = [one for one in works if one.webhook is webhook]
            if mine:
                async with AsyncExitStack() as stack:
                    await self._mode(mine, rounds, stack)

    async def _mode(self, works: Sequence[Work], rounds: int, stack: AsyncExitStack) -> None:
        webhook = works[0].webhook
        up: list[tuple[Street, Running]] = []
        for kind in self.kinds:
            street = await stack.enter_async_context(Street(self.ways).open())
            running, seconds = await self._answered(kind, street, webhook=webhook)
            stack.push_async_callback(running.stop)
            await street.people.begin(max(one.people for one in works), street.say)
            up.append((street, running))
            self.started.append(Started(kind.name, webhook, seconds, running.memory))
        for number in range(rounds):
            for one in works:
                await self._round(one, number, up)
        for street, running in up:
            del street
            was = next(
                one for one in reversed(self.started)
                if one.bot == running.kind.name and one.webhook is webhook
            )  # fmt: skip
            self.started.append(Started(was.bot, webhook, was.seconds, was.idle, running.memory))

    async def _round(self, work: Work, number: int, up: list[tuple[Street, Running]]) -> None:
        line = []
        for street, running in up:
            if work.only and running.kind.name not in work.only:
                continue
            street.people.delay = work.delay
            cpu, own, begun = running.cpu, time.process_time(), time.perf_counter()
            window = await self._window(work, street)
            took = time.perf_counter() - begun
            done = len(window.waits)
            # The settling at the beginning costs the same as the rest: the whole is taken.
            seen = Seen(
                running.kind.name, work.name, number,
                per_second=done / window.seconds,
                cpu_ms=(running.cpu - cpu) / max(window.all, 1) * 1000,
                p50_ms=_share(window.waits, 0.50) * 1000,
                p99_ms=_share(window.waits, 0.99) * 1000,
                lost=window.lost,
                standin_load=(time.process_time() - own) / took,
            )  # fmt: skip
            self.seen.append(seen)
            line.append(f"{seen.bot} {seen.per_second:.0f}/s {seen.cpu_ms:.2f} ms")
        self.tell(f"round {number + 1}, {work.name}: {'; '.join(line)}")

    async def _window(self, work: Work, street: Street) -> Window:
        if not work.half_load:
            settle = max(0.2, 3 * work.delay)
            return await street.people.press_all(work.people, self.seconds, settle)
        full = [
            one.per_second for one in self.seen
            if one.bot == FLOOR and one.work == Work(work.webhook, 64).name
        ]  # fmt: skip
        rate = sorted(full)[len(full) // 2] / 2
        return await street.people.press_at(rate, work.people, self.seconds)

    async def _answered(
        self, kind: Kind, street: Street, *, webhook: bool
    ) -> tuple[Running, float]:
        """Start a bot; the seconds until its first answer, to a person who was there before."""
        answered = asyncio.Event()
        street.people.on_sent = answered.set
        street.people.come(1)
        street.say(FIRST_CHAT, "/menu")
        begun = time.perf_counter()
        running = await start(
            kind, street.url, self.screens, webhook=webhook, core=self.core,
            # Ours keeps which content was checked with its data; a first start is a second longer.
            settings={
                "BOT_CONTENT_DIR": str(self.content),
                "BOT_DATA_DIR": str(self.screens.parent / "data"),
            },
        )  # fmt: skip
        try:
            await asyncio.wait_for(answered.wait(), 30)
        except TimeoutError:
            words = (running.folder / "stderr").read_text()[-2000:]
            await running.stop()
            raise RuntimeError(f"{kind.name} does not answer:\n{words}") from None
        seconds = time.perf_counter() - begun
        await asyncio.sleep(0.3)
        return running, seconds


def _share(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def pin() -> int | None:
    """Keep this process on the last core; gives the core for the bots, None without a second."""
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        return None
    os.sched_setaffinity(0, {cores[-1]})
    return cores[0]


__all__ = ["FLOOR", "OURS", "Bench", "Seen", "Started", "Work", "pin"]
