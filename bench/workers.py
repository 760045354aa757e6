"""
`python -m bench.workers`: one, two and three bots by webhook on one PostgreSQL.

The stand-in gives each delivery to any of them, as a load balancer does. Two ways: as fast as this
machine goes, where the people, the stand-in and the server take cores, too; and with a share of a
core for each bot, one after the other, so that cores are not what limits them. Then what presses
ask of the database is counted, in the server's own log, and the server is frozen under them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from bench.bots import BENCH, KINDS, OURS, Running, free_port, start
from bench.people import FIRST_CHAT, Window
from bench.screens import ROOT, make_tree
from bench.street import Street, watch
from bench.workers_report import PEOPLE, SHARE, Seen, at, write
from tests.standin import webhook
from tests.standin.hook_wire import HookAnswer, HookClient
from tests.store.postgres import PostgresProcess, program, running_postgres

WORDS = ("asile", "juge", "école", "/menu", "/sos")
SECRET = "a-secret-of-the-bench"
PERIOD = 0.010
"""Seconds in which each bot has its turn of a core."""
STATEMENT = re.compile(r"LOG:  (?:statement|execute [^:]*): \s*(\w+)")
SLICER = """
import os, select, signal, sys, time
share, period, *pids = sys.argv[1:]
slice, rest, pids = float(share) * float(period), float(period), [int(one) for one in pids]
for pid in pids: os.kill(pid, signal.SIGSTOP)
try:
    while not select.select([sys.stdin], [], [], 0)[0]:
        begun = time.perf_counter()
        for number, pid in enumerate(pids):
            os.kill(pid, signal.SIGCONT)
            time.sleep(max(0, begun + (number + 1) * slice - time.perf_counter()))
            os.kill(pid, signal.SIGSTOP)
        time.sleep(max(0, begun + rest - time.perf_counter()))
finally:
    for pid in pids: os.kill(pid, signal.SIGCONT)
"""


class Spread:
    """A load balancer that costs nothing: the stand-in chooses a bot for each delivery."""

    ports: tuple[int, ...] = ()

    def __init__(self, url: str, secret: str) -> None:
        host, _, path = url.removeprefix("http://").partition("/")
        del host
        self._clients = {
            port: HookClient(f"http://127.0.0.1:{port}/{path}", secret) for port in Spread.ports
        }
        self._random = random.Random(3)

    async def post(self, body: bytes) -> HookAnswer:
        """Deliver to one of those that are in use."""
        return await self._clients[self._random.choice(Spread.ports)].post(body)

    def close(self) -> None:
        """Hang up."""
        for client in self._clients.values():
            client.close()


@dataclass(slots=True)
class Bench:
    """The bots, their server, and who presses."""

    street: Street
    running: list[Running]
    ports: list[int]
    server: PostgresProcess
    seconds: float

    async def round(self, way: str, bots: int, number: int) -> Seen:
        """Everybody presses; the first *bots* bots have all deliveries."""
        Spread.ports = tuple(self.ports[:bots])
        up = self.running[:bots]
        with _sliced(up) if way == "shares" else _as_it_is():
            before, begun = self._cpu(up), time.perf_counter()
            window = await self.street.people.press_all(PEOPLE, self.seconds, 0.3)
            took, after = time.perf_counter() - begun, self._cpu(up)
        bots_ms, server_ms, people_ms = (
            (b - a) / max(window.all, 1) * 1000 for a, b in zip(before, after, strict=True)
        )
        waits = sorted(window.waits)
        return Seen(
            way=way, bots=bots, round=number, per_second=len(waits) / window.seconds,
            p50_ms=at(waits, 0.5), p99_ms=at(waits, 0.99), lost=window.lost,
            bots_ms=bots_ms, server_ms=server_ms, people_ms=people_ms,
            core_of_each=(after[0] - before[0]) / took / bots,
        )  # fmt: skip

    def _cpu(self, up: list[Running]) -> tuple[float, float, float]:
        return sum(one.cpu for one in up), _cpu_of(self.server), time.process_time()

    async def counted(self) -> tuple[int, Counter[str]]:
        """Presses, and the statements that the server was asked meanwhile, by their first word."""
        Spread.ports = tuple(self.ports)
        log = self.server.folder / "log"
        await self._say("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()")
        await asyncio.sleep(0.5)
        begun = log.stat().st_size
        window = await self.street.people.press_all(PEOPLE, self.seconds, 0.3)
        await asyncio.sleep(1.0)
        with log.open("rb") as file:
            file.seek(begun)
            lines = file.read().decode(errors="replace")
        await self._say("ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()")
        return window.all, Counter(STATEMENT.findall(lines))

    async def frozen(self) -> tuple[Window, Window]:
        """The same presses with the server as it is, and with every process of it stopped."""
        Spread.ports = tuple(self.ports)
        usual = await self.street.people.press_all(PEOPLE, 1.5, 0.2)
        pids = _pids_of(self.server)
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            frozen = await self.street.people.press_all(PEOPLE, 1.5, 0.2)
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)
        await asyncio.sleep(3.0)
        return usual, frozen

    async def typed(self, rounds: int = 6) -> tuple[float, float]:
        """CPU of the bots and of the server for each typed word, in milliseconds; the least."""
        Spread.ports = tuple(self.ports)
        answered = 0

        def count() -> None:
            nonlocal answered
            answered += 1

        self.street.people.on_sent = count
        seen = []
        # Not the first: what search needs is made ready by the first word of all.
        for number in range(rounds + 1):
            before, answered = self._cpu(self.running), 0
            for person in range(PEOPLE):
                self.street.say(FIRST_CHAT + person, WORDS[(number + person) % len(WORDS)])
            async with asyncio.timeout(60):
                while answered < PEOPLE:
                    await asyncio.sleep(0.02)
            await asyncio.sleep(0.5)
            after = self._cpu(self.running)
            if number:
                seen.append([(b - a) / PEOPLE * 1000 for a, b in zip(before, after, strict=True)])
        return min(one[0] for one in seen), min(one[1] for one in seen)

    async def _say(self, *statements: str) -> None:
        connection = await asyncpg.connect(self.server.url())
        try:
            for one in statements:
                await connection.execute(one)
        finally:
            await connection.close()


def main() -> None:
    """Measure and write `workers.json` and `workers.md`."""
    parser = argparse.ArgumentParser(prog="python -m bench.workers", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two rounds")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--out", type=Path, default=BENCH / "results")
    given = parser.parse_args()
    if program("postgres") is None:
        _tell("bench.workers is left out: PostgreSQL is not installed (apt install postgresql).")
        return
    rounds = given.rounds or (2 if given.quick else 5)
    with tempfile.TemporaryDirectory(prefix="workers-") as folder, running_postgres() as server:
        asyncio.run(_measure(server, Path(folder), rounds, given.seconds, given.out))
    _tell(f"Written: {given.out}")


async def _measure(
    server: PostgresProcess, folder: Path, rounds: int, seconds: float, out: Path
) -> None:
    watch()
    vars(webhook)["HookClient"] = Spread
    tree = make_tree(ROOT)
    tree.write(folder / "screens.json")
    ports = [free_port() for _ in range(3)]
    Spread.ports = tuple(ports)
    url = server.new_database("workers")
    kind = next(one for one in KINDS if one.name == OURS)
    seen: list[Seen] = []
    async with AsyncExitStack() as stack:
        street = await stack.enter_async_context(Street(tree.ways()).open())
        running = []
        for port in ports:
            settings = {
                "DATABASE_URL": url,
                "BOT_DATA_DIR": str(folder / "data"),
                "WEBHOOK_URL": "http://127.0.0.1:9/telegram",
                "WEBHOOK_SECRET": SECRET,
                "WEBHOOK_PORT": str(port),
            }
            one = await start(
                kind, street.url, folder / "screens.json", webhook=True, settings=settings
            )
            stack.push_async_callback(one.stop)
            running.append(one)
            await _listens(port)
        await asyncio.sleep(4.0)
        await street.people.begin(PEOPLE, street.say)
        bench = Bench(street, running, ports, server, seconds)
        for number in range(rounds):
            for way in ("as it is", "shares"):
                for bots in (1, 2, 3):
                    seen.append(await bench.round(way, bots, number))
                    _tell(_line(seen[-1]))
        counted = await bench.counted()
        usual, frozen = await bench.frozen()
        typed = await bench.typed()
    _tell(write(out, seen, counted, (usual, frozen), typed))


@contextmanager
def _sliced(bots: list[Running]) -> Iterator[None]:
    """Let each bot run for its share of each period, one after the other."""
    pids = [str(one.process.pid) for one in bots]
    slicer = subprocess.Popen(
        [sys.executable, "-c", SLICER, str(SHARE), str(PERIOD), *pids], stdin=subprocess.PIPE
    )
    try:
        yield
    finally:
        slicer.communicate(b"over\n")


@contextmanager
def _as_it_is() -> Iterator[None]:
    yield


async def _listens(port: int) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return


def _pids_of(server: PostgresProcess) -> list[int]:
    """The processes of the server: those whose parent is the one that was started, and that."""
    parent = server.pid
    found = [parent]
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(after_name[1]) == parent:
            found.append(int(status.parent.name))
    return found


def _cpu_of(server: PostgresProcess) -> float:
    total = 0
    for pid in _pids_of(server):
        try:
            total += int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
        except OSError:
            continue
    return total / 1e9


def _line(one: Seen) -> str:
    return (
        f"round {one.round + 1}, {one.way}, {one.bots}: {one.per_second:.0f}/s, bots "
        f"{one.bots_ms:.2f} ms, server {one.server_ms:.2f}, people {one.people_ms:.2f}, "
        f"lost {one.lost}, {one.core_of_each:.2f} of a core each"
    )


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
