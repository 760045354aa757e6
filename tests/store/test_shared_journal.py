"""The journal of several bots: what one has left when it is gone, exactly one other answers."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from bot.service.ports import Unanswered
from tests.store.postgres import bot_on, connected
from tests.store.test_shared import QUICK, bots

PRESS = Unanswered(7, 7391846520, "a press")


async def test_what_a_bot_that_is_gone_has_left(postgres_url: str, tmp_path: Path) -> None:
    """While it lives nobody else answers it; afterwards one does, and only one."""
    async with AsyncExitStack() as stack:
        first, second = await bots(stack, postgres_url, tmp_path, QUICK, QUICK)
        gone = bot_on(postgres_url, tmp_path / "gone", QUICK)
        await gone.open()
        await connected(gone)
        assert await gone.journal.keep([PRESS])
        for one in (first, second, gone):
            assert await one.journal.left() == ()
        # As a kill does: nothing is written any more, and the connection ends.
        gone.coordination.stop()
        async with asyncio.timeout(5):
            while gone.coordination.is_connected:
                await asyncio.sleep(0.01)
        found = await asyncio.gather(first.journal.left(), second.journal.left())
        assert sorted(map(len, found)) == [0, 1]
        assert not any(await asyncio.gather(first.journal.left(), second.journal.left()))
        adopter = first if found[0] else second
        assert adopter.journal.holds(7)
        await adopter.journal.drop(7)
        await gone.close()
