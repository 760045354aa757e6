"""`bot health`: liveness probe of the running bot, by its heartbeat; for a container's check."""

import asyncio
import json
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
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


@dataclass(frozen=True, slots=True)
class Running:
    """
    What a running bot says of itself in the file that it touches; nothing of a person.

    Args:
        version: Of the program.
        content: The beginning of the hash of the content in use; `help-only` without one.
        is_behind: Whether the folder holds other content, which has a mistake.
        public: Whether it runs without `--trial`.
        by_webhook: Whether Telegram delivers to it.
        trouble: Why nobody is answered; empty while all are.
        store: Why it keeps what is to be kept in memory only; empty while the disk takes it.
    """

    version: str = ""
    content: str = ""
    is_behind: bool = False
    public: bool = False
    by_webhook: bool = False
    trouble: str = ""
    store: str = ""


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


def running(data_dir: Path, now: float) -> Running | None:
    """What the bot says that runs with its data in *data_dir*; None when none is alive."""
    file = data_dir / FILE
    try:
        if now - file.stat().st_mtime > TOO_LONG:
            return None
        said = json.loads(file.read_text(encoding="utf-8") or "{}")
    except (OSError, ValueError, RecursionError):
        return None
    known = set(Running.__dataclass_fields__)
    given: Mapping[str, object] = said if isinstance(said, dict) else {}
    blank = asdict(Running())
    same = {
        name: value
        for name, value in given.items()
        if name in known and type(value) is type(blank[name])
    }
    return Running(**{**blank, **same})


async def beat(data_dir: Path, say: Callable[[], Running] = Running) -> None:
    """A beat now and again as long as the loop turns; none when the disk takes nothing."""
    file = data_dir / FILE
    try:
        while True:
            await asyncio.to_thread(_beat, file, json.dumps(asdict(say())))
            await asyncio.sleep(EVERY)
    finally:
        with suppress(OSError):
            file.unlink()


def _beat(file: Path, text: str) -> None:
    """On a full disk the file has its room already: it is touched, whatever stands in it."""
    with suppress(OSError):
        file.touch(mode=0o600)
        with file.open("r+", encoding="utf-8") as opened:
            opened.write(text)
            opened.truncate()
    with suppress(OSError):
        file.touch()
