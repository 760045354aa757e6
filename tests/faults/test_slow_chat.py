"""One chat is told to wait for a quarter of a minute; nobody else notices."""

import asyncio
import time
from pathlib import Path

import pytest

from tests.faults.bot_process import Bots, bots
from tests.faults.people import FIRST, Crowd, crowd_of
from tests.faults.record import refused, tell, watching
from tests.standin.client import Standin, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
SLOW = FIRST - 1
SHOWING = {"editMessageText", "sendMessage"}
PEOPLE, PRESSES = 60, 10
MOST_SECONDS = 40
"""She is told to wait for no longer: a webhook answers Telegram within fifty seconds."""


async def press_for_a_while(standin: Standin, seed: int, first: int) -> Crowd:
    """What people see who press while the bot answers, however it fares."""
    crowd = crowd_of(standin.person, PEOPLE, seed, first)
    async with watching(standin.control, crowd.sees):
        await crowd.begin()
        await crowd.go(PRESSES, think=0.4)
    return crowd


async def a_press_that_waits(standin: Standin, them: Bots, seconds: int) -> str:
    """A person presses and Telegram tells the bot to wait; gives what she sees meanwhile."""
    person = standin.person(SLOW)
    await person.says("/menu")
    await person.waits_until(lambda chat: bool(chat.from_bot))
    await standin.control.fault("429", method="editMessageText", chat=SLOW, retry_after=seconds)
    await person.presses(contains="Dormir")
    async with asyncio.timeout(5):
        while "rate_limited" not in them.printed:
            await asyncio.sleep(0.01)
    return (await person.last()).text


@pytest.mark.parametrize(("how", "seconds"), [("polling", 15), ("webhook", 12)])
async def test_a_slow_chat_slows_nobody_else(how: str, seconds: int, tmp_path: Path) -> None:
    """The others wait as long as without her, and she gets her answer after her time."""
    async with running_standin(chats=[SLOW]) as standin, bots(standin, tmp_path, how) as them:
        async with them.running():
            begun = time.monotonic()
            alone = await press_for_a_while(standin, SEED, FIRST)
            # On a machine that does other things the others take longer: so does she.
            seconds = max(seconds, min(MOST_SECONDS, int(2 * (time.monotonic() - begun))))
            before = await a_press_that_waits(standin, them, seconds)
            told = time.monotonic()
            beside = await press_for_a_while(standin, SEED, FIRST + PEOPLE)
            took = time.monotonic() - told
            person = standin.person(SLOW)
            meanwhile = (await person.last()).text
            # Of the bot's messages: her own /menu is another text from the beginning.
            await person.waits_until(lambda chat: chat.from_bot[-1].text != before, seconds + 10)
        calls = await standin.control.calls()
        tell(f"{how}, without a slow chat: {alone.told}")
        tell(f"{how}, beside a slow chat: {beside.told}")

    # Where the others took longer than that, she may have had her answer before they were done.
    assert meanwhile == before or took > seconds - 1
    hers = [call for call in calls if call.params.get("chat_id") == SLOW and call.method in SHOWING]
    rate_limited = [call.at for call in hers if call.fault == "429"]
    answered = [call.at for call in hers if not call.fault and call.at > max(rate_limited)]
    assert answered != [], hers
    assert answered[0] - rate_limited[0] >= seconds
    assert (beside.unanswered, beside.out_of_order) == (0, [])
    # Who waited for her would have waited for most of her time. A machine that does other
    # things, too, makes both rounds slow: they are held against each other.
    for share in (0.5, 0.95):
        assert beside.wait(share) < max(2 * alone.wait(share), seconds / 10)
    assert beside.wait(1) < max(3 * alone.wait(1), seconds / 2)
    assert refused(calls) == []
