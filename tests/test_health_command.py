"""`bot health`: whether the loop of the running bot turns."""

import asyncio
import os
import time
from argparse import Namespace
from pathlib import Path

import pytest

from bot.commands.health import FILE, TOO_LONG, beat, run
from bot.model.refused import Refused
from bot.settings import Settings, read_settings
from tests.build import ROOT


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a bot whose data is in a folder of its own."""
    return read_settings({"BOT_DATA_DIR": str(tmp_path), "BOT_CONTENT_DIR": str(ROOT)})


async def test_alive_while_it_beats(settings: Settings) -> None:
    """While the loop turns the bot is alive; after a stop it is not, at once."""
    beating = asyncio.create_task(beat(settings.data_dir))
    async with asyncio.timeout(5):
        while not (settings.data_dir / FILE).exists():
            await asyncio.sleep(0.01)
    assert run(settings, Namespace()) == 0
    beating.cancel()
    with pytest.raises(asyncio.CancelledError):
        await beating

    with pytest.raises(Refused, match="No bot is running"):
        run(settings, Namespace())


def test_stuck(settings: Settings) -> None:
    """A bot that was killed, or whose loop hangs, beats no more: it is said with the seconds."""
    (settings.data_dir / FILE).touch()
    before = time.time() - TOO_LONG - 5
    os.utime(settings.data_dir / FILE, (before, before))

    with pytest.raises(Refused, match=r"has not moved for 9[0-9] seconds"):
        run(settings, Namespace())


async def test_a_disk_that_takes_nothing(tmp_path: Path) -> None:
    """Where nothing can be written, beating fails without harm to the bot."""
    beating = asyncio.create_task(beat(tmp_path / "not" / "there"))
    await asyncio.sleep(0.05)

    assert not beating.done()
    beating.cancel()
