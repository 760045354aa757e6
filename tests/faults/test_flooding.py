"""One person sends a thousand messages, or presses three hundred times: nobody else notices."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.faults.bot_process import bots
from tests.faults.people import FIRST, crowd_of
from tests.faults.record import refused, tell, watching
from tests.standin.client import CallView, Person, running_standin

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
