"""`bot totals` and `bot reports`, as whoever runs the bot types them, beside a store that runs."""

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from pathlib import Path

from bot.service.clock import PARIS, today_in_paris
from bot.settings import read_settings
from bot.store.factory import make_store
from tests.endtoend.running_bot import KEY

ROOT = Path(__file__).resolve().parent.parent


def totals(folder: Path) -> subprocess.CompletedProcess[str]:
    """`bot totals`, with the settings of the bot whose data is in *folder*."""
    return command(folder, "totals")


def command(
    folder: Path, *arguments: str, settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """A command, with the settings of the bot whose data is in *folder*."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings_of(folder)}
    environment.pop("BOT_KEY_FILE", None)
    environment.pop("DATABASE_URL", None)
    environment |= settings or {}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        capture_output=True, text=True, env=environment, timeout=60, check=False,
    )  # fmt: skip


def settings_of(folder: Path) -> dict[str, str]:
    """The settings of a bot whose data is in *folder*."""
    return {"BOT_DATA_DIR": str(folder), "BOT_KEY": KEY, "BOT_CONTENT_DIR": str(ROOT)}


async def count(folder: Path, days_ago: int, events: Mapping[str, int]) -> None:
    """Use the bot at noon of a day, and let it run on for a moment."""
    noon = datetime.combine(today_in_paris() - timedelta(days=days_ago), time(12), PARIS)
    settings = read_settings(settings_of(folder))
    async with make_store(
        data_dir=settings.data_dir, database_url=None, key_file=None, key=settings.key,
        now=noon.timestamp,
    ) as store:  # fmt: skip
        for event, number in events.items():
            for _ in range(number):
                store.count(event)


async def test_what_was_used(tmp_path: Path) -> None:
    """Yesterday, a week and a month; below ten it is said that it was, and what never was is 0."""
    await count(tmp_path, 0, {"press": 1000, "typed": 1000})
    await count(tmp_path, 1, {"press": 30, "danger": 6, "wrong.refused.start": 9})
    await count(tmp_path, 3, {"press": 12, "danger": 6})
    await count(tmp_path, 29, {"press": 9, "closed.day-stop": 11, "command": 9})
    await count(tmp_path, 31, {"typed": 50})
    done = totals(tmp_path)
    rows = [line.split() for line in done.stdout.splitlines()]

    assert (done.returncode, done.stderr) == (0, "")
    assert rows[:7] == [
        ["yesterday", "7", "days", "30", "days"],
        ["30", "42", "51", "press"],
        ["<10", "12", "12", "danger"],
        ["0", "0", "11", "closed.day-stop"],
        ["0", "0", "<10", "command"],
        ["<10", "<10", "<10", "wrong.refused.start"],
        ["0", "0", "0", "typed"],
    ]
    assert "closed.…: “it was closed”, by place: call there" in done.stdout
    assert "<10 is a number from 1 to 9" in done.stdout
    for hidden in (" 9 ", " 6 ", "1000", "–"):
        assert hidden not in done.stdout


async def test_nothing_was_used(tmp_path: Path) -> None:
    """Every event that is known stands there with 0, the reports too."""
    await count(tmp_path, 0, {"press": 50})
    done = totals(tmp_path)
    rows = [line.split() for line in done.stdout.splitlines()]

    assert rows[1:7] == [
        ["0", "0", "0", name]
        for name in ("closed.…", "command", "danger", "press", "typed", "wrong.…")
    ]


async def test_reports_are_told_on_the_same_day(tmp_path: Path) -> None:
    """One report is enough, today, with its screen or place; nothing else is told exactly."""
    await count(tmp_path, 0, {"wrong.refused.start": 1, "press": 3, "danger": 2})
    await count(tmp_path, 2, {"wrong.refused.start": 2, "closed.day-stop": 4})
    await count(tmp_path, 29, {"wrong.health.care": 1})
    await count(tmp_path, 30, {"wrong.too.old": 1})
    done = command(tmp_path, "reports")
    rows = [line.split() for line in done.stdout.splitlines()]

    assert (done.returncode, done.stderr) == (0, "")
    assert rows[:5] == [
        ["today", "7", "days", "30", "days"],
        ["1", "3", "3", "wrong.refused.start"],
        ["0", "4", "4", "closed.day-stop"],
        ["0", "0", "1", "wrong.health.care"],
        [],
    ]
    for other in ("press", "danger", "too.old"):
        assert other not in done.stdout


async def test_no_reports(tmp_path: Path) -> None:
    """Said in words, so that an empty table is not taken for a broken one."""
    await count(tmp_path, 0, {"press": 3})
    done = command(tmp_path, "reports")

    assert done.returncode == 0
    assert done.stdout.strip() == "Nothing was reported in the last 30 days, today included."


def test_before_the_first_start(tmp_path: Path) -> None:
    """Without data: where it was looked for, and what to do; nothing is made."""
    done = totals(tmp_path / "data")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"There is no data of a bot at {tmp_path}/data/bot.sqlite3.")
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "data").exists()
