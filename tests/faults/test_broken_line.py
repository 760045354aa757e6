"""A tenth of all calls go wrong: told to wait, errors, resets, silence. Everybody gets answers."""

from pathlib import Path
from random import Random

import pytest

from tests.faults.bot_process import bots
from tests.faults.people import crowd_of
from tests.faults.record import refused, tell, watching
from tests.standin.client import CHAT, Control, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
BROKEN = ("429", "429", "5xx", "500", "reset", "lost")
SILENT = 3
"""Calls of each method that get no answer in time: each costs one person ten seconds."""


async def break_a_tenth(control: Control, calls: int, random: Random) -> int:
    """Of the next *calls* of each method of a press, break one in ten; gives how many."""
    broken = 0
    for method in ("editMessageText", "answerCallbackQuery"):
        silent = set(random.sample(range(calls), SILENT))
        for number in range(calls):
            if number in silent:
                await control.fault("slow", method=method, after=number, seconds=15)
            elif random.random() < 0.1:
                kind = random.choice(BROKEN)
                status = {"status": 500} if kind == "500" else {}
                name = "5xx" if kind == "500" else kind
                await control.fault(name, method=method, after=number, retry_after=1, **status)
            else:
                continue
            broken += 1
    for kind, after in (("5xx", 5), ("reset", 20), ("429", 40), ("garbage", 60), ("slow", 80)):
        await control.fault(kind, method="getUpdates", after=after, seconds=1)
    return broken + 5


@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_a_tenth_goes_wrong(how: str, tmp_path: Path) -> None:
    """Every press leads to its screen, in order, over a line that breaks all the time."""
    people, presses = 200, 10
    async with running_standin(chats=[]) as standin, bots(standin, tmp_path, how) as them:
        crowd = crowd_of(standin.person, people, SEED)
        async with watching(standin.control, crowd.sees), them.running() as bot:
            await crowd.begin()
            broken = await break_a_tenth(standin.control, people * presses, Random(SEED))
            await crowd.go(presses, think=0.8)
            exit_code = await bot.stop()
        elsewhere = await crowd.with_another_last_screen()
        calls = await standin.control.calls()
        left = await standin.control.faults()
        tell(f"{how}, {broken - len(left)} calls broken: {crowd.told}")

    # A webhook's own answers stop most clocks: fewer calls, fewer that break.
    assert broken - len(left) > people * presses * 0.07
    assert exit_code == 0
    assert crowd.pressed == people * presses
    assert crowd.unanswered == 0
    # The clock of a button is stopped in a second try; after a silence Telegram stops it itself.
    assert crowd.running_clocks <= crowd.pressed * 0.02
    assert crowd.out_of_order == []
    assert elsewhere == 0
    assert refused(calls) == []
    assert "Traceback" not in them.printed


ODD_ANSWERS = ("401", "404", "409", "403", "400", "5xx", "garbage", "reset", "lost")


@pytest.mark.parametrize("kind", ODD_ANSWERS)
async def test_an_odd_answer_to_a_poll_ends_nothing(kind: str, tmp_path: Path) -> None:
    """Three times in a row whatever a proxy, a portal or Telegram may say: then it goes on."""
    async with (
        running_standin(chats=[CHAT]) as standin,
        bots(standin, tmp_path, "polling") as them,
        them.running() as bot,
    ):
        person = standin.person(CHAT)
        await standin.control.fault(kind, method="getUpdates", count=3)
        await person.says("/menu")
        await person.waits_until(lambda chat: bool(chat.from_bot), 30)
        await person.says("/sos")
        await person.waits_until(lambda chat: len(chat.from_bot) > 1, 30)
        exit_code = await bot.stop()

    assert exit_code == 0
    assert "Traceback" not in them.printed
