"""Starts `python -m bot run --trial` as a process and stops it, gently or not."""

import asyncio
import base64
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import DATA_DIR
from tests.project import ROOT, lay_checked_content

START_SECONDS = 60
"""Seconds until a test gives up; a start takes one on a machine that is free."""
KEY = "1:" + base64.b64encode(bytes(range(32))).decode()
"""A key for tests; what it seals is thrown away with them."""


class RunningBot:
    """A bot process, and everything it has printed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        output = self.process.stdout
        if output is None:
            raise AssertionError("the output of the bot is not read")
        async for line in output:
            self.lines.append(line.decode())

    @property
    def printed(self) -> str:
        """Everything on both outputs, so far."""
        return "".join(self.lines)

    async def waits_for(self, words: str) -> None:
        """Until *words* were printed; fails with what was."""
        async with asyncio.timeout(START_SECONDS):
            while words not in self.printed:
                if self.process.returncode is not None:
                    await self._reading
                    raise AssertionError(f"the bot ended early:\n{self.printed}")
                await asyncio.sleep(0.02)

    async def stop(self) -> int:
        """End it as an operator does; gives its exit code."""
        if self.process.returncode is None:
            self.process.terminate()
        return await self.wait()

    async def kill(self) -> None:
        """End it as a power cut does."""
        if self.process.returncode is None:
            self.process.kill()
        await self.wait()

    async def wait(self) -> int:
        """The exit code, once it has ended."""
        async with asyncio.timeout(START_SECONDS):
            code = await self.process.wait()
            await self._reading
        return code


async def start_bot(
    api_url: str, token: str, settings: Mapping[str, str] | None = None, *, public: bool = False
) -> RunningBot:
    """A bot process that talks to *api_url*, with a new folder of data and a key."""
    kept = {"BOT_DATA_DIR": tempfile.mkdtemp(prefix="bot-data-"), "BOT_KEY": KEY}
    arguments = [] if public else ["--trial"]
    return await start_bot_in(
        ROOT / "tests", api_url, token, arguments, {**kept, **(settings or {})}
    )


async def start_bot_in(
    folder: Path, api_url: str, token: str, arguments: Sequence[str], settings: Mapping[str, str]
) -> RunningBot:
    """
    `bot run` with *arguments* in a folder; *settings* are added to its environment.

    Its data is where a bot has been before that checked the content: a first start is a second
    and a half longer, and tests/budget/test_start.py looks at that one.
    """
    lay_checked_content(folder / (settings.get("BOT_DATA_DIR") or DATA_DIR))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        *arguments,
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith("BOT_")},
            "TELEGRAM_BOT_TOKEN": token,
            "TELEGRAM_API_URL": api_url,
            "BOT_CONTENT_DIR": str(ROOT),
            "PYTHONPATH": str(ROOT),
            **settings,
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=folder,
    )
    return RunningBot(process)


@asynccontextmanager
async def running_bot(
    api_url: str, token: str, settings: Mapping[str, str] | None = None
) -> AsyncIterator[RunningBot]:
    """A bot that answers; ended at the end, whatever happens."""
    async with answering(await start_bot(api_url, token, settings)) as bot:
        yield bot


@asynccontextmanager
async def answering(bot: RunningBot) -> AsyncIterator[RunningBot]:
    """The same bot, once it answers; ended at the end, whatever happens."""
    try:
        await bot.waits_for("answers on Telegram")
        yield bot
    finally:
        await bot.stop()
