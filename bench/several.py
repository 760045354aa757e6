"""
`python -m bench.several`: three bots on one PostgreSQL, and everything that can happen to them.

200 people press and type 20,000 times, and whoever is free answers. A bot is killed 20 times,
PostgreSQL is stopped twice for 20 seconds. Then everything is delivered twice, and half of the
people erase what is known of them. Ends with 1 when something was not as it should be.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bench.street import Street
from bench.wanderers import Crowd, Odd, Wanderer, watch
from bot.model.names import Locale
from tests.faults.several_bots import (
    FIRST,
    LANGUAGES,
    MISTAKES,
    Town,
    erases,
    everything_comes_twice,
    town,
)
from tests.standin.client import standin_at
from tests.store.postgres import PostgresProcess, program, running_postgres

WORDS = ("asile", "juge", "/menu", "/sos", "/privacy")
PATIENCE = 140.0
"""Seconds in which a press must be answered; Telegram keeps it for 150."""
RECOVERED = 5.0
"""Seconds after an outage in which all bots know each other again."""


@dataclass(slots=True)
class Broken:
    """What was broken, and when: seconds since 1970."""

    kills: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    outages: list[tuple[float, float]] = field(default_factory=list)

    def excuses(self, odd: Odd) -> str:
        """What explains it; empty when nothing does."""
        if any(begun <= odd.ended and odd.begun <= ended + RECOVERED
               for begun, ended in self.outages):  # fmt: skip
            return "while the server was away"
        # What was pressed may not be written yet; what is under way comes to another bot.
        if any(odd.begun - 1.0 <= kill <= min(odd.ended, odd.begun + 1.0) for kill in self.kills):
            return "its bot was killed"
        return ""

    def excuses_order(self, odd: Odd) -> str:
        """The same of what was under way for so long."""
        if any(odd.begun <= one <= odd.ended for one in (*self.kills, *self.starts)):
            return "a bot was killed, or Telegram told where to deliver, meanwhile"
        return self.excuses(odd)


@dataclass(slots=True)
class Plan:
    """What is played."""

    people: int
    acts: int
    kills: int
    outages: int
    away: float
    think: float
    seed: int


def main() -> None:
    """Play it, and say what was seen."""
    parser = argparse.ArgumentParser(prog="python -m bench.several", description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--acts", type=int, default=20_000, help="presses and words in all")
    parser.add_argument("--kills", type=int, default=20, help="how often a bot is killed")
    parser.add_argument("--outages", type=int, default=2, help="how often the server is stopped")
    parser.add_argument("--away", type=float, default=20.0, help="for how many seconds")
    parser.add_argument("--think", type=float, default=2.5, help="seconds between two acts")
    parser.add_argument("--seed", type=int, default=7)
    plan = Plan(**vars(parser.parse_args()))
    if program("postgres") is None:
        sys.exit("PostgreSQL is not installed (Debian: apt install postgresql).")
    folder = Path(tempfile.mkdtemp(prefix="several-"))
    try:
        with running_postgres() as postgres:
            wrong = asyncio.run(_play(plan, postgres, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit("\n".join(["", "WRONG:", *wrong]) if wrong else None)


async def _play(plan: Plan, postgres: PostgresProcess, folder: Path) -> list[str]:
    url = postgres.new_database("several")
    watch()
    async with AsyncExitStack() as stack:
        street = await stack.enter_async_context(Street({}).open())
        standin = await stack.enter_async_context(standin_at(street.url))
        there = await stack.enter_async_context(town(standin, url, folder))
        chats = [FIRST + number for number in range(plan.people)]
        crowd = Crowd(street.world, there.conversation, chats, plan.seed)
        await crowd.begin(PATIENCE)
        newcomers = {one.raw[0] for one in crowd.everybody}
        await crowd.learn(LANGUAGES, WORDS, PATIENCE)
        broken, begun = Broken(), time.time()
        wrong = await _wander(plan, there, postgres, crowd, broken)
        _tell(f"{crowd.acts} acts in {time.time() - begun:.0f} s")
        wrong += _judged(crowd, broken, there)
        wrong += await _twice(there, min(50, plan.people))
        wrong += await _erased(there, crowd, newcomers)
        dropped = street.world.queue.dropped
        if dropped:
            wrong.append(f"{dropped} updates became too old at Telegram")
        for word in MISTAKES:
            if word in there.printed:
                line = next(one for one in there.printed.splitlines() if word in one)
                wrong.append(f"a bot printed {word}: {line[:300]}")
    return wrong


async def _wander(
    plan: Plan, there: Town, postgres: PostgresProcess, crowd: Crowd, broken: Broken
) -> list[str]:
    left = [plan.acts]
    wandering = [asyncio.create_task(_walk(one, left, plan.think)) for one in crowd.everybody]
    breaking = asyncio.create_task(_break(plan, there, postgres, broken, left))
    done = await asyncio.gather(*wandering, return_exceptions=True)
    await breaking
    lost = [repr(one) for one in done if isinstance(one, BaseException)]
    return [f"{len(lost)} people gave up: {lost[0]}"] if lost else []


async def _walk(one: Wanderer, left: list[int], think: float) -> None:
    """Act until nothing is left; sometimes twice before there is an answer."""
    await asyncio.sleep(one.random.uniform(0, 2 * think))
    while left[0] > 0:
        left[0] -= 1
        act = one.acts_once(LANGUAGES, WORDS)
        if one.random.random() < 0.8:
            await one.waits(act, PATIENCE)
            await asyncio.sleep(one.random.uniform(0, 2 * think))
    for act in (*one.presses, *one.words):
        await one.waits(act, PATIENCE)


async def _break(
    plan: Plan, there: Town, postgres: PostgresProcess, broken: Broken, left: list[int]
) -> None:
    """Kill bots and stop the server, spread over all acts."""
    random = Random(plan.seed)
    steps = [(plan.acts * (n + 1) // (plan.kills + 1), "kill") for n in range(plan.kills)]
    steps += [(plan.acts * (n + 1) // (plan.outages + 1), "stop") for n in range(plan.outages)]
    outage: asyncio.Task[None] | None = None
    for number, (after, what) in enumerate(sorted(steps)):
        while plan.acts - left[0] < after:
            await asyncio.sleep(0.05)
        if what == "stop":
            outage = asyncio.create_task(_away(plan, postgres, broken, hard=number % 2 == 1))
            continue
        bot = random.randrange(len(there.bots))
        broken.kills.append(time.time())
        await there.bots[bot].kill()
        await asyncio.sleep(random.uniform(0, 1.0))
        await there.start_again(bot)
        await there.bots[bot].waits_for("answers on Telegram")
        broken.starts.append(time.time())
        _tell(f"killed {len(broken.kills)} times, {plan.acts - left[0]} acts")
    if outage is not None:
        await outage


async def _away(plan: Plan, postgres: PostgresProcess, broken: Broken, *, hard: bool) -> None:
    begun = time.time()
    # It ends while it is away, should the acts be over before.
    broken.outages.append((begun, begun + 3600))
    await asyncio.to_thread(postgres.stop, signal.SIGQUIT if hard else signal.SIGINT)
    await asyncio.sleep(plan.away)
    await asyncio.to_thread(postgres.start)
    broken.outages[-1] = (begun, time.time())
    _tell(f"PostgreSQL was away for {time.time() - begun:.0f} s")


def _judged(crowd: Crowd, broken: Broken, there: Town) -> list[str]:
    seen, wrong = crowd.seen, []
    waits = sorted(seen.waits)
    languages, in_language = _explained(seen.other_language, broken.excuses)
    order, in_order = _explained(seen.out_of_order, broken.excuses_order)
    _tell(
        f"{dict(seen.kinds)}; waits p50 {_share(waits, 0.5):.0f} ms, p95 {_share(waits, 0.95):.0f},"
        f" p99 {_share(waits, 0.99):.0f}, most {waits[-1] * 1000:.0f}; shown again {seen.again};"
        f" words read as the answer to a question {seen.elsewhere};"
        f" in an earlier language {in_language};"
        f" in another order {in_order}; by bot {there.balancer.passed}"
    )
    for what, found in (
        ("unanswered", crowd.unanswered), ("out of order", order),
        ("nobody asked for", seen.unknown), ("in another language", languages),
    ):  # fmt: skip
        if found:
            wrong.append(f"{what}: {len(found)}, {found[:12]}")
    return wrong


def _explained(odd: list[Odd], excuses: Callable[[Odd], str]) -> tuple[list[str], dict[str, int]]:
    """What nothing explains, and how often what does."""
    left, excused = [], Counter[str]()
    for one in odd:
        why = excuses(one)
        if why:
            excused[why] += 1
        else:
            when = time.strftime("%H:%M:%S", time.localtime(one.ended))
            left.append(f"{one.what} at {when}, {one.ended - one.begun:.1f} s after")
    return left, dict(excused)


async def _twice(there: Town, people: int) -> list[str]:
    try:
        await everything_comes_twice(there, range(people))
    except (AssertionError, TimeoutError) as error:
        return [f"reports that came twice: {error!r}"]
    _tell(f"{2 * people} reports were each delivered to two bots, and counted once")
    return []


async def _erased(there: Town, crowd: Crowd, newcomers: set[str]) -> list[str]:
    """Half of them erase; each bot takes them for people whom it has never seen."""
    wrong, everybody = [], range(len(crowd.everybody))
    # In Arabic first: who is remembered would be answered in it.
    await asyncio.gather(*(_in_arabic(crowd.everybody[number]) for number in everybody))
    await asyncio.sleep(1.0)
    erased = [number for number in everybody if number % 2]
    try:
        for some in range(0, len(erased), 25):
            await asyncio.gather(*(erases(there, number) for number in erased[some : some + 25]))
    except (AssertionError, TimeoutError) as error:
        return [f"erasing: {error!r}"]
    kept = [await there.beside.kept_about(FIRST + number) for number in everybody]
    odd = [n for n in everybody if bool(kept[n]) == bool(n % 2)]
    if odd:
        wrong.append(f"rows of erased people, or none of others: {odd[:5]}")
    ports = there.balancer.ports
    for place, port in enumerate(ports):
        there.balancer.ports = [port]
        asked = erased[place :: len(ports)]
        for number in asked:
            one = crowd.everybody[number]
            one.raw.clear()
            one.says("/menu")
        await asyncio.sleep(0.5)
        async with asyncio.timeout(PATIENCE):
            while any(not crowd.everybody[number].raw for number in asked):
                await asyncio.sleep(0.05)
        known = [n for n in asked if crowd.everybody[n].raw[0] not in newcomers]
        if known:
            wrong.append(f"bot {place} still knows {len(known)} of {len(asked)} erased people")
    there.balancer.ports = ports
    _tell(f"{len(erased)} people erased: no row, and no bot that knows one of them")
    return wrong


async def _in_arabic(one: Wanderer) -> None:
    await one.waits(one.press(one.talk.menu(Locale("ar")), "ar"), PATIENCE)


def _share(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(share * len(values)))] * 1000


def _tell(line: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
