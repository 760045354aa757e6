"""Whoever sends very much, or what costs much to read, slows only herself."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from statistics import median

import pytest

from tests.faults.bot_process import bots
from tests.faults.people import FIRST, crowd_of
from tests.faults.record import refused, tell, watching
from tests.standin.client import CallView, ChatView, Person, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
LOUD = FIRST - 1
CALM = 20
TOO_FAST = "Doucement"


async def sends_a_thousand_messages(person: Person) -> None:
    """As fast as a program can."""
    for _ in range(20):
        await asyncio.gather(*(person.says("Lyon") for _ in range(50)))


async def presses_three_hundred_times(person: Person) -> None:
    """The same button, as fast as a program can."""
    message = await person.last()
    data = message.buttons[0][0].data
    for _ in range(6):
        await asyncio.gather(
            *(
                person.presses(data=data, message_id=message.message_id, force=True)
                for _ in range(50)
            )
        )


@pytest.mark.parametrize("flood", [sends_a_thousand_messages, presses_three_hundred_times])
async def test_a_flood_slows_only_herself(
    flood: Callable[[Person], Awaitable[None]], tmp_path: Path
) -> None:
    """Calm people are answered at once; she is told once to go slowly, and answered, too."""
    async with (
        running_standin(chats=[LOUD], delay_ms=30) as standin,
        bots(standin, tmp_path, "polling") as them,
    ):
        crowd = crowd_of(standin.person, CALM, SEED)
        alone = crowd_of(standin.person, CALM, SEED, FIRST + CALM)
        loud = standin.person(LOUD)

        def see(call: CallView) -> None:
            crowd.sees(call)
            alone.sees(call)

        async with watching(standin.control, see), them.running():
            await alone.begin()
            await alone.go(presses=3, think=0.1)
            await loud.says("/menu")
            await loud.waits_until(lambda chat: bool(chat.from_bot))
            await crowd.begin()
            flooding = asyncio.ensure_future(flood(loud))
            await crowd.go(presses=8, think=0.2)
            await flooding
            chat = await loud.waits_until_handled(30)
        calls = await standin.control.calls()
        told = sum(TOO_FAST in message.text for message in chat.from_bot)
        tell(f"{crowd.told}; she was told {told} times, and got {len(chat.from_bot)} messages")

    assert crowd.unanswered == 0
    assert crowd.out_of_order == []
    # Behind the flood they would wait for hundreds of calls of 30 milliseconds each.
    assert crowd.wait(0.95) < max(1, 5 * alone.wait(0.95))
    assert told == 1
    assert len(chat.from_bot) < 300
    assert refused(calls) == []
    assert "Traceback" not in them.printed


COSTLIEST = "\ufdfa" * 4096
"""One sign that stands for eighteen, as often as a message may be long."""
SENDERS, SECONDS = 20, 8
CROWD = 1000


def has_more(before: int, chat: ChatView) -> bool:
    """Whether the bot has sent more than *before* messages."""
    return len(chat.from_bot) > before


async def asks_for_help(person: Person, times: int, pause: float) -> list[float]:
    """How long each `/sos` waits for its answer."""
    waits = []
    for _ in range(times):
        before = len((await person.chat()).from_bot)
        began = time.monotonic()
        await person.says("/sos")
        await person.waits_until(partial(has_more, before), 60)
        waits.append(time.monotonic() - began)
        await asyncio.sleep(pause)
    return waits


async def sends_the_costliest(person: Person, seconds: int) -> None:
    """One a second."""
    for _ in range(seconds):
        await person.says(COSTLIEST)
        await asyncio.sleep(1)


@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_help_while_the_costliest_texts_come(how: str, tmp_path: Path) -> None:
    """Twenty people send one a second: `/sos` of another person is answered within a second."""
    async with running_standin(chats=[LOUD]) as standin, bots(standin, tmp_path, how) as them:
        senders = [standin.person(FIRST + number) for number in range(SENDERS)]
        calm = standin.person(LOUD)
        async with them.running():
            await asks_for_help(calm, 1, 0)
            began = time.monotonic()
            await calm.says(COSTLIEST)
            await calm.waits_until(lambda chat: len(chat.from_bot) > 1, 60)
            alone = time.monotonic() - began
            sending = [asyncio.create_task(sends_the_costliest(one, SECONDS)) for one in senders]
            waits = await asks_for_help(calm, SECONDS * 3, 0.25)
            await asyncio.gather(*sending)
        tell(
            f"{how}, costliest, {alone:.2f} s alone: /sos p50 {median(waits):.2f} s, "
            f"worst {max(waits):.2f} s"
        )

    # On a busy machine one text alone takes long; behind the twenty of a second it would be 20.
    assert sorted(waits)[int(len(waits) * 0.99) - 1] < max(1.0, 6 * alone)
    assert "Traceback" not in them.printed


@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_help_while_a_thousand_write_at_once(how: str, tmp_path: Path) -> None:
    """A thousand texts in front of it: `/sos` is answered within a second; so are they, in time."""
    async with running_standin(chats=[LOUD]) as standin, bots(standin, tmp_path, how) as them:
        crowd = [standin.person(FIRST + number) for number in range(CROWD)]
        calm = standin.person(LOUD)
        async with them.running():
            await asks_for_help(calm, 1, 0)
            began = time.monotonic()
            writing = asyncio.gather(*(one.says("où dormir ce soir à Lyon") for one in crowd))
            waits = await asks_for_help(calm, 12, 0.1)
            await writing
            for one in crowd:
                await one.waits_until(lambda chat: bool(chat.from_bot), 120)
            took = time.monotonic() - began
        tell(
            f"{how}, a thousand in {took:.1f} s: /sos p50 {median(waits):.2f} s, "
            f"worst {max(waits):.2f} s"
        )

    # On a busy machine the thousand take a minute; `/sos` must not take a share of it.
    assert sorted(waits)[int(len(waits) * 0.99) - 1] < max(1.0, took / 4)
    assert "Traceback" not in them.printed
