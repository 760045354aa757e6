"""A real PostgreSQL server for tests: its own, in a temporary folder, gone with the tests."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bot.service.log import Word
from bot.store.errors import LogOnce
from bot.store.limits import SERVER_LIMITS, StoreLimits
from bot.store.postgres import PostgresServer
from bot.store.process_lock import ProcessLock
from bot.store.sealing import Keyring
from bot.store.server import server_of
from bot.store.shared_store import SharedStore
from bot.store.store import DatabaseStore
from tests.store.places import AT_ONCE, KEYS, Clock

DEBIAN = Path("/usr/lib/postgresql")
SETTINGS = (
    # Nothing of a test is worth the wait for a disk.
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
    "max_connections=100", "shared_buffers=16MB", "logging_collector=off",
    "listen_addresses=127.0.0.1",
)  # fmt: skip


@cache
def program(name: str) -> str | None:
    """Where a program of the server is: on the path, or where Debian puts it."""
    found = shutil.which(name)
    newest = sorted(DEBIAN.glob(f"*/bin/{name}"))
    return found or (str(newest[-1]) if newest else None)


def _as_ordinary_user() -> dict[str, Any]:
    """The server refuses to run as root: it gets a user of its own, whatever number that is."""
    if os.geteuid() != 0:
        return {}
    return {"user": 65_534, "group": 65_534, "extra_groups": []}


@dataclass
class PostgresProcess:
    """A server that can be stopped, killed and started again."""

    folder: Path
    port: int
    _process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    def url(self, database: str = "postgres") -> str:
        """The address of one of its databases."""
        return f"postgresql://bot:pa55word@127.0.0.1:{self.port}/{database}"

    @property
    def pid(self) -> int:
        """The process that all others of the server are children of."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = [one for setting in (*SETTINGS, f"port={self.port}") for one in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [str(program("postgres")), "-D", str(self.folder / "data"),
                 "-k", str(self.folder), *options],
                stderr=log, stdout=subprocess.DEVNULL, **_as_ordinary_user(),
            )  # fmt: skip
        for _ in range(300):
            try:
                self._say("SELECT 1")
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                time.sleep(0.05)
            else:
                return
        self.stop(signal.SIGQUIT)
        raise TimeoutError((self.folder / "log").read_text())

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop: SIGINT ends every connection (fast shutdown), SIGQUIT at once (immediate)."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(20)

    def new_database(self, name: str) -> str:
        """An empty database; its address is given."""
        self._say(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        self._say(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def _say(self, statement: str) -> None:
        """Say it from a thread: a fixture may be made while a loop runs."""

        async def say() -> None:
            connection = await asyncpg.connect(self.url(), timeout=5)
            try:
                await connection.execute(statement)
            finally:
                await connection.close()

        with ThreadPoolExecutor(1) as thread:
            thread.submit(lambda: asyncio.run(say())).result()


@contextmanager
def running_postgres() -> Iterator[PostgresProcess]:
    """A server of its own, as long as the block lasts; skips where PostgreSQL is not installed."""
    if program("postgres") is None or program("initdb") is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
    with tempfile.TemporaryDirectory(prefix="pg-") as name, socket.socket() as free:
        folder = Path(name)
        free.bind(("127.0.0.1", 0))
        password = folder / "password"
        password.write_text("pa55word")
        as_user = _as_ordinary_user()
        if as_user:
            for path in (folder, password):
                os.chown(path, as_user["user"], as_user["group"])
        subprocess.run(
            [str(program("initdb")), "-D", str(folder / "data"), "-U", "bot", "--no-sync",
             "--auth=scram-sha-256", f"--pwfile={password}", "--encoding=UTF8", "--locale=C"],
            check=True, capture_output=True, **as_user,
        )  # fmt: skip
        server = PostgresProcess(folder, free.getsockname()[1])
        free.close()
        server.start()
        try:
            yield server
        finally:
            server.stop(signal.SIGQUIT)


def store_on(
    url: str,
    clock: Clock | None = None,
    *,
    limits: StoreLimits = AT_ONCE,
    folder: Path | None = None,
    keys: Mapping[int, bytes] = KEYS,
) -> DatabaseStore:
    """
    A store on a server; tries again at once, writes when it is told to.

    Args:
        folder: Of the bot that has it; None for a command beside one.
    """
    server = server_of(url)
    lock = None if folder is None else ProcessLock(folder / "server")
    database = PostgresServer(server, LogOnce(Word.ours(server.name)), process_lock=lock)
    if lock is None:
        return DatabaseStore(database, Keyring(keys), clock or Clock(), limits=limits)
    return SharedStore(database, Keyring(keys), clock or Clock(), limits=limits)


def bot_on(url: str, folder: Path, limits: StoreLimits = SERVER_LIMITS) -> SharedStore:
    """The store of one of several bots, with a clock as everybody has it."""
    server = server_of(url)
    database = PostgresServer(
        server, LogOnce(Word.ours(server.name)), process_lock=ProcessLock(folder / "server")
    )
    return SharedStore(database, Keyring(KEYS), limits=limits)


async def connected(*stores: SharedStore) -> None:
    """Wait until these know of the others."""
    async with asyncio.timeout(20):
        while not all(one.coordination.is_connected for one in stores):
            await asyncio.sleep(0.01)


async def empty(url: str) -> None:
    """Empty every table there is: quicker than another database."""
    connection = await asyncpg.connect(url)
    try:
        names = await connection.fetch(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            " AND tablename <> 'alembic_version'"
        )
        if names:
            tables = ", ".join(one["tablename"] for one in names)
            await connection.execute(f"TRUNCATE {tables}")
    finally:
        await connection.close()
