"""Who of several bots polls: the leader; whoever polled goes on while nobody can be asked."""

import asyncio
from dataclasses import dataclass, field

import pytest

from bot.faces.telegram.leading import SETTLES, STANDS_BY, UNKNOWN, looking_for_left, terms

pytestmark = pytest.mark.virtual_time


@dataclass
class Known:
    """The other bots, as a test says."""

    is_connected: bool = True
    leads: bool = False

    async def is_gone(self, bot: int) -> bool:
        """Nobody is."""
        return bot < 0


@dataclass
class Watched:
    """A bot that polls in its terms, and what it said."""

    others: Known
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    told: list[str] = field(default_factory=list)
    polls: bool = False
    begun: int = 0

    async def run(self) -> None:
        """Poll in every term."""
        async for term in terms(self.others, self.stop, self.told.append):
            self.polls, self.begun = True, self.begun + 1
            await term.wait()
            self.polls = False

    async def ends(self, running: "asyncio.Task[None]") -> None:
        """The bot is stopped."""
        self.stop.set()
        await running


async def test_the_leader_polls_and_the_others_stand_by() -> None:
    """Who does not lead says so once and takes over when it leads, whenever that is."""
    one = Watched(Known())
    running = asyncio.create_task(one.run())
    await asyncio.sleep(3600)
    assert (one.polls, one.told) == (False, [STANDS_BY])
    one.others.leads = True
    await asyncio.sleep(1)
    assert one.polls
    await one.ends(running)
    assert not one.polls


async def test_the_database_is_away() -> None:
    """Who polled goes on, and who stood by waits: two who poll would take from each other."""
    leader, follower = Watched(Known(leads=True)), Watched(Known())
    running = [asyncio.create_task(one.run()) for one in (leader, follower)]
    await asyncio.sleep(60)
    for one in (leader, follower):
        one.others.is_connected, one.others.leads = False, False
    await asyncio.sleep(900)
    assert (leader.polls, follower.polls) == (True, False)
    # The database is back, and the leader has a moment to lead again.
    for one in (leader, follower):
        one.others.is_connected = True
    await asyncio.sleep(SETTLES / 2)
    leader.others.leads = True
    await asyncio.sleep(600)
    assert (leader.polls, leader.begun, follower.polls) == (True, 1, False)
    for one, task in zip((leader, follower), running, strict=True):
        await one.ends(task)


async def test_another_one_leads_after_an_outage() -> None:
    """Who polled on and does not lead any more stops within seconds, and stands by."""
    one = Watched(Known(leads=True))
    running = asyncio.create_task(one.run())
    await asyncio.sleep(60)
    one.others.leads = False
    await asyncio.sleep(SETTLES + 2)
    assert not one.polls
    await asyncio.sleep(60)
    assert one.told == [STANDS_BY]
    await one.ends(running)


async def test_a_start_without_the_database() -> None:
    """Somebody has to answer: who has never reached the database polls after a while."""
    one = Watched(Known(is_connected=False))
    running = asyncio.create_task(one.run())
    await asyncio.sleep(UNKNOWN - 1)
    assert one.begun == 0
    await asyncio.sleep(2)
    assert one.begun == 1
    # It is there, and another bot leads.
    one.others.is_connected = True
    await asyncio.sleep(SETTLES + 2)
    assert (one.polls, one.begun) == (False, 1)
    await one.ends(running)


async def test_what_is_left_is_looked_for() -> None:
    """Again and again, whatever fails; not at all where there are no others."""
    looks: list[int] = []

    async def replay() -> None:
        looks.append(1)
        raise OSError

    async with looking_for_left(None, replay):
        await asyncio.sleep(60)
    assert not looks
    async with looking_for_left(Known(), replay):
        await asyncio.sleep(60)
    assert len(looks) > 5
