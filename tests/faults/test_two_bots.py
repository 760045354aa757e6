"""Two bots on one folder of data: the second one says so and ends; a crash lets the folder go."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.model.refused import Exit
from tests.build import ROOT
from tests.endtoend.running_bot import KEY
from tests.faults.bot_process import SECRET, Bots, free_port
from tests.standin.client import running_standin

pytestmark = pytest.mark.endtoend

SHE = 902_001


async def run_beside(folder: Path, *arguments: str) -> tuple[int | None, str]:
    """A command with the settings of the bot: its exit code and everything it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BOT_CONTENT_DIR": str(ROOT),
             "BOT_DATA_DIR": str(folder), "BOT_KEY": KEY},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    printed, _ = await process.communicate()
    return process.returncode, printed.decode()


@pytest.mark.parametrize("second_by", ["polling", "webhook", "another-way"])
async def test_the_second_is_refused(second_by: str, tmp_path: Path) -> None:
    """Whatever the mode and the way to the folder: one sentence, "try again"; the first goes on."""
    data = tmp_path / "data"
    (tmp_path / "link").symlink_to(data)
    settings = {"BOT_DATA_DIR": str(data), "BOT_KEY": KEY}
    async with running_standin(chats=[SHE]) as standin:
        first = Bots(standin, tmp_path, settings=settings)
        port = free_port() if second_by == "webhook" else None
        way = {"BOT_DATA_DIR": str(tmp_path / "link")} if second_by == "another-way" else {}
        second = Bots(standin, tmp_path, port, settings={**settings, **way})
        person = standin.person(SHE)
        try:
            async with first.running() as bot:
                refused = await second.start()
                assert await refused.wait() == Exit.TRY_AGAIN
                assert refused.printed.startswith("Another bot is running with the data at ")
                assert refused.printed.count("\n") == 1
                assert SECRET not in refused.printed
                # Nothing of the first one was taken away.
                await person.says("/menu")
                await person.waits_for(lambda message: "Tes droits" in message.text)
                for command in (
                    ["totals"], ["reports"], ["places", "notice", "--list"],
                    ["backup", str(tmp_path / "backup.json")],
                ):  # fmt: skip
                    code, printed = await run_beside(data, *command)
                    assert (code, "Traceback" in printed) == (0, False), printed
                await bot.kill()
                async with second.running():
                    await person.says("/menu")
                    await person.waits_until_handled()
        finally:
            await first.end()
            await second.end()
