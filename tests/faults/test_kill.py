"""`kill -9` in the middle, again and again: every press is answered, in order."""

import asyncio
import os
from pathlib import Path
from random import Random

import pytest

from tests.faults.bot_process import Bots, bots
from tests.faults.people import crowd_of
from tests.faults.record import refused, tell, watching
from tests.standin.client import running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
LARGER = int(os.environ.get("FAULTS_LARGER", "1"))
"""By hand: so many times the kills and the presses."""


async def kill_again_and_again(them: Bots, times: int, random: Random) -> None:
    """Start a bot and kill it: while it starts, in its first rush, or later."""
    for _ in range(times):
        bot = await them.start()
        if random.random() < 0.9:
            await bot.waits_for("answers on Telegram")
        await asyncio.sleep(random.choice([random.uniform(0, 0.2), random.uniform(0.2, 1.5)]))
        await bot.kill()


@pytest.mark.parametrize(
    ("how", "kills", "people", "presses"),
    [("polling", 20 * LARGER, 200, 10 * LARGER), ("webhook", 20 * LARGER, 200, 10 * LARGER)],
)
async def test_killed_while_people_press(
    how: str, kills: int, people: int, presses: int, tmp_path: Path
) -> None:
    """Every press is answered in the end, in order, and everybody sees what she pressed last."""
    async with (
        running_standin(chats=[], delay_ms=20) as standin,
        bots(standin, tmp_path, how) as them,
    ):
        crowd = crowd_of(standin.person, people, SEED)
        async with watching(standin.control, crowd.sees):
            async with them.running():
                await crowd.begin()
            pressing = asyncio.create_task(crowd.go(presses, think=kills * 0.15))
            await kill_again_and_again(them, kills, Random(SEED))
            async with them.running():
                await pressing
        elsewhere = await crowd.with_another_last_screen()
        calls = await standin.control.calls()
        tell(f"{how}, {kills} kills: {crowd.told}")

    assert crowd.pressed == people * presses
    assert crowd.unanswered == 0
    assert crowd.running_clocks == 0
    assert crowd.out_of_order == []
    assert elsewhere == 0
    assert refused(calls) == []
    assert "Traceback" not in them.printed
