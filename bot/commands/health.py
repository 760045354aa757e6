"""`bot health`: liveness probe of the running bot, by its heartbeat; for a container's check."""

import asyncio
import time
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path
from typing import Final

from bot.model.refused import Refused
from bot.settings import Settings

HELP = "whether the bot that runs with these settings is alive; ends 1 when not"

FILE: Final = "alive"
"""The file in the folder of data whose time of change is the last beat."""
EVERY: Final = 20.0
"""Seconds from beat to beat of the event loop."""
TOO_LONG: Final = 90.0
"""Seconds without a beat after which the bot is not alive."""


def add(parser: ArgumentParser) -> None:
    """`bot health` takes no arguments."""
    del parser


def run(settings: Settings, _: Namespace) -> int:
    """
    Look at the last beat.

    Raises:
        Refused: There was none lately.
    """
    try:
        since = time.time() - (settings.data_dir / FILE).stat().st_mtime
    except OSError:
        raise Refused(f"No bot is running with its data in {settings.data_dir}.") from None
    if since > TOO_LONG:
        raise Refused(
            f"The bot with its data in {settings.data_dir} has not moved for {since:.0f} seconds: "
            "its log says why, or it was stopped."
        )
    return 0


async def beat(data_dir: Path) -> None:
    """A beat now and again as long as the loop turns; none when the disk takes nothing."""
    file = data_dir / FILE
    try:
        while True:
            with suppress(OSError):
                await asyncio.to_thread(file.touch)
            await asyncio.sleep(EVERY)
    finally:
        with suppress(OSError):
            file.unlink()
