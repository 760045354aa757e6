"""Ended in the middle, again and again, in any way: every press is answered, in order."""

import asyncio
import os
from pathlib import Path
from random import Random

import pytest

from tests.faults.bot_process import Bots, bots
from tests.faults.people import crowd_of
from tests.faults.record import refused, tell, watching
from tests.faults.test_broken_line import BROKEN
from tests.standin.client import CHAT, Control, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
LARGER = int(os.environ.get("FAULTS_LARGER", "1"))
"""By hand: so many times the kills and the presses."""


async def kill_again_and_again(
    them: Bots, times: int, random: Random, *, gently: bool = False
) -> None:
    """Start a bot and end it: while it starts, in its first rush, or later."""
    for _ in range(times):
        bot = await them.start()
        if random.random() < 0.9:
            await bot.waits_for("answers on Telegram")
        await asyncio.sleep(random.choice([random.uniform(0, 0.2), random.uniform(0.2, 1.5)]))
        await (bot.stop() if gently else bot.kill())


async def break_a_tenth(control: Control, calls: int, random: Random) -> None:
    """One in ten of the next calls of a press goes wrong; three in a hundred hang."""
    for method in ("editMessageText", "answerCallbackQuery"):
        for number in range(calls):
            chance = random.random()
            if chance < 0.03:
                await control.fault("slow", method=method, after=number, seconds=30)
            elif chance < 0.1:
                kind = random.choice(BROKEN)
                name, status = ("5xx", {"status": 500}) if kind == "500" else (kind, {})
                await control.fault(name, method=method, after=number, retry_after=1, **status)


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


@pytest.mark.parametrize("how", ["polling", "webhook"])
@pytest.mark.parametrize("gently", [False, True], ids=["SIGKILL", "SIGTERM"])
async def test_ended_while_calls_fail(how: str, gently: bool, tmp_path: Path) -> None:
    """Over a line that breaks and hangs nothing is lost either, in whatever way the bot ends."""
    people, presses, ends = 150, 8, 10 * LARGER
    async with (
        running_standin(chats=[], delay_ms=20) as standin,
        bots(standin, tmp_path, how) as them,
    ):
        crowd = crowd_of(standin.person, people, SEED)
        async with watching(standin.control, crowd.sees):
            async with them.running():
                await crowd.begin()
            await break_a_tenth(standin.control, 2 * people * presses, Random(SEED))
            pressing = asyncio.create_task(crowd.go(presses, think=ends * 0.1))
            await kill_again_and_again(them, ends, Random(SEED), gently=gently)
            async with them.running():
                await pressing
        elsewhere = await crowd.with_another_last_screen()
        calls = await standin.control.calls()
        tell(f"{how}, {ends} ends, gently {gently}: {crowd.told}")

    assert crowd.pressed == people * presses
    assert crowd.unanswered == 0
    assert crowd.out_of_order == []
    assert elsewhere == 0
    assert refused(calls) == []
    assert "lost=0" in them.printed or "left_to_the_next" not in them.printed
    assert "Traceback" not in them.printed


@pytest.mark.parametrize("gently", [False, True], ids=["SIGKILL", "SIGTERM"])
async def test_ended_while_some_hang_in_front_of_many(gently: bool, tmp_path: Path) -> None:
    """A full window goes on past calls that hang; those who wait for them get their answer."""
    people = range(CHAT, CHAT + 110)
    async with running_standin(chats=list(people)) as standin:
        them = Bots(standin, tmp_path)
        persons = [standin.person(chat) for chat in people]
        async with them.running():
            for one in persons:
                await one.says("/menu")
            for one in persons:
                await one.waits_until(lambda chat: bool(chat.from_bot))
        for chat in people[:5]:
            await standin.control.fault("slow", method="editMessageText", chat=chat, seconds=60)
        for one in persons:
            await one.presses(contains="Dormir")
        bot = await them.start()
        for one in persons[5:]:
            await one.waits_for(lambda message: "Tes droits" not in message.text)
        await (bot.stop() if gently else bot.kill())
        async with them.running():
            for one in persons[:5]:
                await one.waits_for(lambda message: "Tes droits" not in message.text)
        await them.end()
