"""The bot as a process of its own, by polling or by webhook, to be ended in any way."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.endtoend.running_bot import RunningBot, answering, start_bot_in
from tests.standin.client import TOKEN, Standin

SECRET = "a-secret-of-the-tests"


@dataclass(frozen=True, slots=True)
class Bots:
    """Starts bots that talk to one stand-in, one after the other."""

    standin: Standin
    folder: Path
    webhook_port: int | None = None
    settings: dict[str, str] = field(default_factory=dict)
    arguments: list[str] = field(default_factory=list)
    started: list[RunningBot] = field(default_factory=list)

    @property
    def printed(self) -> str:
        """What all of them have printed."""
        return "".join(bot.printed for bot in self.started)

    async def start(self) -> RunningBot:
        """A new process, which may not answer yet."""
        arguments, settings = ["--trial", *self.arguments], {}
        if self.webhook_port is not None:
            arguments.append("--webhook")
            settings = {
                "WEBHOOK_URL": f"http://127.0.0.1:{self.webhook_port}/telegram",
                "WEBHOOK_SECRET": SECRET,
                "WEBHOOK_PORT": str(self.webhook_port),
            }
        settings |= self.settings
        bot = await start_bot_in(self.folder, self.standin.url, TOKEN, arguments, settings)
        self.started.append(bot)
        return bot

    @asynccontextmanager
    async def running(self) -> AsyncIterator[RunningBot]:
        """A bot that answers; ended at the end, whatever happens."""
        async with answering(await self.start()) as bot:
            yield bot

    async def end(self) -> None:
        """No process is left over, however a test ended."""
        for bot in self.started:
            await bot.kill()


@asynccontextmanager
async def bots(standin: Standin, folder: Path, how: str) -> AsyncIterator[Bots]:
    """Bots that receive by "polling" or by "webhook"."""
    them = Bots(standin, folder, free_port() if how == "webhook" else None)
    try:
        yield them
    finally:
        await them.end()


def free_port() -> int:
    """A port of the loopback that nobody uses now."""
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        return int(attempt.getsockname()[1])
