"""Three calls in a hundred hang: those who press behind them wait little longer than without."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from tests.faults.bot_process import Bots, bots
from tests.faults.people import FIRST
from tests.faults.record import is_done, tell
from tests.standin.client import CallView, Control, Person, Standin, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
PEOPLE = 1200
HANGING = 0.03
LEAST = 0.5
"""The share of the rate that is left at the least."""
ROUNDS = 3
"""Other work on this machine only ever lowers a share: the best round counts."""
SETTLED = 0.96
"""The share of presses whose screens are measured: the hanging ones wait for another try."""


async def all_press(persons: Sequence[Person], button: str) -> None:
    """Everybody presses the same button, a hundred at a time."""
    for start in range(0, len(persons), 100):
        await asyncio.gather(
            *(one.presses(contains=button) for one in persons[start : start + 100])
        )


async def let_hang(control: Control, random: Random) -> None:
    """Of the next calls of a press, three in a hundred get no answer for long."""
    for method in ("editMessageText", "answerCallbackQuery"):
        for number in sorted(random.sample(range(PEOPLE), int(PEOPLE * HANGING))):
            await control.fault("slow", method=method, after=number, seconds=60)


async def rate(standin: Standin, them: Bots, persons: Sequence[Person]) -> float:
    """Presses a second, of all that waited when the bot started."""
    since = len(await standin.control.calls())
    bot = await them.start()
    async with asyncio.timeout(60):
        while True:
            edits = shown(await standin.control.calls(since))
            if len(edits) >= PEOPLE * SETTLED:
                break
            await asyncio.sleep(0.2)
    for one in persons:
        await one.waits_until_handled(60)
    await bot.stop()
    at = sorted(edits)
    last = int(PEOPLE * SETTLED) - 1
    return last / (at[last] - at[0])


def shown(calls: Sequence[CallView]) -> list[float]:
    """When each person saw the screen that she pressed for, first."""
    seen: dict[object, float] = {}
    for call in calls:
        if call.method == "editMessageText" and is_done(call) and not call.fault:
            seen.setdefault(call.params.get("chat_id"), call.at)
    return list(seen.values())


async def test_a_few_that_hang_cost_at_most_half_of_the_rate(tmp_path: Path) -> None:
    """Twelve windows full of presses: a hanging call costs its window a moment, not its time."""
    chats = list(range(FIRST, FIRST + PEOPLE))
    async with running_standin(chats=[]) as standin, bots(standin, tmp_path, "polling") as them:
        persons = [standin.person(chat) for chat in chats]
        async with them.running():
            for start in range(0, PEOPLE, 100):
                some = persons[start : start + 100]
                await asyncio.gather(*(one.says("/menu") for one in some))
                for one in some:
                    await one.waits_until(lambda chat: bool(chat.from_bot), 60)
        shares = []
        for _ in range(ROUNDS):
            await all_press(persons, "Dormir")
            without = await rate(standin, them, persons)
            await all_press(persons, "Menu")
            await let_hang(standin.control, Random(SEED))
            hanging = await rate(standin, them, persons)
            left = await standin.control.faults()
            shares.append(hanging / without)
            tell(f"{without:.0f} presses a second; with {HANGING:.0%} hanging {hanging:.0f}")
            if shares[-1] >= LEAST:
                break

    assert len(left) < PEOPLE * HANGING
    assert max(shares) >= LEAST
    assert "Traceback" not in them.printed
