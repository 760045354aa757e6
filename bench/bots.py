"""The bots that are compared: how each is started, and what its process costs."""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
import socket
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.screens import ROOT
from bench.street import TOKEN

BENCH = ROOT / "bench"
PEERS = BENCH / "peers"
PEERS_PYTHON = BENCH / ".venv" / "bin" / "python"
KEY = "1:" + base64.b64encode(bytes(range(32))).decode()
"""Keyring the store of a measurement, which is thrown away after it."""

OURS, FLOOR = "this bot", "two calls, aiohttp"
BARE = "PTB bare"


@dataclass(frozen=True, slots=True)
class Kind:
    """One bot to compare: its name in the tables and its command."""

    name: str
    command: tuple[str, ...]
    needs: str = ""

    @property
    def is_there(self) -> bool:
        """Whether it can be started on this machine."""
        return not self.needs or (BENCH / self.needs).exists()


def _python(file: str) -> tuple[str, ...]:
    return str(PEERS_PYTHON), str(PEERS / file)


def _node(file: str) -> tuple[str, ...]:
    return shutil.which("node") or "node", str(PEERS / file)


KINDS = (
    Kind(OURS, (sys.executable, "-m", "bot", "run", "--trial")),
    Kind(FLOOR, _python("floor.py"), ".venv"),
    Kind(BARE, _python("ptb_bare.py"), ".venv"),
    Kind("PTB ConversationHandler", _python("ptb_conversation.py"), ".venv"),
    Kind("aiogram-dialog", _python("aiogram_dialog_bot.py"), ".venv"),
    Kind("grammY menu", _node("grammy_menu.mjs"), "node_modules/grammy"),
    Kind("Telegraf scenes", _node("telegraf_scenes.mjs"), "node_modules/telegraf"),
)


@dataclass(slots=True)
class Running:
    """A bot's process."""

    kind: Kind
    process: Process
    folder: Path

    @property
    def cpu(self) -> float:
        """Seconds of a core that all its threads have used."""
        total = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
        return total / 1e9

    @property
    def memory(self) -> float:
        """MiB that it holds in memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    async def stop(self) -> None:
        """End it, gently if it can."""
        if self.process.returncode is None:
            self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), 15)
            except TimeoutError:
                self.process.kill()
                await self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


async def start(
    kind: Kind, url: str, screens: Path, *, webhook: bool, core: int | None = None,
    settings: Mapping[str, str] | None = None,
) -> Running:  # fmt: skip
    """Start a bot that talks to *url*, on one core where that can be had."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    pin = () if core is None else ("taskset", "-c", str(core))
    process = await asyncio.create_subprocess_exec(
        *pin,
        *kind.command,
        *(("--webhook",) if webhook and kind.name == OURS else ()),
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "NODE_ENV": "production",
            **_settings(url, screens, folder, free_port() if webhook else None),
            **(settings or {}),
        },
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=(folder / "stderr").open("wb"),
    )
    return Running(kind, process, folder)


def _settings(url: str, screens: Path, folder: Path, port: int | None) -> dict[str, str]:
    settings = {
        # ours
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "BOT_CONTENT_DIR": str(ROOT),
        "BOT_DATA_DIR": str(folder / "data"),
        "BOT_KEY": KEY,
        "PYTHONPATH": str(ROOT),
        # the peers'
        "BENCH_TOKEN": TOKEN,
        "BENCH_URL": url,
        "BENCH_SCREENS": str(screens),
    }
    if port is not None:
        settings |= {
            "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
            "WEBHOOK_SECRET": "a-secret-of-the-bench",
            "WEBHOOK_PORT": str(port),
            "BENCH_PORT": str(port),
        }
    return settings


def free_port() -> int:
    """A port of the loopback that nobody uses now."""
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        return int(attempt.getsockname()[1])
